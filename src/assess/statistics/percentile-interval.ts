import { quantileSorted } from 'simple-statistics'
import { confidence, type Interval } from './interval'

/**
 * The middle 95% of what a bootstrap drew: its percentile interval.
 *
 * Convention: quantiles between neighbours by a straight line (R's type 7).
 *
 * @param drawn - one number a replicate, in any order; not empty
 * @see Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13
 */
export function percentileInterval(drawn: readonly number[] | Float64Array): Interval {
  const sorted = [...drawn].sort((a, b) => a - b)
  const tail = (1 - confidence) / 2
  return { low: quantileSorted(sorted, tail), high: quantileSorted(sorted, 1 - tail) }
}
