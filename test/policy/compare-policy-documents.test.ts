import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { PolicyDifference } from '../../src/policy/compare/policy-difference'
import { comparePolicyDocuments } from '../../src/policy/compare-policy-documents'
import type { HarmTable } from '../../src/policy/harm-table'
import { type Policy, parsePolicy } from '../../src/policy/parse-policy'
import { preludePolicy } from '../../src/policy/prelude-policy'
import { smallTable } from '../analyse/small-force'
import { harmTableArbitrary } from '../support/arbitraries/harm-table'
import { documentArbitrary } from '../support/arbitraries/policy'
import { runs } from '../support/arbitraries/runs'
import { type Draft, draftWith, intelligenceComponent, plainPolicy } from './plain-policy'

type Change = (draft: Draft) => void

/** What a change of the plain policy comes to. */
function differences(change: Change, first: Change = () => undefined): PolicyDifference[] {
  const before = draftWith(first)
  const after = JSON.parse(JSON.stringify(before))
  change(after)
  return comparePolicyDocuments(parsePolicy(before), parsePolicy(after))
}

const sentences = (change: Change, first?: Change) =>
  differences(change, first).map(({ sentence }) => sentence)
const effects = (change: Change, first?: Change) => differences(change, first).map(({ effect }) => effect)

describe('the comparison of two policies', () => {
  it('finds nothing between a policy and itself', () => {
    expect(comparePolicyDocuments(preludePolicy, preludePolicy)).toEqual([])
    expect(comparePolicyDocuments(parsePolicy(plainPolicy()), parsePolicy(plainPolicy()))).toEqual([])
  })

  it('says where, what kind and what it can move', () => {
    expect(
      differences((draft) => {
        draft.score.components[0].weight = 2
      }),
    ).toEqual([
      {
        pointer: '/score/components/0/weight',
        kind: 'changed',
        effect: 'score',
        sentence: 'score component harm: weight 1 becomes 2',
      },
    ])
  })

  it('refuses what parsePolicy did not return', () => {
    const refused = (before: unknown, after: unknown) => {
      try {
        comparePolicyDocuments(before as Policy, after as Policy)
        return 'taken'
      } catch (error) {
        return isPreludeError(error, 'invalid-argument') ? error.info.argument : 'another error'
      }
    }
    expect(refused(plainPolicy(), preludePolicy)).toBe('policy')
    expect(refused(preludePolicy, undefined)).toBe('policy')
  })
})

