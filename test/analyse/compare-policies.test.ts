import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cohort } from '../../src/analyse/cohort'
import type { ListChange, ListComparison } from '../../src/analyse/cohort-comparison'
import { comparePolicies } from '../../src/analyse/compare-policies'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import type { PolicyComparison } from '../../src/analyse/policy-comparison'
import { isPreludeError } from '../../src/internal/prelude-error'
import { type Policy, parsePolicy } from '../../src/policy/parse-policy'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import { preludePolicy } from '../../src/policy/prelude-policy'
import type { Gate } from '../../src/policy/schema/gate-schema'
import type { ListRule } from '../../src/policy/schema/list-schema'
import type { Component } from '../../src/policy/schema/score-schema'
import type { GatherHoldingsInput } from '../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { type Case, caseArbitrary } from '../support/arbitraries/case'
import { documentArbitrary } from '../support/arbitraries/policy'
import { prepareCase } from '../support/arbitraries/prepare-case'
import { runs } from '../support/arbitraries/runs'
import { asOf, crime, holdingsOf, policyWith } from './small-force'

const roles = { charged: 1 } as const
const of = (id: string, group: string, weight = 1, more: Partial<Component> = {}): Component => ({
  id,
  measure: { kind: 'harm', select: { roles, groups: [group] } },
  weight,
  ...more,
})
const groups = { knife: { codes: ['L4'] }, violence: { codes: ['A10', 'A20', 'B100'] } }
/** Violence counts once, knife crimes so many times. */
const knives = (weight: number, title = 'knife crimes') => ({
  groups,
  score: { components: [of('violence', 'violence'), of('knife', 'knife', weight, { title })] },
})
const list = (more: Partial<ListRule> = {}) => ({ lists: [{ id: 'force', size: 1, ...more } as ListRule] })
const adult: Gate = {
  id: 'adult',
  require: { measure: { kind: 'age' }, atLeast: 18 },
  whenUnknown: 'undetermined',
}
const weighing = (personId: string, offenceCode: string, more: Partial<OffenceRecord> = {}) =>
  crime(`C-${personId}-${offenceCode}`, personId, { offenceCode, ...more })

interface Given {
  readonly offences: readonly OffenceRecord[]
  readonly more?: Partial<GatherHoldingsInput>
  readonly before?: Partial<PolicyDocument>
  readonly after?: Partial<PolicyDocument>
  readonly options?: Partial<Parameters<typeof comparePolicies>[3]>
}

function compare({ offences, more = {}, before = {}, after = {}, options = {} }: Given): PolicyComparison {
  const policies = [before, after].map((change) => policyWith({ ...list(), ...change })) as [Policy, Policy]
  return comparePolicies(holdingsOf(offences, more), ...policies, { asOf, ...options })
}

const sayings = (changes: readonly ListChange[]) =>
  changes.map(({ personId, sentence }) => `${personId}: ${sentence}`)
function told({ lists }: PolicyComparison) {
  return lists.map(({ joined, left, moved, stayed }: ListComparison) => ({
    joined: sayings(joined),
    left: sayings(left),
    moved: sayings(moved),
    stayed,
  }))
}

const two = [weighing('P1', 'A20'), weighing('P2', 'L4')]

