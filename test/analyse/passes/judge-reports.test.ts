import { describe, expect, it } from 'vitest'
import { scorePeople } from '../../../src/analyse/score-people'
import type { MeasureOf } from '../../../src/policy/schema/measure-schema'
import type { IntelligenceRecord } from '../../../src/scan/records/intelligence-record'
import { asOf, holdingsOf, policyWith, report } from '../small-force'

const measure: MeasureOf<'intelligence'> = {
  kind: 'intelligence',
  themes: { knife: 10, violence: 4 },
  source: { '1': 1, '2': 0.5 },
  assessment: { A: 1, B: 0.8, C: 0.3 },
}

/** What the reports of P1 come to, taken as vulnerability, where no limit holds them. */
function worth(reports: readonly IntelligenceRecord[], change: Partial<MeasureOf<'intelligence'>> = {}) {
  const policy = policyWith({
    vulnerability: { components: [{ id: 'it', measure: { ...measure, ...change }, weight: 1 }] },
  })
  return scorePeople(holdingsOf([], { intelligence: reports }), policy, { asOf }).get('P1')?.vulnerability
    ?.total
}

const of = (reportId: string, originId: string, more: Partial<IntelligenceRecord> = {}) =>
  report(reportId, 'P1', { originId, ...more })

describe('a report', () => {
  it('is worth its theme times its source times its assessment', () => {
    expect(worth([of('R1', 'O1')])).toBe(10)
    // (10 × 0.5) × 0.8
    expect(worth([of('R1', 'O1', { source: '2', assessment: 'B' })])).toBe(4)
    // (4 × 1) × 0.3 = 1.2
    expect(worth([of('R1', 'O1', { theme: 'violence', assessment: 'C' })])).toBe(1.2)
  })

  it('is worth nothing for a theme or grade that is not named', () => {
    expect(worth([of('R1', 'O1', { theme: 'firearm' })])).toBe(0)
    expect(worth([of('R1', 'O1', { source: '3' })])).toBe(0)
    expect(worth([of('R1', 'O1', { assessment: 'E' })])).toBe(0)
  })

  it('is rounded to a thousandth', () => {
    // 0.001 × 0.5 × 0.8 = 0.0004; × 1 = 0.0008, to a thousandth 0.001.
    expect(worth([of('R1', 'O1', { source: '2', assessment: 'B' })], { themes: { knife: 0.001 } })).toBe(0)
    expect(worth([of('R1', 'O1', { assessment: 'B' })], { themes: { knife: 0.001 } })).toBe(0.001)
  })

  it('counts from its date on, within the window', () => {
    const on = (reportedOn: string) => worth([of('R1', 'O1', { reportedOn })], { within: { months: 1 } })
    expect(on('2026-02-28')).toBe(0)
    expect(on('2026-03-01')).toBe(10)
    expect(on('2026-03-31')).toBe(10)
    expect(on('2026-04-01')).toBe(0)
  })
})

describe('reports of one origin', () => {
  it('count once, with the greatest amount', () => {
    const weaker = of('R1', 'O1', { source: '2' })
    expect(worth([weaker, of('R2', 'O1'), of('R3', 'O1', { theme: 'violence' })])).toBe(10)
    expect(worth([of('R2', 'O1'), weaker])).toBe(10)
  })

  it('count once where their origin is not named', () => {
    expect(worth([report('R1', 'P1'), report('R2', 'P1')])).toBe(10)
  })

  it('count beside those of another origin and of none', () => {
    expect(worth([of('R1', 'O1'), of('R2', 'O2', { source: '2' }), report('R3', 'P1')])).toBe(25)
  })

  it('count for each person they name', () => {
    const reports = [of('R1', 'O1'), report('R1', 'P2', { originId: 'O1' })]
    expect(worth(reports)).toBe(10)
  })

  it('may be named after what every object has', () => {
    expect(worth([of('R1', '__proto__'), of('R2', 'constructor')])).toBe(20)
  })
})

describe('the least number of origins', () => {
  it('is asked of origins that are worth something', () => {
    const two = { minimumOrigins: 2 }
    expect(worth([of('R1', 'O1')], two)).toBe(0)
    expect(worth([of('R1', 'O1'), of('R2', 'O1')], two)).toBe(0)
    expect(worth([of('R1', 'O1'), of('R2', 'O2', { source: '3' })], two)).toBe(0)
    expect(worth([of('R1', 'O1'), of('R2', 'O2', { reportedOn: '2026-04-01' })], two)).toBe(0)
    expect(worth([of('R1', 'O1'), of('R2', 'O2', { theme: 'violence' })], two)).toBe(14)
    expect(worth([of('R1', 'O1'), report('R2', 'P1')], two)).toBe(20)
  })
})
