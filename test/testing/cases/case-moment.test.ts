import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayBefore, formatIsoDay, parseIsoDay, wholeYears } from '../../../src/internal/iso-day'
import { type CaseTimes, dayOfMoment, daysOfTimes } from '../../../src/testing/cases/case-moment'

const day = (text: string) => parseIsoDay(text) as number
const asOf = day('2026-03-31')
const spread = (when: CaseTimes, times: number) => daysOfTimes(when, times, asOf).map(formatIsoDay)

describe('the day of a moment', () => {
  it('is the date that it names, whatever the date of the case', () => {
    expect(dayOfMoment('2025-12-25', asOf)).toBe(day('2025-12-25'))
  })

  it('is so long ago or ahead by the calendar, as the windows of policies are', () => {
    expect(dayOfMoment({ ago: { days: 0 } }, asOf)).toBe(asOf)
    expect(formatIsoDay(dayOfMoment({ ago: { days: 31 } }, asOf))).toBe('2026-02-28')
    expect(formatIsoDay(dayOfMoment({ ago: { months: 1 } }, asOf))).toBe('2026-02-28')
    expect(formatIsoDay(dayOfMoment({ ago: { years: 2 } }, asOf))).toBe('2024-03-31')
    expect(formatIsoDay(dayOfMoment({ ahead: { months: 1 } }, asOf))).toBe('2026-04-30')
  })
})

describe('the days of several crimes', () => {
  it('are one and the same at a moment', () => {
    expect(spread('2026-01-02', 2)).toEqual(['2026-01-02', '2026-01-02'])
    expect(spread({ ago: { days: 3 } }, 2)).toEqual(['2026-03-28', '2026-03-28'])
    expect(spread({ ahead: { days: 3 } }, 1)).toEqual(['2026-04-03'])
  })

  it('are spread over the last days, the latest on the date of the case', () => {
    // 90 days in three parts of 30.
    expect(spread({ withinLast: { days: 90 } }, 3)).toEqual(['2026-03-31', '2026-03-01', '2026-01-30'])
    expect(spread({ withinLast: { days: 90 } }, 1)).toEqual(['2026-03-31'])
  })

  it('lie within the window of the same length, and one more day would not', () => {
    // Two crimes in the last two days: today and yesterday; the day before is out of a window of two days.
    expect(spread({ withinLast: { days: 2 } }, 2)).toEqual(['2026-03-31', '2026-03-30'])
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom('days' as const, 'months' as const, 'years' as const),
        fc.integer({ min: 1, max: 40 }),
        (times, unit, count) => {
          const period = { [unit]: count } as { days: number }
          const days = daysOfTimes({ withinLast: period }, times, asOf)
          expect(days).toHaveLength(times)
          expect(days[0]).toBe(asOf)
          expect(days).toEqual([...days].sort((a, b) => b - a))
          expect(days.at(-1)).toBeGreaterThan(dayBefore(asOf, period))
        },
      ),
    )
  })
})

describe('an age', () => {
  it('is reached on any date by who was born so many years before, also around 29 February', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('2000-01-01'), max: day('2100-12-31') }),
        fc.integer({ min: 1, max: 100 }),
        (date, years) => {
          expect(wholeYears(dayBefore(date, { years }), date)).toBe(years)
        },
      ),
    )
  })
})
