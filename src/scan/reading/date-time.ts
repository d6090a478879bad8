import { parseIsoDay } from '../../internal/iso-day'
import type { IsoDateTime } from '../vocabulary'
import { openDayReader } from './day'
import { type Fault, faultOf, isFault, type Read } from './fault'
import type { Field } from './field'
import { offsetShape, timeShape } from './time-shapes'

/** A date and time with its offset from UTC; where the text has none, the one that the options state. */
export const dateTime: Field<IsoDateTime> = {
  required: true,
  open: ({ dateFormat, assumeOffset }) => {
    const readDay = openDayReader(dateFormat)
    const assumed = assumeOffset === undefined ? undefined : canonicalOffset(assumeOffset)
    return (text) => {
      const trimmed = text.trim()
      if (trimmed === '') return undefined
      const parts = shape.exec(trimmed)
      if (parts === null) return invalidDateTime
      const date = readDay(parts[1] ?? '')
      const time = canonicalTime(parts)
      if (time === undefined || typeof date !== 'string')
        return isFault(date) ? dateFault(date) : invalidDateTime
      const offset = parts[7] === undefined ? assumed : canonicalOffset(parts[7])
      return offset === undefined ? missingOffset : `${date}T${time}${offset}`
    }
  },
}

/** An offset as `Z` or `+01:00`, or undefined where the text is none. */
export function canonicalOffset(text: string): string | undefined {
  const parts = wholeOffset.exec(text)
  if (parts === null) return undefined
  return parts[1] === undefined ? 'Z' : `${parts[1]}${parts[2]}:${parts[3] ?? '00'}`
}

/** Seconds from 1970 to a date and time in canonical form, so that two can be put in order. */
export function secondsOf(dateTimeText: IsoDateTime): number {
  const parts = canonicalShape.exec(dateTimeText)
  const day = parseIsoDay(dateTimeText.slice(0, 10))
  if (parts === null || day === undefined) return Number.NaN
  const [, hours, minutes, seconds, sign, offsetHours = '0', offsetMinutes = '0'] = parts
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes)
  const whole = day * 1440 + Number(hours) * 60 + Number(minutes) - (sign === '-' ? -offset : offset)
  return whole * 60 + Number(seconds)
}

const shape = new RegExp(`^([\\d/-]{8,10})[T ] *${timeShape} ?(${offsetShape})?$`, 'i')
const wholeOffset = new RegExp(`^${offsetShape}$`, 'i')
const canonicalShape = /T(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:Z|([+-])(\d\d):(\d\d))$/

const invalidDateTime = faultOf('invalid-date-time')
const missingOffset = faultOf('missing-offset')

/** Groups 2 to 6 of {@link shape} on the 24-hour clock, or undefined where there is no such time. */
function canonicalTime(parts: RegExpExecArray): string | undefined {
  const [, , hoursText, minutes, seconds, fraction, half] = parts
  let hours = Number(hoursText)
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined
    hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  }
  if (hours > 23) return undefined
  const clock = `${String(hours).padStart(2, '0')}:${minutes}`
  return fraction === undefined ? `${clock}:${seconds ?? '00'}` : `${clock}:${seconds}.${fraction}`
}

function dateFault(date: Fault): Read<IsoDateTime> {
  return date.fault === 'invalid-date' ? invalidDateTime : date
}
