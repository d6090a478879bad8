import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../src/policy/parse-policy'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import type { Measure } from '../../../src/policy/schema/measure-schema'
import { policyMutants } from '../../../src/testing/mutants/policy-mutants'
import { madeUpTable, policyWith, richDocument } from './made-up'
import { findings } from './mutant-findings'
import { unreached } from './semantic-leaves'

const rich = parsePolicy(richDocument, { harmTables: [madeUpTable] })
const policies = { 'the bundled policy': preludePolicy, 'a policy that says everything': rich }

/** Ids of mutants whose pointer begins so, without what lies below deeper. */
function at(policy: typeof rich, pointer: string): string[] {
  return policyMutants(policy).flatMap((mutant) =>
    mutant.pointer === pointer ? [mutant.id.slice(pointer.length + 1)] : [],
  )
}

describe.each(Object.entries(policies))('the mutants of %s', (_, policy) => {
  const mutants = policyMutants(policy)

  it('stand at everything that carries meaning', () => {
    const pointers = mutants.map(({ pointer }) => pointer)
    // The limit of the last component is the one that is moved at the component before it.
    const left = unreached(policy.document, pointers).filter(
      (leaf) => !leaf.startsWith('/score/components/5/limit'),
    )
    expect(left).toEqual([])
  })

  it('differ from the original in the place that the pointer says, and share the rest', () => {
    expect(findings(policy.document, mutants)).toEqual([])
  })

  it('have ids and sentences of their own', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
    for (const { id, pointer, sentence } of mutants) {
      expect(id.startsWith(`${pointer}→`)).toBe(true)
      expect(sentence).toMatch(/^[^:]+: .+ (becomes .+|removed|added)$/)
    }
  })

  it('are valid, and come to a policy under the same harm table, parsed once', () => {
    for (const mutant of mutants) {
      const mutated = mutant.policy()
      expect(mutated.harmTable).toBe(policy.harmTable)
      expect(mutant.policy()).toBe(mutated)
    }
  })

  it('come to the same list each time', () => {
    expect(policyMutants(policy).map(({ id }) => id)).toEqual(mutants.map(({ id }) => id))
  })
})

it('leaves the document as it was', () => {
  const before = structuredClone(richDocument)
  policyMutants(rich)
  expect(rich.document).toEqual(before)
})

it('refuses what is no parsed policy', () => {
  expect(() => policyMutants(richDocument as never)).toThrowError(/policyMutants requires a policy/)
})

