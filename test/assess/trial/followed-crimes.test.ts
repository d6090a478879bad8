import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openHarmAfter, selectOutcomeRows } from '../../../src/assess/outcome/harm-after'
import { followedCrimes } from '../../../src/assess/trial/followed-crimes'
import { parseIsoDay } from '../../../src/internal/iso-day'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { columnsOf } from '../../../src/scan/holdings'
import { caseArbitrary } from '../../support/arbitraries/case'
import { prepareCase } from '../../support/arbitraries/prepare-case'

const outcome = { select: { roles: { suspect: 0.5, charged: 1, convicted: 1 } } } as const

describe('followedCrimes', () => {
  it('comes to what openHarmAfter sums, person by person', () => {
    fc.assert(
      fc.property(caseArbitrary, fc.nat({ max: 800 }), fc.nat({ max: 800 }), (given, before, days) => {
        const { holdings, policy } = prepareCase(given)
        const columns = columnsOf('test', holdings)
        const knownBy = parseIsoDay(given.asOf) as number
        const window = { after: knownBy - before, to: knownBy - before + days }
        const rows = selectOutcomeRows(columns, policy, outcome, knownBy)
        const after = openHarmAfter(rows)(window)
        const pool = Uint32Array.from({ length: columns.personIds.size }, (_, place) => place)
        const followed = followedCrimes(rows, pool, window)
        pool.forEach((place) => {
          const own = followed.harm.subarray(followed.starts[place], followed.starts[place + 1])
          expect(own.length).toBe(after.crimes[place])
          expect(own.reduce((sum, harm) => sum + harm, 0)).toBe(after.harm[place])
        })
        expect(followed.withoutWeight).toBe(after.withoutWeight.reduce((sum, count) => sum + count, 0))
        expect(followed.undated).toBe(after.undated)
      }),
    )
  })

  it('keeps crimes apart, and takes the greatest amount of each code of a crime once', () => {
    const row = { role: 'charged', occurredOn: '2025-06-01', markers: [] } as const
    const holdings = gatherHoldings({
      offences: [
        { ...row, crimeId: 'C1', personId: 'P1', offenceCode: '10D', role: 'suspect' },
        { ...row, crimeId: 'C1', personId: 'P1', offenceCode: '10D' },
        { ...row, crimeId: 'C1', personId: 'P1', offenceCode: '8N' },
        { ...row, crimeId: 'C2', personId: 'P1', offenceCode: 'X9' },
        { ...row, crimeId: 'C1', personId: 'P2', offenceCode: '8N' },
        { ...row, crimeId: 'C3', personId: 'P3', offenceCode: '8N', occurredOn: '2025-05-01' },
        { ...row, crimeId: 'C4', personId: 'P3', offenceCode: '8N', occurredOn: '2025-05-02' },
        { ...row, crimeId: 'C5', personId: 'P3', offenceCode: '8N', occurredOn: '2025-06-30' },
        { ...row, crimeId: 'C6', personId: 'P3', offenceCode: '8N', occurredOn: '2025-07-01' },
      ],
    })
    const columns = columnsOf('test', holdings)
    const weightOf = (code: string) => (preludePolicy.harmTable.weights[code] as number) * 1000
    const knownBy = parseIsoDay('2026-01-01') as number
    const window = { after: parseIsoDay('2025-05-01') as number, to: parseIsoDay('2025-06-30') as number }
    const rows = selectOutcomeRows(columns, preludePolicy, outcome, knownBy)
    // P1 and P3 alone: C1 with both codes in full, C2 without a weight, then C4 and C5; C3 is too early, C6 too late.
    const followed = followedCrimes(rows, Uint32Array.of(0, 2), window)
    expect([...followed.starts]).toEqual([0, 2, 4])
    const both = Math.floor(weightOf('10D') + 0.5) + Math.floor(weightOf('8N') + 0.5)
    const one = Math.floor(weightOf('8N') + 0.5)
    expect([...followed.harm]).toEqual([0, both, one, one])
    expect(followed).toMatchObject({ withoutWeight: 1, undated: true })
  })
})
