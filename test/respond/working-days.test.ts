import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIsoDay, parseIsoDay } from '../../src/internal/iso-day'
import { addWorkingDays, openHolidays, yearsWithoutHolidays } from '../../src/respond/working-days'
import { englishBankHolidays } from './records'

const endOf = (start: string, count: number, holidays: readonly string[] = []) =>
  formatIsoDay(addWorkingDays(parseIsoDay(start) as number, count, openHolidays('test', holidays)))

describe('addWorkingDays', () => {
  it('counts from the day after', () => {
    // 2026-03-02 was a Monday.
    expect(endOf('2026-03-02', 1)).toBe('2026-03-03')
    expect(endOf('2026-03-02', 4)).toBe('2026-03-06')
  })

  it('passes over Saturday and Sunday, whichever of three days it starts on', () => {
    expect(endOf('2026-03-06', 1)).toBe('2026-03-09')
    expect(endOf('2026-03-07', 1)).toBe('2026-03-09')
    expect(endOf('2026-03-08', 1)).toBe('2026-03-09')
    expect(endOf('2026-03-02', 5)).toBe('2026-03-09')
  })

  it('passes over Easter 2026: Thursday 2 April, then Tuesday 7 April', () => {
    expect(endOf('2026-04-02', 1, englishBankHolidays)).toBe('2026-04-07')
    expect(endOf('2026-04-02', 2, englishBankHolidays)).toBe('2026-04-08')
    expect(endOf('2026-04-02', 1)).toBe('2026-04-03')
  })

  it('passes over Christmas 2026 with its substitute Monday', () => {
    // Thursday 24 December; Friday 25 and Monday 28 (for Saturday 26) are bank holidays.
    expect(endOf('2026-12-24', 1, englishBankHolidays)).toBe('2026-12-29')
  })

  it('knows the days of the week before 1970', () => {
    // 1969-12-26 was a Friday.
    expect(endOf('1969-12-26', 1)).toBe('1969-12-29')
  })

  it('never ends on a weekend or a holiday', () => {
    const closed = new Set(englishBankHolidays)
    fc.assert(
      fc.property(
        fc.integer({ min: 20_454, max: 20_818 }),
        fc.integer({ min: 1, max: 30 }),
        (start, count) => {
          const end = addWorkingDays(start, count, openHolidays('test', englishBankHolidays))
          const weekday = new Date(end * 86_400_000).getUTCDay()
          expect(weekday === 0 || weekday === 6 || closed.has(formatIsoDay(end))).toBe(false)
          expect(end).toBeGreaterThan(start)
        },
      ),
    )
  })
})

describe('openHolidays', () => {
  it('refuses what is no calendar date', () => {
    expect(() => openHolidays('recommendResponses', ['2026-02-30'])).toThrow(
      'recommendResponses requires each of holidays to be a calendar date (YYYY-MM-DD)',
    )
  })

  it('tells the years of which nothing was given', () => {
    const holidays = openHolidays('test', englishBankHolidays)
    const day = (text: string) => parseIsoDay(text) as number
    expect(yearsWithoutHolidays(day('2026-12-31'), day('2027-01-04'), holidays)).toEqual(['2027'])
    expect(yearsWithoutHolidays(day('2026-03-31'), day('2026-04-01'), holidays)).toEqual([])
    expect(yearsWithoutHolidays(day('2026-03-31'), day('2026-04-01'), openHolidays('test'))).toEqual(['2026'])
  })
})
