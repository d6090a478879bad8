/** Whole thousandths of a number: DESIGN section 5, `r(x)`. */
export function thousandths(x: number): number {
  return Math.floor(x * 1000 + 0.5)
}

/** A number that already is in thousandths, rounded to a whole one. */
export function whole(x: number): number {
  return Math.floor(x + 0.5)
}

/** The sum of whole numbers, added as whole numbers. */
export function sum(numbers: readonly number[]): number {
  let total = 0n
  for (const number of numbers) total += BigInt(number)
  return Number(total)
}
