import { describe, expect, it } from 'vitest'
import { judgementNumbers } from '../../../src/assess/stability/judgement-numbers'
import { defaultRange } from '../../../src/assess/stability/number-range'
import { varyPolicy } from '../../../src/assess/stability/vary-policy'
import { bundledPolicies } from '../../../src/policy/bundled-policies'
import { parsePolicy } from '../../../src/policy/parse-policy'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { plainHarm, policyWith } from '../../analyse/small-force'

function numbersOf(change: Partial<PolicyDocument>) {
  return judgementNumbers(policyWith(change).document)
}

function pointersOf(change: Partial<PolicyDocument>): string[] {
  return numbersOf(change).flatMap(({ pointer, also }) => [pointer, ...also])
}

const judged = { kind: 'judgement', title: 'Half for a suspect', href: 'a-record' } as const
const study = { kind: 'study', title: 'A study' } as const
const roles = { suspect: 0.5, charged: 1 }
const adult = { measure: { kind: 'age' }, atLeast: 18 } as const

describe('the numbers of a policy that move a list', () => {
  it('are the factors, windows, grades and weights of its score, wherever they stand', () => {
    expect(
      pointersOf({
        harm: { table: 'small', unlisted: { weight: 5 } },
        measures: {
          named: { kind: 'harm', select: { roles, within: { months: 24 }, recency: { halfLifeDays: 365 } } },
          heard: {
            kind: 'intelligence',
            themes: { knife: 10 },
            source: { '1': 1 },
            assessment: { A: 1 },
            within: { days: 90 },
            minimumOrigins: 2,
          },
        },
        score: {
          components: [
            { id: 'a', measure: 'named', scale: { kind: 'cap', at: 50 }, weight: 1 },
            {
              id: 'b',
              measure: {
                kind: 'count',
                of: 'crimes',
                select: { roles: { charged: 1 }, within: { years: 2 } },
              },
              scale: {
                kind: 'steps',
                steps: [
                  { atLeast: 0, points: 0 },
                  { atLeast: 2, points: 5 },
                ],
              },
              weight: 2,
            },
            { id: 'c', measure: 'heard', weight: 1, limit: { component: 'a', share: 0.25, atMost: 9 } },
          ],
        },
      }),
    ).toEqual([
      '/harm/unlisted/weight',
      '/measures/named/select/roles/suspect',
      '/measures/named/select/roles/charged',
      '/measures/named/select/within',
      '/measures/named/select/recency/halfLifeDays',
      '/measures/heard/themes/knife',
      '/measures/heard/source/1',
      '/measures/heard/assessment/A',
      '/measures/heard/within',
      '/measures/heard/minimumOrigins',
      '/score/components/0/scale/at',
      '/score/components/0/weight',
      '/score/components/1/measure/select/within',
      // Where a step begins at nothing it stays there.
      '/score/components/1/scale/steps/0/points',
      '/score/components/1/scale/steps/1/atLeast',
      '/score/components/1/scale/steps/1/points',
      '/score/components/1/weight',
      '/score/components/2/weight',
      '/score/components/2/limit/share',
      '/score/components/2/limit/atMost',
    ])
  })

  it('are the bounds of its gates and lists, and the review where a condition looks to it', () => {
    const crimes = { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } } as const
    const soon = { fact: 'custody', at: 'review', is: ['community'] } as const
    const change: Partial<PolicyDocument> = {
      measures: { crimes, held: { kind: 'custody-count', within: { days: 30 } } },
      gates: [
        {
          id: 'g',
          require: { any: [{ not: { measure: 'held', above: 1 } }, { measure: 'crimes', below: 9 }] },
          whenUnknown: 'flag',
        },
      ],
      lists: [
        { id: 'plain', size: 3 },
        { id: 'l', size: 10, where: { all: [{ measure: 'crimes', atLeast: 2, atMost: 5 }, adult] } },
      ],
      review: { every: { months: 1 } },
    }
    const after = [
      '/measures/held/within',
      '/score/components/0/measure/select/roles/suspect',
      '/score/components/0/measure/select/roles/charged',
      '/score/components/0/measure/select/roles/convicted',
      '/score/components/0/weight',
      '/gates/0/require/any/0/not/above',
      '/gates/0/require/any/1/below',
      '/lists/1/where/all/0/atLeast',
      '/lists/1/where/all/0/atMost',
    ]
    expect(pointersOf(change)).toEqual(after)
    for (const where of [{ all: [soon] }, { any: [soon] }, { not: soon }]) {
      expect(pointersOf({ lists: [{ id: 'l', size: 1, where }], review: { every: { days: 14 } } })).toContain(
        '/review/every',
      )
    }
  })

  it('are never the length of a list, a bound on age, a band, what was done to a person, or what nothing uses', () => {
    const pointers = pointersOf({
      measures: {
        unused: { kind: 'harm', select: { roles, within: { months: 24 } } },
        age: { kind: 'age' },
      },
      score: {
        components: [{ id: 'harm', measure: plainHarm, weight: 1 }],
        bands: [{ id: 'high', atLeast: 100 }],
      },
      vulnerability: { components: [{ id: 'v', measure: { kind: 'victimisation' }, weight: 3 }] },
      gates: [{ id: 'ten', require: { measure: 'age', atLeast: 10 }, whenUnknown: 'flag' }],
      lists: [
        { id: 'l', size: 10, where: adult },
        { id: 's', share: 0.4 },
      ],
      signposts: [
        {
          id: 'p',
          to: ['x'],
          measure: { kind: 'count', of: 'crimes', select: { roles: { charged: 1 }, within: { days: 1 } } },
        },
      ],
    })
    expect(pointers.filter((pointer) => !pointer.startsWith('/score/components/0'))).toEqual([])
  })

  it('stand together where one judgement is written in several places, and apart where it is not', () => {
    const harm = (basis: typeof judged | typeof study, suspect = 0.5) =>
      ({ kind: 'harm', select: { roles: { suspect } }, basis: [basis] }) as const
    const together = (measures: PolicyDocument['measures']) =>
      numbersOf({
        measures: measures ?? {},
        score: { components: ['a', 'b'].map((id) => ({ id, measure: id, weight: 1 })) },
      })
        .filter(({ pointer }) => pointer.includes('roles'))
        .map(({ also }) => also)
    expect(together({ a: harm(judged), b: harm(judged) })).toEqual([['/measures/b/select/roles/suspect']])
    expect(together({ a: harm(judged), b: harm(judged, 0.4) })).toEqual([[], []])
    expect(together({ a: harm(study), b: harm(study) })).toEqual([[], []])
  })

  it('say what they rest on: a judgement before a source, and nothing where nothing is said', () => {
    const basisWith = (basis: NonNullable<PolicyDocument['basis']> | undefined) =>
      numbersOf({
        score: {
          components: [{ id: 'harm', measure: plainHarm, weight: 1, ...(basis && { basis }) }],
        },
      }).map((number) => number.basis)
    expect(new Set(basisWith([study, judged]))).toEqual(new Set(['judgement']))
    expect(new Set(basisWith([study, { kind: 'placeholder', title: 'To decide' }]))).toEqual(
      new Set(['placeholder']),
    )
    expect(new Set(basisWith([study]))).toEqual(new Set(['source']))
    expect(new Set(basisWith(undefined))).toEqual(new Set(['none']))
  })

  it('are named after the measure, or after the component that it is written out in', () => {
    const titleOf = (component: object) =>
      numbersOf({
        score: { components: [{ id: 'it', measure: plainHarm, weight: 1, ...component }] },
      }).find(({ pointer }) => pointer.endsWith('/suspect'))?.title
    expect(titleOf({})).toBe('the factor of the role suspect in the component it')
    expect(titleOf({ title: 'harm' })).toBe('the factor of the role suspect in the component “harm”')
    expect(titleOf({ measure: { ...plainHarm, title: 'all harm' } })).toBe(
      'the factor of the role suspect in “all harm”',
    )
    const heldOften = { measure: { kind: 'custody-count', within: { days: 8 } }, atLeast: 2 } as const
    expect(
      numbersOf({ lists: [{ id: 'l', title: 'Force', size: 1, where: heldOften }] })
        .slice(-2)
        .map(({ title }) => title),
    ).toEqual([
      'the bound “at least” on times in police custody of the list “Force”',
      'the window of times in police custody of the list “Force” in days',
    ])
  })

  it('of a measure written out in a component, gate or list rest on that part where it has no basis of its own', () => {
    const count = {
      kind: 'count',
      of: 'crimes',
      select: { roles: { charged: 1 }, within: { days: 30 } },
    } as const
    const find = (change: Partial<PolicyDocument>) =>
      numbersOf(change).find(({ pointer }) => pointer.endsWith('/within'))?.basis
    expect(
      find({ lists: [{ id: 'l', size: 1, where: { measure: count, atLeast: 1 }, basis: [study] }] }),
    ).toBe('source')
    expect(
      find({
        lists: [
          { id: 'l', size: 1, where: { measure: { ...count, basis: [judged] }, atLeast: 1 }, basis: [study] },
        ],
      }),
    ).toBe('judgement')
  })
})

