import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import type { IsoDate } from '../../../src/scan/vocabulary'
import type { World } from './world'

/** The day a crime counts as of. */
export function crimeDate(row: OffenceRecord): IsoDate {
  return row.occurredTo ?? row.occurredOn
}

/** The involvements known at the date that nobody contests, with outcomes of a later day taken away. */
export function knownOffences(world: World): OffenceRecord[] {
  const { asOf } = world
  const known: OffenceRecord[] = []
  for (const row of world.force.offences) {
    if (crimeDate(row) > asOf) continue
    if (row.recordedOn !== undefined && row.recordedOn > asOf) continue
    if (row.roleOn !== undefined && row.roleOn > asOf) continue
    if (row.contested === true) continue
    const { outcome, outcomeOn, ...rest } = row
    const hidden = outcome === undefined || (outcomeOn !== undefined && outcomeOn > asOf)
    known.push(hidden ? rest : { ...rest, outcome })
  }
  return known
}
