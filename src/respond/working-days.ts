import { type Day, formatIsoDay, requireDay } from '../internal/iso-day'
import { PreludeError } from '../internal/prelude-error'
import type { IsoDate } from '../scan/vocabulary'

/** Days on which offices are closed besides Saturdays and Sundays. */
export interface Holidays {
  has(day: Day): boolean
  /** Whether any holiday of a year was given: a list that stops before a year says nothing of it. */
  covers(year: string): boolean
}

/** Checks a list of holidays; none are known where it is left out. */
export function openHolidays(caller: string, holidays: Iterable<IsoDate> = []): Holidays {
  if (typeof holidays !== 'object' || holidays === null || !(Symbol.iterator in holidays)) {
    throw new PreludeError('invalid-argument', `${caller} requires holidays to be an iterable of days`, {
      argument: 'holidays',
    })
  }
  const days = new Set<Day>()
  const years = new Set<string>()
  for (const holiday of holidays) {
    days.add(requireDay(caller, 'each of holidays', holiday))
    years.add(holiday.slice(0, 4))
  }
  return { has: (day) => days.has(day), covers: (year) => years.has(year) }
}

/**
 * The last of so many working days after a day, which itself is not counted.
 *
 * Saturdays, Sundays and the holidays are passed over, so one working day after a Friday, a Saturday and a Sunday
 * is the same Monday.
 */
export function addWorkingDays(start: Day, count: number, holidays: Holidays): Day {
  let day = start
  for (let left = count; left > 0; ) {
    day += 1
    if (!isWeekend(day) && !holidays.has(day)) left -= 1
  }
  return day
}

/** The years that lie between two days and of which no holiday was given. */
export function yearsWithoutHolidays(from: Day, to: Day, holidays: Holidays): string[] {
  const first = Number(formatIsoDay(from).slice(0, 4))
  const last = Number(formatIsoDay(to).slice(0, 4))
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
  return years.filter((year) => !holidays.covers(year))
}

/** 1970-01-01 was a Thursday, so day 2 was a Saturday and day 3 a Sunday. */
function isWeekend(day: Day): boolean {
  const weekday = ((day % 7) + 7) % 7
  return weekday === 2 || weekday === 3
}
