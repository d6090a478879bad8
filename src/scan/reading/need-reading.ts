import type { NeedRecord } from '../records/need-record'
import { needLevels, needs } from '../vocabulary'
import { day } from './day'
import type { RecordReading } from './record-reading'
import { identifier, label } from './text-fields'
import { word } from './word-fields'

/** How need records are read. */
export const needReading: RecordReading<NeedRecord> = {
  caller: 'readNeeds',
  kind: 'needs',
  options: [],
  fields: {
    personId: identifier,
    need: word(needs),
    level: word(needLevels),
    assessedOn: day,
    assessedBy: label,
  },
  add: (builder, record) => builder.add('needs', record),
}
