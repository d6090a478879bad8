import { mean, sampleVariance } from 'simple-statistics'
import { type Interval, normalReach } from './interval'
import { studentReach } from './student-reach'

/** How two means differ. */
export interface MeansApart {
  readonly difference: { readonly value: number; readonly interval: Interval }
  readonly ratio: { readonly value: number; readonly interval: Interval }
}

/**
 * The difference and the ratio of the means of two independent samples, each with its 95% interval.
 *
 * Convention: the difference by Welch's t with Satterthwaite's degrees of freedom; the ratio by the delta method on
 * the logarithm, with normal quantiles. Both lean on means of skewed scores being nearly normal: with few people
 * they are a rough guide.
 *
 * @param one - at least two numbers above 0
 * @param other - at least two numbers above 0: what is compared with
 * @see Welch 1947, Biometrika 34: 28-35; Satterthwaite 1946, Biometrics Bulletin 2: 110-114
 */
export function meansApart(one: readonly number[], other: readonly number[]): MeansApart {
  const [its, others] = [mean([...one]), mean([...other])]
  const [square, otherSquare] = [squaredErrorOf(one), squaredErrorOf(other)]
  const squares = square + otherSquare
  const difference = its - others
  const freedom = squares ** 2 / (square ** 2 / (one.length - 1) + otherSquare ** 2 / (other.length - 1))
  // Where no score differs from another of its group there is nothing to be unsure of, and no degree of freedom.
  const reach = squares === 0 ? 0 : studentReach(freedom) * Math.sqrt(squares)
  const ratio = its / others
  const factor = Math.exp(normalReach * Math.sqrt(square / its ** 2 + otherSquare / others ** 2))
  return {
    difference: { value: difference, interval: { low: difference - reach, high: difference + reach } },
    ratio: { value: ratio, interval: { low: ratio / factor, high: ratio * factor } },
  }
}

/**
 * The 95% interval of one mean, by Student's t.
 *
 * @param values - at least two numbers
 */
export function meanInterval(values: readonly number[]): Interval {
  const middle = mean([...values])
  const reach = studentReach(values.length - 1) * Math.sqrt(squaredErrorOf(values))
  return { low: middle - reach, high: middle + reach }
}

/** The square of the standard error of a mean. */
function squaredErrorOf(values: readonly number[]): number {
  return sampleVariance([...values]) / values.length
}
