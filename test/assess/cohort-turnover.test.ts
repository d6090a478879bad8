import { describe, expect, it } from 'vitest'
import type { Cohort, RegisterEntry } from '../../src/analyse/cohort'
import { compareCohorts } from '../../src/analyse/compare-cohorts'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import { type CohortTurnoverOptions, cohortTurnover } from '../../src/assess/cohort-turnover'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import type { ListRule } from '../../src/policy/schema/list-schema'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, policyWith } from '../analyse/small-force'

const january = '2026-01-31'
const force: ListRule = { id: 'force', size: 3 }
const weighing = (personId: string, offenceCode: string, more: Partial<OffenceRecord> = {}) =>
  crime(`C-${personId}-${offenceCode}`, personId, { offenceCode, occurredOn: '2026-01-10', ...more })
const later = { occurredOn: '2026-03-01' }

/** In January P1, P2, P3 by rank; in March P4, P1, P2, since P4 is charged in February with what weighs most. */
const offences = [
  weighing('P1', 'A20'),
  weighing('P2', 'A10'),
  weighing('P3', 'L4'),
  weighing('P4', 'B100', later),
]
const cohortAt = (
  on: string,
  change: Partial<PolicyDocument> = {},
  register: readonly RegisterEntry[] = [],
  records: readonly OffenceRecord[] = offences,
): Cohort =>
  nominateCohort(
    holdingsOf(records, {
      people: ['P1', 'P2', 'P3', 'P4'].map((personId, i) => ({
        personId,
        bornOn: i < 2 ? '2010-02-28' : '1990-02-28',
        area: i < 2 ? 'Amber' : 'Birch',
      })),
    }),
    policyWith({ lists: [force], ...change }),
    { asOf: on, register: [...register] },
  )

describe('the turnover between two cohorts', () => {
  it('counts who stayed, joined and left', () => {
    const { lists, overall, daysBetween, samePolicy } = cohortTurnover(cohortAt(january), cohortAt(asOf))
    const counts = {
      before: 3,
      after: 3,
      retained: 2,
      joined: 1,
      left: 1,
      leftByRegister: 0,
      retainedShare: 2 / 3,
      newShare: 1 / 3,
      jaccard: 0.5,
    }
    // P1 P2 P3 and P4 P1 P2 at 0.9. Agreement at depth 1: 0, at 2: 1/2, at 3: 2/3, and so on for ever after:
    // 0.1 × (0 + 0.9 / 2 + 0.81 × 2/3) + 0.729 × 2/3
    const rankBiasedOverlap = expect.closeTo(0.1 * (0.45 + 0.54) + 0.486, 14)
    expect(lists).toEqual([{ id: 'force', present: 'ranked', ...counts, rankBiasedOverlap }])
    expect(overall).toEqual(counts)
    expect([daysBetween, samePolicy]).toEqual([59, true])
  })

  it('is none between a cohort and itself', () => {
    const cohort = cohortAt(january)
    const { lists, overall } = cohortTurnover(cohort, cohort)
    expect(lists[0]?.rankBiasedOverlap).toBeCloseTo(1, 14)
    expect(overall).toMatchObject({ retainedShare: 1, newShare: 0, jaccard: 1, left: 0 })
  })

  it('takes another persistence, and says what weight it gives the first ten', () => {
    const pair = [cohortAt(january), cohortAt(asOf)] as const
    const ordinary = cohortTurnover(...pair)
    expect(ordinary.persistence).toBe(0.9)
    expect(ordinary.weightOfFirstTen).toBeCloseTo(0.8555854467473518, 12)
    const patient = cohortTurnover(...pair, { persistence: 0.5 })
    // 0.5 × (0 + 0.25 + 0.25 × 2/3) + 0.125 × 2/3
    expect(patient.lists[0]?.rankBiasedOverlap).toBeCloseTo(0.5 * (0.25 + 1 / 6) + 1 / 12, 14)
    expect(patient.weightOfFirstTen).toBeGreaterThan(0.99)
  })

  it('lets the tied share their rank', () => {
    const tied = [weighing('P1', 'A10'), weighing('P2', 'A10')]
    const first = cohortAt(january, {}, [], tied)
    // P2 gains: (P1 P2) and P2 P1. At depth 1 both of the first and one of the second: 2 × 1 of 3; then all.
    const second = cohortAt(asOf, {}, [], [...tied, weighing('P2', 'L4', later)])
    expect(cohortTurnover(first, second).lists[0]?.rankBiasedOverlap).toBeCloseTo(0.1 * (2 / 3) + 0.9, 14)
  })

  it('agrees with compareCohorts on whom both see', () => {
    const pair = [cohortAt(january), cohortAt(asOf)] as const
    const [compared] = compareCohorts(...pair).lists
    const [counted] = cohortTurnover(...pair).lists
    expect(counted).toMatchObject({
      before: compared?.before,
      after: compared?.after,
      retained: compared?.stayed.length,
      jaccard: compared?.jaccard,
      retainedShare: compared?.retainedShare,
    })
  })
})

