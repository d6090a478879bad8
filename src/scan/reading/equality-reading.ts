import { PreludeError } from '../../internal/prelude-error'
import type { EqualityRecord } from '../records/equality-record'
import type { Field } from './field'
import { optional } from './field'
import type { RecordReading } from './record-reading'
import { identifier, label } from './text-fields'

/**
 * How equality records are read: the person and the characteristics that the column map names, nothing else.
 *
 * @throws PreludeError `invalid-options` where no characteristic is named
 */
export function equalityReading(columns: unknown): RecordReading<EqualityRecord> {
  const names = typeof columns === 'object' && columns !== null ? Object.keys(columns) : []
  const characteristics = names.filter((name) => name !== 'personId')
  if (characteristics.length === 0 || characteristics.includes('__proto__')) {
    throw new PreludeError(
      'invalid-options',
      'readEquality requires columns to name the characteristics to keep',
      {
        problems: [{ pointer: '/columns', message: 'names no characteristic' }],
      },
    )
  }
  const fields: Record<string, Field<string>> = { personId: identifier }
  for (const name of characteristics) fields[name] = optional(label)
  return { caller: 'readEquality', options: [], fields: fields as { personId: Field<string> } }
}
