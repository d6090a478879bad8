import { describe, expect, it } from 'vitest'
import { scorePeople } from '../../../src/analyse/score-people'
import type { MeasureOf } from '../../../src/policy/schema/measure-schema'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, scoring } from '../small-force'

const roles = { suspect: 1, charged: 1, convicted: 0 } as const

function counts(of: MeasureOf<'count'>['of'], offences: readonly OffenceRecord[]) {
  const scores = scorePeople(holdingsOf(offences), scoring({ kind: 'count', of, select: { roles } }), {
    asOf,
  })
  return Object.fromEntries(Array.from(scores, ({ personId, total }) => [personId, total]))
}

describe('a count', () => {
  it('of crimes counts each once, whatever its codes, roles and rows', () => {
    const offences = [
      crime('C1', 'P1'),
      crime('C1', 'P1', { offenceCode: 'A20' }),
      crime('C1', 'P1', { role: 'suspect' }),
      crime('C2', 'P1'),
      crime('C2', 'P2'),
    ]
    expect(counts('crimes', offences)).toEqual({ P1: 2, P2: 1 })
  })

  it('counts a crime of two people for both, though it is the last of one and the first of the other', () => {
    expect(counts('crimes', [crime('C1', 'P1'), crime('C1', 'P2')])).toEqual({ P1: 1, P2: 1 })
  })

  it('takes no role of which the factor is 0', () => {
    expect(counts('crimes', [crime('C1', 'P1', { role: 'convicted' })])).toEqual({ P1: 0 })
  })

  it('of offence groups counts groups of the table, and no code without one', () => {
    const offences = [
      crime('C1', 'P1', { offenceCode: 'A10' }),
      crime('C2', 'P1', { offenceCode: 'A20' }),
      crime('C3', 'P1', { offenceCode: 'B100' }),
      // L4 has a weight and no group; constructor is no code at all.
      crime('C4', 'P1', { offenceCode: 'L4' }),
      crime('C5', 'P1', { offenceCode: 'constructor' }),
      crime('C1', 'P2', { offenceCode: 'A10' }),
    ]
    expect(counts('offence-groups', offences)).toEqual({ P1: 2, P2: 1 })
  })

  it('of areas counts each area once, and no row without one', () => {
    const offences = [
      crime('C1', 'P1', { area: 'Slough' }),
      crime('C2', 'P1', { area: 'Slough' }),
      crime('C3', 'P1', { area: 'Reading' }),
      crime('C4', 'P1'),
      crime('C5', 'P2', { area: 'Slough' }),
    ]
    expect(counts('areas', offences)).toEqual({ P1: 2, P2: 1 })
    expect(counts('areas', [crime('C1', 'P1')])).toEqual({ P1: 0 })
  })

  it('of victims counts the other people who are victims of the selected crimes, each once', () => {
    const victim = { role: 'victim' } as const
    const offences = [
      crime('C1', 'P1'),
      crime('C1', 'V1', victim),
      crime('C1', 'V1', { ...victim, offenceCode: 'A20' }),
      crime('C1', 'V2', victim),
      crime('C2', 'P1'),
      crime('C2', 'V1', victim),
      // P1 is recorded as a victim of their own crime too: not another person.
      crime('C2', 'P1', victim),
      // No role of P1 is selected in this crime.
      crime('C3', 'P1', { role: 'witness' }),
      crime('C3', 'V3', victim),
    ]
    expect(counts('victims', offences)).toEqual({ P1: 2, V1: 0, V2: 0, V3: 0 })
  })

  it('of victims leaves out who was not known or is contested', () => {
    const offences = [
      crime('C1', 'P1'),
      crime('C1', 'V1', { role: 'victim', recordedOn: '2026-04-01' }),
      crime('C1', 'V2', { role: 'victim', contested: true }),
    ]
    expect(counts('victims', offences)).toMatchObject({ P1: 0 })
  })
})