describe('a greater weight', () => {
  const comparison = compare({ offences: two, before: knives(1), after: knives(6) })

  it('lists those of whom it counts, and says so', () => {
    // P1 20.5 by violence; P2 4 by knife crimes, six times that is 24.
    expect(told(comparison)).toEqual([
      {
        joined: ['P2: joins force: a greater weight on knife crimes: component knife 4 → 24'],
        left: ['P1: leaves force: others rise above'],
        moved: [],
        stayed: [],
      },
    ])
    expect(comparison.lists[0]?.joined[0]?.causes).toEqual([
      {
        kind: 'component',
        component: 'knife',
        sense: 'more',
        why: 'a greater weight on knife crimes',
        before: 4,
        after: 24,
      },
    ])
  })

  it('comes with what differs in the document, the totals and the correlation', () => {
    const { differences, people, scores, undetermined, notEligible, referrals } = comparison
    expect(differences.map(({ sentence }) => sentence)).toEqual(['score component knife: weight 1 becomes 6'])
    expect(people).toEqual({ before: 1, after: 1, joined: 1, left: 1, stayed: 0, moved: 0 })
    // P1 20.5 and P2 4, then 20.5 and 24: the order is reversed.
    expect(scores).toEqual({ counted: 2, risen: 1, fallen: 0, unchanged: 1, spearman: -1 })
    expect([undetermined, notEligible, referrals]).toEqual([{ before: 0, after: 0 }, [], []])
    expect(comparison).toMatchObject({ asOf, before: { id: 'small', version: '1' }, after: { id: 'small' } })
  })

  it('taken back says the same the other way round', () => {
    const back = compare({ offences: two, before: knives(6), after: knives(1) })
    expect(told(back)[0]).toMatchObject({
      joined: ['P1: joins force: others fall below'],
      left: ['P2: leaves force: a smaller weight on knife crimes: component knife 24 → 4'],
    })
  })

  it('moves people on a list who stay on it', () => {
    const longer = list({ size: 3 })
    const moved = compare({
      offences: [...two, weighing('P3', 'A10')],
      before: { ...longer, ...knives(1) },
      after: { ...longer, ...knives(6) },
    })
    // 20.5, 10, 4; then 24, 20.5, 10.
    expect(told(moved)[0]?.moved).toEqual([
      'P1: moves on force from rank 1 to 2: others rise above',
      'P2: moves on force from rank 3 to 1: a greater weight on knife crimes: component knife 4 → 24',
      'P3: moves on force from rank 2 to 3: others rise above',
    ])
    expect(moved.people).toEqual({ before: 3, after: 3, joined: 0, left: 0, stayed: 3, moved: 3 })
    expect(moved.lists[0]).toMatchObject({ jaccard: 1, retainedShare: 1, before: 3, after: 3 })
    const back = compare({
      offences: [...two, weighing('P3', 'A10')],
      before: { ...longer, ...knives(6) },
      after: { ...longer, ...knives(1) },
    })
    expect(told(back)[0]?.moved[0]).toBe('P1: moves on force from rank 2 to 1: others fall below')
  })
})

describe('the words for points that differ', () => {
  const wordsFor = (before: Partial<PolicyDocument>, after: Partial<PolicyDocument>) =>
    told(compare({ offences: two, before, after }))[0]?.joined[0]

  it('name the component by its title, its measure or its id', () => {
    const untitled = (weight: number) => ({
      groups,
      score: { components: [of('violence', 'violence'), of('knife', 'knife', weight)] },
    })
    expect(wordsFor(untitled(1), untitled(6))).toContain('a greater weight on knife: component')
    const byMeasure = (weight: number) => ({
      groups,
      measures: { blades: { kind: 'harm', title: 'blades', select: { roles, groups: ['knife'] } } } as const,
      score: { components: [of('violence', 'violence'), { id: 'knife', measure: 'blades', weight }] },
    })
    expect(wordsFor(byMeasure(1), byMeasure(6))).toContain('a greater weight on blades: component')
  })

  it('say of a component that it is new or gone, and else more or fewer points', () => {
    const without = { groups, score: { components: [of('violence', 'violence')] } }
    expect(wordsFor(without, knives(6))).toBe(
      'P2: joins force: knife crimes now counts: component knife none → 24',
    )
    const back = compare({ offences: two, before: knives(6), after: without })
    expect(told(back)[0]?.left).toEqual([
      'P2: leaves force: knife crimes no longer counts: component knife 24 → none',
    ])
    const scaled = { ...knives(1) }
    const stepped = {
      groups,
      score: {
        components: [
          of('violence', 'violence'),
          of('knife', 'knife', 1, { scale: { kind: 'steps', steps: [{ atLeast: 1, points: 50 }] } }),
        ],
      },
    }
    expect(wordsFor(scaled, stepped)).toBe(
      'P2: joins force: more points for knife crimes: component knife 4 → 50',
    )
    expect(told(compare({ offences: two, before: stepped, after: scaled }))[0]?.left).toEqual([
      'P2: leaves force: fewer points for knife crimes: component knife 50 → 4',
    ])
  })

  it('name the component that moved most and keep the rest among the causes', () => {
    const both = [weighing('P1', 'A20'), weighing('P2', 'L4'), weighing('P2', 'A10')]
    const heavier = {
      groups,
      score: {
        components: [of('violence', 'violence', 1.5), of('knife', 'knife', 10, { title: 'knife crimes' })],
      },
    }
    // P2: 10 + 4 = 14 below 20.5; then 15 + 40 = 55 above 30.75.
    const { lists } = compare({ offences: both, before: knives(1), after: heavier })
    expect(lists[0]?.joined[0]?.sentence).toBe(
      'joins force: a greater weight on knife crimes: component knife 4 → 40',
    )
    expect(lists[0]?.joined[0]?.causes).toHaveLength(2)
  })
})

