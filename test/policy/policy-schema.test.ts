import { describe, expect, it } from 'vitest'
import { type Draft, draftWith, intelligenceComponent, plainPolicy, refusalsOf } from './plain-policy'

const select = { roles: { suspect: 1 } }
const intelligence = { kind: 'intelligence', themes: { knife: 1 }, source: { '1': 1 }, assessment: { A: 1 } }

/** One measure of each kind, with nothing wrong in it. */
const measures: Record<string, Draft> = {
  harm: { kind: 'harm', select },
  'peak-harm': { kind: 'peak-harm', select },
  count: { kind: 'count', of: 'crimes', select },
  'days-since-last': { kind: 'days-since-last', select },
  intelligence,
  victimisation: { kind: 'victimisation' },
  age: { kind: 'age' },
  'custody-count': { kind: 'custody-count', within: { months: 12 } },
  need: { kind: 'need', need: 'housing' },
}

const inScore = (measure: Draft) =>
  draftWith(({ score }) => {
    const limited = measure.kind === 'intelligence' ? { limit: { component: 'harm', share: 0.25 } } : {}
    score.components.push({ id: 'other', measure, weight: 1, ...limited })
  })
const inVulnerability = (measure: Draft) =>
  draftWith((draft) => {
    draft.vulnerability = { components: [{ id: 'other', measure, weight: 1 }] }
  })
const inGate = (measure: Draft) =>
  draftWith(({ gates }) => {
    gates.push({ id: 'other', require: { measure, atLeast: 1 }, whenUnknown: 'flag' })
  })
const inList = (measure: Draft) =>
  draftWith(({ lists }) => {
    lists.push({ id: 'other', size: 5, where: { any: [{ measure, atLeast: 1 }] } })
  })
const inSignpost = (measure: Draft) =>
  draftWith((draft) => {
    draft.signposts = [{ id: 'other', measure, to: ['MARAC'] }]
  })

describe('where a measure may be used', () => {
  const allowed: Record<string, [where: typeof inScore, at: string, named: string, kinds: string[]]> = {
    'the score': [
      inScore,
      '/score/components/1/measure',
      'the score',
      ['harm', 'peak-harm', 'count', 'days-since-last', 'intelligence'],
    ],
    vulnerability: [
      inVulnerability,
      '/vulnerability/components/0/measure',
      'vulnerability',
      ['intelligence', 'victimisation'],
    ],
    gates: [
      inGate,
      '/gates/2/require/measure',
      'gates, lists and signposts',
      ['count', 'days-since-last', 'age', 'custody-count'],
    ],
    lists: [
      inList,
      '/lists/1/where/any/0/measure',
      'gates, lists and signposts',
      ['count', 'days-since-last', 'age', 'custody-count'],
    ],
    signposts: [
      inSignpost,
      '/signposts/0/measure',
      'gates, lists and signposts',
      ['count', 'days-since-last', 'age', 'custody-count'],
    ],
  }
  for (const [place, [where, at, named, kinds]] of Object.entries(allowed)) {
    it.each(Object.keys(measures))(`${place}: %s`, (kind) => {
      expect(refusalsOf(where(measures[kind]))).toEqual(
        kinds.includes(kind) ? [] : [`${at}/kind: ${kind} may not be used in ${named}`],
      )
    })
  }

  it('is told at the place of use where a named measure is used wrongly', () => {
    const draft = draftWith(({ score }) => {
      score.components.push({ id: 'other', measure: 'age', weight: 1 })
    })
    expect(refusalsOf(draft)).toEqual([
      '/score/components/1/measure: age may not be used in the score (its kind)',
    ])
  })
})