describe('a bound', () => {
  const gate = (require: object): Partial<PolicyDocument> => ({
    gates: [{ id: 'gate', require, whenUnknown: 'flag' } as never],
  })

  it('goes to its edge first, and that is the step up where nothing lies between', () => {
    const policy = policyWith(gate({ measure: { kind: 'age' }, atLeast: 18 }))
    expect(at(policy, '/gates/0/require/atLeast')).toEqual([
      'above 18',
      'at least 17',
      'at least 36',
      'at least 9',
    ])
    const edge = policyMutants(policy).find(({ step }) => step === 'edge')
    expect(edge?.sentence).toBe('gate gate: age at least 18 becomes above 18')
    expect(edge?.document.gates?.[0]?.require).toEqual({ measure: { kind: 'age' }, above: 18 })
    expect(edge?.equivalent).toBeUndefined()
  })

  it('goes from above, at most and below to what includes or leaves out the number', () => {
    const of = (bound: object) => policyWith(gate({ measure: { kind: 'age' }, ...bound }))
    // above 18 is at least 19: at least 18 is one year down.
    expect(at(of({ above: 18 }), '/gates/0/require/above')).toEqual([
      'at least 18',
      'above 19',
      'above 36',
      'above 9',
    ])
    // at most 25 is below 26.
    expect(at(of({ atMost: 25 }), '/gates/0/require/atMost')).toEqual([
      'below 25',
      'at most 26',
      'at most 50',
      'at most 12',
    ])
    expect(at(of({ below: 26 }), '/gates/0/require/below')).toEqual([
      'at most 26',
      'below 25',
      'below 52',
      'below 13',
    ])
  })

  it('never falls below 0, and moves from it', () => {
    const policy = policyWith(gate({ measure: { kind: 'custody-count' }, atMost: 0 }))
    // below 0 is met by nobody; at most 0 twice is at most 0, so the far step is 10.
    expect(at(policy, '/gates/0/require/atMost')).toEqual(['below 0', 'at most 1', 'at most 10'])
  })

  it('is taken away where another stands beside it, and keeps clear of it at the edge', () => {
    const policy = policyWith(gate({ measure: { kind: 'age' }, atLeast: 10, above: 9 }))
    const removed = policyMutants(policy).find(({ id }) => id === '/gates/0/require/atLeast→removed')
    // Whoever is over 9 is at least 10: without the one the other says the same.
    expect(removed?.equivalent).toBe('No value that can stand before this condition lies between the two.')
    expect(policyMutants(policy).filter(({ step }) => step === 'edge')).toEqual([])
  })

  it('is said by every way of naming a measure', () => {
    const sentences = (measure: object | string, measures = {}) =>
      policyMutants(policyWith({ ...gate({ measure, atLeast: 1 }), measures }))
        .filter(({ step }) => step === 'edge')
        .map(({ sentence }) => sentence)
    const select = { roles: { convicted: 1 } }
    expect(sentences({ kind: 'count', of: 'crimes', select })).toEqual([
      'gate gate: crimes at least 1 becomes above 1',
    ])
    expect(sentences({ kind: 'custody-count', title: 'arrests' })).toEqual([
      'gate gate: arrests at least 1 becomes above 1',
    ])
    expect(sentences('crimes', { crimes: { kind: 'count', of: 'crimes', select } })).toEqual([
      'gate gate: crimes at least 1 becomes above 1',
    ])
    expect(sentences('odd', { odd: { kind: 'custody-count' } })).toEqual([
      'gate gate: odd at least 1 becomes above 1',
    ])
    expect(sentences({ kind: 'days-since-last', select })).toEqual([
      'gate gate: days-since-last at least 1 becomes above 1',
    ])
  })
})

describe('a window', () => {
  const within = (period: object) =>
    policyWith({
      score: {
        components: [
          {
            id: 'harm',
            weight: 1,
            measure: { kind: 'harm', select: { roles: { convicted: 1 }, within: period as never } },
          },
        ],
      },
    })
  const place = '/score/components/0/measure/select/within'

  it('is longer, shorter, in another unit and gone', () => {
    expect(at(within({ months: 24 }), place)).toEqual([
      '25 months',
      '23 months',
      '48 months',
      '12 months',
      '24 days',
      'removed',
    ])
    expect(at(within({ days: 7 }), place)).toEqual([
      '8 days',
      '6 days',
      '14 days',
      '3 days',
      '7 months',
      'removed',
    ])
    // Two years are 24 months: half of them is one year, told as 12 months.
    expect(at(within({ years: 2 }), place)).toEqual([
      '25 months',
      '23 months',
      '4 years',
      '12 months',
      '2 months',
      'removed',
    ])
  })

  it('stays within what a window may be, and says nothing twice', () => {
    // Half of 1 and 1 less are no window; twice 1 is 1 more.
    expect(at(within({ days: 1 }), place)).toEqual(['2 days', '1 month', 'removed'])
    expect(at(within({ years: 100 }), place)).toEqual(['1199 months', '600 months', '100 months', 'removed'])
    expect(at(within({ months: 1200 }), place)).toEqual(['1199 months', '600 months', '1200 days', 'removed'])
    expect(at(within({ days: 36_525 }), place)).toEqual(['36524 days', '18262 days', 'removed'])
  })
})

