import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import { bundledHarmTables } from '../../src/policy/bundled-harm-tables'
import { checkPolicy } from '../../src/policy/check-policy'
import { policyRules } from '../../src/policy/checks/rules'
import type { HarmTable } from '../../src/policy/harm-table'
import { type Policy, parsePolicy } from '../../src/policy/parse-policy'
import { type Draft, draftWith, intelligenceComponent, plainPolicy } from './plain-policy'

/** The findings of a changed plain policy, each as `severity rule pointer`. */
function foundIn(change: (draft: Draft) => void, harmTables?: readonly HarmTable[]): string[] {
  const policy = parsePolicy(draftWith(change), harmTables ? { harmTables } : {})
  return checkPolicy(policy).map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)
}

const onGate = (require: Draft) => (draft: Draft) => {
  draft.gates[0].require = require
}
const age = { kind: 'age' }

it('finds nothing in a policy that has everything', () => {
  expect(foundIn(() => {})).toEqual([])
})

it('says of each finding what is the matter and how to mend it', () => {
  const [finding, ...others] = checkPolicy(parsePolicy(draftWith((draft) => delete draft.review)))
  expect(others).toEqual([])
  expect(finding).toEqual({
    rule: 'review-too-rare',
    severity: 'warning',
    pointer: '/review',
    message: expect.stringMatching(/\w \w/),
    mend: expect.stringMatching(/\w \w/),
  })
})

it('puts errors before warnings and warnings before notes', () => {
  const found = foundIn((draft) => {
    delete draft.review
    delete draft.groups.knife.basis
    draft.score.bands.reverse()
    draft.lists[0].where.all[1] = { measure: 'knife-crimes', atLeast: 3, atMost: 2 }
  })
  expect(found.map((line) => line.split(' ')[0])).toEqual(['error', 'error', 'warning', 'note'])
})

it('refuses a document that was not parsed', () => {
  try {
    checkPolicy(plainPolicy() as Policy)
    expect.unreachable()
  } catch (error) {
    expect(isPreludeError(error, 'invalid-argument')).toBe(true)
  }
})

