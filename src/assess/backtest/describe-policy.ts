import { percent } from '../statistics/percent'
import type {
  BacktestContender,
  BacktestDifference,
  BacktestEstimate,
  ContenderPerformance,
  FollowedAtSize,
  PooledFollowed,
} from './backtest-result'
import { withInterval } from './with-interval'

/** How a policy did over the mature dates, beside every other, in sentences. */
export function describePolicy(
  policy: BacktestContender,
  { all, reported }: { readonly all: PooledFollowed; readonly reported: PooledFollowed },
  contenders: readonly BacktestContender[],
): string[] {
  const { id } = policy
  const title = nameOf(policy, contenders)
  const own = all.contenders.find(({ contender }) => contender === id) as ContenderPerformance
  const smallest = own.sizes[0]
  const compare = (pooled: PooledFollowed, figureOf: (difference: BacktestDifference) => Figure) =>
    comparison(pooled, id, contenders, figureOf)
  const area =
    own.area &&
    `${title}: in ${withInterval(own.area)} of pairs of one person with the outcome and one without, the first has the higher score. Lots would give 50%.`
  const whole = [
    ...(area ? [area] : []),
    ...compare(all, (difference) => difference.area).map((said) => `By such pairs, ${said}.`),
  ]
  if (smallest === undefined) {
    return [...whole, `${title}: the pool is smaller than every size looked at.`]
  }
  const { size, precision } = smallest
  const others = contenders
    .filter(({ kind }) => kind !== 'policy')
    .map((other) => `${nameOf(other, contenders)} ${percent(atSize(all, other.id, size).precision.value)}`)
  return [
    ...whole,
    `${title}: of the ${size} highest ranked, ${withInterval(precision)} were recorded with the outcome${harmOf(smallest)}. Of ${size} chosen otherwise: ${others.join('; ')}.`,
    ...compare(all, ({ sizes }) => sizes[0]?.precision).map(
      (said) => `By how many of the ${size} were recorded with the outcome, ${said}.`,
    ),
    ...compare(all, ({ sizes }) => sizes[0]?.harmCaptured).map(
      (said) => `By the harm that followed among the ${size}, ${said}.`,
    ),
    ...compare(reported, ({ sizes }) => sizes[0]?.precision).map(
      (said) => `By how many of the ${size} were so recorded in a crime that others reported, ${said}.`,
    ),
  ]
}

type Figure = BacktestEstimate | undefined

/** What a policy is above, below and not told apart from at the smallest size; nothing where there is no figure. */
function comparison(
  { differences }: PooledFollowed,
  id: string,
  contenders: readonly BacktestContender[],
  figureOf: (difference: BacktestDifference) => Figure,
): string[] {
  const titles: Record<Standing, string[]> = { above: [], below: [], unclear: [], unknown: [] }
  for (const difference of differences) {
    const figure = figureOf(difference)
    if (difference.policy !== id || figure === undefined) continue
    const against = contenders.find(({ id: other }) => other === difference.against) as BacktestContender
    titles[standingOf(figure)].push(nameOf(against, contenders))
  }
  const parts = [
    ...(titles.above.length > 0 ? [`the policy is above ${listed(titles.above, 'and')}`] : []),
    ...(titles.below.length > 0 ? [`the policy is below ${listed(titles.below, 'and')}`] : []),
    ...(titles.unclear.length > 0
      ? [`the policy cannot be told apart from ${listed(titles.unclear, 'or')}`]
      : []),
    ...(titles.unknown.length > 0
      ? [`too few people had the outcome for a comparison with ${listed(titles.unknown, 'or')}`]
      : []),
  ]
  return parts.length === 0 ? [] : [parts.join('; ').replaceAll('; the policy', '; it')]
}

type Standing = 'above' | 'below' | 'unclear' | 'unknown'

/** Never more than the interval bears. */
function standingOf({ value, interval }: BacktestEstimate): Standing {
  if (interval === undefined) return value === 0 ? 'unclear' : 'unknown'
  if (interval.low <= 0 && interval.high >= 0) return 'unclear'
  return value > 0 ? 'above' : 'below'
}

/**
 * A policy's title may hold colons and commas of its own, so it stands in quotation marks; its id stands with it where
 * another has the same title, as versions of one policy mostly have.
 */
function nameOf({ id, title, kind }: BacktestContender, contenders: readonly BacktestContender[]): string {
  if (kind !== 'policy') return title
  const isOwn = contenders.every((other) => other.id === id || other.title !== title)
  return isOwn ? `“${title}”` : `“${title}” (${id})`
}

function atSize({ contenders }: PooledFollowed, id: string, size: number): FollowedAtSize {
  const sizes = contenders.flatMap((other) => (other.contender === id ? other.sizes : []))
  return sizes.find((other) => other.size === size) as FollowedAtSize
}

function harmOf({ harmCaptured }: FollowedAtSize): string {
  return harmCaptured === undefined ? '' : `, with ${withInterval(harmCaptured)} of the harm that followed`
}

function listed(titles: readonly string[], joint: 'and' | 'or'): string {
  const last = titles.at(-1) as string
  return titles.length === 1 ? last : `${titles.slice(0, -1).join(', ')} ${joint} ${last}`
}