describe('the range of a number', () => {
  const rangeOf = (change: Partial<PolicyDocument>, pointer: string) => {
    const number = numbersOf(change).find((one) => one.pointer === pointer)
    const { from, to } = defaultRange(number as NonNullable<typeof number>)
    return [from, to]
  }
  const selecting = (select: object): Partial<PolicyDocument> => ({
    score: { components: [{ id: 'it', measure: { kind: 'harm', select: { roles, ...select } }, weight: 1 }] },
  })
  const at = '/score/components/0/measure/select'

  it('is a quarter to either side, and never more than the schema takes', () => {
    expect(rangeOf(selecting({}), `${at}/roles/suspect`)).toEqual([0.375, 0.625])
    expect(rangeOf(selecting({}), `${at}/roles/charged`)).toEqual([0.75, 1])
    expect(rangeOf(selecting({}), '/score/components/0/weight')).toEqual([0.75, 1.25])
  })

  it('is of whole numbers where those are asked for, and moves by one at least', () => {
    expect(rangeOf(selecting({ within: { months: 24 } }), `${at}/within`)).toEqual([18, 30])
    // A year is too long a step: two years are 24 months.
    expect(rangeOf(selecting({ within: { years: 2 } }), `${at}/within`)).toEqual([18, 30])
    expect(rangeOf(selecting({ within: { days: 1 } }), `${at}/within`)).toEqual([1, 2])
    expect(rangeOf(selecting({ recency: { halfLifeDays: 365 } }), `${at}/recency/halfLifeDays`)).toEqual([
      274, 456,
    ])
  })

  it('leaves steps in their order', () => {
    const steps = [
      { withinDays: 90, factor: 1 },
      { withinDays: 100, factor: 0.5 },
      { withinDays: 101, factor: 0.1 },
    ]
    const days = (step: number) =>
      rangeOf(selecting({ recency: { steps } }), `${at}/recency/steps/${step}/withinDays`)
    // A quarter of 90 is 23, but half of the way to 100 leaves 4; between 100 and 101 there is no whole number.
    expect([days(0), days(1), days(2)]).toEqual([
      [67, 94],
      [96, 100],
      [101, 126],
    ])
    const scaled = (steps: readonly [number, number]): Partial<PolicyDocument> => ({
      score: {
        components: [
          {
            id: 'it',
            measure: plainHarm,
            weight: 1,
            scale: { kind: 'steps', steps: steps.map((atLeast) => ({ atLeast, points: atLeast })) },
          },
        ],
      },
    })
    // 0.49 × 1 to the neighbour, a quarter of 10 or 11 to the other side.
    expect(rangeOf(scaled([10, 11]), '/score/components/0/scale/steps/0/atLeast')).toEqual([7.5, 10.49])
    expect(rangeOf(scaled([10, 11]), '/score/components/0/scale/steps/1/atLeast')).toEqual([10.51, 13.75])
  })

  it('of a bound never comes to nothing, and two bounds never cross', () => {
    const crimes = { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } } as const
    const bound = (bounds: object, key: string) =>
      rangeOf(
        { lists: [{ id: 'l', size: 1, where: { measure: crimes, ...bounds } }] },
        `/lists/0/where/${key}`,
      )
    expect(bound({ atLeast: 2 }, 'atLeast')).toEqual([1, 3])
    expect(bound({ above: 1 }, 'above')).toEqual([1, 2])
    expect(bound({ atMost: 0 }, 'atMost')).toEqual([0, 1])
    expect(bound({ atLeast: 2, atMost: 5 }, 'atLeast')).toEqual([1, 3])
    expect(bound({ atLeast: 2, below: 4 }, 'below')).toEqual([4, 5])
    expect(bound({ above: 2, atMost: 4 }, 'above')).toEqual([1, 2])
    // A bound that is no whole number moves by whole steps: a draw from 1 to 2.5 would be by no step at all.
    expect(bound({ atLeast: 1.5 }, 'atLeast')).toEqual([1.5, 2.5])
    expect(bound({ above: 0.5 }, 'above')).toEqual([0.5, 1.5])
    expect(bound({ atLeast: 2.3 }, 'atLeast')).toEqual([1.3, 3.3])
  })

  it.each(bundledPolicies.map((policy) => [policy.id, policy] as const))(
    'leaves a valid policy at both ends of every number of %s, and of all at once',
    (_, policy) => {
      const numbers = judgementNumbers(policy.document)
      for (const end of ['from', 'to'] as const) {
        const replacements = numbers.map((number) => ({ number, value: defaultRange(number)[end] }))
        expect(varyPolicy(policy, replacements).id).toBe(policy.id)
        for (const one of replacements) expect(varyPolicy(policy, [one]).id).toBe(policy.id)
      }
    },
  )

  it('writes what it varies where the policy has it, in every place', () => {
    const numbers = judgementNumbers(preludePolicy.document)
    const window = numbers.find(({ pointer }) => pointer === '/measures/harm-in-scope/select/within')
    const { document } = varyPolicy(preludePolicy, [
      { number: window as NonNullable<typeof window>, value: 30 },
    ])
    expect(JSON.stringify(document).match(/"within":\{"months":30\}/g)).toHaveLength(5)
    expect(window?.also).toContain('/measures/intelligence-in-scope/within')
    expect(parsePolicy(preludePolicy.document).document).toEqual(preludePolicy.document)
  })
})