describe('what keeps a person off', () => {
  const people = [
    { personId: 'P1', bornOn: '2009-05-05', area: 'North' },
    { personId: 'P2', bornOn: '2000-01-01', area: 'South' },
  ]
  const more = { people }
  const offences = [weighing('P1', 'B100'), weighing('P2', 'A10')]

  it('is a gate, with how it stands under both', () => {
    const gated = { gates: [adult] }
    const comparison = compare({ offences, more, after: gated })
    expect(told(comparison)[0]).toEqual({
      joined: ['P2: joins force: others fall below'],
      left: ['P1: leaves force: gate adult is unmet'],
      moved: [],
      stayed: [],
    })
    expect(comparison.lists[0]?.left[0]?.causes).toEqual([{ kind: 'gate', gate: 'adult', after: 'unmet' }])
    expect(comparison.notEligible).toEqual([{ gate: 'adult', after: 1 }])
    const younger = { gates: [{ ...adult, require: { measure: { kind: 'age' }, atLeast: 16 } } as Gate] }
    const lowered = compare({ offences, more, before: gated, after: younger })
    expect(told(lowered)[0]?.joined).toEqual(['P1: joins force: gate adult was unmet'])
    expect(lowered.lists[0]?.joined[0]?.causes).toEqual([
      { kind: 'gate', gate: 'adult', before: 'unmet', after: 'met' },
    ])
    expect(lowered.notEligible).toEqual([{ gate: 'adult', before: 1, after: 0 }])
    expect(compare({ offences, more, before: gated }).notEligible).toEqual([{ gate: 'adult', before: 1 }])
  })

  it('is not a gate that only flags', () => {
    const flagged = { gates: [{ ...adult, whenUnmet: 'flag' } as Gate, { ...adult, id: 'second' }] }
    expect(told(compare({ offences, more, after: flagged }))[0]?.left).toEqual([
      'P1: leaves force: gate second is unmet',
    ])
  })

  it("is the list's condition", () => {
    const where = { where: adult.require }
    const comparison = compare({ offences, more, after: list(where) })
    expect(told(comparison)[0]?.left).toEqual(["P1: leaves force: the list's condition is unmet"])
    expect(comparison.lists[0]?.left[0]?.causes).toEqual([{ kind: 'condition', after: 'unmet' }])
    const back = compare({ offences, more, before: list(where) })
    expect(told(back)[0]?.joined).toEqual(["P1: joins force: the list's condition was unmet"])
  })

  it('is what is not known: a gate or the condition', () => {
    const inCommunity: Gate = {
      id: 'out',
      require: { fact: 'custody', is: ['community'] },
      whenUnknown: 'undetermined',
    }
    const unknown = { gates: [inCommunity, { ...inCommunity, id: 'flag', whenUnknown: 'flag' } as Gate] }
    const comparison = compare({
      offences,
      more,
      after: { ...unknown, ...list({ where: { fact: 'scheme', is: ['iom'] } }) },
    })
    expect(told(comparison)[0]?.left).toEqual(['P1: leaves force: is undetermined, missing out, list:force'])
    expect(comparison.undetermined).toEqual({ before: 0, after: 2 })
  })

  it('is a list that came, went, grew or shrank', () => {
    const second = {
      lists: [
        { id: 'force', size: 1 },
        { id: 'second', title: 'Second', size: 1 },
      ],
    }
    expect(told(compare({ offences, more, after: second }))[1]?.joined).toEqual([
      'P1: joins second: the list is new',
    ])
    expect(told(compare({ offences, more, before: second }))[1]?.left).toEqual([
      'P1: leaves second: the list is gone',
    ])
    expect(told(compare({ offences, more, after: list({ size: 2 }) }))[0]?.joined).toEqual([
      'P2: joins force: the list is longer',
    ])
    expect(told(compare({ offences, more, before: list({ size: 2 }) }))[0]?.left).toEqual([
      'P2: leaves force: the list is shorter',
    ])
    const share = { lists: [{ id: 'force', share: 1 }] }
    expect(told(compare({ offences, more, after: share }))[0]?.joined).toEqual([
      'P2: joins force: the list is longer',
    ])
  })

  it('is not the length of a list that grew for another reason', () => {
    // A tie at the edge brings both in: the rule stays as long as it was.
    const halved = {
      score: { components: [of('violence', 'violence', 1), of('knife', 'knife', 25)] },
      groups,
    }
    const tied = compare({
      offences: [weighing('P1', 'B100'), weighing('P2', 'L4')],
      before: knives(1),
      after: halved,
    })
    expect(told(tied)[0]).toMatchObject({
      joined: ['P2: joins force: a greater weight on knife crimes: component knife 4 → 100'],
      stayed: ['P1'],
    })
  })

  it('is the area that a list goes by', () => {
    const perArea = (areaBasis: 'home' | 'offences') => list({ per: 'area', areaBasis, size: 1 })
    const there = [weighing('P1', 'B100', { area: 'South' }), weighing('P2', 'A10')]
    const comparison = compare({ offences: there, more, before: perArea('home'), after: perArea('offences') })
    expect(comparison.lists.map(({ id, area }) => `${id} ${area}`)).toEqual(['force South', 'force North'])
    expect(told(comparison)).toEqual([
      {
        joined: ["P1: joins force South: the person's area was North"],
        left: ["P2: leaves force South: the person's area is not known"],
        moved: [],
        stayed: [],
      },
      { joined: [], left: ["P1: leaves force North: the person's area is South"], moved: [], stayed: [] },
    ])
    // A list of the force is none of an area.
    expect(told(compare({ offences, more, after: perArea('home') }))).toEqual([
      { joined: ['P1: joins force North: the list is new'], left: [], moved: [], stayed: [] },
      { joined: ['P2: joins force South: the list is new'], left: [], moved: [], stayed: [] },
      { joined: [], left: ['P1: leaves force: the list is gone'], moved: [], stayed: [] },
    ])
    // Within one area the others decide.
    const within = (before: Partial<PolicyDocument>, after: Partial<PolicyDocument>) =>
      told(
        compare({
          offences: two,
          more: {
            people: [
              { personId: 'P1', area: 'North' },
              { personId: 'P2', area: 'North' },
            ],
          },
          before: { ...before, ...perArea('home') },
          after: { ...after, ...perArea('home') },
        }),
      )[0]
    expect(within(knives(1), knives(6))).toMatchObject({
      left: ['P1: leaves force North: others rise above'],
    })
  })
})

