import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cohort, RegisterEntry } from '../../src/analyse/cohort'
import type { ListComparison } from '../../src/analyse/cohort-comparison'
import { compareCohorts } from '../../src/analyse/compare-cohorts'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import { isPreludeError } from '../../src/internal/prelude-error'
import { parsePolicy } from '../../src/policy/parse-policy'
import type { Gate } from '../../src/policy/schema/gate-schema'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { caseArbitrary } from '../support/arbitraries/case'
import { documentArbitrary } from '../support/arbitraries/policy'
import { prepareCase } from '../support/arbitraries/prepare-case'
import { runs } from '../support/arbitraries/runs'
import { asOf, crime, holdingsOf, policyWith } from './small-force'

const january = '2026-01-31'
const force = { lists: [{ id: 'force', size: 2 }] }
/** One person with one crime that weighs so much, in January unless told otherwise. */
const weighing = (personId: string, offenceCode: string, more: Partial<OffenceRecord> = {}) =>
  crime(`C-${personId}-${offenceCode}`, personId, { offenceCode, occurredOn: '2026-01-10', ...more })
const adult: Gate = {
  id: 'adult',
  require: { measure: { kind: 'age' }, atLeast: 18 },
  whenUnknown: 'undetermined',
}

/** Who is where, each as `person: sentence`. */
function told({ joined, left, moved, stayed }: ListComparison) {
  const sayings = (changes: ListComparison['joined']) =>
    changes.map(({ personId, sentence }) => `${personId}: ${sentence}`)
  return { joined: sayings(joined), left: sayings(left), moved: sayings(moved), stayed }
}
const first = (before: Cohort, after: Cohort) => compareCohorts(before, after).lists[0] as ListComparison

describe('two cohorts of one policy at two dates', () => {
  const offences = [
    weighing('P1', 'A10'),
    weighing('P2', 'A20'),
    weighing('P3', 'L4'),
    weighing('P1', 'B100', { occurredOn: '2026-03-01' }),
    weighing('P4', 'A20', { occurredOn: '2026-03-01' }),
    weighing('P4', 'L4', { occurredOn: '2026-03-02' }),
  ]
  const holdings = holdingsOf(offences)
  const policy = policyWith(force)
  const before = nominateCohort(holdings, policy, { asOf: january })
  const after = nominateCohort(holdings, policy, { asOf })

  it('say who joined, left, stayed and moved', () => {
    // January: P2 20.5, P1 10; P3 has 4. March: P1 110, P4 24.5; P2 has 20.5 still.
    const list = first(before, after)
    expect(told(list)).toEqual({
      joined: ['P4: joins force: the two cohorts do not show why'],
      left: ['P2: leaves force: others rise above'],
      moved: ['P1: moves on force from rank 2 to 1: more points: component harm 10 → 110'],
      stayed: ['P1'],
    })
    expect(list).toMatchObject({ before: 2, after: 2, leftUnnamed: 0, jaccard: 1 / 3, retainedShare: 0.5 })
    expect(list.moved[0]).toEqual({
      personId: 'P1',
      rankBefore: 2,
      rankAfter: 1,
      causes: [
        { kind: 'component', component: 'harm', sense: 'more', why: 'more points', before: 10, after: 110 },
      ],
      sentence: 'moves on force from rank 2 to 1: more points: component harm 10 → 110',
    })
    expect(list.left[0]?.rankBefore).toBe(1)
    expect(list.joined[0]?.rankAfter).toBe(2)
  })

  it('say which cohorts they were', () => {
    const { before: earlier, after: later } = compareCohorts(before, after)
    const head = { policy: { id: 'small', version: '1' } }
    expect([earlier, later]).toEqual([
      { asOf: january, ...head },
      { asOf, ...head },
    ])
  })

  it('swap what joined and left where they are swapped', () => {
    expect(told(first(after, before))).toEqual({
      joined: ['P2: joins force: others fall below'],
      left: ['P4: leaves force: the two cohorts do not show why'],
      moved: ['P1: moves on force from rank 1 to 2: fewer points: component harm 110 → 10'],
      stayed: ['P1'],
    })
  })

  it('are no different from themselves', () => {
    const list = first(before, before)
    expect(told(list)).toEqual({ joined: [], left: [], moved: [], stayed: ['P1', 'P2'] })
    expect(list).toMatchObject({ jaccard: 1, retainedShare: 1 })
  })

  it('without anybody have no overlap to speak of', () => {
    const nobody = nominateCohort(holdingsOf([]), policy, { asOf })
    expect(first(nobody, nobody)).toEqual({
      id: 'force',
      present: 'ranked',
      before: 0,
      after: 0,
      joined: [],
      left: [],
      leftUnnamed: 0,
      stayed: [],
      moved: [],
    })
    expect(first(nobody, before)).toMatchObject({ jaccard: 0 })
    expect(Object.keys(first(nobody, before))).not.toContain('retainedShare')
  })
})

