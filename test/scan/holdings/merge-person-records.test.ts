import { describe, expect, it } from 'vitest'
import { formatIsoDay } from '../../../src/internal/iso-day'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { columnsOf } from '../../../src/scan/holdings'
import { differingDay, noDay } from '../../../src/scan/holdings/columns'
import { personFlags } from '../../../src/scan/holdings/merge-person-records'
import type { PersonRecord } from '../../../src/scan/records/person-record'

/** What the holdings know of P1 after all these records of theirs, and how many warnings there were. */
function merged(...records: Omit<PersonRecord, 'personId'>[]) {
  const people = records.map((record) => ({ personId: 'P1', ...record }))
  const holdings = gatherHoldings({ offences: [], people })
  const columns = columnsOf('the test', holdings)
  const { born, died, area, flags } = columns.people
  const day = (value = noDay) =>
    value === noDay ? 'none' : value === differingDay ? 'differs' : formatIsoDay(value)
  return {
    born: day(born[0]),
    died: day(died[0]),
    area: columns.areas[(area[0] ?? 0) - 1] ?? 'none',
    flags: flags[0],
    warnings: holdings.warnings,
  }
}

const nothing = { born: 'none', died: 'none', area: 'none', flags: 0, warnings: [] }
const differs = {
  code: 'person-records-differ',
  people: 1,
  message: expect.stringMatching(/^1 person has records that differ in a value/),
}

describe('the records of one person', () => {
  it('may say nothing', () => {
    expect(merged({})).toEqual(nothing)
    expect(merged({}, {})).toEqual(nothing)
  })

  it('add up where each says something else', () => {
    expect(merged({ bornOn: '2000-02-29' }, { area: 'Slough' }, { diedOn: '2026-01-01' })).toEqual({
      ...nothing,
      born: '2000-02-29',
      area: 'Slough',
      died: '2026-01-01',
    })
  })

  it('agree where they say the same', () => {
    const said = { bornOn: '1900-01-01', area: 'Slough', deconflict: true }
    expect(merged(said, said)).toEqual({
      ...nothing,
      born: '1900-01-01',
      area: 'Slough',
      flags: personFlags.deconflict,
    })
  })

  it('leave a value unknown in which they differ, with a warning', () => {
    expect(merged({ bornOn: '2000-01-01' }, { bornOn: '2000-01-02' }, { bornOn: '2000-01-01' })).toEqual({
      ...nothing,
      flags: personFlags.differ,
      warnings: [differs],
    })
    expect(merged({ area: 'Slough' }, { area: 'Reading' })).toEqual({
      ...nothing,
      flags: personFlags.differ,
      warnings: [differs],
    })
  })

  it('leave even a death unknown where they differ on its day', () => {
    expect(merged({ diedOn: '2026-01-01' }, { diedOn: '2026-01-02' })).toMatchObject({
      died: 'differs',
      warnings: [differs],
    })
  })

  it('keep a caution that any of them gives, and differ where another denies it', () => {
    const { deconflict, approachRisk, differ } = personFlags
    expect(merged({ deconflict: true }, {}).flags).toBe(deconflict)
    expect(merged({ deconflict: false }).flags).toBe(0)
    for (const records of [
      [{ approachRisk: true }, { approachRisk: false }],
      [{ approachRisk: false }, { approachRisk: true }],
    ]) {
      expect(merged(...records)).toMatchObject({ flags: approachRisk | differ, warnings: [differs] })
    }
  })
})

it('counts the people whose records differ, one or more', () => {
  const { warnings } = gatherHoldings({
    offences: [],
    people: [
      { personId: 'P1', area: 'A' },
      { personId: 'P1', area: 'B', bornOn: '2000-01-01' },
      { personId: 'P1', bornOn: '2001-01-01' },
      { personId: 'P2', area: 'A' },
      { personId: 'P2', area: 'B' },
      { personId: 'P3', area: 'A' },
    ],
  })
  expect(warnings).toEqual([
    {
      code: 'person-records-differ',
      people: 2,
      message: expect.stringMatching(/^2 people have records that differ in a value/),
    },
  ])
})

it('merges the records of an old id and the current one', () => {
  const { warnings } = gatherHoldings({
    offences: [],
    people: [
      { personId: 'old', area: 'A' },
      { personId: 'new', area: 'B' },
    ],
    aliases: [{ from: 'old', to: 'new' }],
  })
  expect(warnings).toHaveLength(1)
})
