import { describe, expect, it } from 'vitest'
import { measureMaturity } from '../../../src/assess/backtest/measure-maturity'
import { selectOutcomeRows } from '../../../src/assess/outcome/harm-after'
import { parseIsoDay } from '../../../src/internal/iso-day'
import { columnsOf } from '../../../src/scan/holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { crime, holdingsOf, policyWith } from '../../analyse/small-force'
import { addDays } from '../../support/naive/dates'

const extractedOn = '2026-03-31'
function maturityOf(offences: readonly OffenceRecord[]) {
  const day = parseIsoDay(extractedOn) as number
  const outcome = { select: { roles: { charged: 1 } } } as const
  return measureMaturity(
    selectOutcomeRows(columnsOf('t', holdingsOf(offences)), policyWith(), outcome, day),
    day,
  )
}
/** A crime of 2024 that was known so many days later. */
const knownAfter = (days: number, more: Partial<OffenceRecord> = {}) =>
  crime(`C${days}`, 'P1', { occurredOn: '2024-02-28', roleOn: addDays('2024-02-28', days), ...more })

describe('how long records keep arriving', () => {
  it('is the days within which 95 of 100 records came', () => {
    // Twenty records after 1 to 20 days, the last but one is the 19th: 95% of 20. One more makes it the 20th of 21.
    const twenty = Array.from({ length: 20 }, (_, i) => knownAfter(i + 1))
    expect(maturityOf(twenty)).toEqual({ days: 19, from: 'holdings', records: 20, undated: 0 })
    expect(maturityOf([...twenty, knownAfter(300)]).days).toBe(20)
  })

  it('leaves out the crimes of the last year, of which only what came fast is known', () => {
    const young = crime('Y', 'P1', { occurredOn: '2025-04-01', roleOn: '2025-04-02' })
    expect(maturityOf([knownAfter(30), young])).toMatchObject({ days: 30, records: 1 })
    expect(maturityOf([knownAfter(30), { ...young, occurredOn: '2025-03-31' }])).toMatchObject({ records: 2 })
  })

  it('counts records that do not say', () => {
    const { roleOn: _, ...undated } = knownAfter(3)
    expect(maturityOf([knownAfter(30), undated])).toMatchObject({ days: 30, records: 1, undated: 1 })
    expect(maturityOf([undated])).toEqual({ days: 0, from: 'not-measurable', records: 0, undated: 1 })
  })
})
