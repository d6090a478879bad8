import { formatIsoDay } from '../internal/iso-day'
import { PreludeError } from '../internal/prelude-error'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import { columnsOf, type Holdings } from '../scan/holdings'
import { figuresAfter, openRankings } from './backtest/after-date'
import { type BacktestOptions, readBacktestOptions } from './backtest/backtest-options'
import type { Backtest, BacktestDate } from './backtest/backtest-result'
import { contendersOf } from './backtest/contenders-of'
import { custodyShare } from './backtest/custody-share'
import { describeBacktest } from './backtest/describe-backtest'
import { hasDied, lookBack } from './backtest/look-back'
import { measureMaturity } from './backtest/measure-maturity'
import { bestPossible, openPooling } from './backtest/pooling'
import { sizesOf } from './backtest/sizes-of'
import { numberFollowed, ways, whatFollowed } from './backtest/what-followed'
import { openHarmAfter, selectOutcomeRows } from './outcome/harm-after'
import { knownDays } from './outcome/known-days'

/**
 * Says how a policy's ranking would have done at dates gone by, beside rivals that need no policy.
 *
 * At each index date people are scored on what was known then, and what followed is looked for in the days after.
 * The same people are ranked by the policy, by lot, by a plain count, by the last crime, by harm so far, and by what
 * followed itself, which is the best possible. If the policy finds no more than a count, use the count.
 *
 * The outcome is a record of police work, not the truth about who did what: whoever is watched is found more often.
 * So crimes that others reported and crimes that police went looking for are shown apart.
 *
 * Convention: the pool is everybody suspected, charged or convicted in a crime known by the index date, undisputed,
 * and not recorded dead. A crime follows where `index date < its date <= index date + horizonDays` and it was known
 * by `extractedOn`. Ties count half in the area under the ROC, and share the places at the edge of a list. Intervals
 * are 95%: DeLong for the area at one date, Wilson for precision, Newcombe after Wilson for differences in precision,
 * linearisation for the share of harm; over dates each person's influences are summed first (Obuchowski 1997). The
 * first policy's harm table weighs what followed.
 *
 * Cost: for each date one nomination by policy, three passes and a few sorts; linear in the involvements.
 *
 * @param holdings - what {@link gatherHoldings} made
 * @param policy - what {@link parsePolicy} returned; several stand side by side
 * @param options - index dates, days to look ahead, and the outcome
 * @returns figures by date, over the mature dates together, and in words; no person is in it
 * @throws PreludeError `invalid-options`, `invalid-argument` (policy, what a comparator gives), `invalid-holdings`,
 *   `empty-input` (holdings without an involvement), `score-overflow`
 * @example
 * const crime = { role: 'charged', offenceCode: '10D', markers: [] }
 * const offences = [
 *   { ...crime, crimeId: 'C1', personId: 'P1', occurredOn: '2024-01-05', recordedOn: '2024-01-06', roleOn: '2024-01-08' },
 *   { ...crime, crimeId: 'C2', personId: 'P1', occurredOn: '2024-02-11', recordedOn: '2024-02-11', roleOn: '2024-02-12' },
 *   { ...crime, crimeId: 'C3', personId: 'P2', occurredOn: '2024-02-20', recordedOn: '2024-02-20', roleOn: '2024-02-24' },
 *   { ...crime, crimeId: 'C4', personId: 'P1', occurredOn: '2024-06-30', recordedOn: '2024-07-01', roleOn: '2024-07-02' },
 * ]
 * const result = backtest(gatherHoldings({ offences }), preludePolicy, {
 *   indexDates: ['2024-03-31'],
 *   horizonDays: 365,
 *   outcome: { select: { roles: { charged: 1, convicted: 1 } } },
 *   extractedOn: '2026-03-31',
 * })
 * result.pooled?.all.contenders[0]?.area?.value // => 1
 * @see DeLong, DeLong and Clarke-Pearson 1988, Biometrics 44, 837–845
 * @see Obuchowski 1997, Biometrics 53, 567–578
 * @see docs/decisions on the pool, on lists, on maturity: own judgement
 */
