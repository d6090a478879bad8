import { describe, expect, it } from 'vitest'
import { dueDate } from '../../src/respond/due-date'
import { openHolidays } from '../../src/respond/working-days'
import { englishBankHolidays } from './records'

const context = (asOf: string, holidays: readonly string[] = englishBankHolidays, inForceFrom?: string) => ({
  asOf,
  holidays: openHolidays('test', holidays),
  inForceFrom,
})

describe('working days', () => {
  it('runs from the day of the record', () => {
    // Friday 27 March 2026, then Monday.
    expect(dueDate({ workingDays: 1 }, 'record', { on: '2026-03-27' }, context('2026-03-28'))).toEqual({
      dueBy: '2026-03-30',
      dueIn: 'within 1 working day of the latest record that met the offer (2026-03-27): by 2026-03-30',
    })
  })

  it('says that bank holidays were not counted where none are given', () => {
    const due = dueDate({ workingDays: 2 }, 'record', { on: '2026-04-02' }, context('2026-04-02', []))
    expect(due.dueBy).toBe('2026-04-06')
    expect(due.dueIn).toContain('bank holidays of 2026 were not counted, since none were given')
  })

  it('says so of a year that the given holidays stop before', () => {
    const due = dueDate({ workingDays: 2 }, 'record', { on: '2026-12-31' }, context('2026-12-31'))
    // Friday 1 and Monday 4 January 2027: New Year's Day is not among the given.
    expect(due.dueBy).toBe('2027-01-04')
    expect(due.dueIn).toContain('bank holidays of 2027 were not counted')
  })

  it('says that a date has passed, from the day after it on', () => {
    const due = (asOf: string) => dueDate({ workingDays: 1 }, 'record', { on: '2026-03-27' }, context(asOf))
    expect(due('2026-03-30').dueIn).not.toContain('has passed')
    expect(due('2026-03-31').dueIn).toContain('by 2026-03-30, which has passed')
  })

  it('takes the day of a record that holds a time', () => {
    const start = { on: '2026-03-27', at: '2026-03-27T23:50:00+00:00' }
    expect(dueDate({ workingDays: 1 }, 'record', start, context('2026-03-27')).dueBy).toBe('2026-03-30')
  })
})

describe('hours', () => {
  it('are exact from a record that holds a time', () => {
    const start = { on: '2026-03-28', at: '2026-03-28T22:00:00+00:00' }
    expect(dueDate({ hours: 48 }, 'release', start, context('2026-03-29'))).toEqual({
      dueBy: '2026-03-30T22:00:00+00:00',
      dueIn:
        'within 48 hours of leaving police custody (2026-03-28T22:00:00+00:00): by 2026-03-30T22:00:00+00:00',
    })
  })

  it.each([
    // A crime at any time of 2 March: 48 hours end on 4 March at the latest, 90 minutes and 24 hours on the 3rd.
    [48, '2026-03-04', 'within 48 hours'],
    [24, '2026-03-03', 'within 24 hours'],
    [25, '2026-03-04', 'within 25 hours'],
    [1, '2026-03-03', 'within 1 hour of'],
    [1.5, '2026-03-03', 'within 90 minutes'],
  ])('are rounded up to a day from a record that holds none: %d', (hours, dueBy, words) => {
    const due = dueDate({ hours }, 'record', { on: '2026-03-02' }, context('2026-03-02'))
    expect(due.dueBy).toBe(dueBy)
    expect(due.dueIn).toContain(words)
    expect(due.dueIn).toContain('the record holds no time of day, so the time was rounded up')
  })
})

it('gives no date where no record sets it going', () => {
  expect(dueDate({ hours: 48 }, 'release', undefined, context('2026-03-02'))).toEqual({
    dueIn: 'within 48 hours of leaving police custody; no record says when that was',
  })
})

it('gives no date for a record from before the response was in force', () => {
  const due = (on: string) =>
    dueDate({ workingDays: 1 }, 'record', { on }, context('2026-03-02', englishBankHolidays, '2026-02-12'))
  expect(due('2026-02-12').dueBy).toBe('2026-02-13')
  expect(due('2026-02-11')).toEqual({
    dueIn:
      'within 1 working day of the latest record that met the offer; that was on 2026-02-11, before this response was in force',
  })
})
