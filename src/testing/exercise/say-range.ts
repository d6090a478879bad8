import { type Thousandths, toUnits } from '../../internal/thousandths'

/** Values from one number up to, and not including, another, in words. */
export function sayRange(low: Thousandths, below: Thousandths): string {
  return [
    ...(low === 0 ? [] : [`at least ${toUnits(low)}`]),
    ...(below === Number.POSITIVE_INFINITY ? [] : [`less than ${toUnits(below)}`]),
  ].join(' and ')
}
