import type { IntelligenceRecord } from '../records/intelligence-record'
import { assessmentGrades, handlingCodes, sourceGrades, themes } from '../vocabulary'
import { day } from './day'
import { optional } from './field'
import type { RecordReading } from './record-reading'
import { identifier } from './text-fields'
import { word } from './word-fields'

/** How intelligence records are read. */
export const intelligenceReading: RecordReading<IntelligenceRecord> = {
  caller: 'readIntelligence',
  kind: 'intelligence',
  options: [],
  fields: {
    reportId: identifier,
    personId: identifier,
    reportedOn: day,
    source: word(sourceGrades, 'unknown-grade'),
    assessment: word(assessmentGrades, 'unknown-grade'),
    handling: word(handlingCodes, 'unknown-grade'),
    theme: word(themes, 'unknown-theme'),
    originId: optional(identifier),
  },
  add: (builder, record) => builder.add('intelligence', record),
}