it('has rules with names of their own', () => {
  const names = policyRules.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('takes a policy with nothing but what is required', () => {
  const { id, version, title, harm } = plainPolicy()
  const component = { id: 'harm', measure: { kind: 'harm', select: { roles: { charged: 1 } } }, weight: 1 }
  const bare = { id, version, title, harm, score: { components: [component] } }
  expect(checkPolicy(parsePolicy(bare)).map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
    'basis-missing /score/components/0',
    'proactive-weighed /score/components/0/measure',
    'gate-on-age-missing /gates',
    'gate-on-alive-missing /gates',
    'review-too-rare /review',
  ])
})

it('takes a list without a condition and a group of flags alone', () => {
  const found = foundIn((draft) => {
    draft.groups.knife = { markers: ['knife'], basis: draft.groups.knife.basis }
    draft.gates[0].require.atLeast = 18
    delete draft.lists[0].where
    draft.signposts = [
      { id: 'knives', measure: 'knife-crimes', to: ['somebody'], basis: draft.groups.knife.basis },
    ]
  })
  expect(found).toEqual([])
})

describe('basis-missing', () => {
  it.each([
    ['/groups/knife', 'note'],
    ['/measures/knife-crimes', 'warning'],
    ['/score/components/0', 'warning'],
    ['/score/bands/0', 'warning'],
    ['/gates/1', 'warning'],
    ['/lists/0', 'warning'],
    ['/review', 'warning'],
  ])('finds that %s rests on nothing', (pointer, severity) => {
    const found = foundIn((draft) => {
      const part = pointer
        .slice(1)
        .split('/')
        .reduce((value, key) => value[key], draft)
      delete part.basis
    })
    expect(found).toEqual([`${severity} basis-missing ${pointer}`])
  })

  it('looks at limits, unlisted weights, vulnerability and signposts too', () => {
    const found = foundIn((draft) => {
      const component = intelligenceComponent()
      delete component.limit.basis
      draft.score.components.push(component)
      draft.harm.unlisted = { weight: 5 }
      draft.vulnerability = {
        components: [{ id: 'hurt', measure: { kind: 'victimisation' }, weight: 1 }],
        bands: [{ id: 'some', atLeast: 1 }],
      }
      draft.signposts = [{ id: 'knife', measure: 'knife-crimes', to: ['somebody'] }]
    })
    expect(found).toEqual([
      'warning basis-missing /harm/unlisted',
      'warning basis-missing /score/components/1/limit',
      'warning basis-missing /vulnerability/components/0',
      'warning basis-missing /vulnerability/bands/0',
      'warning basis-missing /signposts/0',
    ])
  })

  it('asks none of an age, which has no number', () => {
    expect(plainPolicy().measures.age).toEqual({ kind: 'age' })
    expect(foundIn(() => {})).toEqual([])
  })

  it('lets a measure that is written out rest on its component', () => {
    expect(plainPolicy().score.components[0].measure.basis).toBeUndefined()
  })
})

it('basis-placeholder finds what waits to be decided', () => {
  const waiting = { kind: 'placeholder', title: 'To be decided' }
  expect(
    foundIn((draft) => {
      draft.basis = [waiting]
      draft.score.bands[1].basis.push(waiting)
    }),
  ).toEqual(['warning basis-placeholder /basis/0', 'warning basis-placeholder /score/bands/1/basis/1'])
})

it('judgement-unrecorded finds a judgement without a decision record', () => {
  expect(foundIn((draft) => delete draft.gates[0].basis[0].href)).toEqual([
    'note judgement-unrecorded /gates/0/basis/0',
  ])
})

describe('condition-impossible', () => {
  const impossible: [string, Draft, string][] = [
    ['at least above at most', { measure: age, atLeast: 21, atMost: 20 }, ''],
    ['above and below the same', { measure: age, above: 10, below: 10 }, ''],
    ['nothing whole between the bounds', { measure: age, above: 10, below: 11 }, ''],
    ['below nothing', { measure: 'knife-crimes', below: 0 }, ''],
    ['older than anyone', { measure: age, above: 150 }, ''],
    [
      'two ages in one all',
      { all: [{ measure: age, atLeast: 18 }, { not: { measure: age, atLeast: 10 } }] },
      '',
    ],
    [
      'the same age under another title',
      {
        all: [
          { measure: age, atLeast: 18 },
          { measure: { kind: 'age', title: 'years' }, below: 18 },
        ],
      },
      '',
    ],
    [
      'a part of an any',
      { any: [{ measure: age, atLeast: 10 }, { all: [{ measure: age, atLeast: 3, atMost: 2 }] }] },
      '/any/1/all/0',
    ],
    [
      'two states of custody at once',
      {
        all: [
          { fact: 'custody', is: ['remand'] },
          { fact: 'custody', is: ['sentence', 'community'] },
        ],
      },
      '',
    ],
    [
      'being alive now and dead at the review, which only custody can look ahead to',
      {
        all: [
          { fact: 'alive', is: ['yes'] },
          { fact: 'alive', at: 'review', is: ['no'] },
        ],
      },
      '',
    ],
    ['not being any of all states', { not: { fact: 'alive', is: ['yes', 'no'] } }, ''],
    [
      'two areas at once',
      {
        all: [
          { fact: 'area', is: ['A', 'B'] },
          { not: { fact: 'area', is: ['A'] } },
          { fact: 'area', is: ['A'] },
        ],
      },
      '',
    ],
    [
      'neither of all there is',
      {
        not: {
          any: [
            { measure: age, below: 30 },
            { measure: age, atLeast: 30 },
          ],
        },
      },
      '',
    ],
    [
      'days since a crime beyond its own window',
      {
        measure: { kind: 'days-since-last', select: { roles: { suspect: 1 }, within: { days: 90 } } },
        atLeast: 90,
      },
      '',
    ],
    [
      'a count of no role',
      { measure: { kind: 'count', of: 'crimes', select: { roles: { suspect: 0 } } }, atLeast: 1 },
      '',
    ],
  ]
  it.each(impossible)('finds %s', (_, require, below) => {
    expect(foundIn(onGate(require))).toContain(`error condition-impossible /gates/0/require${below}`)
  })

  const possible: [string, Draft][] = [
    ['bounds that meet', { measure: age, atLeast: 20, atMost: 20 }],
    ['one whole number between', { measure: age, above: 10, below: 12 }],
    ['nothing at all', { measure: 'knife-crimes', atMost: 0 }],
    ['an age outside a range', { not: { measure: age, atLeast: 18, below: 25 } }],
    [
      'custody now and freedom at the review',
      {
        all: [
          { fact: 'custody', is: ['sentence'] },
          { fact: 'custody', at: 'review', is: ['community'] },
        ],
      },
    ],
    [
      'two schemes at once',
      {
        all: [
          { fact: 'scheme', is: ['iom'] },
          { fact: 'scheme', is: ['mappa'] },
        ],
      },
    ],
    [
      'a scheme and not another',
      { all: [{ fact: 'scheme', is: ['iom'] }, { not: { fact: 'scheme', is: ['iom'] } }] },
    ],
    ['one area of two', { all: [{ fact: 'area', is: ['A', 'B'] }, { not: { fact: 'area', is: ['A'] } }] }],
    [
      'the last day of a window',
      {
        measure: { kind: 'days-since-last', select: { roles: { suspect: 1 }, within: { days: 90 } } },
        atLeast: 89,
      },
    ],
    [
      'days in a window of months, and without a window',
      {
        all: [
          {
            measure: { kind: 'days-since-last', select: { roles: { suspect: 1 }, within: { months: 3 } } },
            atLeast: 91,
          },
          {
            measure: { kind: 'days-since-last', select: { roles: { suspect: 1 }, within: { years: 1 } } },
            atLeast: 365,
          },
          { measure: { kind: 'days-since-last', select: { roles: { suspect: 1 } } }, atLeast: 5000 },
        ],
      },
    ],
  ]
  it.each(possible)('says nothing of %s', (_, require) => {
    expect(foundIn(onGate(require)).filter((line) => line.includes('condition-impossible'))).toEqual([])
  })

  it('gives up without a word where there are too many ways to try', () => {
    const either = (i: number) => ({
      any: [
        { fact: 'area', is: [`A${i}`] },
        { measure: age, atLeast: i },
      ],
    })
    const many = { all: [...Array.from({ length: 20 }, (_, i) => either(i)), { measure: age, below: 10 }] }
    expect(foundIn(onGate(many)).filter((line) => line.startsWith('error'))).toEqual([])
  })

  it('agrees with trying every age', () => {
    const bound = fc.record(
      {
        atLeast: fc.integer({ min: 0, max: 6 }),
        atMost: fc.integer({ min: 0, max: 6 }),
        above: fc.integer({ min: 0, max: 6 }),
        below: fc.integer({ min: 0, max: 6 }),
      },
      { requiredKeys: [] },
    )
    const leaf = bound
      .filter((bounds) => Object.keys(bounds).length > 0)
      .map((bounds) => ({ measure: { kind: 'age' }, ...bounds }))
    const { predicate } = fc.letrec((tie) => ({
      predicate: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
        tie('predicate').map((not) => ({ not })),
      ),
    }))
    const meets = (given: Draft, years: number): boolean => {
      if (given.all) return given.all.every((part: Draft) => meets(part, years))
      if (given.any) return given.any.some((part: Draft) => meets(part, years))
      if (given.not) return !meets(given.not, years)
      return (
        years >= (given.atLeast ?? 0) &&
        years <= (given.atMost ?? 99) &&
        years > (given.above ?? -1) &&
        years < (given.below ?? 99)
      )
    }
    fc.assert(
      fc.property(predicate, (require) => {
        const anyone = [0, 1, 2, 3, 4, 5, 6, 7, 8].some((years) => meets(require, years))
        const whole = foundIn((draft) => {
          // The opposite of the opposite asks about the whole condition and not about its parts.
          draft.gates[0].require = { not: { not: require } }
          draft.lists = []
        }).includes('error condition-impossible /gates/0/require')
        expect(whole).toBe(!anyone)
      }),
    )
  })
})

