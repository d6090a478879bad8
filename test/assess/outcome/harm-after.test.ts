import { describe, expect, it } from 'vitest'
import { openHarmAfter, selectOutcomeRows } from '../../../src/assess/outcome/harm-after'
import type { OutcomeRule } from '../../../src/assess/outcome/outcome-rule'
import { parseIsoDay } from '../../../src/internal/iso-day'
import { columnsOf } from '../../../src/scan/holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { crime, holdingsOf, policyWith } from '../../analyse/small-force'

const day = (text: string) => parseIsoDay(text) as number
const charged: OutcomeRule = { select: { roles: { charged: 1, convicted: 1 } } }
const policy = policyWith({ groups: { weapons: { offenceGroups: ['Weapons'] } } })
const year = { after: day('2025-01-01'), to: day('2025-12-31') }
const exported = day('2026-03-31')

function followed(offences: readonly OffenceRecord[], rule = charged, knownBy = exported) {
  const columns = columnsOf('test', holdingsOf(offences))
  const rows = selectOutcomeRows(columns, policy, rule, knownBy)
  const { harm, crimes, withoutWeight, undated } = openHarmAfter(rows)(year)
  return { harm: [...harm], crimes: [...crimes], withoutWeight: [...withoutWeight], undated }
}

describe('the harm after a date', () => {
  it('begins on the day after and ends with the last day', () => {
    const on = (crimeId: string, occurredOn: string) => crime(crimeId, 'P1', { occurredOn })
    const { crimes, harm } = followed([
      on('C1', '2025-01-01'),
      on('C2', '2025-01-02'),
      on('C3', '2025-12-31'),
      on('C4', '2026-01-01'),
    ])
    expect([crimes, harm]).toEqual([[2], [20_000]])
  })

  it('counts what was known by the day of the export', () => {
    const late = crime('C1', 'P1', { occurredOn: '2025-06-01', roleOn: '2026-04-01' })
    expect(followed([late]).crimes).toEqual([0])
    expect(followed([late], charged, day('2026-04-01')).crimes).toEqual([1])
  })

  it('dates a continuing crime by its end', () => {
    const { crimes } = followed([
      crime('C1', 'P1', {
        occurredOn: '2024-06-01',
        occurredTo: '2025-06-01',
        recordedOn: '2025-06-01',
        roleOn: '2025-06-01',
      }),
    ])
    expect(crimes).toEqual([1])
  })

  it('holds out what is contested and other roles', () => {
    const on = { occurredOn: '2025-06-01' }
    const { crimes, harm } = followed([
      crime('C1', 'P1', { ...on, contested: true }),
      crime('C2', 'P1', { ...on, role: 'suspect' }),
      crime('C3', 'P2', { ...on, role: 'victim' }),
    ])
    expect([crimes, harm]).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  it('takes the greatest amount of a person, crime and code, and adds over codes', () => {
    // Suspect half of 10, then convicted 10: 10. The blade of the same crime: 100.
    const rule: OutcomeRule = { select: { roles: { suspect: 0.5, convicted: 1 } } }
    const on = { occurredOn: '2025-06-01' }
    const { crimes, harm } = followed(
      [
        crime('C1', 'P1', { ...on, role: 'suspect' }),
        crime('C1', 'P1', { ...on, role: 'convicted' }),
        crime('C1', 'P1', { ...on, role: 'convicted', offenceCode: 'B100' }),
      ],
      rule,
    )
    expect([crimes, harm]).toEqual([[1], [110_000]])
  })

  it('counts a crime without weight once, and no harm of it', () => {
    const on = { occurredOn: '2025-06-01', role: 'charged' } as const
    const { crimes, harm, withoutWeight } = followed([
      crime('C1', 'P1', { ...on, offenceCode: 'X1' }),
      crime('C1', 'P1', { ...on, offenceCode: 'X2' }),
      crime('C1', 'P1', { ...on }),
      crime('C2', 'P1', { ...on, offenceCode: 'X1' }),
    ])
    expect([crimes, harm, withoutWeight]).toEqual([[2], [10_000], [2]])
  })

  it('looks for the groups of the outcome first, then of the policy', () => {
    const on = { occurredOn: '2025-06-01' }
    const offences = [crime('C1', 'P1', on), crime('C2', 'P1', { ...on, offenceCode: 'B100' })]
    const select = { ...charged.select, groups: ['weapons'] }
    expect(followed(offences, { select }).harm).toEqual([100_000])
    expect(followed(offences, { select, groups: { weapons: { codes: ['A10'] } } }).harm).toEqual([10_000])
  })

  it('does not see an outcome type that was given after the export', () => {
    const solved = crime('C1', 'P1', { occurredOn: '2025-06-01', outcome: '16', outcomeOn: '2026-02-01' })
    const rule: OutcomeRule = { select: { ...charged.select, outcomes: { exclude: ['16'] } } }
    expect(followed([solved], rule).crimes).toEqual([0])
    expect(followed([solved], rule, day('2026-01-31')).crimes).toEqual([1])
  })

  it('tells crimes apart by how they were found', () => {
    const on = { occurredOn: '2025-06-01' }
    const columns = columnsOf(
      'test',
      holdingsOf([
        crime('C1', 'P1', { ...on, detection: 'reported' }),
        crime('C2', 'P1', { ...on, detection: 'proactive' }),
        crime('C3', 'P1', { ...on, detection: 'proactive' }),
        crime('C4', 'P1', on),
      ]),
    )
    const harmAfter = openHarmAfter(selectOutcomeRows(columns, policy, charged, exported))
    const crimes = (['reported', 'proactive', 'stated'] as const).map(
      (found) => harmAfter({ ...year, found }).crimes[0],
    )
    expect([harmAfter(year).crimes[0], ...crimes]).toEqual([4, 1, 2, 3])
  })

  it('looks from and to a day of each person where each has their own', () => {
    const on = (crimeId: string, personId: string) => crime(crimeId, personId, { occurredOn: '2025-06-01' })
    const columns = columnsOf('test', holdingsOf([on('C1', 'P1'), on('C1', 'P2'), on('C1', 'P3')]))
    const { crimes } = openHarmAfter(selectOutcomeRows(columns, policy, charged, exported))({
      after: Int32Array.of(day('2025-05-31'), day('2025-06-01'), day('2025-05-01')),
      to: Int32Array.of(day('2025-06-01'), day('2025-07-01'), day('2025-05-31')),
    })
    expect([...crimes]).toEqual([1, 0, 0])
  })

  it('says whether a record cannot show when it was known', () => {
    const { recordedOn: _, ...undated } = crime('C1', 'P1', { occurredOn: '2025-06-01' })
    expect(followed([undated]).undated).toBe(true)
    expect(followed([crime('C1', 'P1', { occurredOn: '2025-06-01' })]).undated).toBe(false)
    expect(followed([{ ...undated, occurredOn: '2024-06-01' }]).undated).toBe(false)
  })
})
