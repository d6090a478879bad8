import { type Day, formatIsoDay, parseIsoDay } from '../internal/iso-day'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import { columnsOf, type Holdings } from '../scan/holdings'
import type { HoldingsColumns } from '../scan/holdings/columns'
import { confidence } from './statistics/interval'
import { daysOfYear } from './trial/arm-rate'
import { type ArmComparison, compareArms } from './trial/compare-arms'
import { type FollowedPerson, followUp } from './trial/follow-up'
import { readTrial, unitKey } from './trial/read-trial'
import { sharedCrimes } from './trial/shared-crimes'
import { isTooFew, subgroupMembers } from './trial/subgroup-members'
import type {
  TrialAnalysis,
  TrialArmSummary,
  TrialComparison,
  TrialOutcomeResult,
} from './trial/trial-analysis'
import type { TrialAssignment } from './trial/trial-assignment'
import { trialFindings } from './trial/trial-findings'
import { type AnalyseTrialOptions, usualDraws } from './trial/trial-protocol'
import { trialSums } from './trial/trial-sums'

/**
 * Analyses a randomised trial: crimes and harm recorded per person-year in each arm, beside the control arm.
 *
 * By intention to treat on calendar time first: everyone as assigned, from the day after assignment to the end of the
 * follow-up, whatever they received. Time at liberty comes second, crimes reported and crimes that police found apart,
 * crimes as suspect and as victim apart, and subgroups only where the protocol named them beforehand. It says when a
 * trial is too small to tell. It counts police records, which are not all that was done; it says nothing of any one
 * person, and never that a programme works.
 *
 * Formula: rate = events of everyone in the arm ÷ their person-years of 365.25 days; ratio = rate of the arm ÷ rate of
 * the control arm. `p` = (1 + allocations at least as far from 1) ÷ (1 + draws).
 *
 * Convention: the crude ratio; the permutation test deals the arms again within blocks or pairs, clusters as one; the
 * interval is the percentile bootstrap, of units within stratum and arm, or of pairs within stratum. A verdict takes
 * both: see {@link TrialVerdict}. A person's time ends at death. Crimes in custody count.
 *
 * Cost: three passes over the involvements for each outcome, and `draws` × people for each comparison and subgroup.
 *
 * @param holdings - the records, as extracted after the follow-up
 * @param policy - the policy, for its groups and its harm table
 * @param assignment - what {@link assignTrial} returned
 * @param options - the protocol, the day of the extract and the seed
 * @returns the arms, a comparison for each arm but the control arm, and what it shows in sentences
 * @throws PreludeError `invalid-holdings`; `invalid-date` where `extractedOn` is none; `invalid-options`, whose
 *   `info.problems` say with JSON pointers what is wrong: among it a subgroup that was not registered, an outcome that
 *   mixes suspects and victims, a protocol that is not older than the first assignment, and an extract from before
 *   anybody could be followed for a day
 * @example
 * const people = ['P1', 'P2', 'P3', 'P4'].map((personId) => ({ personId }))
 * const assignment = assignTrial(people, { arms: ['support', 'usual'], assignedOn: '2024-03-31', seed: 1 })
 * const holdings = gatherHoldings({
 *   offences: [
 *     { crimeId: 'C1', personId: 'P1', role: 'suspect', offenceCode: '10D', occurredOn: '2024-06-01', markers: [] },
 *   ],
 * })
 * const { comparisons } = analyseTrial(holdings, preludePolicy, assignment, {
 *   protocol: {
 *     registeredOn: '2024-01-15',
 *     control: 'usual',
 *     followUpDays: 365,
 *     outcomes: [{ id: 'as-suspect', select: { roles: { suspect: 1, charged: 1, convicted: 1 } } }],
 *     primary: { outcome: 'as-suspect', of: 'crimes' },
 *     smallestRatio: 0.8,
 *   },
 *   extractedOn: '2025-06-30',
 *   seed: 1,
 * })
 * comparisons[0]?.primary.verdict // => 'too-small-to-tell'
 * @see Weisburd, Petrosino and Mason 1993, Crime and Justice 17, 337–379, on trials too small to tell;
 *   docs/decisions/0049-when-a-trial-is-too-small-to-tell.md
 */
