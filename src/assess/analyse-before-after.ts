import { type Day, formatIsoDay, parseIsoDay } from '../internal/iso-day'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import { columnsOf, type Holdings } from '../scan/holdings'
import type {
  BeforeAfterAnalysis,
  BeforeAfterOutcome,
  ComparedPeriod,
  OfBoth,
} from './before-after/before-after-analysis'
import { beforeAfterFindings } from './before-after/before-after-findings'
import { type AnalyseBeforeAfterOptions, usualEarlierPeriods } from './before-after/before-after-options'
import { compareChanges } from './before-after/compare-changes'
import { custodyOf, type DaySpan, diedBefore, groupSums } from './before-after/group-sums'
import { readGroups } from './before-after/read-groups'
import { confidence } from './statistics/interval'
import { daysOfYear } from './trial/arm-rate'
import { usualDraws } from './trial/trial-protocol'

/**
 * Compares how crimes and harm changed in two groups of one list: one that was offered a programme and one that was
 * not.
 *
 * For programmes that began without a lot. People on a list of the most recorded harm fall by themselves, since a bad
 * spell put them there; in Northamptonshire over 95% of each year's list was new. So it refuses to run without a
 * control group from the same list of the same policy at the same date, and never tells one group's change without the
 * other's. It cannot make up for groups that differ in what no record shows: a trial by lot can. It counts police
 * records, says nothing of any one person, and never that a programme works.
 *
 * Formula: ratio = (treated after ÷ treated before) ÷ (control after ÷ control before), of rates per person-year of
 * 365.25 days.
 *
 * Convention: the period before ends on the cohort's date and the one after begins on the next day, for both groups,
 * whenever the programme began. The interval is the percentile bootstrap of people within each group; the permutation
 * test exchanges people between the groups. The trend is the slope of a straight line through the logarithms of the
 * ratios of rates in the earlier periods and the one before. Where it is not parallel, no difference is called one, nor
 * where the group that stood higher in the period before is the one that fell further.
 *
 * Cost: three passes over the selected involvements for each outcome and period, and `draws` × people.
 *
 * @param holdings - the records, as extracted after the period after
 * @param policy - the policy of the cohort, for its groups and its harm table
 * @param options - the two groups, the periods and the seed
 * @returns rates of both groups, how their changes compare, the check of trends, and what it shows in sentences
 * @throws PreludeError `missing-control` where there is no control group, or one of another policy, list or date, of
 *   people who were not on the list, or who are in both groups, or where a group has fewer than five people;
 *   `invalid-holdings`; `invalid-date` where `extractedOn`
 *   is none; `invalid-argument` where a cohort is none; `invalid-options`, whose `info.problems` say with JSON pointers
 *   what is wrong
 * @example
 * const crime = { role: 'charged', offenceCode: '10D', markers: [] }
 * const people = Array.from({ length: 10 }, (_, i) => `P${i}`)
 * const holdings = gatherHoldings({
 *   offences: people.flatMap((personId) =>
 *     ['2024-01-05', '2024-02-11'].map((occurredOn) => ({
 *       ...crime, personId, occurredOn, crimeId: `${personId} ${occurredOn}`,
 *     })),
 *   ),
 *   people: people.map((personId) => ({ personId, bornOn: '2000-05-17' })),
 * })
 * const cohort = nominateCohort(holdings, preludePolicy, { asOf: '2024-03-31' })
 * const { primary } = analyseBeforeAfter(holdings, preludePolicy, {
 *   treated: { cohort, list: 'force', people: people.slice(0, 5) },
 *   control: { cohort, list: 'force', people: people.slice(5) },
 *   outcomes: [{ id: 'as-suspect', select: { roles: { suspect: 1, charged: 1, convicted: 1 } } }],
 *   primary: { outcome: 'as-suspect', of: 'crimes' },
 *   periodDays: 365,
 *   smallestRatio: 0.8,
 *   extractedOn: '2025-06-30',
 *   seed: 1,
 * })
 * primary.verdict // => 'too-small-to-tell'
 * @see Liggins, Ratcliffe and Bland 2019, Cambridge Journal of Evidence-Based Policing 3, doi
 *   10.1007/s41887-019-00039-7, on turnover; docs/decisions/0050-no-before-and-after-without-a-control.md
 */
export function analyseBeforeAfter(
  holdings: Holdings,
  policy: Policy,
  options: AnalyseBeforeAfterOptions,
): BeforeAfterAnalysis {
  const columns = columnsOf('analyseBeforeAfter', holdings)
  requirePolicy('analyseBeforeAfter', policy)
  const places = readGroups(columns, policy, options)
  const { treated, outcomes, primary, periodDays, smallestRatio, seed } = options
  const { earlierPeriods = usualEarlierPeriods, maturityDays = 0, draws = usualDraws } = options
  const { asOf } = treated.cohort
  const day = parseIsoDay(asOf) as Day
  const extractedOn = parseIsoDay(options.extractedOn) as Day
  const after = { after: day, to: Math.min(day + periodDays, extractedOn - maturityDays) }
  const earlier = Array.from({ length: earlierPeriods + 1 }, (_, back): DaySpan => {
    const to = day - (earlierPeriods - back) * periodDays
    return { after: to - periodDays, to }
  })
  const before = earlier[earlierPeriods] as DaySpan
  const spans = [...earlier, after]
  const sums = groupSums(columns, policy, places, outcomes, spans, extractedOn)
  const results = compareChanges(sums, outcomes, {
    periods: spans.map(periodOf),
    smallestRatio,
    seed,
    draws,
    purpose: `before and after ${asOf}`,
  })
  const chosen = results.find(({ id }) => id === primary.outcome) as BeforeAfterOutcome
  const ofBoth = (measure: (people: readonly number[]) => number): OfBoth<number> => ({
    treated: measure(places.treated),
    control: measure(places.control),
  })
  const { spells } = columns
  const analysis = {
    asOf,
    policy: { id: policy.id, version: policy.version },
    list: treated.list,
    unit: policy.harmTable.unit,
    extractedOn: options.extractedOn,
    maturityDays,
    before: periodOf(before),
    after: periodOf(after),
    smallestRatio,
    confidence,
    seed,
    draws,
    people: ofBoth((people) => people.length),
    died: ofBoth((people) => diedBefore(columns, people, after.to)),
    yearsInCustody:
      spells === undefined
        ? ('unknown' as const)
        : {
            before: ofBoth((people) => custodyOf(spells, people, before) / daysOfYear),
            after: ofBoth((people) => custodyOf(spells, people, after) / daysOfYear),
          },
    primary: chosen[primary.of],
    outcomes: results,
    undated: sums.undated,
  }
  return { ...analysis, findings: beforeAfterFindings(analysis) }
}

function periodOf({ after, to }: DaySpan): ComparedPeriod {
  return { from: formatIsoDay(after + 1), to: formatIsoDay(to) }
}
