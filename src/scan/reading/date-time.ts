import { parseIsoDay } from '../../internal/iso-day'
import type { IsoDateTime } from '../vocabulary'
import { openDayReader } from './day'
import { faultOf, isFault } from './fault'
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
      const date = readDay(parts[1] as string)
      if (isFault(date)) return date.fault === 'invalid-date' ? invalidDateTime : date
      const time = canonicalTime(parts)
      if (time === undefined) return invalidDateTime
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
export function secondsOf(text: IsoDateTime): number {
  const days = parseIsoDay(text.slice(0, 10)) as number
  const ofDay = Number(text.slice(11, 13)) * 3600 + Number(text.slice(14, 16)) * 60
  const seconds = Number.parseFloat(text.slice(17))
  return days * 86_400 + ofDay + seconds - secondsAhead(text)
}

const shape = new RegExp(`^([\\d/-]{8,10})[T ] *${timeShape} ?(${offsetShape})?$`, 'i')
const wholeOffset = new RegExp(`^${offsetShape}$`, 'i')

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

/** How far ahead of UTC the offset at the end of a text is. */
function secondsAhead(text: IsoDateTime): number {
  if (text.endsWith('Z')) return 0
  const seconds = Number(text.slice(-5, -3)) * 3600 + Number(text.slice(-2)) * 60
  return text.at(-6) === '-' ? -seconds : seconds
}
