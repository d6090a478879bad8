import type {
  Backtest,
  BacktestContender,
  BacktestDate,
  BacktestDifference,
  BacktestEstimate,
  ContenderPerformance,
  FollowedAtSize,
  PooledFollowed,
} from './backtest-result'

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
            .flatMap((policy) => describePolicy(policy, pooled.all, contenders)),
          describeWays(result.dates.filter(({ mature }) => mature)),
        ]),
    ...describeDoubts(result),
    'The outcome is what police recorded. It is not the truth about who did what: whoever is watched is found more often, and much harm is never reported.',
    'These are figures about a ranking, not about any person. They do not say that to intervene would have prevented what followed.',
  ]
}

function describePool({ dates, horizonDays, outcome }: Told, { indexDates }: Pooled): string {
  const mature = dates.filter(({ mature }) => mature)
  const people = mean(mature.map(({ pool }) => pool.people))
  const share = mean(mature.map(({ pool, all }) => (pool.people === 0 ? 0 : all.people / pool.people)))
  const span =
    indexDates.length === 1
      ? `At ${indexDates[0]}`
      : `At ${indexDates.length} index dates to ${indexDates.at(-1)}`
  const what = outcome.title ?? 'the outcome'
  return `${span}, ${percent(share)} of ${Math.round(people)} people known for a crime were recorded with ${what} in the ${horizonDays} days after.`
}

function describePolicy(
  { id, title }: BacktestContender,
  { contenders: performances, differences }: PooledFollowed,
  contenders: readonly BacktestContender[],
): string[] {
  const own = performances.find(({ contender }) => contender === id) as ContenderPerformance
  const smallest = own.sizes[0]
  if (smallest === undefined) return [`${title}: the pool is smaller than every size looked at.`]
  const { size } = smallest
  const atSize = (contender: string) =>
    performances
      .flatMap((other) => (other.contender === contender ? other.sizes : []))
      .find((other) => other.size === size) as FollowedAtSize
  const others = contenders
    .filter((other) => other.id !== id && other.kind !== 'policy')
    .map((other) => `${other.title} ${percent(atSize(other.id).precision.value)}`)
  const held = differences.filter(({ policy }) => policy === id)
  return [
    `${title}: of the ${size} highest ranked, ${withInterval(smallest.precision)} were recorded with the outcome${harmOf(smallest)}. Of as many others: ${others.join('; ')}.`,
    ...held.map(({ against, sizes }) => {
      const { precision } = sizes[0] as BacktestDifference['sizes'][number]
      const other = contenders.find((contender) => contender.id === against) as BacktestContender
      return `${title} ${verdictOf(precision)} ${other.title}.`
    }),
  ]
}

function harmOf({ harmCaptured }: FollowedAtSize): string {
  return harmCaptured === undefined ? '' : `, with ${withInterval(harmCaptured)} of the harm that followed`
}

/** Never more than the interval bears. */
function verdictOf({ value, interval }: BacktestEstimate): string {
  if (interval === undefined || (interval.low <= 0 && interval.high >= 0)) {
    return 'cannot be told apart, among the highest ranked, from'
  }
  return value > 0
    ? 'found more people with the outcome among the highest ranked than'
    : 'found fewer people with the outcome among the highest ranked than'
}

function describeWays(dates: readonly BacktestDate[]): string {
  const total = (countOf: (date: BacktestDate) => number) =>
    dates.reduce((sum, date) => sum + countOf(date), 0)
  const crimes = total(({ all }) => all.crimes)
  if (crimes === 0) return 'Nothing of the outcome was recorded after any mature index date.'
  const shareOf = (countOf: (date: BacktestDate) => number) => percent(total(countOf) / crimes)
  const outside = total(({ all }) => all.outsidePool.crimes)
  return (
    `Of the crimes that followed, ${shareOf(({ reported }) => reported.crimes)} were reported by others, ` +
    `${shareOf(({ proactive }) => proactive.crimes)} were found by police who went looking, and ` +
    `${shareOf(({ unstatedCrimes }) => unstatedCrimes)} do not say. ` +
    `No ranking could have found the ${percent(outside / (crimes + outside))} of all that are recorded of people not yet known for a crime.`
  )
}

function describeDoubts({ hindsight, maturity, dates, extractedOn }: Told): string[] {
  const immature = dates.filter(({ mature }) => !mature).length
  const withoutWeight = dates.some(({ all }) => all.withoutWeight > 0)
  const custody = dates.flatMap(({ pool }) => pool.custodyShare ?? [])
  return [
    ...(hindsight
      ? [
          'Hindsight: some records do not say when they were recorded or since when the role holds, so it cannot be shown that they were known at the index dates. The figures may be too good.',
        ]
      : []),
    ...(maturity.from === 'not-measurable'
      ? [
          'No record of the outcome says when it was known, so how long records keep arriving could not be measured: dates near the export may be too low. Give maturityDays.',
        ]
      : []),
    ...(immature > 0
      ? [
          `${immature} of ${dates.length} index dates are not mature at ${extractedOn}: what follows them is still arriving. They are shown and in no pooled figure.`,
        ]
      : []),
    ...(withoutWeight
      ? ['Some crimes that followed have a code that the harm table lacks: they are counted, without harm.']
      : []),
    ...(custody.length > 0
      ? [`People of the pool were in custody for ${percent(mean(custody))} of the days looked at.`]
      : []),
  ]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function withInterval({ value, interval }: BacktestEstimate): string {
  return interval === undefined
    ? percent(value)
    : `${percent(value)} (${percent(interval.low)} to ${percent(interval.high)})`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}