export function analyseTrial(
  holdings: Holdings,
  policy: Policy,
  assignment: TrialAssignment,
  options: AnalyseTrialOptions,
): TrialAnalysis {
  const columns = columnsOf('analyseTrial', holdings)
  requirePolicy('analyseTrial', policy)
  const dated = readTrial(assignment, options, policy)
  const { protocol, maturityDays = 0, draws = usualDraws, seed } = options
  const extractedOn = parseIsoDay(options.extractedOn) as Day
  const countedTo = extractedOn - maturityDays
  const followed = followUp(columns, dated, protocol.followUpDays, countedTo)
  const sums = trialSums(columns, policy, protocol.outcomes, followed, extractedOn)
  const chosen = (protocol.subgroups ?? []).filter(({ id }) => options.subgroups?.includes(id) ?? true)
  const subgroups = chosen.map((subgroup) => ({
    subgroup,
    who: subgroupMembers(columns, policy, followed.people, subgroup),
  }))
  const compare = (arm: string): TrialComparison => {
    const ofBoth = (people: readonly FollowedPerson[]) =>
      people.filter(({ assigned }) => assigned.arm === arm || assigned.arm === protocol.control)
    const comparison = (people: readonly FollowedPerson[], purpose: string): ArmComparison => ({
      people: ofBoth(people),
      arm,
      control: protocol.control,
      matched: assignment.design === 'matched-pairs',
      knowsCustody: columns.spells !== undefined,
      smallestRatio: protocol.smallestRatio,
      seed,
      draws,
      purpose: `trial ${assignment.trialId}, ${arm}${purpose}`,
    })
    const outcomes = compareArms(sums, comparison(followed.people, ''))
    const primary = outcomes.find(({ id }) => id === protocol.primary.outcome) as TrialOutcomeResult
    return {
      arm,
      control: protocol.control,
      primary: primary.onCalendarTime[protocol.primary.of],
      outcomes,
      subgroups: subgroups.map(({ subgroup: { id, title = id }, who }) => ({
        id,
        title,
        unknown: who.unknown,
        outcomes: isTooFew(who, [arm, protocol.control])
          ? 'withheld'
          : compareArms(sums, comparison(who.members, `, subgroup ${id}`)),
      })),
    }
  }
  const analysis = {
    trialId: assignment.trialId,
    policy: { id: policy.id, version: policy.version },
    design: assignment.design,
    unit: policy.harmTable.unit,
    registeredOn: protocol.registeredOn,
    ...(protocol.registration !== undefined && { registration: protocol.registration }),
    extractedOn: options.extractedOn,
    maturityDays,
    countedTo: formatIsoDay(countedTo),
    followUpDays: protocol.followUpDays,
    smallestRatio: protocol.smallestRatio,
    confidence,
    seed,
    draws,
    arms: assignment.arms.map(({ id }) => armSummary(columns, id, followed.people)),
    comparisons: assignment.arms.filter(({ id }) => id !== protocol.control).map(({ id }) => compare(id)),
    merged: followed.merged,
    sharedCrimes: sharedCrimes(columns, followed.people, extractedOn),
    undated: sums.some(({ all }) => all.undated),
  }
  return { ...analysis, findings: trialFindings(analysis) }
}

function armSummary(
  columns: HoldingsColumns,
  arm: string,
  everyone: readonly FollowedPerson[],
): TrialArmSummary {
  const people = everyone.filter(({ assigned }) => assigned.arm === arm)
  const yearsOf = (daysOf: (person: FollowedPerson) => number) =>
    people.reduce((sum, person) => sum + daysOf(person), 0) / daysOfYear
  const countOf = (isCounted: (person: FollowedPerson) => boolean) => people.filter(isCounted).length
  return {
    arm,
    people: people.length,
    units: new Set(people.map(({ assigned }) => unitKey(assigned))).size,
    personYears: yearsOf(({ after, to }) => to - after),
    yearsAtLiberty: columns.spells === undefined ? 'unknown' : yearsOf((person) => person.daysAtLiberty),
    died: countOf(({ died }) => died),
    cutShort: countOf(({ cutShort }) => cutShort),
    notFollowed: countOf(({ after, to }) => to === after),
    withoutRecord: countOf(({ place }) => place < 0),
  }
}
