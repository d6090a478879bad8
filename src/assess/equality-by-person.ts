import { compareCodePoints } from '../internal/code-points'
import { findString } from '../internal/find-string'
import type { EqualityHoldings } from '../scan/gather-equality'
import type { HoldingsColumns } from '../scan/holdings/columns'
import type { EqualityRecord } from '../scan/records/equality-record'
import { equalityRecordsOf } from './equality-records'

/** Equality records of people whom holdings hold. */
export interface EqualityByPerson {
  /** By current person id. */
  readonly records: ReadonlyMap<string, EqualityRecord>
  /** What is recorded of anybody, in code-point order. */
  readonly characteristics: readonly string[]
  /** What is recorded of a person; undefined where nothing is. */
  recordedOf(personId: string, characteristic: string): string | undefined
}

/** Finds equality records of the people of holdings, under their current ids. */
export function equalityByPerson(
  caller: string,
  equality: EqualityHoldings,
  columns: HoldingsColumns,
): EqualityByPerson {
  const records = new Map<string, EqualityRecord>()
  for (const [given, record] of equalityRecordsOf(caller, equality)) {
    const personId = columns.currentIds.get(given) ?? given
    // A record under the current id stands before one under an old id.
    const isNeeded = given === personId || !records.has(personId)
    if (isNeeded && findString(columns.personIds, personId) >= 0) records.set(personId, record)
  }
  const names = new Set<string>()
  for (const record of records.values()) for (const name of Object.keys(record)) names.add(name)
  names.delete('personId')
  return {
    records,
    characteristics: [...names].sort(compareCodePoints),
    recordedOf(personId, characteristic) {
      const record = records.get(personId)
      return record && Object.hasOwn(record, characteristic) ? record[characteristic] : undefined
    },
  }
}