describe('what means nothing', () => {
  it('is no difference: the order of codes, components, gates, lists, conditions and keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed).reverse()
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          // Of what a number rests on, the first stands first for a reason; steps must ascend.
          .map(([key, inner]) => [key, key === 'basis' || key === 'steps' ? inner : reversed(inner)]),
      )
    }
    const after = parsePolicy(reversed(preludePolicy.document))
    expect(comparePolicyDocuments(preludePolicy, after)).toEqual([])
  })

  it('is no difference: a measure in place and the same under an id', () => {
    const inPlace: Change = (draft) => {
      draft.lists[0].where.all[1].measure = { ...draft.measures['knife-crimes'], title: 'other words' }
      draft.lists[0].where.all[0].measure = draft.measures.age
      draft.gates[0].require.measure = { kind: 'age' }
      draft.measures = undefined
    }
    const named = parsePolicy(plainPolicy())
    const draft = draftWith(inPlace)
    delete draft.measures
    expect(comparePolicyDocuments(named, parsePolicy(draft))).toEqual([])
    expect(comparePolicyDocuments(parsePolicy(draft), named)).toEqual([])
  })

  it('is no difference: a measure or group under another id', () => {
    const text = JSON.stringify(plainPolicy())
    const renamed = JSON.parse(
      text
        .replaceAll('"knife-crimes"', '"blade-crimes"')
        .replaceAll('"knife":{', '"blade":{')
        .replaceAll('["knife"],"within"', '["blade"],"within"')
        .replaceAll('"groups":["knife"]', '"groups":["blade"]'),
    )
    expect(Object.keys(renamed.groups)).toEqual(['blade'])
    expect(Object.keys(renamed.measures)).toContain('blade-crimes')
    expect(comparePolicyDocuments(parsePolicy(plainPolicy()), parsePolicy(renamed))).toEqual([])
  })

  it('is no difference: two years and 24 months, a role of 0 and none, what holds where nothing is said', () => {
    expect(
      sentences((draft) => {
        draft.measures['knife-crimes'].select.within = { years: 2 }
        draft.measures['knife-crimes'].select.roles.convicted = 0
        draft.score.components[0].scale = { kind: 'identity' }
        draft.score.components[0].measure.select.coInvolvement = 'full'
        draft.gates[0].whenUnmet = 'exclude'
        draft.gates[1].require = { all: [{ any: [{ ...draft.gates[1].require, at: 'asOf' }] }] }
      }),
    ).toEqual([])
  })

  it('is words: titles, bases, reasons, the version and what the policy is called', () => {
    const found = differences((draft) => {
      draft.version = '1.1.0'
      draft.jurisdiction = 'Wales'
      draft.groups.knife.reasons = { '10D': 'Other words.' }
      draft.gates[0].title = 'at least ten'
      draft.lists[0].basis = undefined
      delete draft.lists[0].basis
      draft.score.bands[0].basis = [{ kind: 'study', title: 'A study' }]
    })
    expect(found.map(({ effect }) => effect)).toEqual(found.map(() => 'words'))
    expect(found.map(({ sentence, kind }) => `${kind} ${sentence}`)).toEqual([
      'changed policy: version 1.0.0 becomes 1.1.0',
      'added policy: jurisdiction Wales added',
      'changed group knife: reasons for its codes changed',
      'changed score band lower: what it rests on changed',
      'added gate age-10: title "at least ten" added',
      'removed list force: what it rests on removed',
    ])
    expect(found.at(-1)?.pointer).toBe('/lists/0/basis')
  })

  it('is words: the title of a measure that is written out in both, within conditions too', () => {
    const first: Change = (draft) => {
      draft.lists[0].where.all[0] = { not: { measure: { kind: 'age' }, atLeast: 18 } }
      draft.score.components[0].measure.title = 'harm'
    }
    const change: Change = (draft) => {
      draft.lists[0].where.all[0].not.measure.title = 'age in years'
      draft.score.components[0].measure.title = 'all harm'
    }
    expect(differences(change, first).map(({ sentence, effect }) => `${effect} ${sentence}`)).toEqual([
      'words score component harm: title "harm" becomes "all harm"',
      'words list force: title "age in years" added',
    ])
  })
})

