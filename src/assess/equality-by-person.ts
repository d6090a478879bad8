import { compareCodePoints } from '../internal/code-points'
import { findString } from '../internal/find-string'
import type { EqualityHoldings } from '../scan/gather-equality'
import type { HoldingsColumns } from '../scan/holdings/columns'
import type { EqualityRecord } from '../scan/records/equality-record'
import { equalityRecordsOf } from './equality-records'

/** Equality records of people whom holdings hold. */
export interface EqualityByPerson {
  /** By place in the holdings; undefined where a person has none. */
  readonly byPlace: readonly (EqualityRecord | undefined)[]
  /** What is recorded of anybody, in code-point order. */
  readonly characteristics: readonly string[]
}

/** Finds equality records of the people of holdings, under their current ids. */
export function equalityByPerson(
  caller: string,
  equality: EqualityHoldings,
  columns: HoldingsColumns,
): EqualityByPerson {
  const byPlace = new Array<EqualityRecord | undefined>(columns.personIds.size).fill(undefined)
  for (const [given, record] of equalityRecordsOf(caller, equality)) {
    const personId = columns.currentIds.get(given) ?? given
    const place = findString(columns.personIds, personId)
    // A record under the current id stands before one under an old id.
    if (place >= 0 && (given === personId || byPlace[place] === undefined)) byPlace[place] = record
  }
  const names = new Set<string>()
  for (const record of byPlace) for (const name of Object.keys(record ?? {})) names.add(name)
  names.delete('personId')
  return { byPlace, characteristics: [...names].sort(compareCodePoints) }
}

/** What a record says of a characteristic; undefined where there is none, or it says nothing. */
export function recordedIn(record: EqualityRecord | undefined, characteristic: string): string | undefined {
  return record && Object.hasOwn(record, characteristic) ? record[characteristic] : undefined
}
