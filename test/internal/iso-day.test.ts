import { describe, expect, it } from 'vitest'
import {
  dayAfter,
  dayBefore,
  dayOf,
  describePeriod,
  earliestDay,
  formatIsoDay,
  latestDay,
  type Period,
  parseIsoDay,
  requireDay,
  wholeYears,
} from '../../src/internal/iso-day'
import { isPreludeError } from '../../src/internal/prelude-error'

const day = (text: string) => requireDay('the test', 'text', text)

describe('parseIsoDay', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    // 30 years of 365 days and 7 leap days, 1972 to 1996.
    ['2000-01-01', 30 * 365 + 7],
    ['1900-01-01', earliestDay],
    ['2100-12-31', latestDay],
    ['2024-02-29', 54 * 365 + 13 + 31 + 28],
  ])('takes %s for day %d', (text, whole) => {
    expect(parseIsoDay(text)).toBe(whole)
    expect(formatIsoDay(whole)).toBe(text)
  })

  it.each([
    '1899-12-31',
    '2101-01-01',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-01',
    '2026-01-1',
    '26-01-01',
    '2026/01/01',
    '2026-01/01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    'x026-01-01',
    '2026-x1-01',
    '2026-01-x1',
    '２０２６-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(parseIsoDay(text)).toBeUndefined()
  })

  it.each([undefined, null, 20260101, new Date(0), ['2026-01-01']])('refuses what is no text', (value) => {
    expect(parseIsoDay(value)).toBeUndefined()
  })
})

describe('dayOf', () => {
  it('knows the last day of each month', () => {
    const lengths = Array.from({ length: 12 }, (_, month) =>
      [28, 29, 30, 31].filter((last) => dayOf(2023, month + 1, last) !== undefined).at(-1),
    )
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect(dayOf(2000, 2, 29)).toBe(day('2000-02-29'))
  })
})

describe('requireDay', () => {
  it('throws invalid-date that names caller and argument and not the text', () => {
    try {
      requireDay('scorePeople', 'asOf', '31/03/2026')
      expect.unreachable()
    } catch (error) {
      if (!isPreludeError(error, 'invalid-date')) throw error
      expect(error.message).toBe('scorePeople requires asOf to be a calendar date (YYYY-MM-DD)')
      expect(error.info).toEqual({ argument: 'asOf' })
    }
  })
})

describe('the calendar', () => {
  it.each<[string, Period, string]>([
    ['2026-03-31', { months: 1 }, '2026-02-28'],
    ['2024-03-31', { months: 1 }, '2024-02-29'],
    ['2026-03-31', { months: 24 }, '2024-03-31'],
    ['2024-02-29', { years: 1 }, '2023-02-28'],
    ['2026-03-01', { days: 1 }, '2026-02-28'],
    ['2024-03-01', { days: 1 }, '2024-02-29'],
    ['2026-01-15', { months: 1 }, '2025-12-15'],
  ])('goes back from %s by %j to %s', (from, period, to) => {
    expect(formatIsoDay(dayBefore(day(from), period))).toBe(to)
  })

  it.each<[string, Period, string]>([
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2026-12-31', { days: 1 }, '2027-01-01'],
    // The hour that is lost on 29 March 2026 in London takes no day.
    ['2026-03-28', { days: 2 }, '2026-03-30'],
  ])('goes on from %s by %j to %s', (from, period, to) => {
    expect(formatIsoDay(dayAfter(day(from), period))).toBe(to)
  })

  it('may leave the range of records, as a window does that reaches behind 1900', () => {
    expect(dayBefore(earliestDay, { years: 2 })).toBe(earliestDay - 730)
  })
})

describe('wholeYears', () => {
  it.each([
    ['2008-03-31', '2026-03-30', 17],
    ['2008-03-31', '2026-03-31', 18],
    ['2008-04-01', '2026-03-31', 17],
    ['2008-12-01', '2026-03-31', 17],
    ['2008-01-31', '2026-03-31', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2024-02-28', 15],
    ['2008-02-29', '2024-02-29', 16],
    ['1900-01-01', '2100-12-31', 200],
    ['2026-03-31', '2026-03-31', 0],
  ])('makes somebody born on %s on %s %d years old', (born, on, years) => {
    expect(wholeYears(day(born), day(on))).toBe(years)
  })
})

describe('describePeriod', () => {
  it.each<[Period, string]>([
    [{ days: 1 }, '1 day'],
    [{ days: 90 }, '90 days'],
    [{ months: 24 }, '24 months'],
    [{ years: 1 }, '1 year'],
  ])('says %j as "%s"', (period, words) => {
    expect(describePeriod(period)).toBe(words)
  })
})