describe('people on an unranked list', () => {
  const children = {
    id: 'children',
    size: 1,
    where: { measure: { kind: 'age' }, below: 18 },
    present: 'unranked',
  } as const
  const people = [1, 2].map((i) => ({ personId: `P${i}`, bornOn: '2010-01-01' }))
  const offences = [weighing('P1', 'A20'), weighing('P2', 'L4'), weighing('P3', 'A10')]

  it('join and leave without a number, on other lists too', () => {
    const lists = { lists: [children, { id: 'force', size: 1 }, { id: 'all', size: 3 }] }
    const comparison = compare({
      offences,
      more: { people },
      before: { ...knives(1), ...lists },
      after: { ...knives(6), ...lists },
    })
    expect(told(comparison)).toEqual([
      {
        joined: ['P2: joins children: a greater weight on knife crimes (component knife)'],
        left: ['P1: leaves children: others rise above'],
        moved: [],
        stayed: [],
      },
      {
        joined: ['P2: joins force: a greater weight on knife crimes (component knife)'],
        left: ['P1: leaves force: others rise above'],
        moved: [],
        stayed: [],
      },
      // P3's age is not known: they might belong on the children's list, and their rank is not told either.
      { joined: [], left: [], moved: [], stayed: ['P1', 'P2', 'P3'] },
    ])
    for (const change of comparison.lists.flatMap(({ joined, left }) => [...joined, ...left])) {
      expect(Object.keys(change)).toEqual(['personId', 'causes', 'sentence'])
      expect(JSON.stringify(change.causes)).not.toMatch(/\d/)
    }
  })

  it('are all people where the list has no condition', () => {
    const everybody = {
      lists: [{ id: 'all', size: 5, present: 'unranked' } as const, { id: 'force', size: 1 }],
    }
    const comparison = compare({ offences: two, before: knives(1), after: { ...knives(6), ...everybody } })
    expect(JSON.stringify(comparison.lists)).not.toMatch(
      /"(rank|before|after)[A-Za-z]*":\d+\.|20\.5|rankAfter/,
    )
  })
})