describe('a change of the score', () => {
  it('is told for components that come and go', () => {
    const found = differences((draft) => {
      draft.score.components.push(intelligenceComponent())
    })
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'score component intelligence added: intelligence, weight 1',
    ])
    expect(found[0]).toMatchObject({ pointer: '/score/components/1', kind: 'added', effect: 'score' })
    const back = differences(
      (draft) => {
        draft.score.components.pop()
      },
      (draft) => {
        draft.score.components.push(intelligenceComponent())
      },
    )
    expect(back).toEqual([
      {
        ...found[0],
        kind: 'removed',
        sentence: 'score component intelligence removed: intelligence, weight 1',
      },
    ])
  })

  it('is told for scales, limits and grades', () => {
    const first: Change = (draft) => {
      draft.score.components.push(intelligenceComponent())
    }
    const change: Change = (draft) => {
      const [harm, intelligence] = draft.score.components
      harm.scale = { kind: 'cap', at: 500 }
      intelligence.scale = {
        kind: 'steps',
        steps: [
          { atLeast: 1, points: 5 },
          { atLeast: 2, points: 9 },
        ],
      }
      intelligence.limit.share = 0.5
      intelligence.limit.atMost = 53
      delete intelligence.limit.basis
      intelligence.measure.themes = { violence: 10 }
      intelligence.measure.source['1'] = 0.9
      intelligence.measure.assessment.B = 0.5
      intelligence.measure.within = { months: 12 }
      delete intelligence.measure.minimumOrigins
    }
    expect(sentences(change, first)).toEqual([
      'score component harm: scale as it is becomes capped at 500',
      'score component intelligence: scale as it is becomes 5 from 1, 9 from 2',
      'score component intelligence: limit: share 0.25 becomes 0.5',
      'score component intelligence: limit: at most any number becomes 53',
      'score component intelligence: what its limit rests on removed',
      'score component intelligence: theme knife 10 removed',
      'score component intelligence: source 1 1 becomes 0.9',
      'score component intelligence: fewest origins 2 becomes 1',
      'score component intelligence: window all history becomes 12 months',
      'score component intelligence: theme violence 10 added',
      'score component intelligence: assessment B 0.5 added',
    ])
  })

  it('is told for a limit that came with the measure', () => {
    const first: Change = (draft) => {
      draft.score.components.push({ ...intelligenceComponent(), measure: 'knife-crimes' })
      delete draft.score.components[1].limit
    }
    const change: Change = (draft) => {
      draft.score.components[1] = intelligenceComponent()
    }
    expect(sentences(change, first).slice(0, 2)).toEqual([
      'score component intelligence: limited by component harm added',
      'score component intelligence: limit: share 0.25 added',
    ])
    expect(sentences(change, first)).toContain(
      'score component intelligence: kind count of crimes becomes intelligence',
    )
  })

  it('is told for every part of a selection', () => {
    const select = (draft: Draft) => draft.score.components[0].measure.select
    const first: Change = (draft) => {
      delete select(draft).detection
    }
    const change: Change = (draft) => {
      draft.groups.violence = { codes: ['8N'] }
      Object.assign(select(draft), {
        roles: { suspect: 1, charged: 1 },
        groups: ['knife', 'violence'],
        not: { groups: ['knife'] },
        recency: { halfLifeDays: 90 },
        outcomes: { exclude: ['8'] },
        detection: { exclude: ['reported'] },
        coInvolvement: 'shared',
      })
    }
    expect(sentences(change, first)).toEqual([
      'score component harm: role suspect 0.5 becomes 1',
      'score component harm: recency none becomes half-life of 90 days',
      'score component harm: co-involvement full becomes shared',
      'score component harm: group violence added',
      'score component harm: left-out group knife added',
      'score component harm: left-out outcome 8 added',
      'score component harm: left-out detection reported added',
    ])
    const faded: Change = (draft) => {
      delete select(draft).groups
      select(draft).recency = {
        steps: [
          { withinDays: 90, factor: 1 },
          { withinDays: 365, factor: 0.5 },
        ],
      }
    }
    expect(sentences(faded)).toEqual([
      'score component harm: crimes of named groups becomes of any kind',
      'score component harm: group knife removed',
      'score component harm: recency none becomes 1 within 90 days, 0.5 within 365 days',
    ])
  })

  it('is told at the definition of a measure, with the furthest that its uses can move', () => {
    const shorter: Change = (draft) => {
      draft.measures['knife-crimes'].select.within = { months: 12 }
    }
    expect(differences(shorter)).toEqual([
      {
        pointer: '/measures/knife-crimes/select/within',
        kind: 'changed',
        effect: 'lists',
        sentence: 'measure knife-crimes: window 24 months becomes 12 months',
      },
    ])
    const inGate: Change = (draft) => {
      draft.gates.push({
        id: 'knife',
        require: {
          not: {
            any: [
              { measure: 'knife-crimes', atMost: 1 },
              { fact: 'alive', is: ['no'] },
            ],
          },
        },
        whenUnknown: 'flag',
      })
    }
    expect(effects(shorter, inGate)).toEqual(['eligibility'])
    const inScore: Change = (draft) => {
      draft.score.components.push({ id: 'knife', measure: 'knife-crimes', weight: 1 })
    }
    expect(effects(shorter, inScore)).toEqual(['score'])
  })

  it('is told of a group, member by member and by title', () => {
    const change: Change = (draft) => {
      draft.groups.knife = {
        codes: ['8N'],
        markers: ['knife', 'firearm'],
        subgroups: ['Violence with injury'],
      }
    }
    const titles = preludePolicy.harmTable.offences
    const found = differences(change).filter(({ effect }) => effect !== 'words')
    expect(found.map(({ sentence, pointer }) => `${pointer} ${sentence}`)).toEqual([
      `/groups/knife/codes/0 group knife: code 10D removed ("${titles?.['10D']}")`,
      `/groups/knife/codes/0 group knife: code 8N added ("${titles?.['8N']}")`,
      '/groups/knife/subgroups/0 group knife: subgroup Violence with injury added',
      '/groups/knife/markers/1 group knife: marker firearm added',
    ])
    expect(found.map(({ effect }) => effect)).toEqual(['score', 'score', 'score', 'score'])
  })

  it('is told where a component names another measure', () => {
    const two: Change = (draft) => {
      draft.measures.crimes = { ...draft.measures['knife-crimes'], select: { roles: { charged: 1 } } }
      draft.score.components.push({ id: 'count', measure: 'knife-crimes', weight: 1 })
    }
    const found = differences((draft) => {
      draft.score.components[1].measure = 'crimes'
    }, two)
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'score component count: role suspect 1 becomes 0',
      'score component count: window 24 months becomes all history',
      'score component count: crimes of named groups becomes of any kind',
      'score component count: group knife removed',
    ])
    // The measure is defined elsewhere: what changed here is the name.
    expect(found[0]?.pointer).toBe('/score/components/1/measure')
  })

  it('is told where components spend their limit in another order', () => {
    const first: Change = (draft) => {
      draft.score.components.push(intelligenceComponent('a'), intelligenceComponent('b'))
    }
    const found = differences((draft) => {
      draft.score.components.reverse()
    }, first)
    expect(found).toEqual([
      {
        pointer: '/score/components',
        kind: 'changed',
        effect: 'shown',
        sentence: 'score: components spend their limit in another order, now b, a',
      },
    ])
  })
})

