import { describeBounds, testOf } from '../../analyse/conditions/bounds'
import { statusCodes } from '../../analyse/conditions/status-codes'
import { type Thousandths, toThousandths, toUnits } from '../../internal/thousandths'
import type { ExpectedNumber } from './case-expectation-schema'

/** Whether a number in thousandths is the expected one, or within the expected bounds. */
export function isExpected(expected: ExpectedNumber, value: Thousandths): boolean {
  if (typeof expected === 'number') return toThousandths(expected) === value
  return testOf(expected)(value) === statusCodes.met
}

/** An expected number in words. */
export function expectedText(expected: ExpectedNumber): string {
  return typeof expected === 'number' ? String(expected) : describeBounds(expected).replace(/ required$/, '')
}

/** A number in thousandths as units, for a reader. */
export function numberText(value: Thousandths): string {
  return String(toUnits(value))
}