describe('lists of one cohort', () => {
  it('are paired by id and area, and count each person once over all', () => {
    const lists: ListRule[] = [
      { ...force, title: 'The force' },
      { id: 'area', per: 'area', areaBasis: 'home', size: 1 },
    ]
    const found = cohortTurnover(cohortAt(january, { lists }), cohortAt(asOf, { lists }))
    expect(
      found.lists.map(({ id, title, area, retained, joined, left }) => [
        id,
        title,
        area,
        retained,
        joined,
        left,
      ]),
    ).toEqual([
      ['force', 'The force', undefined, 2, 1, 1],
      ['area', undefined, 'Amber', 1, 0, 0],
      ['area', undefined, 'Birch', 0, 1, 1],
    ])
    // January: P1 to P3. March: P4, P1 and P2.
    expect(found.overall).toMatchObject({ before: 3, after: 3, retained: 2 })
  })

  it('give membership alone where they are unranked', () => {
    const lists: ListRule[] = [
      { id: 'children', size: 5, where: { measure: { kind: 'age' }, below: 18 }, present: 'unranked' },
    ]
    const [list] = cohortTurnover(cohortAt(january, { lists }), cohortAt(asOf, { lists })).lists
    expect(list).toEqual({
      id: 'children',
      present: 'unranked',
      before: 2,
      after: 2,
      retained: 2,
      joined: 0,
      left: 0,
      leftByRegister: 0,
      retainedShare: 1,
      newShare: 0,
      jaccard: 1,
    })
  })

  it('have no share of nobody, and no overlap where one is empty', () => {
    const none = cohortAt('2025-12-31')
    const zero = { retained: 0, left: 0, leftByRegister: 0 }
    expect(cohortTurnover(none, cohortAt(january)).lists).toEqual([
      { id: 'force', present: 'ranked', before: 0, after: 3, ...zero, joined: 3, newShare: 1, jaccard: 0 },
    ])
    const nothing = cohortTurnover(none, none)
    expect(nothing.overall).toEqual({ before: 0, after: 0, ...zero, joined: 0 })
    expect(nothing.findings).toEqual(['Nobody is listed at 2025-12-31, so nothing can turn over.'])
    expect(cohortTurnover(cohortAt(january), { ...none, asOf }).overall).toMatchObject({
      left: 3,
      retainedShare: 0,
      jaccard: 0,
    })
  })
})

