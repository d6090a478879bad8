import type { SeededDraws } from '../../internal/open-draws'

const ways = 2 ** 31

/** Of 2^31 equal chances, how many give at most 0, 1, 2, … of a Poisson distribution with mean 1. */
const thresholds = /* @__PURE__ */ cumulativeThresholds()

/**
 * Draws how often something that was recorded once stands in a resample: a Poisson count of mean 1.
 *
 * @see Hanley and MacGibbon 2006, Creating non-parametric bootstrap samples using Poisson frequencies, Computer
 *   Methods and Programs in Biomedicine 83
 */
export function drawPoisson(draws: SeededDraws): number {
  const drawn = draws.below(ways)
  let count = 0
  while (drawn >= (thresholds[count] as number)) count += 1
  return count
}

/** How often each of so many things stands in a resample. */
export function drawMultiplicities(draws: SeededDraws, size: number): Uint8Array {
  const times = new Uint8Array(size)
  for (let i = 0; i < size; i++) times[i] = drawPoisson(draws)
  return times
}

/** Up to the count that no whole chance is left for: the last threshold is all of them. */
function cumulativeThresholds(): readonly number[] {
  const found: number[] = []
  let chances = ways / Math.E
  let sum = chances
  for (let count = 1; chances >= 0.5; count++) {
    found.push(Math.round(sum))
    chances /= count
    sum += chances
  }
  return [...found, ways]
}
