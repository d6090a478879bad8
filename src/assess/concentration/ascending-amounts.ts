import { PreludeError } from '../../internal/prelude-error'

/** Amounts, least first, with their sum. */
export interface AscendingAmounts {
  readonly values: Float64Array
  readonly total: number
}

/**
 * Amounts in ascending order, once they are known to be sound.
 *
 * Throws `empty-input` where there are none, and `invalid-argument` where one is negative or not a finite number, or
 * where together they are beyond what a number can tell.
 */
export function ascendingAmounts(
  caller: string,
  amounts: Float64Array | readonly number[],
): AscendingAmounts {
  const isList = Array.isArray(amounts) || amounts instanceof Float64Array
  // Unlike `every`, `findIndex` looks at the gaps of a sparse array too.
  if (!isList || amounts.findIndex((amount) => !isAmount(amount)) >= 0) {
    throw wrong(`${caller} requires values to be an array of finite numbers, none of them negative`)
  }
  if (amounts.length === 0) {
    throw new PreludeError('empty-input', `${caller} requires values to hold at least one number`, {
      argument: 'values',
    })
  }
  const values = Float64Array.from(amounts).sort()
  const total = values.reduce((sum, value) => sum + value, 0)
  if (!Number.isFinite(total * values.length)) {
    throw wrong(`${caller} requires values whose sum is within the range of numbers`)
  }
  return { values, total }
}

function isAmount(amount: unknown): boolean {
  return Number.isFinite(amount) && (amount as number) >= 0
}

function wrong(message: string): PreludeError {
  return new PreludeError('invalid-argument', message, { argument: 'values' })
}
