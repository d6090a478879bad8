import { mean } from 'simple-statistics'
import { percent } from '../statistics/percent'
import type { Backtest, BacktestDate } from './backtest-result'
import { describePolicy } from './describe-policy'

type Told = Omit<Backtest, 'findings'>
type Pooled = NonNullable<Backtest['pooled']>

/** What a backtest shows and what it does not, in plain sentences. */
export function describeBacktest(result: Told): string[] {
  const { pooled, contenders } = result
  return [
    ...(pooled === undefined
      ? [
          'No index date is mature: records of the days looked at are still to come, so nothing is said of the dates together.',
        ]
      : [
          describePool(result, pooled),
          ...contenders
            .filter(({ kind }) => kind === 'policy')
            .flatMap((policy) => describePolicy(policy, pooled, contenders)),
          describeWays(result.dates.filter(({ mature }) => mature)),
        ]),
    ...describeDoubts(result),
    'What carries no date is taken as the export has it: disputes, merged ids, areas and days of release from custody among others. A suspicion that has been withdrawn since is left out, though a ranking of that day would have counted it.',
    'The outcome is what police recorded. It is not the truth about who did what: whoever is watched is found more often, and much harm is never reported.',
    'These are figures about a ranking, not about any person. They do not say that to intervene would have prevented what followed.',
  ]
}

function describePool({ dates, horizonDays, outcome }: Told, { indexDates }: Pooled): string {
  const mature = dates.filter(({ mature }) => mature)
  const people = Math.round(mean(mature.map(({ pool }) => pool.people)))
  const share = mean(mature.map(({ pool, all }) => (pool.people === 0 ? 0 : all.people / pool.people)))
  const what = outcome.title ?? 'the outcome'
  const followed = `were recorded with ${what} in the ${horizonDays} days after`
  return indexDates.length === 1
    ? `At ${indexDates[0]}, ${percent(share)} of ${people} people suspected, charged or convicted before ${followed}.`
    : `At ${indexDates.length} index dates from ${indexDates[0]} to ${indexDates.at(-1)}, ${percent(share)} of people suspected, charged or convicted before, ${people} on average, ${followed}.`
}

function describeWays(dates: readonly BacktestDate[]): string {
  const total = (countOf: (date: BacktestDate) => number) =>
    dates.reduce((sum, date) => sum + countOf(date), 0)
  const crimes = total(({ all }) => all.crimes)
  const outside = total(({ all }) => all.outsidePool.crimes)
  if (crimes === 0) {
    return outside === 0
      ? 'After the mature index dates nothing of the outcome was recorded.'
      : 'After the mature index dates all that was recorded of the outcome is of people who were not in the pool: no ranking of it could have found them.'
  }
  const shareOf = (countOf: (date: BacktestDate) => number) => percent(total(countOf) / crimes)
  return (
    `Of the crimes that followed, ${shareOf(({ reported }) => reported.crimes)} were reported by others, ` +
    `${shareOf(({ proactive }) => proactive.crimes)} were found by police who went looking, and ` +
    `${shareOf(({ unstatedCrimes }) => unstatedCrimes)} do not say. ` +
    `Of all that was recorded of the outcome, ${percent(outside / (crimes + outside))} is of people who were not in the pool: no ranking of it could have found them.`
  )
}

function describeDoubts({ hindsight, maturity, dates, extractedOn, contenders }: Told): string[] {
  const immature = dates.filter(({ mature }) => !mature).length
  const withoutWeight = dates.some(({ all }) => all.withoutWeight > 0)
  const custody = dates.flatMap(({ pool }) => pool.custodyShare ?? [])
  const partial = contenders.filter(({ id, kind }) =>
    dates.some(({ withoutScore }) => kind === 'comparator' && (withoutScore[id] as number) > 0),
  )
  return [
    ...(hindsight
      ? [
          'Hindsight: some records do not say when they were recorded or since when the role holds, so it cannot be shown that they were known at the index dates. The figures may be too good.',
        ]
      : []),
    ...(maturity.from === 'not-measurable'
      ? [
          'No record of the outcome that is old enough says when it was known, so how long records keep arriving could not be measured: dates near the export may be too low. Give maturityDays.',
        ]
      : []),
    ...(immature > 0
      ? [
          `Not mature at ${extractedOn}: ${immature} of ${dates.length} index dates. What follows them is still arriving: they are shown, and in no pooled figure.`,
        ]
      : []),
    ...(withoutWeight
      ? ['Some crimes that followed have a code that the harm table lacks: they are counted, without harm.']
      : []),
    ...partial.map(
      ({ title }) => `Some people of the pool have no score from ${title}: there they stand last, all tied.`,
    ),
    ...(custody.length > 0
      ? [`People of the pool were in custody for ${percent(mean(custody))} of the days looked at.`]
      : []),
  ]
}
