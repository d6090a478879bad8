import { confidence, type Interval } from '../statistics/interval'
import { bootstrapRatio } from './bootstrap-ratio'
import { permutationTest } from './permutation-test'

/**
 * What a comparison comes to. `fewer` and `more` speak of what was recorded; neither says why.
 *
 * - `fewer`, `more`: chance alone shows as much in at most 5% of allocations, and the interval, where there is one,
 *   leaves 1 out
 * - `too-small-to-tell`: for one of the reasons of {@link TooSmall}
 * - `no-difference-shown`: the rest
 */
export type TrialVerdict = 'fewer' | 'more' | 'no-difference-shown' | 'too-small-to-tell'

/**
 * Why a comparison is too small to tell.
 *
 * - `nothing-to-compare`: nothing was recorded on either side, or a side was followed for no time
 * - `few-events`: however chance had dealt, the events could not have shown a difference
 * - `few-units`: a side has fewer than five people, or clusters dealt as one: too few to be more than those few
 * - `unbounded`: there is no interval, since in too many samples a side would have no events
 * - `both-ways`: the interval holds both a fall and a rise that would matter
 */
export type TooSmall = 'nothing-to-compare' | 'few-events' | 'few-units' | 'unbounded' | 'both-ways'

/** A ratio with what chance says of it. */
export interface JudgedRatio {
  /** Absent where a side has no events. */
  readonly ratio?: number
  /** 95%, by percentile bootstrap. Absent where the events are too few to bound it, or the units to draw from. */
  readonly interval?: Interval
  /** How often chance alone shows at least this difference, either way. Absent where there is nothing to compare. */
  readonly p?: number
  /** The least that `p` could have come to with these events. */
  readonly leastP?: number
  readonly verdict: TrialVerdict
  /** Why it is too small to tell, where it is. */
  readonly tooSmall?: TooSmall
}

/** How often a difference may be called one where there is none. */
const alpha = 1 - confidence

/**
 * Units of a side below which nothing is shown: samples of so few are hardly other people, and an interval of one
 * person's record would have no width at all.
 */
export const leastUnits = 5

/**
 * Judges a ratio by the permutation test and the interval together: what only one of them shows is not shown.
 *
 * @param observed - its logarithm; infinite where a side has no events, NaN where there is nothing to compare
 * @param permuted - the same with arms exchanged, one a draw
 * @param drawn - the same in samples of the bootstrap, one a draw
 * @param smallestRatio - the least fall that matters, below 1; its reciprocal is the least rise
 * @param fewestUnits - units of the smaller side
 */
export function judgeRatio(
  observed: number,
  permuted: Float64Array,
  drawn: Float64Array,
  smallestRatio: number,
  fewestUnits: number,
): JudgedRatio {
  if (Number.isNaN(observed)) return { verdict: 'too-small-to-tell', tooSmall: 'nothing-to-compare' }
  const { p, leastP } = permutationTest(observed, permuted)
  const isFew = fewestUnits < leastUnits
  const interval = Number.isFinite(observed) && !isFew ? bootstrapRatio(drawn) : undefined
  const numbers = {
    ...(Number.isFinite(observed) && { ratio: Math.exp(observed) }),
    ...(interval && { interval }),
    p,
    leastP,
  }
  if (leastP > alpha) return { ...numbers, verdict: 'too-small-to-tell', tooSmall: 'few-events' }
  if (isFew) return { ...numbers, verdict: 'too-small-to-tell', tooSmall: 'few-units' }
  const isShown = p <= alpha && (interval === undefined || interval.high < 1 || interval.low > 1)
  if (isShown) return { ...numbers, verdict: observed < 0 ? 'fewer' : 'more' }
  if (interval === undefined) return { ...numbers, verdict: 'too-small-to-tell', tooSmall: 'unbounded' }
  const isBothWays = interval.low <= smallestRatio && interval.high >= 1 / smallestRatio
  if (isBothWays) return { ...numbers, verdict: 'too-small-to-tell', tooSmall: 'both-ways' }
  return { ...numbers, verdict: 'no-difference-shown' }
}

/** Whether the interval and the permutation test say different things of a difference. */
export function isDisputed({ interval, p = 1 }: JudgedRatio): boolean {
  return interval !== undefined && p <= alpha !== (interval.high < 1 || interval.low > 1)
}
