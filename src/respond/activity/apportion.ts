/** Somebody who takes part in an apportionment. */
export interface Claim {
  /** What the claim is worth beside the others; 0 or more. */
  readonly weight: number
  /** Whole units had in any case. */
  readonly minimum: number
  /** Whole units at most. */
  readonly atMost: number
}

/**
 * Shares whole units in proportion to claims, so that they add up exactly.
 *
 * Formula: units are given one after the other to whoever's weight over (twice the units held + 1) is greatest, from
 * the minimums on; ties go to whoever holds fewer, then to the earlier claim.
 *
 * Convention: the divisor method of Webster and Sainte-Laguë. More to share never gives anybody less, and a greater
 * claim never gets less than a smaller one, which the method of greatest remainders cannot promise.
 *
 * Cost: claims × 200, and claims × units that the rounding left over.
 *
 * @param claims - in the order that settles ties
 * @param units - whole units, at least the sum of minimums and at most the sum of what may be held
 * @see Balinski and Young 1982, Fair Representation, chapters 8 and 10
 */
export function apportion(claims: readonly Claim[], units: number): number[] {
  const most = claims.reduce((sum, { weight, minimum, atMost }) => sum + (weight > 0 ? atMost : minimum), 0)
  // Where the limits of all who have weight leave units over, the others share these as if equal.
  if (most < units) {
    const others = claims.map((claim) =>
      claim.weight > 0 ? { ...claim, minimum: claim.atMost } : { ...claim, weight: 1 },
    )
    return apportion(others, units)
  }
  // One unit short of each claim: a division rounds, and ties are for the comparison below to settle.
  const held = heldUnder(claims, divisorBelow(claims, units), 1)
  let left = units - held.reduce((sum, each) => sum + each, 0)
  for (; left > 0; left--) {
    const next = greatestQuotient(claims, held)
    held[next] = (held[next] as number) + 1
  }
  return held
}

/** Whose next unit is the best founded; claims without weight come last, in turn. */
function greatestQuotient(claims: readonly Claim[], held: readonly number[]): number {
  let best = -1
  let greatest = -1
  claims.forEach(({ weight, atMost }, index) => {
    const has = held[index] as number
    if (has >= atMost) return
    const quotient = weight / (2 * has + 1)
    if (quotient < greatest || (quotient === greatest && has >= (held[best] as number))) return
    best = index
    greatest = quotient
  })
  return best
}

/** What each holds where a unit costs so much: never more in all than there is, where the divisor is large enough. */
function heldUnder(claims: readonly Claim[], divisor: number, short = 0): number[] {
  return claims.map(({ weight, minimum, atMost }) =>
    // A unit is had where weight / (2 × units before + 1) is above the divisor.
    Math.min(atMost, Math.max(minimum, Math.ceil((weight / divisor - 1) / 2) - short)),
  )
}

/** A divisor at which not more is given out than there is, close to the least: the rest is given unit by unit. */
function divisorBelow(claims: readonly Claim[], units: number): number {
  const given = (divisor: number) => heldUnder(claims, divisor).reduce((sum, each) => sum + each, 0)
  const sum = claims.reduce((total, { weight }) => total + weight, 0)
  let low = 0
  let high = sum + 1
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (given(middle) > units) low = middle
    else high = middle
  }
  return high
}