describe('a rank that changed though the points did not', () => {
  it('is put down to the others', () => {
    const policy = policyWith({ lists: [{ id: 'force', size: 3 }] })
    const holdings = holdingsOf([
      weighing('P1', 'A20'),
      weighing('P2', 'A10'),
      weighing('P3', 'A10'),
      weighing('P3', 'B100', { occurredOn: '2026-03-01' }),
    ])
    const [before, after] = [january, asOf].map((day) => nominateCohort(holdings, policy, { asOf: day })) as [
      Cohort,
      Cohort,
    ]
    // P1 20.5, P2 and P3 10 each; then P3 110, P1 20.5, P2 10.
    expect(told(first(before, after)).moved).toEqual([
      'P1: moves on force from rank 1 to 2: others rise above',
      'P2: moves on force from rank 2 to 3: others rise above',
      'P3: moves on force from rank 2 to 1: more points: component harm 10 → 110',
    ])
    expect(told(first(after, before)).moved.slice(0, 2)).toEqual([
      'P1: moves on force from rank 2 to 1: others fall below',
      'P2: moves on force from rank 3 to 2: others fall below',
    ])
  })
})

describe('the cause of a change', () => {
  const holdings = holdingsOf([weighing('P1', 'B100'), weighing('P2', 'A10')], {
    people: [
      { personId: 'P1', bornOn: '2010-05-05', area: 'North' },
      { personId: 'P2', bornOn: '2000-01-01', area: 'North' },
    ],
  })
  const referrals = ['P1', 'nobody here'].map((personId) => ({
    personId,
    referredOn: '2026-01-01',
    referredBy: 'a school',
  }))
  const cohortOf = (policy: Parameters<typeof policyWith>[0], more = {}) =>
    nominateCohort(holdings, policyWith({ ...force, ...policy }), { asOf, ...more })

  it('is a gate, where both cohorts show the person', () => {
    const gated = cohortOf({ gates: [adult] }, { referrals })
    expect(told(first(cohortOf({}), gated)).left).toEqual(['P1: leaves force: gate adult is unmet'])
    expect(told(first(gated, cohortOf({}))).joined).toEqual(['P1: joins force: gate adult was unmet'])
    const younger = cohortOf({ gates: [{ ...adult, require: { measure: { kind: 'age' }, atLeast: 10 } }] })
    expect(first(younger, gated).left[0]?.causes).toEqual([
      { kind: 'gate', gate: 'adult', before: 'met', after: 'unmet' },
    ])
    expect(first(gated, younger).joined[0]?.causes).toEqual([
      { kind: 'gate', gate: 'adult', before: 'unmet', after: 'met' },
    ])
  })

  it('is not a gate that stands as before', () => {
    const flag: Gate = { ...adult, id: 'flagged', whenUnmet: 'flag' }
    const gated = cohortOf({ gates: [flag, adult] }, { referrals })
    expect(told(first(cohortOf({ gates: [flag] }), gated)).left).toEqual([
      'P1: leaves force: gate adult is unmet',
    ])
  })

  it('is what is not known now', () => {
    const needs: Gate = {
      id: 'out',
      require: { fact: 'custody', is: ['community'] },
      whenUnknown: 'undetermined',
    }
    expect(told(first(cohortOf({}), cohortOf({ gates: [needs] }))).left).toEqual([
      'P1: leaves force: is undetermined, missing out',
      'P2: leaves force: is undetermined, missing out',
    ])
    expect(told(first(cohortOf({ gates: [needs] }), cohortOf({}))).joined[0]).toBe(
      'P1: joins force: was undetermined, missing out',
    )
  })

  it('is the register, which has them in programme or declined', () => {
    const register = [
      { personId: 'P1', status: 'in-programme', decidedOn: '2026-02-01' },
      { personId: 'P2', status: 'declined', decidedOn: '2026-02-01' },
    ] as const
    expect(told(first(cohortOf({}), cohortOf({}, { register }))).left).toEqual([
      'P1: leaves force: is in programme',
      'P2: leaves force: has declined',
    ])
    expect(told(first(cohortOf({}, { register }), cohortOf({}))).joined).toEqual([
      'P1: joins force: was in programme',
      'P2: joins force: had declined',
    ])
  })

  it('is a list that came or went', () => {
    const second = {
      lists: [
        { id: 'force', size: 2 },
        { id: 'second', title: 'Second', size: 1 },
      ],
    }
    const { lists } = compareCohorts(cohortOf({}), cohortOf(second))
    expect(told(lists[1] as ListComparison).joined).toEqual(['P1: joins second: the list is new'])
    const back = compareCohorts(cohortOf(second), cohortOf({}))
    expect(back.lists[1]).toMatchObject({ id: 'second', title: 'Second', before: 1, after: 0 })
    expect(told(back.lists[1] as ListComparison).left).toEqual(['P1: leaves second: the list is gone'])
  })

  it('is another list or another area', () => {
    const perArea = { lists: [{ id: 'area', per: 'area', size: 1 } as const] }
    const moved = holdingsOf([weighing('P1', 'B100')], { people: [{ personId: 'P1', area: 'South' }] })
    const before = cohortOf(perArea)
    const after = nominateCohort(moved, policyWith(perArea), { asOf })
    const { lists } = compareCohorts(before, after)
    expect(lists.map(({ id, area }) => `${id} ${area}`)).toEqual(['area South', 'area North'])
    expect(lists.map(told)).toEqual([
      { joined: ['P1: joins area South: was on area North'], left: [], moved: [], stayed: [] },
      { joined: [], left: ['P1: leaves area North: is on area South instead'], moved: [], stayed: [] },
    ])
    const other = cohortOf({
      lists: [
        { id: 'force', size: 2, where: { measure: { kind: 'age' }, atLeast: 18 } },
        { id: 'young', size: 1 },
      ],
    })
    expect(told(first(cohortOf({}), other)).left).toEqual(['P1: leaves force: is on young instead'])
  })

  it('is the points, where both cohorts show them', () => {
    const one = { lists: [{ id: 'force', size: 1 }] }
    const lighter = cohortOf(
      {
        ...one,
        score: {
          components: [
            { id: 'harm', measure: { kind: 'peak-harm', select: { roles: { charged: 0.01 } } }, weight: 1 },
            {
              id: 'constructor',
              measure: { kind: 'harm', select: { groups: ['blunt'], roles: { charged: 1 } } },
              weight: 3,
            },
          ],
        },
        groups: { blunt: { codes: ['A10'] } },
      },
      { referrals },
    )
    // P1: 100, then 1 and nothing. P2: 10, then 0.1 and three times 10.
    expect(told(first(cohortOf(one), lighter))).toMatchObject({
      joined: ['P2: joins force: others fall below'],
      left: ['P1: leaves force: fewer points: component harm 100 → 1'],
    })
    expect(told(first(lighter, cohortOf(one))).joined).toEqual([
      'P1: joins force: more points: component harm 1 → 100',
    ])
    const both = cohortOf({
      groups: { blunt: { codes: ['A10'] } },
      score: {
        components: [
          { id: 'constructor', measure: { kind: 'harm', select: { roles: { charged: 1 } } }, weight: 3 },
        ],
      },
    })
    // P2 is second on both: 10, then 30 of another component.
    expect(first(both, cohortOf({})).moved).toEqual([])
    expect(first(cohortOf({}), both).stayed).toEqual(['P1', 'P2'])
  })

  it('is the others, where the own points did not fall and are not enough', () => {
    const before = nominateCohort(holdings, policyWith({ lists: [{ id: 'force', size: 1 }] }), { asOf })
    const after = nominateCohort(
      holdingsOf([weighing('P1', 'B100'), weighing('P2', 'B100'), weighing('P2', 'A10')]),
      policyWith({ lists: [{ id: 'force', size: 1 }] }),
      { asOf, referrals },
    )
    expect(told(first(before, after)).left).toEqual(['P1: leaves force: others rise above'])
    expect(first(before, after).left[0]?.causes).toEqual([{ kind: 'others', sense: 'rise' }])
  })
})

