import { expect, it } from 'vitest'
import { addHours } from '../../src/respond/add-hours'

it('adds hours and keeps the offset', () => {
  expect(addHours('2026-03-02T21:40:00+00:00', 48)).toBe('2026-03-04T21:40:00+00:00')
  expect(addHours('2026-07-01T23:30:00+01:00', 1.5)).toBe('2026-07-02T01:00:00+01:00')
  expect(addHours('2026-07-01T23:30:00Z', 1.5)).toBe('2026-07-02T01:00:00Z')
  expect(addHours('2026-07-01T23:30:00-03:30', 1)).toBe('2026-07-02T00:30:00-03:30')
})

it('counts the hours that pass in the night in which clocks go forward', () => {
  // British clocks went forward on 29 March 2026 at 01:00Z. 48 hours after 22:00Z on the 28th is 22:00Z on the
  // 30th: 23:00 by the clock on the wall.
  const due = addHours('2026-03-28T22:00:00+00:00', 48)
  expect(due).toBe('2026-03-30T22:00:00+00:00')
  expect(Date.parse(due) - Date.parse('2026-03-28T22:00:00+00:00')).toBe(48 * 3_600_000)
  expect(Date.parse(due)).toBe(Date.parse('2026-03-30T23:00:00+01:00'))
})

it('counts the hours that pass in the night in which clocks go back', () => {
  // Back on 25 October 2026 at 01:00Z: 90 minutes after 01:30+01:00 is 02:00Z, 03:00+01:00.
  expect(addHours('2026-10-25T01:30:00+01:00', 1.5)).toBe('2026-10-25T03:00:00+01:00')
})

it('takes a time without seconds and one with fractions', () => {
  expect(addHours('2026-03-02T21:40Z', 1)).toBe('2026-03-02T22:40:00Z')
  expect(addHours('2026-03-02T21:40:10.250Z', 1)).toBe('2026-03-02T22:40:10Z')
})
