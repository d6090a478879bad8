import { describe, expect, it } from 'vitest'
import { knownDays } from '../../../src/assess/outcome/known-days'
import { formatIsoDay, parseIsoDay } from '../../../src/internal/iso-day'
import { columnsOf } from '../../../src/scan/holdings'
import { crime, holdingsOf, report } from '../../analyse/small-force'

describe('the days on which anything was known', () => {
  it('run from the first record to the last of any kind that is not entered ahead', () => {
    const known = (more: Parameters<typeof holdingsOf>[1]) => {
      const days = knownDays(
        columnsOf(
          't',
          holdingsOf(
            [
              crime('C2', 'P1', { occurredOn: '2025-05-05' }),
              crime('C1', 'P2', { occurredOn: '2025-01-01' }),
            ],
            more,
          ),
        ),
      )
      return days && [days.first, days.last].map(formatIsoDay)
    }
    expect(known({})).toEqual(['2025-01-01', '2025-05-05'])
    expect(known({ intelligence: [report('R', 'P1', { reportedOn: '2025-06-01' })] })?.[1]).toBe('2025-06-01')
    expect(
      known({
        needs: [{ personId: 'P1', need: 'housing', level: 'low', assessedOn: '2025-07-01', assessedBy: 'x' }],
      })?.[1],
    ).toBe('2025-07-01')
    expect(
      known({
        custody: [
          {
            custodyId: 'K',
            personId: 'P1',
            arrestedAt: '2025-08-01T10:00:00+01:00',
            suite: 'S',
            offenceCode: 'A10',
          },
        ],
      })?.[1],
    ).toBe('2025-08-01')
    expect(known({ custodySpells: [{ personId: 'P1', kind: 'remand', from: '2027-01-01' }] })?.[1]).toBe(
      '2025-05-05',
    )
  })

  it('take an outcome type for a record too', () => {
    const offences = [crime('C1', 'P1', { occurredOn: '2025-01-01', outcome: '16', outcomeOn: '2025-09-01' })]
    expect(knownDays(columnsOf('t', holdingsOf(offences)))?.last).toBe(parseIsoDay('2025-09-01'))
  })
})