describe('a change of harm tables', () => {
  const policyUnder = (table: HarmTable, harm = {}) =>
    parsePolicy(
      {
        id: 'p',
        version: '1',
        title: 'P',
        harm: { table: table.id, ...harm },
        score: {
          components: [
            { id: 'harm', measure: { kind: 'harm', select: { roles: { charged: 1 } } }, weight: 1 },
          ],
        },
      },
      { harmTables: [table] },
    )
  const between = (table: HarmTable, harm = {}) =>
    comparePolicyDocuments(policyUnder(smallTable), policyUnder(table, harm)).map(
      ({ effect, sentence }) => `${effect} ${sentence}`,
    )

  it('tells how many weights differ, and the one that differs most', () => {
    const weights = { ...smallTable.weights, A10: 12, B100: 90, L4: 4.5 }
    expect(between({ ...smallTable, id: 'next', edition: '2027', weights })).toEqual([
      'score harm: table small becomes next',
      'score harm: edition 2026 becomes 2027',
      'score harm: weights of 3 codes differ, most that of B100 ("Blade"): 100 becomes 90',
    ])
    // Of two that differ as much the first by code is named, wherever it stands.
    const first = { A20: 19.5, L4: 5, A10: 10, B100: 100, N0: 0 }
    expect(between({ ...smallTable, weights: first })).toEqual(
      between({ ...smallTable, weights: Object.fromEntries(Object.entries(first).reverse()) }),
    )
    expect(between({ ...smallTable, weights: { ...smallTable.weights, L4: 5, A20: 19.5 } })).toEqual([
      'score harm: weights of 2 codes differ, most that of A20: 20.5 becomes 19.5',
    ])
  })

  it('tells which codes are listed no longer or newly', () => {
    const { A10, N0, ...weights } = smallTable.weights
    expect(between({ ...smallTable, weights: { ...weights, Z9: 1, N0: N0 as number } })).toEqual([
      'score harm: 1 code no longer listed, A10 ("Wounding") first',
      'score harm: 1 code newly listed, Z9 first',
    ])
    expect(A10).toBe(10)
  })

  it('tells offence groups apart from titles', () => {
    const groups = { ...smallTable.groups, A20: { group: 'Violence', subgroup: 'Other' } }
    expect(between({ ...smallTable, title: 'T', groups, offences: { A10: 'Harm', B100: 'Blade' } })).toEqual([
      'words harm: title A table for tests becomes T',
      'score harm: offence group or subgroup of 1 code differs',
      'words harm: offence title of 1 code differs',
    ])
  })

  it('is words where only the name of the table is another', () => {
    expect(between({ ...smallTable, id: 'same' })).toEqual(['words harm: table small becomes same'])
  })

  it('tells the weight of codes that the table lacks', () => {
    const basis = [{ kind: 'judgement', title: 'J' }]
    expect(between(smallTable, { unlisted: { weight: 5, basis } })).toEqual([
      'score harm: weight of codes that the table lacks 5 added',
      'words harm: what the weight of codes that the table lacks rests on added',
    ])
    expect(
      comparePolicyDocuments(
        policyUnder(smallTable, { unlisted: { weight: 5 } }),
        policyUnder(smallTable, { unlisted: { weight: 6 } }),
      ).map(({ sentence }) => sentence),
    ).toEqual(['harm: weight of codes that the table lacks 5 becomes 6'])
  })
})

