import type { Proportion } from './difference-of-proportions'
import { type Interval, normalReach } from './interval'

/** Halvings until two neighbouring numbers are left: 53 bits, and what the bracket is wider than the interval. */
const halvings = 120

/**
 * The 95% interval of the ratio of two independent proportions, from 0: Koopman's, from the score test.
 *
 * It is what no ratio that the test would refuse is in. It needs no continuity correction, and where nobody is
 * counted in the first proportion it begins at 0 and still ends somewhere.
 *
 * Convention: without Miettinen and Nurminen's factor n / (n - 1).
 *
 * @param one - the proportion above the line
 * @param other - the proportion below it; its count is above 0
 * @see Koopman 1984, Biometrics 40: 513-517
 */
export function ratioOfProportionsInterval(one: Proportion, other: Proportion): Interval {
  const ratio = one.count / one.of / (other.count / other.of)
  const isBelow = (at: number) => scoreAt(at, one, other) > normalReach
  const isAbove = (at: number) => scoreAt(at, one, other) < -normalReach
  let most = Math.max(1, 2 * ratio)
  while (!isAbove(most)) most *= 2
  return {
    low: one.count === 0 ? 0 : edgeOf(0, ratio, isBelow),
    high: edgeOf(ratio, most, (at) => !isAbove(at)),
  }
}

/** Where a test that holds at the lower end ceases to hold. */
function edgeOf(low: number, high: number, holds: (at: number) => boolean): number {
  let [below, above] = [low, high]
  for (let i = 0; i < halvings; i++) {
    const middle = (below + above) / 2
    if (holds(middle)) below = middle
    else above = middle
  }
  return (below + above) / 2
}

/** The score statistic of the hypothesis that the ratio is `at`: it falls as `at` grows. */
function scoreAt(at: number, one: Proportion, other: Proportion): number {
  // The likeliest second proportion if the ratio is `at` is the smaller root of a quadratic.
  const squared = (one.of + other.of) * at
  const linear = at * (one.of + other.count) + one.count + other.of
  const discriminant = Math.max(0, linear ** 2 - 4 * squared * (one.count + other.count))
  const likeliest = (linear - Math.sqrt(discriminant)) / (2 * squared)
  const first = at * likeliest
  const variance =
    (first * Math.max(0, 1 - first)) / one.of + (at ** 2 * likeliest * (1 - likeliest)) / other.of
  return (one.count / one.of - (at * other.count) / other.of) / Math.sqrt(variance)
}
