/** A number of whole thousandths of a unit: what every amount, point and score is kept in. */
export type Thousandths = number

/**
 * The one rounding of the library: `floor(x × 1000 + 0.5)`.
 *
 * Convention: halves go up, in IEEE binary64, so that any engine that has multiplication and floor agrees to
 * the last digit.
 */
export function toThousandths(units: number): Thousandths {
  return Math.floor(units * 1000 + 0.5)
}

/** Rounds a product that is already in thousandths: `floor(x + 0.5)`. */
export function roundWhole(value: number): Thousandths {
  return Math.floor(value + 0.5)
}

/** Thousandths as units: the only place where the division happens. */
export function toUnits(thousandths: Thousandths): number {
  return thousandths / 1000
}