describe('gates and lists together', () => {
  it('gates-contradict finds gates that no one person meets', () => {
    const found = foundIn((draft) => {
      draft.gates.push({ ...draft.gates[0], id: 'young', require: { measure: 'age', below: 10 } })
    })
    expect(found).toEqual(['error gates-contradict /gates'])
  })

  it('takes no notice of a gate that only flags', () => {
    const found = foundIn((draft) => {
      draft.gates.push({
        ...draft.gates[0],
        id: 'young',
        require: { measure: 'age', below: 10 },
        whenUnmet: 'flag',
      })
    })
    expect(found).toEqual([])
  })

  it('list-contradicts-gates finds a list for people whom a gate keeps out', () => {
    const found = foundIn((draft) => {
      draft.lists.push({ ...draft.lists[0], id: 'infants', where: { measure: age, below: 10 } })
      draft.lists.push({ ...draft.lists[0], id: 'late', where: { fact: 'alive', is: ['no'] } })
    })
    expect(found).toEqual([
      'error list-contradicts-gates /lists/1/where',
      'error list-contradicts-gates /lists/2/where',
    ])
  })

  it('blames the condition alone where that is impossible in itself', () => {
    const found = foundIn((draft) => {
      draft.lists[0].where = { measure: age, atLeast: 30, below: 20 }
    })
    expect(found.filter((line) => line.startsWith('error'))).toEqual([
      'error condition-impossible /lists/0/where',
    ])
  })
})

