import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../src/policy/parse-policy'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { type AreaDemandOptions, areaDemand } from '../../../src/respond/activity/area-demand'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'

const row = (crimeId: string, its: Partial<OffenceRecord> = {}): OffenceRecord => ({
  crimeId,
  personId: 'P1',
  role: 'suspect',
  offenceCode: '10D',
  occurredOn: '2026-03-02',
  markers: [],
  ...its,
})
const options: AreaDemandOptions = {
  asOf: '2026-03-31',
  within: { months: 1 },
  groups: ['knife-crime', 'serious-violence'],
}
const demand = (offences: OffenceRecord[], its: Partial<AreaDemandOptions> = {}) =>
  areaDemand(gatherHoldings({ offences }), preludePolicy, { ...options, ...its })

describe('what was recorded by area', () => {
  it('counts a crime once, whoever had a part in it, with the harm of its heaviest code', () => {
    const { areas } = demand([
      row('C1', { area: 'B' }),
      row('C1', { area: 'B', personId: 'P2', role: 'victim' }),
      row('C1', { area: 'B', personId: 'P3', offenceCode: '34B' }),
      row('C2', { area: 'A', contested: true }),
    ])
    // 10D weighs 53.038, robbery 799.629.
    expect(areas).toEqual([
      { area: 'A', harm: 53.038, crimes: 1 },
      { area: 'B', harm: 799.629, crimes: 1 },
    ])
  })

  it('counts from the day after the window begins, up to the date, what was known by then', () => {
    const on = (occurredOn: string, its: Partial<OffenceRecord> = {}) =>
      demand([row('C', { area: 'A', occurredOn, ...its })]).areas.length
    expect([on('2026-02-28'), on('2026-03-01'), on('2026-03-31'), on('2026-04-01')]).toEqual([0, 1, 1, 0])
    expect(on('2026-03-02', { recordedOn: '2026-04-01' })).toBe(0)
  })

  it('takes what a group takes by code or by flag, and nothing else', () => {
    const { areas } = demand([
      row('C1', { area: 'A', offenceCode: '8N' }),
      row('C2', { area: 'A', offenceCode: '8N', markers: ['knife'] }),
    ])
    expect(areas).toEqual([{ area: 'A', harm: 189.154, crimes: 1 }])
  })

  it('tells crimes without an area apart, and those whose records differ', () => {
    const { areas, withoutArea } = demand([
      row('C1'),
      row('C2', { area: 'A' }),
      row('C2', { area: 'B', personId: 'P2' }),
      row('C3', { area: 'A' }),
      row('C3', { personId: 'P2' }),
    ])
    expect(areas).toEqual([{ area: 'A', harm: 53.038, crimes: 1 }])
    expect(withoutArea).toBe(2)
  })

  it('counts crimes whose code has no weight, without harm', () => {
    const { areas, unlisted } = demand([row('C1', { area: 'A', offenceCode: '99Z', markers: ['knife'] })])
    expect(areas).toEqual([{ area: 'A', harm: 0, crimes: 1 }])
    expect(unlisted).toEqual({ '99Z': 1 })
  })

  it.each([
    ['a group that the policy lacks', { groups: ['knives'] }],
    ['no group', { groups: [] }],
    ['a window that is none', { within: { days: 0 } }],
    ['an option that it does not know', { by: 'home' }],
  ])('refuses %s', (_, its) => {
    expect(() => demand([row('C1')], its as Partial<AreaDemandOptions>)).toThrowError(
      /^areaDemand requires options that it knows: \//,
    )
  })

  it('refuses no options, by the date that is missing', () => {
    const holdings = gatherHoldings({ offences: [row('C1')] })
    expect(() => areaDemand(holdings, preludePolicy, undefined as never)).toThrowError(/requires asOf/)
  })

  it('refuses groups of a policy that has none', () => {
    const { groups: _, measures: __, ...document } = preludePolicy.document
    const bare = parsePolicy({
      id: document.id,
      version: document.version,
      title: document.title,
      harm: document.harm,
      score: {
        components: [{ id: 'harm', measure: { kind: 'harm', select: { roles: { charged: 1 } } }, weight: 1 }],
      },
    })
    expect(() => areaDemand(gatherHoldings({ offences: [row('C1')] }), bare, options)).toThrowError(
      '/groups/0: names no group of the policy',
    )
  })
})