describe('a person on an unranked list', () => {
  const children = {
    id: 'children',
    size: 2,
    where: { measure: { kind: 'age' }, below: 18 },
    present: 'unranked',
  } as const
  const people = [
    { personId: 'P1', bornOn: '2010-05-05' },
    { personId: 'P2', bornOn: '2000-01-01' },
  ]
  const holdings = holdingsOf(
    [weighing('P1', 'A10'), weighing('P2', 'A20'), weighing('P1', 'B100', { occurredOn: '2026-03-01' })],
    { people },
  )
  const policy = policyWith({ lists: [children, { id: 'force', size: 2 }] })
  const before = nominateCohort(holdings, policy, { asOf: january })
  const after = nominateCohort(holdings, policy, { asOf })

  it('has no number on any list', () => {
    const { lists } = compareCohorts(before, after)
    expect(lists.map(told)).toEqual([
      { joined: [], left: [], moved: [], stayed: ['P1'] },
      // P1 rises from 10 to 110, past P2: P2's fall is told, P1's rise is not.
      {
        joined: [],
        left: [],
        moved: ['P2: moves on force from rank 1 to 2: others rise above'],
        stayed: ['P1', 'P2'],
      },
    ])
    const gone = compareCohorts(before, nominateCohort(holdingsOf([]), policy, { asOf }))
    expect(gone.lists[1]?.left[0]).toEqual({
      personId: 'P1',
      causes: [{ kind: 'untold' }],
      sentence: 'leaves force: the two cohorts do not show why',
    })
  })

  it('makes a list that is unranked in either cohort unranked', () => {
    const { present: _, ...ranked } = children
    const shown = nominateCohort(holdings, policyWith({ lists: [ranked] }), { asOf })
    expect(first(shown, after).present).toBe('unranked')
    expect(first(after, shown).present).toBe('unranked')
    expect(JSON.stringify(compareCohorts(shown, after).lists)).not.toContain('110')
  })
})