describe('the effect by group', () => {
  const people = [
    { personId: 'P1', bornOn: '2020-01-01', area: 'South' },
    { personId: 'P2', bornOn: '2016-03-31', area: 'North' },
    { personId: 'P3', bornOn: '2008-04-01' },
    { personId: 'P4', bornOn: '2001-04-01' },
    { personId: 'P5', bornOn: '2001-03-31', area: 'South' },
  ]
  const offences = [1, 2, 3, 4, 5, 6].map((i) => weighing(`P${i}`, 'A10'))

  it('counts each person once, by age and home area, the unknown too', () => {
    const both = {
      lists: [
        { id: 'force', size: 6 },
        { id: 'again', size: 6 },
      ],
    }
    const comparison = compare({ offences, more: { people }, before: both, after: { gates: [adult] } })
    // On 31 March 2026: 6, 10, 17, 24, 25 years old, and one of whom it is not known. The gate leaves P4 and P5.
    expect(comparison.byAgeBand).toEqual([
      { name: 'under 10', before: 1, after: 0, joined: 0, left: 1 },
      { name: '10–17', before: 2, after: 0, joined: 0, left: 2 },
      { name: '18–24', before: 1, after: 1, joined: 0, left: 0 },
      { name: '25 and over', before: 1, after: 1, joined: 0, left: 0 },
      { before: 1, after: 0, joined: 0, left: 1 },
    ])
    expect(comparison.byArea).toEqual([
      { name: 'North', before: 1, after: 0, joined: 0, left: 1 },
      { name: 'South', before: 2, after: 1, joined: 0, left: 1 },
      { before: 3, after: 1, joined: 0, left: 2 },
    ])
    expect(comparison.people).toEqual({ before: 6, after: 2, joined: 0, left: 4, stayed: 2, moved: 0 })
    const back = compare({ offences, more: { people }, before: { gates: [adult] }, after: both })
    expect(back.byArea[0]).toEqual({ name: 'North', before: 0, after: 1, joined: 1, left: 0 })
  })

  it('is there for every age band, and for no area, where nobody is listed', () => {
    const nobody = compare({ offences: [] })
    expect(nobody.byAgeBand.map(({ name }) => name)).toEqual([
      'under 10',
      '10–17',
      '18–24',
      '25 and over',
      undefined,
    ])
    expect(nobody.byArea).toEqual([{ before: 0, after: 0, joined: 0, left: 0 }])
    expect(nobody.scores).toEqual({ counted: 0, risen: 0, fallen: 0, unchanged: 0 })
  })
})

