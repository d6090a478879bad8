import { describe, expect, it } from 'vitest'
import { coachTimes } from '../../../src/respond/custody/coach-times'
import type { CoachHours } from '../../../src/respond/custody/custody-suite'

const coach = (...hours: CoachHours[]) => ({ response: 'divert', hours })
const seen = (from: string, ...coaches: Parameters<typeof coachTimes>[0]) =>
  coachTimes(coaches, Date.parse(from))

describe('coachTimes', () => {
  const mondays = coach({ weekday: 'monday', from: '09:00', to: '17:00' })

  it('tells the session that is on and the next', () => {
    // 30 March 2026 is a Monday, a day after clocks went forward.
    expect(seen('2026-03-30T16:59:59+01:00', mondays)).toEqual({
      hoursKnown: true,
      now: { from: '2026-03-30T09:00:00+01:00', to: '2026-03-30T17:00:00+01:00' },
      next: { from: '2026-04-06T09:00:00+01:00', to: '2026-04-06T17:00:00+01:00' },
    })
  })

  it('begins with the first minute and is over at the last', () => {
    expect(seen('2026-03-30T08:59:59+01:00', mondays).now).toBeUndefined()
    expect(seen('2026-03-30T08:59:59+01:00', mondays).next?.from).toBe('2026-03-30T09:00:00+01:00')
    expect(seen('2026-03-30T09:00:00+01:00', mondays).now?.from).toBe('2026-03-30T09:00:00+01:00')
    expect(seen('2026-03-30T17:00:00+01:00', mondays).now).toBeUndefined()
  })

  it('is read by British clocks, whatever the offset of the moment', () => {
    expect(seen('2026-03-30T08:00:00Z', mondays).now?.from).toBe('2026-03-30T09:00:00+01:00')
    expect(seen('2026-03-30T16:00:00Z', mondays).now).toBeUndefined()
  })

  it('passes over bank holidays that are given', () => {
    const closed = { ...mondays, closedOn: ['2026-04-06'] }
    expect(seen('2026-03-31T10:00:00+01:00', closed).next?.from).toBe('2026-04-13T09:00:00+01:00')
  })

  it('holds hours to the time that they are in force, both days included', () => {
    const until = { ...mondays, inForce: { to: '2026-03-30' } }
    const since = {
      ...coach({ weekday: 'monday', from: '12:00', to: '24:00' }),
      inForce: { from: '2026-04-06' },
    }
    expect(seen('2026-03-30T10:00:00+01:00', until, since)).toEqual({
      hoursKnown: true,
      now: { from: '2026-03-30T09:00:00+01:00', to: '2026-03-30T17:00:00+01:00' },
      next: { from: '2026-04-06T12:00:00+01:00', to: '2026-04-07T00:00:00+01:00' },
    })
  })

  it('follows hours past midnight, an hour shorter or longer in the nights in which clocks change', () => {
    const nights = coach({ weekday: 'saturday', from: '22:00', to: '06:00' })
    expect(seen('2026-03-29T05:30:00+01:00', nights).now).toEqual({
      from: '2026-03-28T22:00:00+00:00',
      to: '2026-03-29T06:00:00+01:00',
    })
    expect(seen('2026-10-25T05:30:00+00:00', nights).now).toEqual({
      from: '2026-10-24T22:00:00+01:00',
      to: '2026-10-25T06:00:00+00:00',
    })
  })

  it('has no session in the hour that is skipped', () => {
    const small = coach({ weekday: 'sunday', from: '01:00', to: '02:00' })
    expect(seen('2026-03-28T12:00:00Z', small).next?.from).toBe('2026-04-05T01:00:00+01:00')
  })

  it('tells the longer of two that begin together, and the earlier of two that are on', () => {
    const twice = coach(
      { weekday: 'monday', from: '09:00', to: '10:00' },
      { weekday: 'monday', from: '09:00', to: '12:00' },
      { weekday: 'monday', from: '09:30', to: '18:00' },
    )
    expect(seen('2026-03-30T09:45:00+01:00', twice).now?.to).toBe('2026-03-30T12:00:00+01:00')
  })

  it('says that no hours were given, which is another thing than none', () => {
    expect(seen('2026-03-30T10:00:00+01:00', { response: 'divert' })).toEqual({ hoursKnown: false })
    expect(seen('2026-03-30T10:00:00+01:00', coach())).toEqual({ hoursKnown: true })
  })
})
