import { faultOf } from './fault'
import type { Field } from './field'

/** Metres along an axis of the National Grid, from 0 to the greatest that it has. */
export function metres(greatest: number): Field<number> {
  return {
    required: false,
    open: () => (text) => {
      const trimmed = text.trim()
      if (trimmed === '') return undefined
      if (!plainDecimal.test(trimmed)) return invalidNumber
      const number = Number(trimmed)
      return number >= 0 && number <= greatest ? number : numberOutOfRange
    },
  }
}

// A negative exponent is how JavaScript writes a very small number; a positive one is a rounded number.
const plainDecimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e-\d+)?$/
const invalidNumber = faultOf('invalid-number')
const numberOutOfRange = faultOf('number-out-of-range')