describe('victims and witnesses', () => {
  it.each(['victim', 'witness'])('may not be named in the score, gates, lists or signposts: %s', (role) => {
    const measure = { kind: 'count', of: 'crimes', select: { roles: { suspect: 1, [role]: 0 } } }
    expect(refusalsOf(inScore(measure))).toEqual([
      `/score/components/1/measure/select/roles/${role}: the score may not count victims or witnesses`,
    ])
    for (const [where, at] of [
      [inGate, '/gates/2/require/measure'],
      [inList, '/lists/1/where/any/0/measure'],
      [inSignpost, '/signposts/0/measure'],
    ] as const) {
      expect(refusalsOf(where(measure))).toEqual([
        `${at}/select/roles/${role}: gates, lists and signposts may not count victims or witnesses`,
      ])
    }
  })

  it('may be named in a measure that is only defined, for a catalogue to use', () => {
    const draft = draftWith((d) => {
      d.measures.hurt = { kind: 'count', of: 'crimes', select: { roles: { victim: 1 } } }
    })
    expect(refusalsOf(draft)).toEqual([])
  })

  it('are all that victimisation counts', () => {
    const measure = { kind: 'victimisation', select: { roles: { victim: 1, suspect: 1 } } }
    expect(refusalsOf(inVulnerability(measure))).toEqual([
      '/vulnerability/components/0/measure/select/roles: victimisation counts the role victim alone',
    ])
    const right = { kind: 'victimisation', select: { roles: { victim: 0.5 }, within: { months: 6 } } }
    expect(refusalsOf(inVulnerability(right))).toEqual([])
  })

  it('are not shared between the people of a crime', () => {
    const measure = { kind: 'victimisation', select: { coInvolvement: 'shared' } }
    expect(refusalsOf(inVulnerability(measure))).toEqual([
      '/vulnerability/components/0/measure/select/coInvolvement: refused where roles name victims or witnesses',
    ])
  })
})

describe('what belongs to harm measures', () => {
  const count = { kind: 'count', of: 'crimes' }

  it.each([0, 1])('leaves a count the role factor %d', (suspect) => {
    expect(refusalsOf(inGate({ ...count, select: { roles: { suspect } } }))).toEqual([])
  })

  it.each([0.001, 0.5, 0.999])('refuses a count the role factor %d', (suspect) => {
    expect(refusalsOf(inGate({ ...count, select: { roles: { suspect } } }))).toEqual([
      '/gates/2/require/measure/select/roles/suspect: a fraction belongs to harm measures: 0 or 1 here',
    ])
  })

  it.each([
    ['recency', { halfLifeDays: 90 }],
    ['coInvolvement', 'shared'],
  ])('refuses %s for counts and for days since the last crime', (key, value) => {
    for (const measure of [count, { kind: 'days-since-last' }]) {
      expect(refusalsOf(inScore({ ...measure, select: { ...select, [key]: value } }))).toEqual([
        `/score/components/1/measure/select/${key}: belongs to harm measures`,
      ])
    }
    for (const kind of ['harm', 'peak-harm']) {
      expect(refusalsOf(inScore({ kind, select: { ...select, [key]: value } }))).toEqual([])
    }
  })
})

