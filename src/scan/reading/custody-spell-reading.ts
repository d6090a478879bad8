import type { CustodySpell } from '../records/custody-spell'
import { custodyKinds } from '../vocabulary'
import { day } from './day'
import { optional } from './field'
import type { RecordReading } from './record-reading'
import { identifier } from './text-fields'
import { word } from './word-fields'

/** How custody spells are read. */
export const custodySpellReading: RecordReading<CustodySpell> = {
  caller: 'readCustodySpells',
  kind: 'custodySpells',
  options: [],
  fields: { personId: identifier, kind: word(custodyKinds), from: day, to: optional(day) },
  check({ from, to }, report) {
    if (from !== undefined && to !== undefined && to < from) report('ends-before-start', 'to')
  },
  add: (builder, record) => builder.add('custodySpells', record),
}
