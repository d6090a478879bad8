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
  /** By place in the holdings; undefined where a person has none. */
  readonly byPlace: readonly (EqualityRecord | undefined)[]
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
  const byPlace = new Array<EqualityRecord | undefined>(columns.personIds.size).fill(undefined)
  for (const [given, record] of equalityRecordsOf(caller, equality)) {
    const personId = columns.currentIds.get(given) ?? given
    // A record under the current id stands before one under an old id.
    const isNeeded = given === personId || !records.has(personId)
    const place = isNeeded ? findString(columns.personIds, personId) : -1
    if (place < 0) continue
    records.set(personId, record)
    byPlace[place] = record
  }
  const names = new Set<string>()
  for (const record of records.values()) for (const name of Object.keys(record)) names.add(name)
  names.delete('personId')
  return {
    records,
    byPlace,
    characteristics: [...names].sort(compareCodePoints),
    recordedOf(personId, characteristic) {
      return recordedIn(records.get(personId), characteristic)
    },
  }
}

/** What a record says of a characteristic; undefined where there is none, or it says nothing. */
export function recordedIn(record: EqualityRecord | undefined, characteristic: string): string | undefined {
  return record && Object.hasOwn(record, characteristic) ? record[characteristic] : undefined
}
