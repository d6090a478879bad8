import { describe, expect, it } from 'vitest'
import { scorePeople } from '../../../src/analyse/score-people'
import { harmMatrixPolicy as policy } from '../../../src/policy/presets/harm-matrix-policy'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, cohortOf, crime, holdingsOf, listed } from './preset-records'

const abuse = { markers: ['domestic-abuse'] } as const
const points = (...offences: OffenceRecord[]) =>
  scorePeople(holdingsOf(offences), policy, { asOf }).get('P')?.components
const victim = (crimeId: string, personId: string) =>
  crime('8N', { crimeId, personId, role: 'victim', ...abuse })

describe('the shape works', () => {
  it('gives points by recency, frequency, gravity and victims', () => {
    // The latest 75 days before (below 92: 3), one crime (1), 189.154 of harm (150 or more: 2), one victim (1).
    expect(points(crime('8N', { crimeId: 'C', ...abuse }), victim('C', 'V'))).toEqual({
      recency: 3,
      frequency: 1,
      gravity: 2,
      victims: 1,
    })
  })

  it('counts nothing that is not domestic abuse', () => {
    expect(points(crime('8N', { crimeId: 'C' }), victim('D', 'V'))).toEqual({
      recency: 0,
      frequency: 0,
      gravity: 0,
      victims: 0,
    })
  })

  it('gives fewer points the longer ago the latest crime was', () => {
    const recency = (occurredOn: string) => points(crime('8N', { ...abuse, occurredOn }))?.recency
    // 30 December 2025 is 91 days before 31 March 2026, 31 March 2025 is 365.
    expect(recency('2025-12-30')).toBe(3)
    expect(recency('2025-12-29')).toBe(2)
    expect(recency('2025-04-01')).toBe(2)
    expect(recency('2025-03-31')).toBe(1)
    // Two years before is 31 March 2024, and the window is half open.
    expect(recency('2024-04-01')).toBe(1)
    expect(recency('2024-03-31')).toBe(0)
  })

  it('gives points for the gravest crime, not for the sum', () => {
    const gravity = (...codes: string[]) => points(...codes.map((code) => crime(code, abuse)))?.gravity
    expect(gravity('8N', '8N', '8N', '8N', '8N', '8N')).toBe(2)
    expect(gravity('19C')).toBe(3)
    expect(gravity('105A')).toBe(1)
  })

  it('gives points for how often', () => {
    const frequency = (count: number) =>
      points(...Array.from({ length: count }, () => crime('105A', abuse)))?.frequency
    expect([2, 3, 5, 6].map(frequency)).toEqual([1, 2, 2, 3])
  })

  it('gives more for two victims than twice one, and looks three years back for them', () => {
    const at = (crimeId: string, occurredOn: string) => crime('8N', { crimeId, occurredOn, ...abuse })
    const victims = (occurredOn: string) =>
      points(at('A', '2026-01-15'), victim('A', 'V'), at('B', occurredOn), victim('B', 'W'))?.victims
    // Three years before is 31 March 2023, and the window is half open.
    expect(victims('2023-04-01')).toBe(3)
    expect(victims('2023-03-31')).toBe(1)
  })

  it('takes the same victim twice for one', () => {
    const crimes = ['A', 'B'].flatMap((crimeId) => [crime('8N', { crimeId, ...abuse }), victim(crimeId, 'V')])
    expect(points(...crimes)?.victims).toBe(1)
  })
})

it('ranks adults, leaves children off, and is looked at again in four weeks', () => {
  const crimes = ['A', 'B', 'C'].map((personId) => crime('8N', { personId, ...abuse }))
  const people = [
    { personId: 'B', bornOn: '2008-04-01' },
    { personId: 'C', bornOn: '2008-03-31' },
  ]
  expect(listed(policy, 'force', crimes, people)).toEqual(['A', 'C'])
  // 31 March and 28 days.
  expect(cohortOf(policy, crimes, people).reviewBy).toBe('2026-04-28')
})
