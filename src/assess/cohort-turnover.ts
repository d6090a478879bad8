import { z } from 'zod'
import type { Cohort } from '../analyse/cohort'
import type { CohortHead } from '../analyse/cohort-comparison'
import { type PairedList, pairLists } from '../analyse/compare/pair-lists'
import { requireCohort } from '../analyse/require-cohort'
import { documentProblems } from '../internal/document-problems'
import { requireDay } from '../internal/iso-day'
import { PreludeError } from '../internal/prelude-error'
import { type RankedIds, rankBiasedOverlap, weightOfFirst } from './turnover/rank-biased-overlap'
import { type TurnoverCounts, turnoverCounts } from './turnover/turnover-counts'
import { turnoverFindings } from './turnover/turnover-findings'

/** How {@link cohortTurnover} weighs ranks. */
export interface CohortTurnoverOptions {
  /**
   * The persistence of the rank-biased overlap, above 0 and below 1: the chance that a reader who has looked at one
   * place of a list goes on to the next. 0.9 where left out, own judgement: it gives the first ten places 86% of the
   * weight.
   */
  readonly persistence?: number
}

/** The turnover of one list, or of one area's part of a list per area. */
export interface ListTurnover extends TurnoverCounts {
  readonly id: string
  readonly title?: string
  readonly area?: string
  readonly present: 'ranked' | 'unranked'
  /**
   * How much the two orders agree, 0 to 1, the top weighing most; absent where the list is unranked, or empty at either
   * date.
   */
  readonly rankBiasedOverlap?: number
}

/** How much two cohorts have in common. Nobody is named in it. */
export interface CohortTurnover {
  readonly before: CohortHead
  readonly after: CohortHead
  readonly daysBetween: number
  /** False where the policies differ in id or version: then the change of the rule is in the figures too. */
  readonly samePolicy: boolean
  readonly persistence: number
  /** The share, 0 to 1, of all weight that the rank-biased overlap gives to the first ten places. */
  readonly weightOfFirstTen: number
  readonly lists: readonly ListTurnover[]
  /** People on any list, each counted once. */
  readonly overall: TurnoverCounts
  /** What this says and does not, in sentences. */
  readonly findings: readonly string[]
}

const ordinaryPersistence = 0.9

const optionsShape: z.ZodType<CohortTurnoverOptions> = z.strictObject({
  persistence: z.number().gt(0).lt(1).exactOptional(),
})

/**
 * Says how much two cohorts have in common: who is retained as a number and a share, Jaccard, and rank-biased overlap.
 *
 * To know what a list is a list of. Where most of it is new each time it shows recent recorded events rather than a
 * lasting few, and the harm of whoever was on it falls by itself. It never says that a programme worked. Who joined and
 * left, and why, is in {@link compareCohorts}.
 *
 * Convention: lists are paired by id and area; one that a cohort lacks is empty there. Referrals that are on no list do
 * not count. The overlap is Webber's, Moffat's and Zobel's, extrapolated beyond the ends of the lists, and tied people
 * share their rank. Of an unranked list only membership counts. A later cohort under another policy is allowed and said.
 *
 * @param before - what {@link nominateCohort} returned
 * @param after - what it returned for the same date or a later one
 * @param options - the persistence of the rank-biased overlap
 * @returns counts, shares from 0 to 1 and sentences; a share of nobody is absent
 * @throws PreludeError `invalid-argument` where either is no cohort or `after` is the earlier; `invalid-date`;
 * `invalid-options`
 * @example
 * const crime = { role: 'charged', offenceCode: '10D', markers: [] }
 * const holdings = gatherHoldings({
 *   offences: [
 *     { ...crime, crimeId: 'C1', personId: 'P1', occurredOn: '2025-11-05' },
 *     { ...crime, crimeId: 'C2', personId: 'P1', occurredOn: '2025-12-11' },
 *     { ...crime, crimeId: 'C3', personId: 'P2', occurredOn: '2026-02-11' },
 *     { ...crime, crimeId: 'C4', personId: 'P2', occurredOn: '2026-02-12' },
 *   ],
 *   people: ['P1', 'P2'].map((personId) => ({ personId, bornOn: '2000-05-17' })),
 * })
 * const [january, march] = ['2026-01-31', '2026-03-31'].map((asOf) => nominateCohort(holdings, preludePolicy, { asOf }))
 * const { retained, joined, retainedShare, jaccard } = cohortTurnover(january, march).overall
 * ;[retained, joined, retainedShare, jaccard] // => [1, 1, 1, 0.5]
 * @see Webber, Moffat and Zobel 2010, ACM Transactions on Information Systems 28 (4), article 20
 * @see Liggins, Ratcliffe and Bland 2019, doi 10.1007/s41887-019-00039-7: over 95% of each year's list was new
 */
export function cohortTurnover(
  before: Cohort,
  after: Cohort,
  options: CohortTurnoverOptions = {},
): CohortTurnover {
  requireCohort('cohortTurnover', 'before', before)
  requireCohort('cohortTurnover', 'after', after)
  const persistence = requirePersistence(options)
  const daysBetween =
    requireDay('cohortTurnover', 'after.asOf', after.asOf) -
    requireDay('cohortTurnover', 'before.asOf', before.asOf)
  if (daysBetween < 0) {
    throw new PreludeError('invalid-argument', 'cohortTurnover requires after to be no earlier than before', {
      argument: 'after',
    })
  }
  const { inProgramme, declined } = after.register
  const held = new Set([...inProgramme, ...declined].map(({ personId }) => personId))
  const count = (one: Iterable<string>, other: Iterable<string>) =>
    turnoverCounts(new Set(one), new Set(other), (personId) => held.has(personId))
  const samePolicy = before.policy.id === after.policy.id && before.policy.version === after.policy.version
  const overall = count(everybody(before), everybody(after))
  return {
    before: { asOf: before.asOf, policy: before.policy },
    after: { asOf: after.asOf, policy: after.policy },
    daysBetween,
    samePolicy,
    persistence,
    weightOfFirstTen: weightOfFirst(10, persistence),
    lists: pairLists(before, after).map((list) => ({
      ...headOf(list),
      ...count(list.before.keys(), list.after.keys()),
      ...overlapOf(list, persistence),
    })),
    overall,
    findings: turnoverFindings(before, after, overall, { samePolicy, daysBetween }),
  }
}

function requirePersistence(options: CohortTurnoverOptions): number {
  const parsed = optionsShape.safeParse(options)
  if (parsed.success) return parsed.data.persistence ?? ordinaryPersistence
  throw new PreludeError('invalid-options', 'cohortTurnover requires a persistence above 0 and below 1', {
    problems: documentProblems(parsed.error.issues, options),
  })
}

function everybody({ lists }: Cohort): string[] {
  return lists.flatMap(({ nominees }) => nominees.map(({ personId }) => personId))
}

function headOf({ id, title, area, present }: PairedList) {
  return { id, ...(title !== undefined && { title }), ...(area !== undefined && { area }), present }
}

function overlapOf(list: PairedList, persistence: number): Pick<ListTurnover, 'rankBiasedOverlap'> {
  if (list.present === 'unranked' || list.before.size === 0 || list.after.size === 0) return {}
  return { rankBiasedOverlap: rankBiasedOverlap(ranked(list.before), ranked(list.after), persistence) }
}

function ranked(nominees: PairedList['before']): RankedIds {
  return { ids: [...nominees.keys()], ranks: [...nominees.values()].map(({ rank }) => rank as number) }
}