describe('a role', () => {
  const roles = (factors: object, kind: object = { kind: 'harm' }) =>
    policyWith({
      score: {
        components: [
          { id: 'harm', weight: 1, measure: { kind: 'harm', select: { roles: { convicted: 1 } } } },
          { id: 'it', weight: 1, measure: { ...kind, select: { roles: factors } } as Measure },
        ],
      },
    })
  const count = { kind: 'count', of: 'crimes' }
  const ids = (policy: typeof rich) =>
    policyMutants(policy)
      .filter(({ kind, pointer }) => kind === 'role' && pointer.startsWith('/score/components/1'))
      .map(({ id }) => id.split('/roles/')[1])

  it('weighs a little more, a little less, much more and nothing, and an absent one weighs in full', () => {
    expect(ids(roles({ suspect: 0.5, charged: 1 }))).toEqual([
      'suspect→0.505',
      'suspect→0.495',
      'suspect→1',
      'suspect→removed',
      'charged→0.99',
      'charged→0.5',
      'charged→removed',
      'convicted→1',
    ])
  })

  it('is counted or not where crimes are counted, and cannot be left without any', () => {
    const policy = roles({ suspect: 1, charged: 0 }, count)
    expect(ids(policy)).toEqual(['suspect→removed', 'charged→1', 'convicted→1'])
    const alone = policyMutants(roles({ suspect: 1 }, count)).find(({ id }) => id.endsWith('suspect→removed'))
    expect(alone?.document.score.components[1]?.measure).toMatchObject({ select: { roles: { suspect: 0 } } })
  })
})

describe('a group', () => {
  const using = (group: object, others: object = {}) =>
    policyWith({
      groups: { it: group, ...others } as never,
      score: {
        components: [
          {
            id: 'harm',
            weight: 1,
            measure: {
              kind: 'harm',
              select: { roles: { convicted: 1 }, groups: ['it', ...Object.keys(others)] },
            },
          },
        ],
      },
    })
  const members = (policy: typeof rich) =>
    policyMutants(policy)
      .filter(({ kind, pointer }) => kind === 'group-member' && pointer.startsWith('/groups/it/'))
      .map(({ id, equivalent }) => `${id.replace('/groups/it/', '')}${equivalent ? ' =' : ''}`)

  it('loses each member, and gains the nearest code of the same offence group', () => {
    // Of Violence 1, 2, 3A, 3B and 3C there are left 3A, one place from 2, and on: 3A weighs nothing.
    expect(members(using({ codes: ['1', '2'] }))).toEqual([
      'codes/0→without 1',
      'codes/1→without 2',
      'codes/2→3A =',
    ])
  })

  it('gains no code that it takes by its offence groups and subgroups already, or that is in none', () => {
    expect(members(using({ codes: ['1'], offenceGroups: ['Violence'] }))).toEqual([
      'codes/0→without 1 =',
      'offenceGroups/0→without Violence',
    ])
    expect(members(using({ codes: ['1', '9'], subgroups: ['Other'] }))).toEqual([
      'codes/0→without 1',
      'codes/1→without 9',
      'subgroups/0→without Other',
    ])
  })

  it('has its only member exchanged for its neighbour', () => {
    expect(members(using({ markers: ['exploited'] }))).toEqual(['markers/0→exploiter'])
    expect(members(using({ markers: ['vawg'] }))).toEqual(['markers/0→knife'])
    expect(members(using({ offenceGroups: ['Theft'] }))).toEqual(['offenceGroups/0→Violence'])
    expect(members(using({ subgroups: ['Grave'] }))).toEqual(['subgroups/0→Other'])
    expect(members(using({ codes: ['5'] }))).toEqual(['codes/0→4', 'codes/1→4'])
    // Nothing is known beside a code without an offence group.
    expect(members(using({ codes: ['9'] }))).toEqual([])
  })

  it('can lose a member that another group of the same measure takes too', () => {
    expect(members(using({ codes: ['1', '4', '5'] }, { other: { offenceGroups: ['Theft'] } }))).toEqual([
      'codes/0→without 1',
      'codes/1→without 4 =',
      'codes/2→without 5 =',
      'codes/3→2',
    ])
  })

  it('says when nothing uses it', () => {
    const policy = policyWith({ groups: { idle: { markers: ['knife', 'hate'] } } })
    expect(
      policyMutants(policy)
        .filter(({ pointer }) => pointer.startsWith('/groups'))
        .map(({ equivalent }) => equivalent),
    ).toEqual([
      'No measure in use takes or leaves out this group.',
      'No measure in use takes or leaves out this group.',
    ])
  })

  it('says when a code weighs nothing', () => {
    const [, weightless] = policyMutants(using({ codes: ['1', '3A'] }))
    expect(weightless).toMatchObject({
      id: '/groups/it/codes/1→without 3A',
      equivalent:
        'The harm table weighs 3A at nothing, so no sum of harm moves, and nothing else takes other crimes.',
    })
  })
})

