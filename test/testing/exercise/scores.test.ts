import { describe, expect, it } from 'vitest'
import { type Draft, intelligenceComponent } from '../../policy/plain-policy'
import { blades, caseOf, exercised, policyWith } from './exercised'

/** A policy without gates and lists, with a change made to it. */
function scored(change: (draft: Draft) => void) {
  return policyWith((draft) => {
    delete draft.gates
    delete draft.lists
    change(draft)
  })
}

const one = { age: 30, ...blades(1) }
const points = 'component harm gives points'

describe('a component', () => {
  const plain = scored(() => undefined)

  it('is exercised by the score, its band, its own points or a rank by score', () => {
    const others = { Sam: { age: 30 } }
    expect(exercised(plain, [caseOf(one, { score: 53.038 })])).toEqual([points])
    expect(exercised(plain, [caseOf(one, { band: 'lower' })])).toEqual([points, 'band lower'])
    expect(exercised(plain, [caseOf(one, { components: { harm: 53.038 } })])).toEqual([points])
    expect(exercised(plain, [caseOf(one, { rank: { above: ['Sam'] } }, { others })])).toEqual([points])
  })

  it('is exercised by nothing else, and by nobody whom it gives no point', () => {
    const others = { measures: { 'knife-crimes': 1 }, components: { other: 0 }, incomplete: false }
    expect(exercised(plain, [caseOf(one, others), caseOf({ age: 30 }, { score: 0 })])).toEqual([])
  })

  it('is exercised by a nomination only where the person is on a list or just below it', () => {
    const policy = policyWith((draft) => {
      draft.lists[0] = { id: 'force', size: 1 }
    })
    const dead = { ...one, died: { ago: { days: 1 } } }
    expect(exercised(policy, [caseOf(one, { nominated: ['force'] })])).toContain(points)
    expect(exercised(policy, [caseOf(dead, { nominated: [] })])).not.toContain(points)
  })

  it('of days since the last crime is exercised unknown by whoever has none', () => {
    const policy = scored((draft) => {
      draft.score.components[0] = {
        id: 'recency',
        measure: { kind: 'days-since-last', select: { roles: { charged: 1 } } },
        scale: {
          kind: 'steps',
          steps: [
            { atLeast: 0, points: 3 },
            { atLeast: 91, points: 1 },
          ],
        },
        weight: 1,
      }
    })
    expect(exercised(policy, [caseOf({ age: 30 }, { score: 0 })])).toEqual(['component recency unknown'])
    expect(exercised(policy, [caseOf(one, { score: 3 })])).toEqual([
      'component recency gives points',
      'component recency at step 0',
    ])
    expect(exercised(policy, [caseOf({ age: 30 }, { measures: { recency: 'unknown' } })])).toEqual([])
  })
})

describe('a scale', () => {
  it('is exercised at the step that is reached, and below the first', () => {
    const policy = scored((draft) => {
      delete draft.score.bands
      draft.score.components[0].scale = {
        kind: 'steps',
        steps: [
          { atLeast: 53.038, points: 1 },
          { atLeast: 106.077, points: 2 },
        ],
      }
    })
    const at = (times: number) =>
      exercised(policy, [caseOf(times === 0 ? {} : blades(times), { score: { atLeast: 0 } })])
    expect(at(0)).toEqual(['component harm below its first step'])
    expect(at(1)).toEqual([points, 'component harm at step 53.038'])
    // Twice 53.038 is 106.076.
    expect(at(2)).toEqual([points, 'component harm at step 53.038'])
    expect(at(3)).toEqual([points, 'component harm at step 106.077'])
  })

  it('is exercised on either side of a cap', () => {
    const policy = scored((draft) => {
      delete draft.score.bands
      draft.score.components[0].scale = { kind: 'cap', at: 53.038 }
    })
    expect(exercised(policy, [caseOf({}, { score: 0 })])).toEqual([])
    expect(exercised(policy, [caseOf(one, { score: 53.038 })])).toEqual([
      points,
      'component harm within its cap',
    ])
    expect(exercised(policy, [caseOf(blades(2), { score: 53.038 })])).toEqual([
      points,
      'component harm cut at its cap',
    ])
  })
})

describe('a limit', () => {
  const policy = scored((draft) => {
    delete draft.score.bands
    const limited = intelligenceComponent()
    Object.assign(limited.limit, { atMost: 25 })
    draft.score.components.push(limited, {
      ...limited,
      id: 'more',
      measure: { ...limited.measure, themes: { violence: 10 } },
    })
  })
  const reports = (theme: string, times: number) =>
    Array.from({ length: times }, (_, index) => ({
      theme,
      grade: '1A',
      when: { ago: { days: 5 } },
      origin: `Origin ${index}`,
    }))
  const limits = (times: number, knife: number, violence: number) =>
    exercised(policy, [
      caseOf(
        {
          ...(times === 0 ? {} : blades(times)),
          reports: [...reports('knife', knife), ...reports('violence', violence)],
        },
        { score: { atLeast: 0 } },
      ),
    ]).filter((what) => what.startsWith('limit'))

  it('is exercised where it leaves points, cuts at its share and cuts at its amount', () => {
    // A quarter of 106.076 is 26.519, so the amount of 25 is the lower; two reports are worth 20, three 30.
    expect(limits(2, 2, 0)).toEqual(['limit of component intelligence leaves its points'])
    expect(limits(2, 3, 0)).toEqual(['limit of component intelligence cuts at its amount'])
    // A quarter of 53.038 is 13.26.
    expect(limits(1, 2, 0)).toEqual(['limit of component intelligence cuts at its share'])
    expect(limits(0, 2, 0)).toEqual(['limit of component intelligence cuts at its share'])
  })

  it('is exercised for each component that spends it', () => {
    // The first takes 20 of 25, and 5 are left of the 20 of the second.
    expect(limits(2, 2, 2)).toEqual([
      'limit of component intelligence leaves its points',
      'limit of component more cuts at its amount',
    ])
    expect(limits(2, 0, 2)).toEqual(['limit of component more leaves its points'])
  })

  it('is not exercised where there is nothing to limit', () => {
    expect(limits(2, 0, 0)).toEqual([])
  })
})

