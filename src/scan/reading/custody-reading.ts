import type { CustodyRecord } from '../records/custody-record'
import { releases } from '../vocabulary'
import { dateTime, secondsOf } from './date-time'
import { optional } from './field'
import { offenceCode } from './offence-code'
import type { RecordReading } from './record-reading'
import { identifier, label } from './text-fields'
import { word } from './word-fields'

/** How custody records are read. */
export const custodyReading: RecordReading<CustodyRecord> = {
  caller: 'readCustody',
  kind: 'custody',
  options: ['codeSystem', 'codes', 'assumeOffset'],
  fields: {
    custodyId: identifier,
    personId: identifier,
    arrestedAt: dateTime,
    releasedAt: optional(dateTime),
    release: optional(word(releases)),
    suite: label,
    offenceCode,
    crimeId: optional(identifier),
  },
  check({ arrestedAt, releasedAt }, report) {
    if (arrestedAt === undefined || releasedAt === undefined) return
    if (secondsOf(releasedAt) < secondsOf(arrestedAt)) report('ends-before-start', 'releasedAt')
  },
  add: (builder, record) => builder.add('custody', record),
}
