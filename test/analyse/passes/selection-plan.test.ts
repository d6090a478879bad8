import { describe, expect, it } from 'vitest'
import { scorePeople } from '../../../src/analyse/score-people'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import type { Selection } from '../../../src/policy/schema/selection-schema'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, scoring } from '../small-force'

const roles = { suspect: 1, charged: 1, convicted: 1 } as const
const groups: NonNullable<PolicyDocument['groups']> = {
  wounding: { codes: ['A10'] },
  violence: { offenceGroups: ['Violence'] },
  assault: { subgroups: ['Assault'] },
  knife: { codes: ['B100'], markers: ['knife'] },
  flagged: { markers: ['group', 'vawg'] },
  constructor: { codes: ['N0'] },
}

/** How many crimes of P1 a selection takes. */
function crimes(select: Partial<Selection>, offences: readonly OffenceRecord[], on = asOf) {
  const policy = scoring({ kind: 'count', of: 'crimes', select: { roles, ...select } }, { groups })
  return scorePeople(holdingsOf(offences), policy, { asOf: on }).get('P1')?.total
}

const on = (occurredOn: string) => [crime('C1', 'P1', { occurredOn })]

describe('within', () => {
  it('is open at its far end and closed at the date', () => {
    // 31 March less one month is 28 February: that day is out, the next is in.
    expect(crimes({ within: { months: 1 } }, on('2026-02-28'))).toBe(0)
    expect(crimes({ within: { months: 1 } }, on('2026-03-01'))).toBe(1)
    expect(crimes({ within: { months: 1 } }, on('2026-03-31'))).toBe(1)
    expect(crimes({ within: { months: 1 } }, on('2026-04-01'))).toBe(0)
  })

  it('knows the leap day', () => {
    expect(crimes({ within: { months: 1 } }, on('2024-02-29'), '2024-03-31')).toBe(0)
    expect(crimes({ within: { months: 1 } }, on('2024-03-01'), '2024-03-31')).toBe(1)
    // 29 February 2024 less a year is 28 February 2023.
    expect(crimes({ within: { years: 1 } }, on('2023-02-28'), '2024-02-29')).toBe(0)
    expect(crimes({ within: { years: 1 } }, on('2023-03-01'), '2024-02-29')).toBe(1)
  })

  it('takes the day itself for one day', () => {
    expect(crimes({ within: { days: 1 } }, on('2026-03-31'))).toBe(1)
    expect(crimes({ within: { days: 1 } }, on('2026-03-30'))).toBe(0)
  })

  it('is all history where it is left out, to the first day of records', () => {
    expect(crimes({}, on('1900-01-01'))).toBe(1)
    expect(crimes({ within: { years: 100 } }, on('1900-01-01'), '1900-01-01')).toBe(1)
  })

  it('goes by the end of a crime that went on', () => {
    const lasting = crime('C1', 'P1', {
      occurredOn: '2025-01-01',
      occurredTo: '2026-03-15',
      recordedOn: '2026-03-16',
    })
    expect(crimes({ within: { months: 1 } }, [lasting])).toBe(1)
  })
})

describe('groups', () => {
  const four = [
    crime('C1', 'P1', { offenceCode: 'A10' }),
    crime('C2', 'P1', { offenceCode: 'A20', markers: ['knife'] }),
    crime('C3', 'P1', { offenceCode: 'B100' }),
    crime('C4', 'P1', { offenceCode: 'L4', markers: ['vawg'] }),
  ]

  it.each([
    [['wounding'], 1],
    [['violence'], 2],
    [['assault'], 1],
    [['knife'], 2],
    [['flagged'], 1],
    [['wounding', 'knife'], 3],
    [['constructor'], 0],
    [undefined, 4],
  ])('%j take %d of four crimes', (ids, count) => {
    expect(crimes(ids === undefined ? {} : { groups: ids }, four)).toBe(count)
  })

  it('are taken out by not, by code or by marker', () => {
    expect(crimes({ not: { groups: ['violence'] } }, four)).toBe(2)
    expect(crimes({ not: { groups: ['flagged'] } }, four)).toBe(3)
    expect(crimes({ groups: ['violence'], not: { groups: ['knife'] } }, four)).toBe(1)
    expect(crimes({ groups: ['knife'], not: { groups: ['knife'] } }, four)).toBe(0)
  })

  it('look for markers where no crime has one', () => {
    expect(crimes({ groups: ['flagged'] }, [crime('C1', 'P1')])).toBe(0)
    expect(crimes({ not: { groups: ['flagged'] } }, [crime('C1', 'P1')])).toBe(1)
  })

  it('take the last marker of the vocabulary, bit 10', () => {
    expect(crimes({ groups: ['flagged'] }, [crime('C1', 'P1', { markers: ['vawg'] })])).toBe(1)
  })
})

describe('outcomes', () => {
  const exclude = { outcomes: { exclude: ['20', '1A'] } } as const

  it('are excluded by type, and what states none is not', () => {
    expect(crimes(exclude, [crime('C1', 'P1', { outcome: '20' })])).toBe(0)
    expect(crimes(exclude, [crime('C1', 'P1', { outcome: '1A' })])).toBe(0)
    expect(crimes(exclude, [crime('C1', 'P1', { outcome: '1' })])).toBe(1)
    expect(crimes(exclude, [crime('C1', 'P1'), crime('C2', 'P1', { outcome: '20' })])).toBe(1)
    expect(crimes(exclude, [crime('C1', 'P1')])).toBe(1)
  })

  it('are hidden until the day of the outcome', () => {
    const later = (outcomeOn: string) => [crime('C1', 'P1', { outcome: '20', outcomeOn })]
    expect(crimes(exclude, later('2026-03-31'))).toBe(0)
    expect(crimes(exclude, later('2026-04-01'))).toBe(1)
  })
})

describe('detection', () => {
  const both = [
    crime('C1', 'P1', { detection: 'reported' }),
    crime('C2', 'P1', { detection: 'proactive' }),
    crime('C3', 'P1'),
  ]

  it('is excluded by kind, and what states none is not', () => {
    expect(crimes({ detection: { exclude: ['proactive'] } }, both)).toBe(2)
    expect(crimes({ detection: { exclude: ['reported'] } }, both)).toBe(2)
    expect(crimes({ detection: { exclude: ['proactive', 'reported'] } }, both)).toBe(1)
    expect(crimes({}, both)).toBe(3)
  })
})

describe('what was known at the date', () => {
  it.each<[string, Partial<OffenceRecord>]>([
    ['crime', { occurredOn: '2026-04-01' }],
    ['end of the crime', { occurredTo: '2026-04-01' }],
    ['recording', { recordedOn: '2026-04-01' }],
    ['role', { roleOn: '2026-04-01' }],
  ])('leaves out a row whose %s came a day later', (_, later) => {
    const [[key]] = Object.entries(later) as [[string, string]]
    expect(crimes({}, [crime('C1', 'P1', { ...later })])).toBe(0)
    expect(crimes({}, [crime('C1', 'P1', { ...later, recordedOn: asOf, roleOn: asOf, [key]: asOf })])).toBe(1)
  })

  it('holds contested rows out of every measure', () => {
    expect(
      crimes({}, [crime('C1', 'P1', { contested: true }), crime('C2', 'P1', { contested: false })]),
    ).toBe(1)
  })
})