describe('a change of gates', () => {
  const gate =
    (require: unknown, more = {}): Change =>
    (draft) => {
      draft.gates = [{ id: 'g', require, whenUnknown: 'undetermined', ...more }]
    }
  const between = (before: unknown, after: unknown) => sentences(gate(after), gate(before))
  const adult = { measure: 'age', atLeast: 18 }
  const crimes = { measure: 'knife-crimes', atLeast: 2 }

  it('is told of a bound, at the bound', () => {
    expect(differences(gate({ measure: 'age', atLeast: 16 }), gate(adult))).toEqual([
      {
        pointer: '/gates/0/require/atLeast',
        kind: 'changed',
        effect: 'eligibility',
        sentence: 'gate g: at least 18 becomes at least 16',
      },
    ])
    expect(between(adult, { measure: 'age', above: 18, below: 25 })).toEqual([
      'gate g: at least 18 becomes more than 18 and less than 25',
    ])
    expect(differences(gate(adult), gate({ ...adult, atMost: 25 }))[0]).toMatchObject({
      pointer: '/gates/0/require',
      sentence: 'gate g: at least 18 and at most 25 becomes at least 18',
    })
  })

  it('is told of parts that came, went and changed', () => {
    expect(between(adult, { all: [crimes, { ...adult, atLeast: 16 }] })).toEqual([
      'gate g: age at least 18 becomes at least 16',
      'gate g: condition added: knife-crimes at least 2',
    ])
    expect(between({ all: [adult, crimes] }, adult)).toEqual([
      'gate g: condition removed: knife-crimes at least 2',
    ])
    expect(between({ any: [adult, crimes] }, { any: [crimes, { fact: 'alive', is: ['yes'] }] })).toEqual([
      'gate g: alternative removed: age at least 18',
      'gate g: alternative added: alive is yes',
    ])
    expect(between({ all: [adult, crimes] }, { any: [adult, crimes] })).toEqual([
      'gate g: all of (age at least 18; knife-crimes at least 2) becomes any of (age at least 18; knife-crimes at least 2)',
    ])
  })

  it('is told within other conditions', () => {
    const nested = (least: number) => ({
      all: [crimes, { not: { any: [{ ...adult, atLeast: least }, crimes] } }],
    })
    expect(between(nested(18), nested(16))).toEqual(['gate g: not: age at least 18 becomes at least 16'])
    expect(between({ not: adult }, adult)).toEqual(['gate g: not (age at least 18) becomes age at least 18'])
  })

  it('is told of facts', () => {
    const custody = (is: string[], at = 'asOf') => ({ fact: 'custody', is, at })
    expect(between(custody(['community', 'remand']), custody(['remand', 'community']))).toEqual([])
    expect(between(custody(['community', 'remand']), custody(['community']))).toEqual([
      'gate g: custody is community or remand becomes custody is community',
    ])
    expect(
      between({ all: [adult, custody(['remand'])] }, { all: [adult, custody(['remand', 'sentence'])] }),
    ).toEqual(['gate g: custody is remand becomes custody is remand or sentence'])
    expect(between(custody(['community']), custody(['community'], 'review'))).toEqual([
      'gate g: custody is community becomes custody at the review is community',
    ])
  })

  it('is told of a measure: by its parts where it is written out, by name where it is another', () => {
    const inPlace = (months: number) => ({
      measure: { kind: 'count', of: 'crimes', select: { roles: { charged: 1 }, within: { months } } },
      atLeast: 2,
    })
    expect(
      differences(gate({ ...inPlace(12), atLeast: 3 }), gate(inPlace(24))).map(
        ({ pointer, sentence }) => `${pointer} ${sentence}`,
      ),
    ).toEqual([
      '/gates/0/require/measure/select/within gate g: window 24 months becomes 12 months',
      '/gates/0/require/atLeast gate g: at least 2 becomes at least 3',
    ])
    expect(between({ all: [adult, inPlace(24)] }, { all: [adult, inPlace(12)] })).toEqual([
      'gate g: count of crimes: window 24 months becomes 12 months',
    ])
    expect(between(adult, crimes)).toEqual(['gate g: age at least 18 becomes knife-crimes at least 2'])
    expect(between(crimes, { measure: { kind: 'custody-count', title: 'detentions' }, atLeast: 2 })).toEqual([
      'gate g: knife-crimes at least 2 becomes detentions at least 2',
    ])
  })

  it('is told for what follows', () => {
    expect(sentences(gate(adult, { whenUnknown: 'flag', whenUnmet: 'flag' }), gate(adult))).toEqual([
      'gate g: where unknown, undetermined becomes flag',
      'gate g: where unmet, exclude becomes flag',
    ])
  })

  it('is told whole where it came or went, and moves only flags where it excludes nobody', () => {
    const flag = { whenUnknown: 'flag', whenUnmet: 'flag' }
    expect(
      differences((draft) => {
        draft.gates.pop()
        draft.gates.push({ id: 'g', require: adult, ...flag })
      }).map(({ effect, sentence }) => `${effect} ${sentence}`),
    ).toEqual(['eligibility gate alive removed: alive is yes', 'shown gate g added: age at least 18'])
    expect(effects(gate({ ...adult, atLeast: 16 }, flag), gate(adult, flag))).toEqual(['shown'])
  })
})

