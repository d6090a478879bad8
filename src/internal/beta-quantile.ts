import { gammaln } from 'simple-statistics'

const closeEnough = 1e-14
const mostSteps = 100

/**
 * The value below which a beta-distributed share lies with a given probability, from 0 to 1.
 *
 * Intervals of proportions and of ratios of counts come from it. By Newton's steps, halving instead wherever a step
 * would leave the bracket.
 *
 * @param probability - above 0 and below 1
 * @param a - above 0
 * @param b - above 0
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  let low = 0
  let high = 1
  let x = a / (a + b)
  for (let step = 0; step < mostSteps; step++) {
    const off = betaShareBelow(x, a, b) - probability
    const slope = Math.exp(logDensityTimes(x, a, b) - Math.log(x) - Math.log1p(-x))
    const next = x - off / slope
    if (Math.abs(next - x) <= closeEnough * x) break
    if (off > 0) high = x
    else low = x
    x = next > low && next < high ? next : (low + high) / 2
  }
  return x
}

/**
 * The probability that a beta-distributed share is at most `x`: the regularised incomplete beta function.
 *
 * @see Digital Library of Mathematical Functions 8.17.22, https://dlmf.nist.gov/8.17#v, the continued fraction by
 *   Lentz's method
 */
export function betaShareBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logDensityTimes(x, a, b))
  // The fraction converges fast on this side of the mean only.
  return x < (a + 1) / (a + b + 2)
    ? (front / a) * continuedFraction(x, a, b)
    : 1 - (front / b) * continuedFraction(1 - x, b, a)
}

/** The logarithm of the density times `x` and `1 - x`. */
function logDensityTimes(x: number, a: number, b: number): number {
  return gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x)
}

/** Every partial denominator is above 0 as long as `x` is below the mean, so none needs guarding. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let value = d
  let m = 0
  do {
    m += 1
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    value *= d * c
  } while (Math.abs(d * c - 1) >= closeEnough)
  return value
}