it('says when nothing uses a measure', () => {
  const [mutant] = policyMutants(
    policyWith({ measures: { idle: { kind: 'custody-count', within: { days: 7 } } } }),
  )
  expect(mutant?.pointer).toBe('/measures/idle/within')
  expect(mutant?.equivalent).toBe('No component, condition or signpost uses this measure.')
})

it('moves the limit of intelligence for every component that it holds', () => {
  const removed = policyMutants(rich).find(({ id }) => id === '/score/components/4/limit/atMost→removed')
  expect(removed?.document.score.components.slice(4).map(({ limit }) => limit)).toEqual([
    { component: 'harm', share: 1 },
    { component: 'harm', share: 1 },
  ])
  const follows = policyMutants(rich).filter(
    ({ pointer }) => pointer === '/score/components/4/limit/component',
  )
  expect(follows.map(({ sentence }) => sentence)).toEqual([
    'limit of intelligence: component harm becomes peak',
  ])
})

it('knows that a list need not ask what every gate asks before', () => {
  const where = { all: [{ measure: { kind: 'age' as const }, atLeast: 18, atMost: 30 }] }
  const lists = [{ id: 'force', size: 10, where }]
  const adult = { measure: { kind: 'age' as const }, atLeast: 18 }
  const of = (gates: PolicyDocument['gates']) =>
    policyMutants(policyWith({ lists, ...(gates && { gates }) }))
      .filter(({ pointer, equivalent }) => pointer.startsWith('/lists') && equivalent !== undefined)
      .map(({ id }) => id)
  expect(of(undefined)).toEqual([])
  expect(of([{ id: 'adult', require: adult, whenUnknown: 'undetermined', whenUnmet: 'flag' }])).toEqual([])
  expect(of([{ id: 'adult', require: { any: [adult, adult] }, whenUnknown: 'undetermined' }])).toEqual([])
  expect(of([{ id: 'adult', require: { all: [adult] }, whenUnknown: 'undetermined' }])).toEqual([
    '/lists/0/where/all/0/atLeast→at least 17',
    '/lists/0/where/all/0/atLeast→at least 9',
    '/lists/0/where/all/0/atLeast→removed',
  ])
})

it('knows that a gate on what is always known never asks what follows when it is not', () => {
  const select = { roles: { convicted: 1 } }
  const policy = policyWith({
    gates: [
      {
        id: 'crimes',
        require: { measure: { kind: 'count', of: 'crimes', select }, atLeast: 1 },
        whenUnknown: 'flag',
      },
      { id: 'age', require: { measure: { kind: 'age' }, atLeast: 1 }, whenUnknown: 'flag' },
    ],
  })
  const proofs = policyMutants(policy).filter(({ pointer }) => pointer.endsWith('/whenUnknown'))
  expect(proofs.map(({ equivalent }) => equivalent)).toEqual([
    'The condition of this gate can never be unknown.',
    undefined,
  ])
})

it('changes the bundled policy in hundreds of places', () => {
  const mutants = policyMutants(preludePolicy)
  expect(mutants.length).toBeGreaterThan(400)
  expect(mutants.filter(({ equivalent }) => equivalent !== undefined).map(({ id }) => id)).toEqual([
    '/measures/grave-crimes/select/not/groups/1→without sexual-offences',
    '/measures/grave-crimes/select/not/groups/2→without knife-marketing',
    '/lists/4/where/all/0/atLeast→at least 9',
    '/lists/4/where/all/0/atLeast→at least 5',
    '/lists/4/where/all/0/atLeast→removed',
  ])
})