describe('bands', () => {
  it.each([
    ['out of order', [10, 5]],
    ['equal', [10, 10]],
    ['equal to the thousandth', [10, 10.0004]],
  ])('bands-out-of-order finds bands that are %s', (_, [first, second]) => {
    const found = foundIn(({ score }) => {
      score.bands[0].atLeast = first
      score.bands[1].atLeast = second
    })
    expect(found).toEqual(['error bands-out-of-order /score/bands/1/atLeast'])
  })

  it('takes bands a thousandth apart', () => {
    const found = foundIn(({ score }) => {
      score.bands[0].atLeast = 10
      score.bands[1].atLeast = 10.001
    })
    expect(found).toEqual([])
  })

  // 2 × 50 = 100: the band of the plain policy starts at 100.
  it.each([
    [50, []],
    [49.9, ['error band-unreachable /score/bands/1/atLeast']],
  ])('band-unreachable knows what a cap of %d at weight 2 allows', (at, expected) => {
    const found = foundIn(({ score }) => {
      score.components[0].weight = 2
      score.components[0].scale = { kind: 'cap', at }
    })
    expect(found).toEqual(expected)
  })

  // Steps give at most 80; intelligence adds at most a quarter of that, 20: 100 is reached, 100.001 is not.
  it.each([
    [100, undefined, []],
    [100.001, undefined, ['error band-unreachable /score/bands/1/atLeast']],
    [99, 19, []],
    [99.001, 19, ['error band-unreachable /score/bands/1/atLeast']],
  ])('band-unreachable adds limited intelligence: %d with at most %s', (atLeast, atMost, expected) => {
    const found = foundIn(({ score }) => {
      score.components[0].scale = {
        kind: 'steps',
        steps: [
          { atLeast: 1, points: 80 },
          { atLeast: 9, points: 40 },
        ],
      }
      const intelligence = intelligenceComponent()
      if (atMost !== undefined) intelligence.limit.atMost = atMost
      score.components.push(intelligence, {
        ...intelligence,
        id: 'more',
        measure: { ...intelligence.measure, themes: { violence: 5 } },
      })
      score.bands[1].atLeast = atLeast
    })
    expect(found).toEqual(expected)
  })

  it('looks at vulnerability too', () => {
    const { basis } = plainPolicy().gates[0]
    const found = foundIn((draft) => {
      draft.vulnerability = {
        components: [
          { id: 'hurt', measure: { kind: 'victimisation' }, scale: { kind: 'cap', at: 5 }, weight: 1, basis },
        ],
        bands: [
          { id: 'high', atLeast: 6, basis },
          { id: 'some', atLeast: 1, basis },
        ],
      }
    })
    expect(found).toEqual([
      'error bands-out-of-order /vulnerability/bands/1/atLeast',
      'error band-unreachable /vulnerability/bands/0/atLeast',
    ])
  })
})

describe('component-without-effect', () => {
  const changes: [string, (component: Draft) => void][] = [
    ['of weight 0', (component) => Object.assign(component, { weight: 0 })],
    ['capped at 0', (component) => Object.assign(component, { scale: { kind: 'cap', at: 0 } })],
    [
      'in which no role counts',
      (component) => Object.assign(component.measure.select, { roles: { suspect: 0 } }),
    ],
  ]
  it.each(changes)('finds a component %s', (_, change) => {
    const found = foundIn((draft) => {
      draft.score.bands = [draft.score.bands[0]]
      change(draft.score.components[0])
    })
    expect(found).toEqual(['warning component-without-effect /score/components/0'])
  })

  it.each([{ share: 0 }, { atMost: 0 }])('finds intelligence under the limit %j', (limit) => {
    const found = foundIn(({ score }) => {
      const component = intelligenceComponent()
      Object.assign(component.limit, limit)
      score.components.push(component)
    })
    expect(found).toEqual(['warning component-without-effect /score/components/1'])
  })
})

