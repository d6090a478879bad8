/** A prime over which the elimination is exact: a sum that follows in fractions follows here too. */
const prime = 2n ** 61n - 1n

/**
 * Opens the attack on hidden counts: whether a sum follows from known sums by adding and taking away.
 *
 * Written apart from what it attacks: sums are maps from unknowns to how often they count, and numbers are exact.
 */
export function recoverable(
  known: readonly ReadonlyMap<string, number>[],
): (wanted: ReadonlyMap<string, number>) => boolean {
  const rows = new Map<string, Map<string, bigint>>()
  const reduce = (sum: ReadonlyMap<string, number>) => {
    let rest = new Map([...sum].map(([key, value]): [string, bigint] => [key, mod(BigInt(value))]))
    for (let isReduced = false; !isReduced; ) {
      isReduced = true
      for (const [key, value] of rest) {
        const row = rows.get(key)
        if (row === undefined || value === 0n) continue
        const next = new Map(rest)
        for (const [other, times] of row) next.set(other, mod((next.get(other) ?? 0n) - value * times))
        rest = new Map([...next].filter(([, left]) => left !== 0n))
        isReduced = false
        break
      }
    }
    return [...rest].filter(([, value]) => value !== 0n)
  }
  for (const sum of known) {
    const rest = reduce(sum)
    const [lead] = rest
    if (lead === undefined) continue
    const inverse = power(lead[1], prime - 2n)
    const row = new Map(rest.map(([key, value]): [string, bigint] => [key, mod(value * inverse)]))
    // Rows found before must not lead back to this one's key.
    for (const [key, before] of rows) {
      const times = before.get(lead[0])
      if (times === undefined) continue
      const next = new Map(before)
      for (const [other, value] of row) next.set(other, mod((next.get(other) ?? 0n) - times * value))
      rows.set(key, new Map([...next].filter(([, left]) => left !== 0n)))
    }
    rows.set(lead[0], row)
  }
  return (wanted) => reduce(wanted).length === 0
}

function mod(value: bigint): bigint {
  return ((value % prime) + prime) % prime
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square, left] = [1n, base, exponent]
  for (; left > 0n; left >>= 1n) {
    if (left % 2n === 1n) result = mod(result * square)
    square = mod(square * square)
  }
  return result
}
