import type { Alias } from '../records/alias'
import { day } from './day'
import { optional } from './field'
import type { RecordReading } from './record-reading'
import { identifier } from './text-fields'

/** How aliases are read. */
export const aliasReading: RecordReading<Alias> = {
  caller: 'readAliases',
  kind: 'aliases',
  options: [],
  fields: { from: identifier, to: identifier, on: optional(day) },
  check({ from, to }, report) {
    if (from !== undefined && from === to) report('alias-to-itself', 'to')
  },
  add: (builder, record) => builder.add('aliases', record),
}