describe('a band', () => {
  const policy = scored((draft) => {
    draft.score.bands = [
      { id: 'lower', atLeast: 50 },
      { id: 'higher', atLeast: 100 },
    ]
    draft.vulnerability = {
      components: [{ id: 'suffered', measure: { kind: 'victimisation' }, weight: 1 }],
      bands: [{ id: 'some', atLeast: 53.038 }],
    }
  })
  const bands = (person: object, expectation: object) =>
    exercised(policy, [caseOf(person, expectation)]).filter((what) => what.includes('band'))

  it('is exercised only where a band is expected', () => {
    expect(bands(blades(2), { band: 'higher' })).toEqual(['band higher'])
    expect(bands(one, { band: 'lower' })).toEqual(['band lower'])
    expect(bands({}, { band: null })).toEqual(['no band'])
    expect(bands(one, { score: 53.038 })).toEqual([])
  })

  it('of vulnerability, and its components, only where something of vulnerability is', () => {
    const person = { crimes: [{ role: 'victim', code: '10D', when: { ago: { days: 5 } } }] }
    const component = 'component suffered of vulnerability gives points'
    const all = (expectation: object) => exercised(policy, [caseOf(person, expectation)])
    expect(all({ vulnerabilityBand: 'some' })).toEqual([component, 'band some of vulnerability'])
    expect(all({ vulnerability: 53.038 })).toEqual([component])
    expect(all({ vulnerabilityComponents: { suffered: 53.038 } })).toEqual([component])
    expect(all({ score: 0 })).toEqual([])
  })
})

describe('the weight of codes that the table lacks', () => {
  const policy = scored((draft) => {
    delete draft.score.bands
    delete draft.score.components[0].measure.select.groups
    draft.harm.unlisted = { weight: 5 }
    draft.vulnerability = {
      components: [{ id: 'suffered', measure: { kind: 'victimisation' }, weight: 1 }],
    }
  })
  const weight = 'weight 5 of a code that the harm table lacks'
  const crime = (role: string, code: string) => ({ crimes: [{ role, code, when: { ago: { days: 5 } } }] })

  it('is exercised by a counted crime of such a code, in the score or in vulnerability', () => {
    // The table has no code 999Z.
    expect(exercised(policy, [caseOf(crime('charged', '999'), { score: 5 })])).toEqual([weight, points])
    expect(exercised(policy, [caseOf(crime('victim', '999'), { vulnerability: 5 })])).toContain(weight)
    expect(exercised(policy, [caseOf(crime('charged', '10D'), { score: 53.038 })])).toEqual([points])
    expect(exercised(policy, [caseOf(crime('charged', '999'), { vulnerability: 0 })])).toEqual([])
    expect(exercised(policy, [caseOf(crime('victim', '999'), { score: 0 })])).toEqual([])
    expect(exercised(policy, [caseOf(crime('charged', '999'), { incomplete: false })])).toEqual([])
  })

  it('is not exercised by reports, which have no code', () => {
    const withReports = scored((draft) => {
      draft.harm.unlisted = { weight: 5 }
      draft.score.components.push({ ...intelligenceComponent(), weight: 1 })
    })
    const reports = ['First', 'Second'].map((origin) => ({
      theme: 'knife',
      grade: '1A',
      when: { ago: { days: 5 } },
      origin,
    }))
    // A quarter of 53.038, rounded to the thousandth, is 13.26.
    expect(exercised(withReports, [caseOf({ ...blades(1), reports }, { score: 66.298 })])).not.toContain(
      weight,
    )
  })

  it('is exercised in a policy without vulnerability too', () => {
    const withoutIt = scored((draft) => {
      delete draft.score.components[0].measure.select.groups
      draft.harm.unlisted = { weight: 5 }
    })
    const asked = { score: 5, vulnerability: 0 }
    expect(exercised(withoutIt, [caseOf(crime('charged', '999'), asked)])).toContain(weight)
  })

  it('is nothing to exercise where it is 0', () => {
    const none = scored((draft) => {
      draft.harm.unlisted = { weight: 0 }
    })
    expect(exercised(none, [caseOf(crime('charged', '999'), { score: 0 })])).toEqual([])
  })
})

describe('a signpost', () => {
  it('is exercised where it is expected and counts something', () => {
    const policy = scored((draft) => {
      draft.signposts = [{ id: 'knives', measure: 'knife-crimes', to: ['somebody'] }]
    })
    const counted = (person: object, expectation: object) => exercised(policy, [caseOf(person, expectation)])
    expect(counted(one, { signposts: { knives: 1 } })).toEqual(['signpost knives counts something'])
    expect(counted({}, { signposts: { knives: 0 } })).toEqual([])
    expect(counted(one, { signposts: { other: 1 } })).toEqual([])
    expect(counted(one, { measures: { 'knife-crimes': 1 } })).toEqual([])
  })
})
