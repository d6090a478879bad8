import { sampleVariance } from 'simple-statistics'
import { requireScoredOutcomes } from './roc/require-scored-outcomes'
import { normalReach } from './statistics/interval'
import type { OutcomeArray, ScoreArray } from './statistics/placements'

/** An area under the ROC curve and how far chance alone may have moved it. */
export interface AreaUnderRocInterval {
  /** From 0 to 1; 0.5 is what drawing lots gives. */
  readonly area: number
  /** The ends of the 95% interval; absent where the figures cannot tell it. */
  readonly low?: number
  readonly high?: number
  /** How many had the outcome. */
  readonly positives: number
  readonly negatives: number
}

/**
 * The area under the ROC curve with its 95% interval, each from 0 to 1.
 *
 * An interval that holds 0.5 has not been told from drawing lots. It takes people for independent of each other: where
 * one person stands in it several times, as in a backtest of several dates, it is too narrow.
 *
 * Formula: DeLong's variance, which is for each class the sample variance of its placement values divided by how many
 * they are, both added; then 1.96 standard errors to each side.
 *
 * Convention: as `ci.auc` of R's pROC, cut off at 0 and 1. With fewer than two on either side, or where the two classes
 * never overlap or always tie, the variance is unknown or 0, and an interval would claim a certainty that is not
 * there: then it is absent.
 *
 * @param scores - numbers of any unit, more meaning more; infinite is allowed, NaN is not
 * @param outcomes - for each score, whether the outcome followed: true, or 1 in a `Uint8Array`
 * @returns the area, the ends of its interval, and how many were on either side
 * @throws PreludeError `invalid-argument`; `empty-input` where all or none had the outcome
 * @example
 * const { area, low, high } = areaUnderRocInterval([6, 5, 4, 3, 2, 1], [true, true, false, true, false, false])
 * ;[area, low, high].map((each) => each.toFixed(3)) // => ['0.889', '0.581', '1.000']
 * @see DeLong, DeLong and Clarke-Pearson 1988, Biometrics 44, 837–845
 * @see Sun and Xu 2014, IEEE Signal Processing Letters 21, 1389–1393, for doing it by sorting
 */
export function areaUnderRocInterval(scores: ScoreArray, outcomes: OutcomeArray): AreaUnderRocInterval {
  const placed = requireScoredOutcomes('areaUnderRocInterval', scores, outcomes)
  const { area, positives, negatives, values } = placed
  const counted = { area, positives, negatives }
  if (positives < 2 || negatives < 2) return counted
  const ofClass = (hadIt: boolean) => [...values.filter((_, place) => Boolean(outcomes[place]) === hadIt)]
  const variance = sampleVariance(ofClass(true)) / positives + sampleVariance(ofClass(false)) / negatives
  if (variance === 0) return counted
  const reach = normalReach * Math.sqrt(variance)
  return { ...counted, low: Math.max(0, area - reach), high: Math.min(1, area + reach) }
}