describe('what the turnover says of itself', () => {
  it('is that a fall of harm after listing is no effect of a programme', () => {
    const { findings } = cohortTurnover(cohortAt(january), cohortAt(asOf))
    expect(findings[0]).toBe(
      'Of 3 people listed at 2026-01-31, 2 are on the lists of 2026-03-31; 1 left and 1 joined.',
    )
    const cohort = cohortAt(january)
    const one = {
      ...cohort,
      lists: cohort.lists.slice(0, 1).map((list) => ({ ...list, nominees: list.nominees.slice(0, 1) })),
    }
    expect(cohortTurnover(one, one).findings[0]).toBe(
      'Of 1 person listed at 2026-01-31, 1 is on the lists of 2026-01-31; 0 left and 0 joined.',
    )
    expect(findings).toHaveLength(3)
    expect(findings[1]).toContain('59 days between')
    expect(findings[2]).toContain('regression to the mean')
  })

  it('is that the policies differ, in version or id', () => {
    for (const change of [{ version: '2' }, { id: 'other' }]) {
      const { samePolicy, findings } = cohortTurnover(cohortAt(january), cohortAt(asOf, change))
      expect(samePolicy).toBe(false)
      expect(findings.join()).toContain('The two cohorts come from different policies')
    }
  })

  it('is who left by the register, as numbers', () => {
    const decided = (personId: string, status: RegisterEntry['status']): RegisterEntry => ({
      personId,
      status,
      decidedOn: '2026-02-10',
    })
    const found = cohortTurnover(
      cohortAt(january),
      cohortAt(asOf, {}, [
        decided('P1', 'in-programme'),
        decided('P2', 'declined'),
        decided('P3', 'removed'),
      ]),
    )
    expect(found.overall).toMatchObject({ left: 3, leftByRegister: 2 })
    expect(found.findings.join()).toContain(
      'the later register has 2 as in the programme or as having declined',
    )
    expect(found.findings.join()).toContain('removed 1 person on challenge')
    expect(JSON.stringify(found)).not.toMatch(/P[1-4]/)
  })
})

describe('what the turnover refuses', () => {
  const cohort = cohortAt(january)

  it('is anything but two cohorts, the later second', () => {
    expect(() => cohortTurnover({} as Cohort, cohort)).toThrow('requires before to be a cohort')
    expect(() => cohortTurnover(cohort, [] as unknown as Cohort)).toThrow('requires after to be a cohort')
    expect(() => cohortTurnover(cohortAt(asOf), cohort)).toThrow(
      'requires after to be no earlier than before',
    )
  })

  it('is a cohort that was put together wrongly', () => {
    const wrong = [
      { policy: undefined },
      { register: undefined },
      { register: { inProgramme: [] } },
      { register: { declined: [] } },
      { lists: [null] },
      { lists: [{ id: 'force' }] },
      { lists: [{ id: 'force', nominees: [null] }] },
    ]
    for (const change of wrong) {
      const after = { ...cohort, ...change } as unknown as Cohort
      expect(() => cohortTurnover(cohort, after)).toThrow('requires after to be a cohort')
    }
    expect(cohortTurnover(cohort, JSON.parse(JSON.stringify(cohort))).overall.left).toBe(0)
  })

  it('is a date that no calendar has', () => {
    expect(() => cohortTurnover(cohort, { ...cohort, asOf: '2026-02-30' })).toThrow(
      'requires after.asOf to be a calendar date',
    )
  })

  it.each([0, 1, -0.1, Number.NaN, '0.9'])('is a persistence of %s', (persistence) => {
    try {
      cohortTurnover(cohort, cohort, { persistence } as CohortTurnoverOptions)
      expect.unreachable()
    } catch (error) {
      expect(isPreludeError(error, 'invalid-options') && error.info.problems[0]?.pointer).toBe('/persistence')
    }
  })

  it('is an option it does not have', () => {
    expect(() => cohortTurnover(cohort, cohort, { p: 0.9 } as CohortTurnoverOptions)).toThrow(
      'requires a persistence',
    )
    expect(() => cohortTurnover(cohort, cohort, null as unknown as CohortTurnoverOptions)).toThrow(
      'requires a persistence',
    )
  })
})