describe('people removed on challenge', () => {
  const holdings = holdingsOf([weighing('P1', 'B100'), weighing('P2', 'A20'), weighing('P3', 'A10')])
  const policy = policyWith({ lists: [{ id: 'force', size: 2 }] })
  const withRegister = (register: readonly RegisterEntry[]) =>
    nominateCohort(holdings, policy, { asOf, register })

  it('are never named, nor is anybody who might be one of them', () => {
    const removed = { personId: 'P1', status: 'removed', decidedOn: '2026-03-01' } as const
    const declined = { personId: 'P2', status: 'declined', decidedOn: '2026-03-01' } as const
    const list = first(withRegister([]), withRegister([removed, declined]))
    expect(told(list).left).toEqual(['P2: leaves force: has declined'])
    expect(list).toMatchObject({ before: 2, after: 1, leftUnnamed: 1 })
    expect(JSON.stringify(list)).not.toContain('P1')
  })
})

describe('anything but two cohorts', () => {
  it('is refused, and said which', () => {
    const cohort = nominateCohort(holdingsOf([]), policyWith(), { asOf })
    const refused = (before: unknown, after: unknown) => {
      try {
        compareCohorts(before as Cohort, after as Cohort)
        return 'taken'
      } catch (error) {
        return isPreludeError(error, 'invalid-argument') ? error.info.argument : 'another error'
      }
    }
    expect(refused(null, cohort)).toBe('before')
    expect(refused(cohort, {})).toBe('after')
    expect(refused(cohort, { lists: [] })).toBe('after')
    expect(refused('cohort', cohort)).toBe('before')
    expect(refused(cohort, cohort)).toBe('taken')
  })
})

describe('over generated forces and policies', () => {
  const pairArbitrary = caseArbitrary.chain((given) =>
    fc.record({ given: fc.constant(given), other: documentArbitrary, isOther: fc.boolean() }),
  )

  it('joined and stayed make the later list, left and stayed the earlier', () => {
    fc.assert(
      fc.property(pairArbitrary, ({ given, other, isOther }) => {
        const { holdings, policy } = prepareCase(given)
        const before = nominateCohort(holdings, policy, { asOf: given.asOf })
        const next = isOther ? parsePolicy(other, { harmTables: [given.table] }) : policy
        const after = nominateCohort(holdings, next, { asOf: given.asOf, register: given.register })
        const { lists } = compareCohorts(before, after)
        for (const { id, area, joined, left, leftUnnamed, stayed } of lists) {
          const idsOf = (cohort: Cohort) =>
            (cohort.lists.find((list) => list.id === id && list.area === area)?.nominees ?? []).map(
              (each) => each.personId,
            )
          const ids = (changes: ListComparison['joined']) => changes.map(({ personId }) => personId)
          expect([...stayed, ...ids(joined)].sort()).toEqual(idsOf(after).sort())
          if (after.register.removed === 0) {
            expect(leftUnnamed).toBe(0)
            expect([...stayed, ...ids(left)].sort()).toEqual(idsOf(before).sort())
          }
          expect(stayed.length + left.length + leftUnnamed).toBe(idsOf(before).length)
        }
        if (after.register.removed > 0) return
        const back = compareCohorts(after, before).lists
        for (const { id, area, joined, left } of lists) {
          const same = back.find((list) => list.id === id && list.area === area)
          expect(same?.left.map(({ personId }) => personId)).toEqual(joined.map(({ personId }) => personId))
          expect(same?.joined.map(({ personId }) => personId)).toEqual(left.map(({ personId }) => personId))
        }
      }),
      runs(100),
    )
  })

  it('a cohort is no different from itself', () => {
    fc.assert(
      fc.property(caseArbitrary, (given) => {
        const { holdings, policy } = prepareCase(given)
        const { asOf: day, referrals, register } = given
        const cohort = nominateCohort(holdings, policy, { asOf: day, referrals, register })
        for (const { joined, left, moved, leftUnnamed } of compareCohorts(cohort, cohort).lists) {
          expect([...joined, ...left, ...moved, leftUnnamed]).toEqual([0])
        }
      }),
      runs(100),
    )
  })
})