describe('codes and groups against the harm table', () => {
  it('code-unlisted finds a code without a weight, and one that is written otherwise', () => {
    const draft = draftWith(({ groups }) => {
      groups.knife.codes = ['10D', '99Z', '8n']
      groups.knife.reasons = { '10D': 'Carrying.', '99Z': 'A slip.', '8n': 'A slip.' }
    })
    const found = checkPolicy(parsePolicy(draft))
    expect(found.map(({ rule, severity, pointer }) => [rule, severity, pointer])).toEqual([
      ['code-unlisted', 'warning', '/groups/knife/codes/1'],
      ['code-unlisted', 'warning', '/groups/knife/codes/2'],
    ])
    expect(found[1]?.mend).toBe('Write it as 8N.')
  })

  it('offence-group-unlisted finds groups and subgroups that the table does not have', () => {
    const found = foundIn(({ groups }) => {
      groups.knife.offenceGroups = ['Robbery', 'robbery']
      groups.knife.subgroups = ['Homicide', 'Robbery']
    })
    expect(found).toEqual([
      'error offence-group-unlisted /groups/knife/offenceGroups/1',
      'error offence-group-unlisted /groups/knife/subgroups/1',
    ])
  })

  it('offence-group-unlisted finds any group where the table has none', () => {
    const { groups: _, ...table } = bundledHarmTables[0] as HarmTable
    const found = foundIn(
      ({ groups }) => {
        groups.knife.offenceGroups = ['Robbery']
      },
      [table],
    )
    expect(found).toEqual(['error offence-group-unlisted /groups/knife/offenceGroups/0'])
  })
})

describe('scope', () => {
  it('knife-marketing-selected finds code 90 in a group that measures select', () => {
    const found = foundIn(({ groups }) => {
      groups.knife.codes.push('90')
      groups.knife.reasons['90'] = 'A slip.'
    })
    expect(found).toEqual(['warning knife-marketing-selected /groups/knife/codes/1'])
  })

  it('lets a policy leave code 90 out by name', () => {
    const found = foundIn((draft) => {
      draft.groups.marketing = { codes: ['90'], basis: draft.groups.knife.basis }
      draft.score.components[0].measure.select.not = { groups: ['marketing'] }
    })
    expect(found).toEqual([])
  })

  it('knows that 90 means something else in Home Office codes', () => {
    const table: HarmTable = {
      ...(bundledHarmTables[0] as HarmTable),
      codeSystem: 'home-office',
      weights: { '90': 1, '10D': 1 },
    }
    const found = foundIn(
      ({ groups }) => {
        groups.knife.codes.push('90')
        groups.knife.reasons['90'] = 'Of another system.'
      },
      [table],
    )
    expect(found).toEqual([])
  })

  it.each(['Violence against the person', 'Possession of weapons offences'])(
    'offence-group-too-wide finds the whole of %s',
    (name) => {
      const found = foundIn(({ groups }) => {
        groups.knife.offenceGroups = ['Robbery', name]
      })
      expect(found).toEqual(['warning offence-group-too-wide /groups/knife/offenceGroups/1'])
    },
  )

  it('code-without-reason and reason-without-code hold codes and reasons together', () => {
    const found = foundIn(({ groups }) => {
      groups.knife.codes = ['10D', '10A']
      groups.knife.reasons = { '10D': 'Carrying.', '10C': 'A slip.' }
    })
    expect(found).toEqual([
      'warning reason-without-code /groups/knife/reasons/10C',
      'note code-without-reason /groups/knife/codes/1',
    ])
  })
})

it('group-unused and measure-unused find what nothing uses', () => {
  const found = foundIn((draft) => {
    draft.groups.gun = { ...draft.groups.knife, codes: ['10A'], reasons: { '10A': 'A gun.' } }
    draft.measures['gun crimes'] = undefined
    delete draft.measures['gun crimes']
    draft.measures['custody-count'] = { kind: 'custody-count', basis: draft.groups.knife.basis }
  })
  expect(found).toEqual([
    'warning group-unused /groups/gun',
    'warning measure-unused /measures/custody-count',
  ])
})