describe('a change of lists and of what is shown', () => {
  it('is told for lists', () => {
    expect(
      differences((draft) => {
        Object.assign(draft.lists[0], { size: 20, per: 'area', areaBasis: 'offences', present: 'unranked' })
        draft.lists.push({ id: 'second', share: 0.8 })
      }).map(({ effect, sentence }) => `${effect} ${sentence}`),
    ).toEqual([
      'lists list force: size 10 becomes 20',
      'lists list force: for each force becomes area',
      'lists list force: area by home becomes offences',
      'shown list force: shown ranked becomes unranked',
      'lists list second added: share 0.8',
    ])
    expect(
      sentences((draft) => {
        delete draft.lists[0].size
        draft.lists[0].share = 0.5
        delete draft.lists[0].where
      }),
    ).toEqual([
      'list force: size 10 removed',
      'list force: share 0.5 added',
      'list force: condition removed: all of (age at least 18; knife-crimes at least 2)',
    ])
    expect(
      sentences(
        (draft) => {
          draft.lists = [{ id: 'force', size: 10, where: { measure: 'age', below: 25 } }]
        },
        (draft) => {
          draft.lists = [
            { id: 'force', size: 10 },
            { id: 'other', size: 5 },
          ]
        },
      ),
    ).toEqual(['list force: condition added: age less than 25', 'list other removed: size 5'])
  })

  it('is told for bands, vulnerability, signposts and the review', () => {
    const vulnerability = {
      components: [{ id: 'v', measure: { kind: 'victimisation' }, weight: 1 }],
      bands: [{ id: 'some', atLeast: 1 }],
    }
    const signpost = { id: 's', measure: 'knife-crimes', to: ['MAPPA'] }
    const first: Change = (draft) => {
      draft.vulnerability = vulnerability
      draft.signposts = [signpost]
    }
    const change: Change = (draft) => {
      draft.score.bands[1].atLeast = 200
      draft.score.bands.push({ id: 'highest', atLeast: 500 })
      draft.vulnerability.components[0].measure = {
        kind: 'victimisation',
        select: { roles: { victim: 0.5 } },
      }
      draft.signposts[0].to = ['MARAC']
      draft.signposts[0].measure = { kind: 'custody-count', within: { days: 30 } }
      draft.signposts.push({ ...signpost, id: 't' })
      draft.review.every = { months: 3 }
    }
    const found = differences(change, first)
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'score band higher: from 100 becomes 200',
      'score band highest added: from 500',
      'vulnerability component v: role victim 1 becomes 0.5',
      'signpost s: kind count of crimes becomes custody-count',
      'signpost s: role suspect 1 removed',
      'signpost s: role charged 1 removed',
      'signpost s: window 24 months becomes 30 days',
      'signpost s: crimes of named groups removed',
      'signpost s: group knife removed',
      'signpost s: to MAPPA removed',
      'signpost s: to MARAC added',
      'signpost t added',
      'review: every 1 month becomes 3 months',
    ])
    expect(new Set(found.map(({ effect }) => effect))).toEqual(new Set(['shown']))
    expect(
      sentences((draft) => {
        delete draft.vulnerability
        delete draft.review
      }, first),
    ).toEqual([
      'vulnerability component v removed: victimisation, weight 1',
      'vulnerability band some removed: from 1',
      'review: every 1 month removed',
      'review: what it rests on removed',
    ])
  })

  it('is told of a review that gates look ahead to as of the gates', () => {
    const ahead: Change = (draft) => {
      draft.gates.push({
        id: 'out',
        require: { fact: 'custody', at: 'review', is: ['community'] },
        whenUnknown: 'flag',
      })
    }
    const change: Change = (draft) => {
      draft.review.every = { months: 3 }
    }
    expect(effects(change, ahead)).toEqual(['eligibility'])
  })

  it('is told of measures and groups that no rule names: a catalogue may', () => {
    const found = differences((draft) => {
      draft.groups.drugs = { codes: ['92A'] }
      draft.measures.need = { kind: 'need', need: 'housing' }
    })
    expect(found).toEqual([
      { pointer: '/groups/drugs', kind: 'added', effect: 'shown', sentence: 'group drugs added' },
      { pointer: '/measures/need', kind: 'added', effect: 'shown', sentence: 'measure need added' },
    ])
    expect(
      sentences(
        (draft) => {
          delete draft.groups.drugs
          draft.measures.need.need = 'drugs'
        },
        (draft) => {
          draft.groups.drugs = { codes: ['92A'] }
          draft.measures.need = { kind: 'need', need: 'housing' }
        },
      ),
    ).toEqual(['group drugs removed', 'measure need: kind need (housing) becomes need (drugs)'])
  })
})

