import type { OffenceRecord } from '../records/offence-record'
import { detections, markers, type Role, roles, type SetAsideRole, setAsideRoles } from '../vocabulary'
import { day } from './day'
import { optional } from './field'
import { metres } from './metres'
import { offenceCode } from './offence-code'
import type { RecordReading } from './record-reading'
import { identifier, label } from './text-fields'
import { outcomeType, word, words, yesOrNo } from './word-fields'

/** A row of an offence export before those are set aside that count against nobody. */
export type OffenceRow = Omit<OffenceRecord, 'role'> & { readonly role: Role | SetAsideRole }

const setAsideWords: ReadonlySet<string> = new Set(setAsideRoles)

/** How offence records are read. */
export const offenceReading: RecordReading<OffenceRow, OffenceRecord> = {
  caller: 'readOffences',
  kind: 'offences',
  options: ['codeSystem', 'codes'],
  fields: {
    crimeId: identifier,
    personId: identifier,
    role: word([...roles, ...setAsideRoles], 'unknown-role'),
    roleOn: optional(day),
    offenceCode,
    occurredOn: day,
    occurredTo: optional(day),
    recordedOn: optional(day),
    outcome: outcomeType,
    outcomeOn: optional(day),
    markers: words(markers, 'unknown-marker'),
    detection: optional(word(detections)),
    area: optional(label),
    easting: metres(700_000),
    northing: metres(1_300_000),
    contested: yesOrNo,
  },
  check({ occurredOn, occurredTo, recordedOn }, report) {
    if (occurredOn !== undefined && occurredTo !== undefined && occurredTo < occurredOn) {
      report('ends-before-start', 'occurredTo')
    }
    if (recordedOn === undefined) return
    if (occurredOn !== undefined && occurredOn > recordedOn) report('after-recording', 'occurredOn')
    if (occurredTo !== undefined && occurredTo > recordedOn) report('after-recording', 'occurredTo')
  },
  duplicateKey: (row) => [
    row.crimeId,
    row.personId,
    row.role,
    row.offenceCode,
    row.occurredTo ?? row.occurredOn,
  ],
  uniform,
  setAside: (row) => (setAsideWords.has(row.role) ? (row.role as SetAsideRole) : undefined),
  add: (builder, record) => builder.add('offences', record),
}

function uniform(values: readonly unknown[]): OffenceRow {
  return {
    crimeId: values[0],
    personId: values[1],
    role: values[2],
    roleOn: values[3],
    offenceCode: values[4],
    occurredOn: values[5],
    occurredTo: values[6],
    recordedOn: values[7],
    outcome: values[8],
    outcomeOn: values[9],
    markers: values[10],
    detection: values[11],
    area: values[12],
    easting: values[13],
    northing: values[14],
    contested: values[15],
  } satisfies Record<keyof OffenceRow, unknown> as OffenceRow
}