it('counts a use in a signpost, in vulnerability and where a group is left out', () => {
  const { basis } = plainPolicy().gates[0]
  const found = foundIn((draft) => {
    draft.groups.abuse = { markers: ['domestic-abuse'], basis }
    draft.measures.hurt = { kind: 'victimisation', select: { not: { groups: ['abuse'] } }, basis }
    draft.vulnerability = { components: [{ id: 'hurt', measure: 'hurt', weight: 1, basis }] }
    draft.measures.knives = { ...draft.measures['knife-crimes'], title: 'knives' }
    draft.signposts = [{ id: 'knives', measure: 'knives', to: ['somebody'], basis }]
  })
  expect(found).toEqual([])
})

describe('review-too-rare', () => {
  it.each([
    [{ days: 92 }, []],
    [{ days: 93 }, ['warning review-too-rare /review/every']],
    [{ months: 3 }, []],
    [{ months: 4 }, ['warning review-too-rare /review/every']],
    [{ years: 1 }, ['warning review-too-rare /review/every']],
  ])('judges a review every %j', (every, expected) => {
    expect(
      foundIn(({ review }) => {
        review.every = every
      }),
    ).toEqual(expected)
  })
})

describe('gates that are missing', () => {
  it('finds both where there are no gates', () => {
    expect(foundIn((draft) => delete draft.gates)).toEqual([
      'warning gate-on-age-missing /gates',
      'warning gate-on-alive-missing /gates',
    ])
  })

  it.each([
    [{ measure: age, atLeast: 10 }, []],
    [{ measure: age, above: 9 }, []],
    [{ not: { measure: age, atMost: 9 } }, []],
    [
      {
        all: [
          { measure: age, below: 25 },
          { measure: age, atLeast: 14 },
        ],
      },
      [],
    ],
    [{ measure: age, atLeast: 9 }, ['warning gate-on-age-missing /gates']],
    [
      {
        any: [
          { measure: age, atLeast: 10 },
          { fact: 'area', is: ['A'] },
        ],
      },
      ['warning gate-on-age-missing /gates'],
    ],
  ])('asks whether %j keeps children under ten out', (require, expected) => {
    expect(
      foundIn((draft) => {
        draft.gates[0].require = require
        draft.measures.age = undefined
        delete draft.measures.age
        draft.lists[0].where.all[0].measure = age
      }),
    ).toEqual(expected)
  })
})

describe('intelligence-uncorroborated', () => {
  const withIntelligence = (change: (measure: Draft) => void) =>
    foundIn(({ score }) => {
      const component = intelligenceComponent()
      change(component.measure)
      score.components.push(component)
    })
  const found = ['warning intelligence-uncorroborated /score/components/1/measure']

  it('says nothing of two origins and good grades', () => {
    expect(withIntelligence(() => {})).toEqual([])
  })

  it.each<[string, (measure: Draft) => void]>([
    ['one origin', (measure) => Object.assign(measure, { minimumOrigins: 1 })],
    ['no stated origins', (measure) => delete measure.minimumOrigins],
    ['a source that is not reliable', (measure) => Object.assign(measure.source, { '3': 0.1 })],
    ['what is not known', (measure) => Object.assign(measure.assessment, { D: 0.1 })],
    ['what is suspected to be false', (measure) => Object.assign(measure.assessment, { E: 0.1 })],
  ])('finds a score on %s', (_, change) => {
    expect(withIntelligence(change)).toEqual(found)
  })

  it('leaves vulnerability alone: one report is enough to offer support', () => {
    const { limit: _, ...component } = intelligenceComponent()
    delete component.measure.minimumOrigins
    expect(
      foundIn((draft) => {
        draft.vulnerability = { components: [component] }
      }),
    ).toEqual([])
  })
})

describe('children-ranked', () => {
  it('finds a ranked list that a child can be on', () => {
    expect(
      foundIn((draft) => {
        draft.lists[0].where = { measure: 'age', below: 25 }
        draft.lists.push({ id: 'all', size: 5, basis: draft.lists[0].basis })
        draft.measures['knife-crimes'] = undefined
        delete draft.measures['knife-crimes']
      }),
    ).toEqual([
      'note lists-overlap /lists/0',
      'note children-ranked /lists/0',
      'note children-ranked /lists/1',
    ])
  })

  it('says nothing of an unranked list', () => {
    expect(
      foundIn((draft) => {
        const where = { measure: 'age', atMost: 17 }
        draft.lists.push({ ...draft.lists[0], id: 'children', where, present: 'unranked' })
      }),
    ).toEqual([])
  })
})
