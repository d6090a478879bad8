import { type Day, dayOf } from '../../internal/iso-day'

/** The Sundays on which the clocks of the United Kingdom change in a year: last of March, last of October. */
export function clockChanges(year: number): { readonly forward: Day; readonly back: Day } {
  return { forward: lastSunday(dayOf(year, 3, 31) as Day), back: lastSunday(dayOf(year, 10, 31) as Day) }
}

/** The Saturday before a clock change that lies nearest to a day. */
export function nearestChangeEve(day: Day): Day {
  const year = new Date(day * 86_400_000).getUTCFullYear()
  const { forward, back } = clockChanges(year)
  return (Math.abs(day - forward) <= Math.abs(day - back) ? forward : back) - 1
}

/** Whether the night after a day is one on which the clocks change. */
export function isChangeEve(day: Day): boolean {
  return nearestChangeEve(day) === day
}

/** A moment, in minutes of Universal Time since 1970, as local date and time with its offset. */
export function localDateTime(minutes: number): string {
  const year = new Date(minutes * 60_000).getUTCFullYear()
  const { forward, back } = clockChanges(year)
  // Both changes are at 01:00 Universal Time.
  const summer = minutes >= forward * 1440 + 60 && minutes < back * 1440 + 60
  const local = new Date((minutes + (summer ? 60 : 0)) * 60_000).toISOString().slice(0, 19)
  return `${local}${summer ? '+01:00' : '+00:00'}`
}

/** 1 January 1970 was a Thursday, so day 3 was a Sunday. */
function lastSunday(monthEnd: Day): Day {
  return monthEnd - ((monthEnd + 4) % 7)
}
