import { describe, expect, it } from 'vitest'
import { stringAt } from '../../../src/internal/find-string'
import { formatIsoDay } from '../../../src/internal/iso-day'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { columnsOf } from '../../../src/scan/holdings'
import { rowsOf, stateBits } from '../../../src/scan/holdings/columns'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { roles } from '../../../src/scan/vocabulary'
import { crime } from '../../analyse/small-force'

function columnsFor(offences: Iterable<OffenceRecord>) {
  return columnsOf('the test', gatherHoldings({ offences }))
}

/** Every row as `person crime code date role`, with `again` for one of the same person, crime and code. */
function rowsFor(offences: readonly OffenceRecord[]): string[] {
  const { personIds, crimeIds, codes, involvements } = columnsFor(offences)
  const { starts, crime: crimes, code, on, state } = involvements
  return Array.from({ length: personIds.size }, (_, person) =>
    Array.from({ length: (starts[person + 1] ?? 0) - (starts[person] ?? 0) }, (__, i) => {
      const row = (starts[person] ?? 0) + i
      const bits = state[row] ?? 0
      return [
        stringAt(personIds, person),
        stringAt(crimeIds, crimes[row] ?? 0),
        codes[code[row] ?? 0],
        formatIsoDay(on[row] ?? 0),
        roles[bits >> stateBits.roleShift],
        ...((bits & stateBits.repeats) !== 0 ? ['again'] : []),
      ].join(' ')
    }),
  ).flat()
}

const five = [
  crime('C1', 'P2'),
  crime('C2', 'P1', { role: 'suspect' }),
  crime('C1', 'P1', { offenceCode: 'A20' }),
  crime('C2', 'P1', { role: 'charged' }),
  crime('C2', 'P1', { role: 'suspect', occurredOn: '2026-02-01' }),
]

describe('involvements', () => {
  it('stand by person, crime, code, date and role, and know a row of the same crime and code', () => {
    expect(rowsFor(five)).toEqual([
      'P1 C1 A20 2026-03-01 charged',
      'P1 C2 A10 2026-02-01 suspect',
      'P1 C2 A10 2026-03-01 suspect again',
      'P1 C2 A10 2026-03-01 charged again',
      'P2 C1 A10 2026-03-01 charged',
    ])
  })

  it('stand so too where a person has very many', () => {
    const many = Array.from({ length: 60 }, (_, i) => crime('C1', 'P1', { occurredOn: `2026-01-${day(i)}` }))
    const rows = rowsFor([crime('C2', 'P1'), ...many, crime('C1', 'P1', { offenceCode: 'B100' })])
    expect(rows).toHaveLength(62)
    expect(rows.slice(0, 3)).toEqual([
      'P1 C2 A10 2026-03-01 charged',
      'P1 C1 A10 2026-01-01 charged',
      'P1 C1 A10 2026-01-01 charged again',
    ])
    expect(rows.at(-1)).toBe('P1 C1 B100 2026-03-01 charged')
  })

  it('name their person by row, as the starts do', () => {
    const { involvements } = columnsFor(five)
    expect([...involvements.person]).toEqual([0, 0, 0, 0, 1])
  })

  it('take two bytes a day until a day no longer fits', () => {
    // 32,767 days after 1 January 1970 is 18 September 2059.
    const until = (occurredOn: string) =>
      columnsFor([...five, crime('C9', 'P1', { occurredOn })]).involvements
    expect(until('2059-09-18').on).toBeInstanceOf(Int16Array)
    expect(until('1900-01-01').known).toBeInstanceOf(Int16Array)
    const late = until('2059-09-19')
    expect(late.on).toBeInstanceOf(Int32Array)
    expect(late.known).toBeInstanceOf(Int32Array)
    expect([...late.on].map(formatIsoDay)).toContain('2059-09-19')
    expect([...until('1900-01-01').on].map(formatIsoDay)).toContain('1900-01-01')
  })

  it('leave out the columns that no row fills', () => {
    const { involvements } = columnsFor(five)
    const { markers, outcome, outcomeOn, area, easting, northing } = involvements
    for (const column of [markers, outcome, outcomeOn, area, easting, northing])
      expect(column).toHaveLength(0)
  })

  it('fill every row of a column that one row fills', () => {
    const { involvements } = columnsFor([
      crime('C1', 'P1'),
      crime('C2', 'P1', {
        markers: ['knife', 'vawg'],
        outcome: '0',
        outcomeOn: '2026-03-02',
        area: 'X',
        northing: 12,
      }),
    ])
    // Bits 0 (knife) and 10 (vawg).
    expect([...involvements.markers]).toEqual([0, 1 + 1024])
    expect([...involvements.outcome]).toEqual([0, 1])
    expect([...involvements.area]).toEqual([0, 1])
    expect([...involvements.easting]).toEqual([Number.NaN, Number.NaN])
    expect([...involvements.northing]).toEqual([Number.NaN, 12])
  })

  it('are known from the latest of date, recording and role on', () => {
    const { involvements } = columnsFor([
      crime('C1', 'P1', {
        occurredOn: '2026-01-01',
        occurredTo: '2026-01-04',
        recordedOn: '2026-01-03',
        roleOn: '2026-01-02',
      }),
      crime('C2', 'P1', { recordedOn: '2026-03-05', roleOn: '2026-03-04' }),
      crime('C3', 'P1', { recordedOn: '2026-03-05', roleOn: '2026-03-06' }),
    ])
    expect([...involvements.known].map(formatIsoDay)).toEqual(['2026-01-04', '2026-03-05', '2026-03-06'])
    expect([...involvements.on].map(formatIsoDay)).toEqual(['2026-01-04', '2026-03-01', '2026-03-01'])
  })

  it('keep more codes and areas than two bytes number, over more than one block', () => {
    const count = 66_000
    function* offences() {
      for (let i = 0; i < count; i++)
        yield crime(`C${i}`, `P${i % 3}`, { offenceCode: `X${i}`, area: `Area ${i}` })
    }
    const { involvements, codes, areas, personIds } = columnsFor(offences())
    const { starts, code, area } = involvements
    expect(personIds.size).toBe(3)
    expect(code).toBeInstanceOf(Uint32Array)
    expect(area).toBeInstanceOf(Uint32Array)
    // P0 has crimes 0, 3, 6 and so on; its last is 65,997.
    const last = (starts[1] ?? 0) - 1
    expect(codes[code[last] ?? 0]).toBe('X65997')
    expect(areas[(area[last] ?? 0) - 1]).toBe('Area 65997')
  })
})

describe('rows by person', () => {
  it('are none where the kind has none, or the person has none', () => {
    const holdings = gatherHoldings({
      offences: [],
      people: [{ personId: 'P1' }, { personId: 'P2' }],
      management: [],
      needs: [
        { personId: 'P2', need: 'housing', level: 'low', assessedOn: '2026-02-01', assessedBy: 'A' },
        { personId: 'P2', need: 'alcohol', level: 'low', assessedOn: '2026-03-01', assessedBy: 'A' },
      ],
    })
    const { needs, schemes, spells } = columnsOf('the test', holdings)
    expect(rowsOf(needs, 0)).toEqual([])
    expect(rowsOf(needs, 1).map(({ need }) => need)).toEqual(['alcohol', 'housing'])
    expect(schemes && rowsOf(schemes, 0)).toEqual([])
    expect(spells).toBeUndefined()
  })
})

function day(i: number): string {
  return String(28 - (i % 28)).padStart(2, '0')
}
