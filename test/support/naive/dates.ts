import type { IsoDate } from '../../../src/scan/vocabulary'

/** A stretch of calendar time, as policies write it. */
export type Period = { readonly days: number } | { readonly months: number } | { readonly years: number }

/** Days from 1900-01-01, counted one year and one month at a time. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = parts(date)
  let days = day - 1
  for (let y = 1900; y < year; y++) days += isLeap(y) ? 366 : 365
  for (let m = 1; m < month; m++) days += daysInMonth(year, m)
  return days
}

/** The date so many days later, or earlier where negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  let { year, month, day } = parts(date)
  for (let left = days; left > 0; left--) {
    day++
    if (day > daysInMonth(year, month)) {
      day = 1
      month++
    }
    if (month > 12) {
      month = 1
      year++
    }
  }
  for (let left = days; left < 0; left++) {
    day--
    if (day < 1) {
      month--
      if (month < 1) {
        month = 12
        year--
      }
      day = daysInMonth(year, month)
    }
  }
  return written(year, month, day)
}

/** The date a period later (`sign` 1) or earlier (-1); a day that the month lacks becomes the month's last. */
export function shift(date: IsoDate, period: Period, sign: 1 | -1): IsoDate {
  if ('days' in period) return addDays(date, sign * period.days)
  const { year, month, day } = parts(date)
  const months = 'months' in period ? period.months : period.years * 12
  const count = year * 12 + (month - 1) + sign * months
  const toYear = Math.floor(count / 12)
  const toMonth = (count % 12) + 1
  return written(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Whole years completed; born on 29 February, a year is reached on 1 March where there is no 29th. */
export function yearsCompleted(bornOn: IsoDate, on: IsoDate): number {
  const born = parts(bornOn)
  const now = parts(on)
  const reached = now.month > born.month || (now.month === born.month && now.day >= born.day)
  return now.year - born.year - (reached ? 0 : 1)
}

function parts(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

function written(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
