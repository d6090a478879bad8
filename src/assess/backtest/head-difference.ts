import type { BacktestEstimate } from './backtest-result'
import { differenceOf, leastVariance, meanOf, varianceOf } from './clustered-mean'
import { type HeadMean, meanFigures } from './head-figures'

/** By how much what followed among one head is above what followed among another of as many people. */
interface HeadDifference {
  readonly precision: BacktestEstimate
  readonly harmCaptured?: BacktestEstimate
}

/** By how much the mean of one head is above that of another of the same dates and sizes. */
export function headDifference(mean: HeadMean, other: HeadMean): HeadDifference {
  const captured = differenceOf(mean.captured, other.captured)
  return { precision: precisionDifference(mean, other), ...(captured && { harmCaptured: captured }) }
}

/**
 * The difference of two precisions with an interval put together from the interval of either.
 *
 * Where nobody of a list has the outcome, or everybody, nothing varies there and a plain normal interval would take
 * that list for certain. Wilson's interval does not, and this one inherits it.
 *
 * Formula: for the lower end `d − √((p₁ − l₁)² − 2r(p₁ − l₁)(u₂ − p₂) + (u₂ − p₂)²)`, the upper one likewise, `r` the
 * correlation of what people move both by (after Newcombe 1998, for pairs).
 *
 * @see Newcombe 1998, Statistics in Medicine 17, 2635–2650
 * @see Zou and Donner 2008, Statistics in Medicine 27, 1693–1702, for any two intervals
 */
function precisionDifference(mean: HeadMean, other: HeadMean): BacktestEstimate {
  const own = varianceOf(mean.precision)
  const others = varianceOf(other.precision)
  const apart = varianceOf(mean.precision, other.precision)
  const value = meanOf(mean.precision) - meanOf(other.precision)
  if (apart < leastVariance && Math.abs(value) < Math.sqrt(leastVariance)) return { value }
  const [one, two] = [meanFigures(mean).precision, meanFigures(other).precision].map((estimate) => {
    const { low, high } = estimate.interval as { low: number; high: number }
    return { below: estimate.value - low, above: high - estimate.value }
  }) as [Reach, Reach]
  const isEitherStill = own < leastVariance || others < leastVariance
  const correlation = isEitherStill ? 0 : (own + others - apart) / (2 * Math.sqrt(own * others))
  return {
    value,
    interval: {
      low: Math.max(-1, value - joined(one.below, two.above, correlation)),
      high: Math.min(1, value + joined(one.above, two.below, correlation)),
    },
  }
}

interface Reach {
  readonly below: number
  readonly above: number
}

function joined(a: number, b: number, correlation: number): number {
  return Math.sqrt(Math.max(0, a ** 2 - 2 * correlation * a * b + b ** 2))
}
