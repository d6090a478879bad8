/** Scores as a typed array or a plain one. */
export type ScoreArray = Float64Array | readonly number[]

/** Outcomes by the same places: 1 or true where the outcome followed. */
export type OutcomeArray = Uint8Array | readonly boolean[]

/** Where every score stands among the scores of the other class. */
export interface Placements {
  /** How many had the outcome. */
  readonly positives: number
  readonly negatives: number
  /** The area under the ROC, 0 to 1: the mean placement of either class. */
  readonly area: number
  /**
   * By place of the input. Of one with the outcome: the share of those without that score below. Of one without: the
   * share of those with it that score above. Ties count half. Both 0 to 1.
   */
  readonly values: Float64Array
}

/**
 * Where every score stands among those of the other class: the placement values of DeLong, DeLong and Clarke-Pearson.
 *
 * The area is their mean within either class. For a place of the input, `(value − area) / positives` (or
 * `/ negatives`) is its influence on the area. Without clusters the variance of the area is, over both classes, the
 * sample variance of the values divided by their number; where several places are one person's, the influences
 * are first summed by person (Obuchowski).
 *
 * Convention: ties count half. The area is one division of whole numbers, so no rounding gathers.
 * Cost: two sorts without a comparison function and one search a score.
 *
 * @param scores - not NaN; infinite is allowed
 * @param outcomes - as many
 * @returns undefined where all or none had the outcome
 * @see DeLong, DeLong and Clarke-Pearson 1988, Biometrics 44, 837–845
 * @see Obuchowski 1997, Biometrics 53, 567–578, for clusters
 */
export function placementsOf(scores: ScoreArray, outcomes: OutcomeArray): Placements | undefined {
  const { positive, negative } = sortedClasses(scores, outcomes)
  if (positive.length === 0 || negative.length === 0) return undefined
  const values = new Float64Array(scores.length)
  let doubled = 0
  for (let place = 0; place < values.length; place++) {
    const score = scores[place] as number
    if (outcomes[place]) {
      const twiceBelow = twiceOutscored(negative, score)
      doubled += twiceBelow
      values[place] = twiceBelow / (2 * negative.length)
    } else {
      values[place] = 1 - twiceOutscored(positive, score) / (2 * positive.length)
    }
  }
  return {
    positives: positive.length,
    negatives: negative.length,
    area: doubled / (2 * positive.length * negative.length),
    values,
  }
}

function sortedClasses(scores: ScoreArray, outcomes: OutcomeArray) {
  const positive = new Float64Array(scores.length)
  const negative = new Float64Array(scores.length)
  let positives = 0
  let negatives = 0
  for (let place = 0; place < scores.length; place++) {
    if (outcomes[place]) positive[positives++] = scores[place] as number
    else negative[negatives++] = scores[place] as number
  }
  return {
    positive: positive.subarray(0, positives).sort(),
    negative: negative.subarray(0, negatives).sort(),
  }
}

/** Of sorted others: those below counted twice and those equal once. */
function twiceOutscored(sorted: Float64Array, score: number): number {
  const below = countBelow(sorted, score)
  if (sorted[below] !== score) return 2 * below
  return below + countBelow(sorted, score, true)
}

/** Written without a callback: it is the inner loop of a backtest. */
function countBelow(sorted: Float64Array, score: number, orEqual = false): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = sorted[middle] as number
    if (other < score || (orEqual && other === score)) low = middle + 1
    else high = middle
  }
  return low
}
