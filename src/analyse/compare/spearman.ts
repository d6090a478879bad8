/**
 * Spearman's rank correlation of two columns of equal length, −1 to 1.
 *
 * Formula: the correlation of the ranks, people of equal score sharing the average of the ranks they span. Twice
 * the ranks are whole numbers, so a column against itself is exactly 1 and one against its reverse exactly −1.
 *
 * @returns undefined where it is not defined: fewer than two pairs, or a column in which all are equal
 */
export function spearman(before: Float64Array, after: Float64Array): number | undefined {
  const [x, y] = [twiceCentredRanks(before), twiceCentredRanks(after)]
  let [products, squaresBefore, squaresAfter] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [x[i] as number, y[i] as number]
    products += a * b
    squaresBefore += a * a
    squaresAfter += b * b
  }
  if (squaresBefore === 0 || squaresAfter === 0) return undefined
  const correlation = products / Math.sqrt(squaresBefore * squaresAfter)
  return Math.max(-1, Math.min(1, correlation))
}

/** Twice the average rank less its mean: rank i of n as 2i − n − 1. */
function twiceCentredRanks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort()
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  sorted.forEach((value, i) => {
    if (!starts.has(value)) starts.set(value, i)
    ends.set(value, i)
  })
  return values.map(
    (value) => (starts.get(value) as number) + (ends.get(value) as number) + 1 - values.length,
  )
}