export function backtest(
  holdings: Holdings,
  policy: Policy | readonly Policy[],
  options: BacktestOptions,
): Backtest {
  const columns = columnsOf('backtest', holdings)
  const policies = requirePolicies(policy)
  const settled = readBacktestOptions(options, policies)
  const known = knownDays(columns)
  if (known === undefined) {
    throw new PreludeError('empty-input', 'backtest requires holdings with involvements', {
      argument: 'holdings',
    })
  }
  const extractedOn = settled.extractedOn ?? known.last
  requireWithin(settled.indexDays, known.first, extractedOn)
  const first = policies[0] as Policy
  const { outcome, horizonDays } = settled
  const rows = selectOutcomeRows(columns, first, outcome, extractedOn)
  const maturity = measureMaturity(rows, extractedOn)
  const maturityDays = settled.maturityDays ?? maturity.days
  const contenders = contendersOf(policies, settled.comparators)
  const sizes = settled.listSizes ?? sizesOf(policies)
  const harmAfter = openHarmAfter(rows)
  const people = columns.personIds.size
  const windows = settled.indexDays.map((day) => ({ after: day, to: day + horizonDays }))
  const ever = numberFollowed(rows, settled.indexDays[0] as number, windows.at(-1)?.to as number, people)
  const open = () => openPooling(people, ever.count)
  const poolings = { all: open(), reported: open(), proactive: open() }

  const dates = windows.map((window): BacktestDate => {
    const { after: day, to } = window
    const mature = to + maturityDays <= extractedOn
    const look = lookBack(columns, policies, settled.comparators, day)
    const rankings = openRankings(look, contenders, policies, sizes)
    const ofWhich = harmAfter({ ...window, found: 'stated' }).crimes
    const stated = look.pool.reduce((sum, place) => sum + (ofWhich[place] as number), 0)
    const share = custodyShare(columns, look.pool, day, to)
    const [all, reported, proactive] = ways.map((way) =>
      figuresAfter(
        rankings,
        whatFollowed(harmAfter, look.pool, ever.numbers, window, way),
        mature ? poolings[way] : undefined,
      ),
    ) as [BacktestDate['all'], BacktestDate['all'], BacktestDate['all']]
    return {
      indexDate: formatIsoDay(day),
      to: formatIsoDay(to),
      mature,
      pool: {
        people: look.pool.length,
        recordedDead: look.recordedDead,
        diedAfter: look.pool.filter((place) => hasDied(columns.people, place, to)).length,
        ...(share !== undefined && { custodyShare: share }),
      },
      hindsight: look.hindsight,
      withoutScore: Object.fromEntries(
        settled.comparators.map(({ id }, i) => [id, look.withoutScore[i] as number]),
      ),
      all,
      reported,
      proactive,
      unstatedCrimes: all.crimes - stated,
    }
  })

  const everybody = [...contenders, bestPossible]
  const mature = dates.filter((date) => date.mature)
  const result: Omit<Backtest, 'findings'> = {
    outcome,
    horizonDays,
    harm: {
      policy: (contenders[0] as { id: string }).id,
      table: first.harmTable.id,
      unit: first.harmTable.unit,
    },
    extractedOn: formatIsoDay(extractedOn),
    extractedOnFrom: settled.extractedOn === undefined ? 'holdings' : 'options',
    maturity: {
      ...maturity,
      ...(settled.maturityDays !== undefined && { days: maturityDays, from: 'options' }),
    },
    sizes,
    contenders: everybody,
    dates,
    ...(mature.length > 0 && {
      pooled: {
        indexDates: mature.map(({ indexDate }) => indexDate),
        all: poolings.all.close(everybody),
        reported: poolings.reported.close(everybody),
        proactive: poolings.proactive.close(everybody),
      },
    }),
    hindsight: dates.some(({ hindsight }) => hindsight),
  }
  return { ...result, findings: describeBacktest(result) }
}

function requirePolicies(given: Policy | readonly Policy[]): readonly Policy[] {
  const policies = Array.isArray(given) ? (given as readonly Policy[]) : [given as Policy]
  if (policies.length === 0) requirePolicy('backtest', undefined as never)
  for (const policy of policies) requirePolicy('backtest', policy)
  return policies
}

function requireWithin(days: readonly number[], first: number, last: number): void {
  const problems = days.flatMap((day, i) => {
    const message =
      day < first
        ? 'must not be before the first day on which anything was known'
        : day > last
          ? 'must not be after the day of the export'
          : undefined
    return message === undefined ? [] : [{ pointer: `/indexDates/${i}`, message }]
  })
  if (problems.length === 0) return
  throw new PreludeError('invalid-options', 'backtest requires index dates within the records', { problems })
}
