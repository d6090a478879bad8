import type { PersonRecord } from '../records/person-record'
import { day } from './day'
import { optional } from './field'
import type { RecordReading } from './record-reading'
import { identifier, label } from './text-fields'
import { yesOrNo } from './word-fields'

/** How person records are read. */
export const personReading: RecordReading<PersonRecord> = {
  caller: 'readPeople',
  kind: 'people',
  options: [],
  fields: {
    personId: identifier,
    bornOn: optional(day),
    area: optional(label),
    diedOn: optional(day),
    deconflict: yesOrNo,
    approachRisk: yesOrNo,
  },
  check({ bornOn, diedOn }, report) {
    if (bornOn !== undefined && diedOn !== undefined && diedOn < bornOn) report('died-before-born', 'diedOn')
  },
  add: (builder, record) => builder.add('people', record),
}
