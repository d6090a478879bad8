import type { ManagementRecord } from '../records/management-record'
import { day } from './day'
import { optional } from './field'
import type { RecordReading } from './record-reading'
import { identifier, label } from './text-fields'
import { scheme } from './word-fields'

/** How management records are read. */
export const managementReading: RecordReading<ManagementRecord> = {
  caller: 'readManagement',
  kind: 'management',
  options: [],
  fields: { personId: identifier, scheme, from: day, to: optional(day), lead: optional(label) },
  check({ from, to }, report) {
    if (from !== undefined && to !== undefined && to < from) report('ends-before-start', 'to')
  },
  add: (builder, record) => builder.add('management', record),
}