describe('references', () => {
  it('must lead to a measure', () => {
    expect(refusalsOf(inGate('no-such'))).toEqual(['/gates/2/require/measure: no measure has this id'])
    expect(refusalsOf(inScore('toString'))).toEqual(['/score/components/1/measure: no measure has this id'])
  })

  it('must lead to a group, also where it is left out', () => {
    const measure = {
      kind: 'harm',
      select: { ...select, groups: ['knife', 'gun'], not: { groups: ['hate'] } },
    }
    expect(refusalsOf(inScore(measure))).toEqual([
      '/score/components/1/measure/select/groups/1: no group has this id',
      '/score/components/1/measure/select/not/groups/0: no group has this id',
    ])
  })

  it('must lead to a group from a measure that nothing uses', () => {
    const draft = draftWith((d) => {
      d.measures.other = { kind: 'count', of: 'areas', select: { ...select, groups: ['gun'] } }
    })
    expect(refusalsOf(draft)).toEqual(['/measures/other/select/groups/0: no group has this id'])
  })

  it('may look ahead to the review only where there is one', () => {
    const ahead = (draft: Draft) => {
      draft.lists[0].where = { fact: 'custody', at: 'review', is: ['community'] }
    }
    expect(refusalsOf(draftWith(ahead))).toEqual([])
    const without = draftWith((draft) => {
      ahead(draft)
      delete draft.review
    })
    expect(refusalsOf(without)).toEqual(['/lists/0/where/at: the policy has no review to look ahead to'])
  })

  it.each(['components', 'bands'])('have no id twice among the %s of a score', (key) => {
    const draft = draftWith(({ score }) => {
      score[key] = [...score[key], score[key][0]]
    })
    expect(refusalsOf(draft)).toEqual([
      `/score/${key}/${draft.score[key].length - 1}/id: this id stands earlier in the same list`,
    ])
  })

  it.each(['gates', 'lists'])('have no id twice among %s', (key) => {
    const draft = draftWith((d) => {
      d[key] = [...d[key], d[key][0]]
    })
    expect(refusalsOf(draft)).toEqual([
      `/${key}/${draft[key].length - 1}/id: this id stands earlier in the same list`,
    ])
  })
})

describe('the limit on intelligence', () => {
  const withComponents = (...components: Draft[]) =>
    draftWith(({ score }) => {
      score.components.push(...components)
    })

  it('is required of intelligence in the score', () => {
    const { limit, ...unlimited } = intelligenceComponent()
    expect(limit).toBeDefined()
    expect(refusalsOf(withComponents(unlimited))).toEqual([
      '/score/components/1/limit: an intelligence component of the score requires a limit',
    ])
  })

  it('names a harm component of the score', () => {
    const self = intelligenceComponent()
    self.limit.component = 'intelligence'
    const none = intelligenceComponent()
    none.limit.component = 'no-such'
    for (const component of [self, none]) {
      expect(refusalsOf(withComponents(component))).toEqual([
        '/score/components/1/limit/component: must be the id of a harm component of the score',
      ])
    }
    const count = { id: 'crimes', measure: 'knife-crimes', weight: 1 }
    const byCount = intelligenceComponent()
    byCount.limit.component = 'crimes'
    expect(refusalsOf(withComponents(count, byCount))).toEqual([
      '/score/components/2/limit/component: must be the id of a harm component of the score',
    ])
  })

  it('may be a peak of harm, and may stand after the component that it limits', () => {
    const draft = draftWith(({ score }) => {
      score.components[0].measure.kind = 'peak-harm'
      score.components.unshift(intelligenceComponent())
    })
    expect(refusalsOf(draft)).toEqual([])
  })

  it.each([
    ['share', 0.5],
    ['atMost', 10],
  ])('is the same for every intelligence component: %s', (key, value) => {
    const second = intelligenceComponent('second')
    expect(refusalsOf(withComponents(intelligenceComponent(), second))).toEqual([])
    second.limit[key] = value
    expect(refusalsOf(withComponents(intelligenceComponent(), second))).toEqual([
      '/score/components/2/limit: all intelligence components must name the same limit',
    ])
  })

  it('belongs to nothing else', () => {
    const draft = draftWith(({ score }) => {
      score.components.push({
        id: 'n',
        measure: 'knife-crimes',
        weight: 1,
        limit: { component: 'harm', share: 1 },
      })
    })
    expect(refusalsOf(draft)).toEqual([
      '/score/components/1/limit: only an intelligence component is limited',
    ])
    const vulnerable = draftWith((d) => {
      d.vulnerability = { components: [intelligenceComponent()] }
    })
    expect(refusalsOf(vulnerable)).toEqual(['/vulnerability/components/0/limit: limits belong to the score'])
  })
})

it('takes periods of days, months or years, one at a time', () => {
  for (const every of [{ days: 28 }, { months: 3 }, { years: 1 }]) {
    expect(refusalsOf({ ...plainPolicy(), review: { every } })).toEqual([])
  }
})
