import { objectsOf } from '../internal/objects-of'
import { requireText } from '../internal/require-text'
import type { EqualityRecord } from './records/equality-record'

declare const brand: unique symbol

/**
 * Equality records, sealed: only disparity checks can look inside.
 *
 * A type of its own with nothing in it, so that passing it to anything that scores does not compile; and a value
 * without a record in it, so that it does not run either.
 */
export interface EqualityHoldings {
  readonly [brand]: 'equality'
  readonly people: number
}

const key = Symbol.for('operation-prelude/equality-records')

/**
 * Seals equality records, so that they can reach disparity checks and nothing else.
 *
 * @param records - what {@link readEquality} returned as records
 * @returns sealed records; the last record of a person stands
 * @throws PreludeError `invalid-argument` where it is no iterable of records with a `personId`
 * @example
 * gatherEquality([{ personId: 'P1', ethnicity: 'not stated' }]).people // => 1
 */
export function gatherEquality(records: Iterable<EqualityRecord>): EqualityHoldings {
  const byPerson = new Map<string, EqualityRecord>()
  for (const record of objectsOf('gatherEquality', 'records', records)) {
    const personId = requireText('gatherEquality', 'personId of each of records', record.personId)
    byPerson.set(personId, Object.freeze({ ...record }))
  }
  const sealed = Object.defineProperty({ people: byPerson.size }, key, { value: byPerson })
  return Object.freeze(sealed) as EqualityHoldings
}
