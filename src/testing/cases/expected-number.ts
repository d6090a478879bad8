import { describeBounds, testOf } from '../../analyse/conditions/bounds'
import { statusCodes } from '../../analyse/conditions/status-codes'
import { unknownValue } from '../../analyse/passes/measured'
import { type Thousandths, toThousandths, toUnits } from '../../internal/thousandths'
import type { ExpectedNumber } from './case-expectation-schema'

/** Whether a number in thousandths is the expected one, within the expected bounds, or unknown as expected. */
export function isExpected(expected: ExpectedNumber | 'unknown', value: Thousandths): boolean {
  if (value === unknownValue || expected === 'unknown')
    return value === unknownValue && expected === 'unknown'
  if (typeof expected === 'number') return toThousandths(expected) === value
  return testOf(expected)(value) === statusCodes.met
}

/** An expected number in words. */
export function expectedText(expected: ExpectedNumber | 'unknown'): string {
  return typeof expected === 'object' ? describeBounds(expected).replace(/ required$/, '') : String(expected)
}

/** A number in thousandths as units, for a reader. */
export function numberText(value: Thousandths): string {
  return value === unknownValue ? 'unknown' : String(toUnits(value))
}
