import { requireScoredOutcomes } from './roc/require-scored-outcomes'
import type { OutcomeArray, ScoreArray } from './statistics/placements'

/**
 * The area under the ROC curve, from 0 to 1: how often somebody with the outcome scores above somebody without.
 *
 * 0.5 is what drawing lots gives, 1 a perfect order, below 0.5 an order that is the wrong way round. It says nothing of
 * how many are wrongly listed, of how much harm followed, or of one person. An outcome that police recorded is a
 * record of police work: whoever is watched more has more of it.
 *
 * Formula: of all pairs of one with the outcome and one without, the share in which the first scores higher.
 *
 * Convention: a tie counts half, so it is the Mann-Whitney statistic divided by the number of pairs.
 *
 * Cost: two sorts; half a million people in a few tenths of a second.
 *
 * @param scores - numbers of any unit, more meaning more; infinite is allowed, NaN is not
 * @param outcomes - for each score, whether the outcome followed: true, or 1 in a `Uint8Array`
 * @returns from 0 to 1
 * @throws PreludeError `invalid-argument`; `empty-input` where all or none had the outcome
 * @example
 * areaUnderRoc([40, 30, 20, 10], [true, false, true, false]) // => 0.75
 * areaUnderRoc([5, 5], [true, false]) // => 0.5
 * @see Hanley and McNeil 1982, Radiology 143, 29–36
 */
export function areaUnderRoc(scores: ScoreArray, outcomes: OutcomeArray): number {
  return requireScoredOutcomes('areaUnderRoc', scores, outcomes).area
}
