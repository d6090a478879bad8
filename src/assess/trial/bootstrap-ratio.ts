import type { Interval } from '../statistics/interval'
import { percentileInterval } from '../statistics/percentile-interval'

/**
 * The 95% interval of a ratio, from logarithms that a bootstrap drew: the percentile interval, taken back from
 * logarithms.
 *
 * Convention: a draw in which neither side has events counts as the least at the low end and as the most at the high
 * end. An end that would be nothing or endless cannot be given, and then there is no interval.
 *
 * @param drawn - logarithms of the ratio, one a draw; may be infinite or NaN
 * @returns the interval, or undefined where the events are too few to bound it
 * @see Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13
 */
export function bootstrapRatio(drawn: Float64Array): Interval | undefined {
  const endWith = (value: number) => percentileInterval(drawn.map((log) => (Number.isNaN(log) ? value : log)))
  const low = Math.exp(endWith(Number.NEGATIVE_INFINITY).low)
  const high = Math.exp(endWith(Number.POSITIVE_INFINITY).high)
  return low > 0 && Number.isFinite(high) ? { low, high } : undefined
}
