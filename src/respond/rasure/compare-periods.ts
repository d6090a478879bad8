import { betaQuantile } from '../../internal/beta-quantile'
import { type Thousandths, toThousandths, toUnits } from '../../internal/thousandths'
import type { Change } from './place-harm'

/** Amounts of events that were summed: harm of crimes, or 1000 for each crime. */
export interface Amounts {
  readonly sum: Thousandths
  /** The sum of their squares: millionths. */
  readonly squares: number
  /** The greatest of them. */
  readonly greatest: Thousandths
}

/**
 * Compares two periods of as many days: how many times as much, with an interval.
 *
 * Formula: each sum is taken as one of weighted Poisson counts. With sum `y`, sum of squares `v` and greatest amount
 * `w` of either period, the lower end is `y1 / (y2 + w)` times the quantile of F with `2 y1² / v1` and
 * `2 (y2 + w)² / (v2 + w²)` degrees of freedom; the upper end is `(y1 + w) / y2` times that with
 * `2 (y1 + w)² / (v1 + w²)` and `2 y2² / v2`. For plain counts this is the exact interval by Clopper and Pearson.
 *
 * Convention: crimes are taken to come one by one. Series and repeat victims make the truth less sure than the
 * interval says.
 *
 * @param crimes - in both periods together: what decides whether they are too few
 * @see Fay 1999, Communications in Statistics 28, 2141–2160; docs/decisions/0042-change-of-harm-by-place.md
 */
export function comparePeriods(
  now: Amounts,
  before: Amounts,
  crimes: number,
  confidence: number,
): Change | undefined {
  if (now.sum === 0 && before.sum === 0) return undefined
  const tail = (1 - confidence) / 2
  const greatest = Math.max(now.greatest, before.greatest)
  const low = now.sum === 0 ? 0 : quantile(tail, now, withOneMore(before, greatest))
  const high = before.sum === 0 ? undefined : quantile(1 - tail, withOneMore(now, greatest), before)
  return {
    ...(before.sum > 0 && { ratio: rounded(now.sum / before.sum) }),
    atLeast: rounded(low),
    ...(high !== undefined && { atMost: rounded(high) }),
    reading: readingOf(low, high, 0.5 ** crimes > tail),
  }
}

function readingOf(low: number, high: number | undefined, areTooFew: boolean): Change['reading'] {
  if (areTooFew) return 'too-few-to-tell'
  if (low > 1) return 'rose'
  return high !== undefined && high < 1 ? 'fell' : 'not-shown'
}

function withOneMore({ sum, squares }: Amounts, greatest: Thousandths): Amounts {
  return { sum: sum + greatest, squares: squares + greatest * greatest, greatest }
}

/** A quantile of the ratio of two gamma variates, by the beta distribution of the one's part of both. */
function quantile(probability: number, above: Amounts, below: Amounts): number {
  const share = betaQuantile(probability, shapeOf(above), shapeOf(below))
  return (scaleOf(above) / scaleOf(below)) * (share / (1 - share))
}

function shapeOf({ sum, squares }: Amounts): number {
  return (sum * sum) / squares
}

function scaleOf({ sum, squares }: Amounts): number {
  return squares / sum
}

function rounded(value: number): number {
  return toUnits(toThousandths(value))
}
