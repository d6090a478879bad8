import { dayOf, formatIsoDay, parseIsoDay } from '../../internal/iso-day'
import type { IsoDate } from '../vocabulary'
import { faultOf, type Read } from './fault'
import type { Field } from './field'
import { offsetShape, timeShape } from './time-shapes'

/** A calendar day, `YYYY-MM-DD` or slashed; a time behind it is left out, since the day is the text's own date. */
export const day: Field<IsoDate> = { required: true, open: ({ dateFormat }) => openDayReader(dateFormat) }

/** Opens a reader of days: ISO dates, and slashed dates in the order that is given. */
export function openDayReader(dateFormat: 'dmy' | 'mdy'): (text: string) => Read<IsoDate> {
  // One text for each day at most, by whole days: records share them.
  const texts = new Map<number, IsoDate>()

  function dayIn(year: number, month: number, date: number): Read<IsoDate> {
    const whole = dayOf(year, month, date)
    if (whole === undefined) return year < firstYear || year > lastYear ? dateOutOfRange : invalidDate
    let text = texts.get(whole)
    if (text === undefined) {
      text = formatIsoDay(whole)
      texts.set(whole, text)
    }
    return text
  }

  const slashed = (year: number, first: number, second: number) =>
    dateFormat === 'dmy' ? dayIn(year, second, first) : dayIn(year, first, second)

  function readUnusual(text: string): Read<IsoDate> {
    const trimmed = text.trim()
    if (trimmed === '') return undefined
    const iso = isoShape.exec(trimmed)
    if (iso !== null) return dayIn(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    const parts = slashedShape.exec(trimmed)
    if (parts !== null) return slashed(Number(parts[3]), Number(parts[1]), Number(parts[2]))
    return serialShape.test(trimmed) ? dateIsSerial : invalidDate
  }

  return (text) => {
    if (text.length !== 10) return readUnusual(text)
    if (text.charCodeAt(2) === slash && text.charCodeAt(5) === slash) {
      const first = twoDigits(text, 0)
      const second = twoDigits(text, 3)
      const century = twoDigits(text, 6)
      const years = twoDigits(text, 8)
      if ((first | second | century | years) >= 0) return slashed(century * 100 + years, first, second)
    }
    return parseIsoDay(text) === undefined ? readUnusual(text) : text
  }
}

const firstYear = 1900
const lastYear = 2100

const slash = 0x2f
const rest = `(?:[T ] *${timeShape}(?: ?${offsetShape})?)?$`
const isoShape = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${rest}`, 'i')
const slashedShape = new RegExp(`^(\\d{1,2})/(\\d{1,2})/(\\d{4})${rest}`, 'i')
const serialShape = /^\d{5}(?:\.\d+)?$/

const invalidDate = faultOf('invalid-date')
const dateOutOfRange = faultOf('date-out-of-range')
const dateIsSerial = faultOf('date-is-serial')

/** Two decimal digits as a number; negative where they are none. */
function twoDigits(text: string, from: number): number {
  const tens = text.charCodeAt(from) - 0x30
  const ones = text.charCodeAt(from + 1) - 0x30
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}