describe('over generated policies', () => {
  const prepared = fc.tuple(documentArbitrary, harmTableArbitrary)

  it('finds nothing between a policy and a copy of it', () => {
    fc.assert(
      fc.property(prepared, ([document, table]) => {
        const parse = () => parsePolicy(JSON.parse(JSON.stringify(document)), { harmTables: [table] })
        expect(comparePolicyDocuments(parse(), parse())).toEqual([])
      }),
      runs(100),
    )
  })

  it('finds every change of a number that makes another valid policy, with a pointer that leads somewhere', () => {
    fc.assert(
      fc.property(prepared, fc.nat(), fc.constantFrom(1, 2, 0.5, -0.25), ([document, table], which, by) => {
        const places = numbersIn(document, [])
        const path = places[which % places.length]
        if (path === undefined) return
        const after = JSON.parse(JSON.stringify(document))
        change(after, path, by)
        const policies = [document, after].map((each) => valid(each, table))
        const [one, other] = policies
        if (one === undefined || other === undefined) return
        const found = comparePolicyDocuments(one, other)
        expect(found.length, path.join('/')).toBeGreaterThan(0)
        for (const { pointer, kind } of found) {
          expect(isIn(kind === 'removed' ? document : after, pointer), pointer).toBe(true)
        }
      }),
      runs(600),
    )
  })

  it('finds every number of the bundled policy when it changes', () => {
    const document = JSON.parse(JSON.stringify(preludePolicy.document))
    const missed = numbersIn(document, []).filter((path) => {
      const after = JSON.parse(JSON.stringify(document))
      change(after, path, 0.5)
      const parsed =
        valid(after, preludePolicy.harmTable) ?? valid(changed(document, path, 1), preludePolicy.harmTable)
      return parsed !== undefined && comparePolicyDocuments(preludePolicy, parsed).length === 0
    })
    expect(missed).toEqual([])
  })
})

type Path = readonly (string | number)[]

function numbersIn(value: unknown, path: Path): Path[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, [...path, key]))
}

function change(document: Draft, path: Path, by: number): void {
  const holder = path.slice(0, -1).reduce((value, key) => value[key], document)
  holder[path.at(-1) as string] += by
}

function changed(document: Draft, path: Path, by: number): Draft {
  const copy = JSON.parse(JSON.stringify(document))
  change(copy, path, by)
  return copy
}

function valid(document: unknown, table: HarmTable): Policy | undefined {
  try {
    return parsePolicy(document, { harmTables: [table] })
  } catch {
    return undefined
  }
}

function isIn(document: Draft, pointer: string): boolean {
  let value = document
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = value[key]
  }
  return true
}
