import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { britishDay, britishTime, momentOf } from '../../../src/respond/custody/british-time'

const day = (text: string) => Date.parse(text) / 86_400_000

describe('britishTime', () => {
  it('goes forward at one o’clock in the morning of the last Sunday of March', () => {
    expect(britishTime(Date.parse('2026-03-29T00:59:59Z'))).toBe('2026-03-29T00:59:59+00:00')
    expect(britishTime(Date.parse('2026-03-29T01:00:00Z'))).toBe('2026-03-29T02:00:00+01:00')
  })

  it('goes back at one o’clock in the morning, Greenwich mean time, of the last Sunday of October', () => {
    expect(britishTime(Date.parse('2026-10-25T00:59:59Z'))).toBe('2026-10-25T01:59:59+01:00')
    expect(britishTime(Date.parse('2026-10-25T01:00:00Z'))).toBe('2026-10-25T01:00:00+00:00')
  })

  it('agrees with the time zone database in every year it is for', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2002, 2, 11) / 1000, max: Date.UTC(2036, 0, 1) / 1000 }),
        (second) => {
          const text = clock.format(second * 1000).replace(' ', 'T')
          expect(britishTime(second * 1000).slice(0, 19)).toBe(text)
          expect(Date.parse(britishTime(second * 1000))).toBe(second * 1000)
        },
      ),
    )
  })
})

describe('britishDay', () => {
  it('is the day on British clocks, which in summer begins an hour before midnight', () => {
    expect(britishDay(Date.parse('2026-06-30T22:59:59Z'))).toBe(day('2026-06-30'))
    expect(britishDay(Date.parse('2026-06-30T23:00:00Z'))).toBe(day('2026-07-01'))
    expect(britishDay(Date.parse('2026-12-31T23:30:00Z'))).toBe(day('2026-12-31'))
  })
})

describe('momentOf', () => {
  it('takes the first of two times of one name and the hour after one that is skipped', () => {
    expect(momentOf(day('2026-10-25'), 90)).toBe(Date.parse('2026-10-25T00:30:00Z'))
    expect(momentOf(day('2026-03-29'), 90)).toBe(Date.parse('2026-03-29T01:30:00Z'))
  })

  it('is the inverse of the clock where a time comes once', () => {
    expect(momentOf(day('2026-07-01'), 12 * 60)).toBe(Date.parse('2026-07-01T12:00:00+01:00'))
    expect(momentOf(day('2026-01-01'), 12 * 60)).toBe(Date.parse('2026-01-01T12:00:00Z'))
  })
})
