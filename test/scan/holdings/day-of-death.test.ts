import { describe, expect, it } from 'vitest'
import { parseIsoDay } from '../../../src/internal/iso-day'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { columnsOf } from '../../../src/scan/holdings'
import { dayOfDeath } from '../../../src/scan/holdings/day-of-death'

const offence = {
  crimeId: 'C1',
  personId: 'P1',
  role: 'suspect',
  offenceCode: '10D',
  occurredOn: '2025-01-01',
  markers: [],
} as const

describe('the day of a death', () => {
  it('is the recorded one, and none without a record or where records differ', () => {
    const people = [
      { personId: 'P1', diedOn: '2026-01-01' },
      { personId: 'P2', diedOn: '2026-01-01' },
      { personId: 'P2', diedOn: '2026-01-02' },
      { personId: 'P3' },
    ]
    const columns = columnsOf('test', gatherHoldings({ offences: [], people })).people
    expect([0, 1, 2].map((place) => dayOfDeath(columns, place))).toEqual([
      parseIsoDay('2026-01-01'),
      undefined,
      undefined,
    ])
  })

  it('is none where no person record was gathered', () => {
    const { people } = columnsOf('test', gatherHoldings({ offences: [offence] }))
    expect(dayOfDeath(people, 0)).toBeUndefined()
  })
})
