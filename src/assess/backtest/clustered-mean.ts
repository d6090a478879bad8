import { type Interval, normalReach } from '../statistics/interval'
import { proportionInterval } from '../statistics/proportion-interval'
import type { BacktestEstimate } from './backtest-result'
import { openPersonSums, type PersonSums, squaresOf } from './person-sums'

/** A variance of shares below this is what rounding leaves of 0: an interval of it would claim to be certain. */
export const leastVariance = 1e-24

/**
 * The mean of a figure over dates, with what each person moves it by: the same people come again.
 *
 * Convention: a person's influences are summed over dates before they are squared (Obuchowski 1997 for the area;
 * linearisation of a mean and of a ratio for the rest), so a person who is on every list is one person, not twenty.
 */
export interface ClusteredMean {
  /** What the sum is divided by: how many dates, or how many people over the dates. */
  divisor: number
  sum: number
  /** False where too few people bear the figure to see a spread. */
  isSpreadKnown: boolean
  readonly influence: PersonSums
}

/** Opens a mean of nothing yet, of figures that so many people move. */
export function openMean(people: number): ClusteredMean {
  return { divisor: 0, sum: 0, isSpreadKnown: true, influence: openPersonSums(people) }
}

/** The mean itself, of something. */
export function meanOf({ sum, divisor }: ClusteredMean): number {
  return sum / divisor
}

/** The mean with its interval by the normal distribution, cut at 0 and 1; undefined of nothing. */
export function shareOf(mean: ClusteredMean): BacktestEstimate | undefined {
  return mean.divisor === 0 ? undefined : shareEstimate(meanOf(mean), varianceOf(mean))
}

/** A share from 0 to 1 and its variance as an estimate. */
export function shareEstimate(value: number, variance: number): BacktestEstimate {
  if (variance < leastVariance) return { value }
  const { low, high } = around(value, variance)
  return { value, interval: { low: Math.max(0, low), high: Math.min(1, high) } }
}

/**
 * A proportion and its variance as an estimate: Wilson's interval for as many people as would vary as much.
 *
 * @param people - stands in where nothing varies
 * @param most - how many people it was taken of at most
 */
export function proportionEstimate(
  value: number,
  variance: number,
  people: number,
  most: number,
): BacktestEstimate {
  const effective = variance < leastVariance ? people : Math.min((value * (1 - value)) / variance, most)
  return { value, interval: proportionInterval(value * effective, effective) }
}

/** By how much one mean is above another of as much, person by person; undefined of nothing. */
export function differenceOf(mean: ClusteredMean, other: ClusteredMean): BacktestEstimate | undefined {
  if (mean.divisor === 0) return undefined
  const value = meanOf(mean) - meanOf(other)
  const variance = varianceOf(mean, other)
  return variance < leastVariance ? { value } : { value, interval: around(value, variance) }
}

/** The variance of a mean, or of the difference of two of as much; 0 where it is not known. */
export function varianceOf(mean: ClusteredMean, less?: ClusteredMean): number {
  const { influence, divisor, isSpreadKnown } = mean
  return !isSpreadKnown || less?.isSpreadKnown === false
    ? 0
    : squaresOf(influence, less?.influence) / divisor ** 2
}

function around(value: number, variance: number): Interval {
  const reach = normalReach * Math.sqrt(variance)
  return { low: value - reach, high: value + reach }
}