describe('scores', () => {
  it('are compared for everyone of whom something counts under either policy', () => {
    const only = (group: string) => ({ groups, score: { components: [of('harm', group)] } })
    const { scores } = compare({
      offences: [...two, weighing('P3', 'N0'), weighing('P4', 'A10')],
      before: only('violence'),
      after: only('knife'),
    })
    // P1 20.5 → 0, P2 0 → 4, P4 10 → 0; of P3 nothing counts. Ranks 3, 1, 2 and 1.5, 3, 1.5, less 2:
    // 1 × −0.5 + −1 × 1 + 0 = −1.5; squares 2 and 1.5: −1.5 ÷ √3.
    expect(scores).toMatchObject({ counted: 3, risen: 1, fallen: 2, unchanged: 0 })
    expect(scores.spearman).toBeCloseTo(-1.5 / Math.sqrt(3), 12)
  })
})

describe('the register and referrals', () => {
  it('hold for both policies, and nobody removed is named', () => {
    const register = [{ personId: 'P2', status: 'removed', decidedOn: '2026-01-01' }] as const
    const comparison = compare({
      offences: two,
      before: knives(1),
      after: knives(6),
      options: { register: register.values() },
    })
    expect(told(comparison)[0]).toEqual({ joined: [], left: [], moved: [], stayed: ['P1'] })
    expect(JSON.stringify(comparison)).not.toContain('P2')
  })

  it('say whose standing differs', () => {
    const referrals = [1, 2].map((i) => ({
      personId: `P${i}`,
      referredOn: '2026-01-01',
      referredBy: 'a school',
    }))
    const people = [{ personId: 'P1', bornOn: '2010-01-01' }]
    const comparison = compare({
      offences: two,
      more: { people },
      after: { gates: [adult] },
      options: { referrals: referrals.values() },
    })
    expect(comparison.referrals).toEqual([
      { personId: 'P1', before: 'listed', after: 'not-eligible' },
      { personId: 'P2', before: 'eligible', after: 'undetermined' },
    ])
  })
})

describe('misuse', () => {
  it('is refused by what it is', () => {
    const codeOf = (...given: readonly unknown[]) => {
      try {
        comparePolicies(...(given as Parameters<typeof comparePolicies>))
        return 'taken'
      } catch (error) {
        return isPreludeError(error) ? error.code : 'another error'
      }
    }
    const holdings = holdingsOf([])
    const policy = policyWith()
    expect(codeOf({}, policy, policy, { asOf })).toBe('invalid-holdings')
    expect(codeOf(holdings, policy.document, policy, { asOf })).toBe('invalid-argument')
    expect(codeOf(holdings, policy, undefined, { asOf })).toBe('invalid-argument')
    expect(codeOf(holdings, policy, policy, { asOf: '2026-02-30' })).toBe('invalid-date')
    expect(codeOf(holdings, policy, policy)).toBe('invalid-date')
    expect(codeOf(holdings, policy, policy, { asOf, register: 5 })).toBe('invalid-argument')
    expect(codeOf(holdings, policy, policy, { asOf, referrals: [null] })).toBe('invalid-argument')
    expect(codeOf(holdings, policy, policy, { asOf })).toBe('taken')
  })
})

