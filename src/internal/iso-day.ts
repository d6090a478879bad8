import { UTCDate } from '@date-fns/utc'
import { add, sub } from 'date-fns'
import { PreludeError } from './prelude-error'

/** Whole days since 1970-01-01: what the library computes with. */
export type Day = number

/** A stretch of calendar time: one positive whole number of days, months or years. */
export type Period = { readonly days: number } | { readonly months: number } | { readonly years: number }

/** The first day that the library takes, 1900-01-01. */
export const earliestDay: Day = Date.UTC(1900, 0, 1) / 86_400_000
/** The last day that the library takes, 2100-12-31. */
export const latestDay: Day = Date.UTC(2100, 11, 31) / 86_400_000

const firstYear = 1900
const lastYear = 2100

/** The first day of each month from January 1900 to January 2101: what a day of a month counts from. */
const monthStarts = /* @__PURE__ */ Int32Array.from(
  { length: (lastYear - firstYear + 1) * 12 + 1 },
  (_, month) => Date.UTC(firstYear, month, 1) / 86_400_000,
)

/** Whole days since 1970-01-01 of a `YYYY-MM-DD` text, or undefined where it is no real day within range. */
export function parseIsoDay(text: unknown): Day | undefined {
  if (typeof text !== 'string' || text.length !== 10) return undefined
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  return year < 0 || month < 0 || day < 0 ? undefined : dayOf(year, month, day)
}

/** Whole days since 1970-01-01 of a year, month (1 to 12) and day, or undefined where there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return undefined
  const at = (year - firstYear) * 12 + month - 1
  const whole = (monthStarts[at] as number) + day - 1
  return whole < (monthStarts[at + 1] as number) ? whole : undefined
}

/** A day as `YYYY-MM-DD`. */
export function formatIsoDay(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The day that an argument names; misuse throws `invalid-date`. */
export function requireDay(caller: string, argument: string, text: unknown): Day {
  const day = parseIsoDay(text)
  if (day === undefined) {
    throw new PreludeError(
      'invalid-date',
      `${caller} requires ${argument} to be a calendar date (YYYY-MM-DD)`,
      { argument },
    )
  }
  return day
}

/** The day a period before another, by the calendar: 31 March less one month is the last of February. */
export function dayBefore(day: Day, period: Period): Day {
  return Math.floor(sub(new UTCDate(day * 86_400_000), period).getTime() / 86_400_000)
}

/** The day a period after another, by the calendar. */
export function dayAfter(day: Day, period: Period): Day {
  return Math.floor(add(new UTCDate(day * 86_400_000), period).getTime() / 86_400_000)
}

/** Whole years completed from birth to a day; born on 29 February, a year is reached on 1 March in a common year. */
export function wholeYears(born: Day, on: Day): number {
  const from = new Date(born * 86_400_000)
  const to = new Date(on * 86_400_000)
  const years = to.getUTCFullYear() - from.getUTCFullYear()
  const monthsApart = to.getUTCMonth() - from.getUTCMonth()
  const reached = monthsApart > 0 || (monthsApart === 0 && to.getUTCDate() >= from.getUTCDate())
  return reached ? years : years - 1
}

/** A period in words: `24 months`, `1 day`. */
export function describePeriod(period: Period): string {
  const [unit, count] = Object.entries(period)[0] as [string, number]
  return count === 1 ? `${count} ${unit.slice(0, -1)}` : `${count} ${unit}`
}

/** The number that some characters of a text write in decimal digits, or -1. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
