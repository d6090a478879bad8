/** What exchanging the arms says of a difference. */
export interface PermutationResult {
  /** How often chance alone would show at least this difference, either way: from 1 / (draws + 1) to 1. */
  readonly p: number
  /** The least that `p` could have come to with these events, however chance had dealt the arms. */
  readonly leastP: number
}

/** Logarithms of one ratio, reached by two ways, may differ by this. */
const rounding = 1e-12

/**
 * How often chance alone would show at least the difference that was seen.
 *
 * Formula: (1 + draws whose logarithm is at least as far from 0 as the one observed) ÷ (1 + draws). A draw in which no
 * ratio can be formed counts as far.
 *
 * @param observed - the logarithm of the ratio; may be infinite
 * @param drawn - the same with the arms exchanged, one a draw
 * @see Phipson and Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9(1), article 39: why 1 is
 *   added to both
 */
export function permutationTest(observed: number, drawn: Float64Array): PermutationResult {
  const distances = drawn.map((value) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : Math.abs(value)))
  const seen = Math.abs(observed)
  const furthest = distances.reduce((most, distance) => Math.max(most, distance), seen)
  const asFarAs = (limit: number) =>
    distances.reduce((count, distance) => count + (distance >= limit - rounding ? 1 : 0), 0)
  return {
    p: (1 + asFarAs(seen)) / (1 + drawn.length),
    leastP: (asFarAs(furthest) + (seen >= furthest - rounding ? 1 : 0)) / (1 + drawn.length),
  }
}
