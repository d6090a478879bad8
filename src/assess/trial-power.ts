import { openAnalysis } from '../analyse/analysis'
import { hasUndatedConditions } from '../analyse/conditions/judge-everyone'
import { formatIsoDay } from '../internal/iso-day'
import { PreludeError } from '../internal/prelude-error'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import { columnsOf, type Holdings } from '../scan/holdings'
import { selectOutcomeRows } from './outcome/harm-after'
import { knownDays } from './outcome/known-days'
import { describePower } from './trial/describe-power'
import { followedCrimes } from './trial/followed-crimes'
import { poolFigures } from './trial/pool-figures'
import { poolUnits, trialPool } from './trial/trial-pool'
import { readTrialPowerOptions, refuseTrialPower, type TrialPowerOptions } from './trial/trial-power-options'
import type { TrialPower } from './trial/trial-power-result'
import { peopleNeeded, trialsOfSize } from './trial/trials-of-size'

const caller = 'trialPower'

/**
 * Says what a trial with such people could show, by simulating it from what was recorded of them.
 *
 * Before anybody is asked to take part: a trial that cannot show an effect of any likely size spends people's consent
 * for nothing. It says nothing of whether a programme works.
 *
 * Formula: the people whom the policy would have put forward at `asOf`, with the crimes that followed, are taken as
 * untreated. Two arms are drawn from them with replacement; under a ratio each crime of the treated happens with that
 * probability; the trial is judged as `analyseTrial` judges it. Power is the share of trials that show fewer.
 *
 * Convention: two arms of one size, dealt without strata, everybody followed for the whole horizon whatever becomes of
 * them. The permutation test deals 199 times and the interval is a normal approximation; both are held against those of
 * `analyseTrial`. Units are clusters where given: as many in each arm as come nearest to the people asked for.
 *
 * Cost: trials × people × crimes; four sizes up to 400 in each arm, 1,000 trials each, take a second or two.
 *
 * @param holdings - what {@link gatherHoldings} made
 * @param policy - what {@link parsePolicy} returned
 * @param options - the day, whom, how long and for which crimes to look, and the seed
 * @returns power and false alarms by size and ratio, and the people needed; no person
 * @throws PreludeError `invalid-date`, `invalid-holdings`, `invalid-argument`; `invalid-options` with pointers, also
 *   where the horizon ends after the records do; `empty-input` where nobody is in the pool; `score-overflow`
 * @example
 * const crime = (crimeId, personId, occurredOn) => ({
 *   crimeId, personId, occurredOn, role: 'charged', offenceCode: '10D', markers: [],
 * })
 * const people = Array.from({ length: 40 }, (_, i) => `P${i}`)
 * const holdings = gatherHoldings({
 *   people: people.map((personId) => ({ personId, bornOn: '1999-05-17' })),
 *   offences: people.flatMap((personId, i) => [
 *     crime(`A${i}`, personId, '2025-01-05'),
 *     crime(`B${i}`, personId, '2025-02-05'),
 *     crime(`C${i}`, personId, i % 4 === 0 ? '2025-09-05' : '2026-09-05'),
 *   ]),
 * })
 * const power = trialPower(holdings, preludePolicy, {
 *   asOf: '2025-03-31',
 *   horizonDays: 365,
 *   outcome: { select: { roles: { charged: 1, convicted: 1 } } },
 *   ratios: [0.5],
 *   peopleInEachArm: [20],
 *   replicates: 200,
 *   seed: 71930462,
 * })
 * power.pool.withCrimes // => 10
 * power.trials[0].power[0].crimes.share < 0.5 // => true
 * power.peopleNeeded // => [{ ratio: 0.5 }]
 * @see Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 25, on power by simulation;
 *   docs/decisions/0052-power-by-simulation.md
 */
export function trialPower(holdings: Holdings, policy: Policy, options: TrialPowerOptions): TrialPower {
  const columns = columnsOf(caller, holdings)
  requirePolicy(caller, policy)
  const plan = readTrialPowerOptions(options, policy)
  const { asOf, horizonDays, ratios } = plan
  const extractedOn = plan.extractedOn ?? knownDays(columns)?.last ?? asOf
  const to = asOf + horizonDays
  if (to > extractedOn) refuseTrialPower([{ pointer: '/horizonDays', message: 'ends after the records do' }])
  const analysis = openAnalysis(columns, policy, asOf)
  const { pool, hindsight } = trialPool(analysis, plan.from)
  if (pool.length === 0) {
    throw new PreludeError('empty-input', `${caller} requires people to draw from`, { argument: 'from' })
  }
  const { units, problems } = poolUnits(columns, pool, plan.clusters)
  if (problems.length > 0) refuseTrialPower(problems)
  const rows = selectOutcomeRows(columns, policy, plan.outcome, extractedOn)
  const followed = followedCrimes(rows, pool, { after: asOf, to })
  const trials = trialsOfSize({ ...followed, units }, pool.length, plan)
  const result: Omit<TrialPower, 'findings'> = {
    asOf: formatIsoDay(asOf),
    extractedOn: formatIsoDay(extractedOn),
    horizonDays,
    replicates: plan.replicates,
    ...poolFigures(followed, units, horizonDays),
    trials,
    peopleNeeded: peopleNeeded(trials, ratios),
    hindsight: hindsight || hasUndatedConditions(analysis) || followed.undated,
  }
  return { ...result, findings: describePower(result) }
}