describe('the bundled policy against itself', () => {
  it('changes nothing', () => {
    const holdings = holdingsOf([
      crime('C1', 'P1', { offenceCode: '10D' }),
      crime('C2', 'P1', { offenceCode: '8N' }),
    ])
    const comparison = comparePolicies(holdings, preludePolicy, preludePolicy, { asOf })
    expect(comparison.differences).toEqual([])
    expect(comparison.people).toMatchObject({ joined: 0, left: 0, moved: 0 })
  })
})

describe('over generated forces and policies', () => {
  const pairArbitrary = fc.record({ given: caseArbitrary, other: documentArbitrary })
  const ids = (changes: readonly ListChange[]) => changes.map(({ personId }) => personId)
  const optionsOf = ({ asOf: day, register, referrals }: Case) => ({ asOf: day, register, referrals })

  it('changes nothing between a policy and itself', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const { holdings, policy } = prepareCase(given)
        const comparison = comparePolicies(holdings, policy, policy, optionsOf(given))
        expect(comparison.differences).toEqual([])
        expect(comparison.people).toMatchObject({ joined: 0, left: 0, moved: 0 })
        expect(comparison.scores).toMatchObject({ risen: 0, fallen: 0 })
        expect(comparison.scores.spearman ?? 1).toBe(1)
        expect(comparison.referrals).toEqual([])
        for (const { joined, left, moved } of comparison.lists)
          expect([...joined, ...left, ...moved]).toEqual([])
      }),
      runs(60),
    )
  })

  it('joined and stayed make the later list, left and stayed the earlier, and swapped they swap', () => {
    fc.assert(
      fc.property(pairArbitrary, ({ given, other }) => {
        const { holdings, policy } = prepareCase(given)
        const next = parsePolicy(other, { harmTables: [given.table] })
        const options = optionsOf(given)
        const { lists } = comparePolicies(holdings, policy, next, options)
        const back = comparePolicies(holdings, next, policy, options).lists
        const cohorts = [policy, next].map((each) => nominateCohort(holdings, each, options)) as [
          Cohort,
          Cohort,
        ]
        for (const { id, area, joined, left, leftUnnamed, stayed } of lists) {
          const [was, is] = cohorts.map((cohort) =>
            (cohort.lists.find((each) => each.id === id && each.area === area)?.nominees ?? []).map(
              ({ personId }) => personId,
            ),
          )
          expect([...stayed, ...ids(joined)].sort()).toEqual(is?.sort())
          expect([...stayed, ...ids(left)].sort()).toEqual(was?.sort())
          expect(leftUnnamed).toBe(0)
          const same = back.find((each) => each.id === id && each.area === area)
          expect(ids(same?.left ?? [])).toEqual(ids(joined))
          expect(ids(same?.joined ?? [])).toEqual(ids(left))
        }
      }),
      runs(100),
    )
  })

  it('gives every change a cause, and no number of anybody on an unranked list', () => {
    fc.assert(
      fc.property(pairArbitrary, ({ given, other }) => {
        const { holdings, policy } = prepareCase(given)
        const next = parsePolicy(other, { harmTables: [given.table] })
        const { lists } = comparePolicies(holdings, policy, next, optionsOf(given))
        const unranked = new Set(
          lists
            .filter(({ present }) => present === 'unranked')
            .flatMap(({ joined, left, stayed }) => [...ids(joined), ...ids(left), ...stayed]),
        )
        for (const { joined, left, moved } of lists) {
          for (const { personId, causes, ...rest } of [...joined, ...left, ...moved]) {
            expect(causes.length).toBeGreaterThan(0)
            if (!unranked.has(personId)) continue
            expect(Object.keys(rest)).toEqual(['sentence'])
            for (const cause of causes) {
              if (cause.kind === 'component') expect(Object.keys(cause)).not.toContain('after')
            }
          }
        }
      }),
      runs(100),
    )
  })
})
