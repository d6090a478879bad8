import type { Interval } from './interval'
import { proportionInterval } from './proportion-interval'

/** How many of how many. */
export interface Proportion {
  readonly count: number
  /** Above 0. */
  readonly of: number
}

/**
 * The 95% interval of the difference of two independent proportions, from -1 to 1: Newcombe's hybrid of Wilson's.
 *
 * It stays within -1 and 1 and does not collapse where nobody or everybody is counted.
 *
 * @see Newcombe 1998, Statistics in Medicine 17: 873-890, method 10
 */
export function differenceOfProportionsInterval(one: Proportion, other: Proportion): Interval {
  const [share, otherShare] = [one.count / one.of, other.count / other.of]
  const its = proportionInterval(one.count, one.of)
  const others = proportionInterval(other.count, other.of)
  const difference = share - otherShare
  return {
    low: difference - Math.hypot(share - its.low, others.high - otherShare),
    high: difference + Math.hypot(its.high - share, otherShare - others.low),
  }
}
