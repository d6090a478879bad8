import { PreludeError } from '../internal/prelude-error'
import type { Holdings } from './holdings'
import { type HoldingsRecords, type RecordKind, recordKinds } from './holdings-builder'
import { openHoldings } from './open-holdings'

/** Records by kind: any iterables. Offences are required; what is left out is unknown rather than empty. */
export type GatherHoldingsInput = {
  readonly [Kind in RecordKind as Kind extends 'offences' ? Kind : never]: Iterable<HoldingsRecords[Kind]>
} & {
  readonly [Kind in RecordKind as Kind extends 'offences' ? never : Kind]?:
    | Iterable<HoldingsRecords[Kind]>
    | undefined
}

/**
 * Gathers records into holdings: one immutable, columnar index of everything that the analysis may use.
 *
 * The order of records changes nothing. Kinds that are left out (custody spells, management, custody) make what
 * follows from them unknown, not empty; give an empty list where there are none.
 *
 * @param records - records by kind, as the readers return them
 * @returns the holdings
 * @throws PreludeError `invalid-record` where a record could not have come from a reader; `invalid-argument`
 *   for a kind that is not known, and where offences are left out
 * @example
 * const holdings = gatherHoldings({
 *   offences: [
 *     { crimeId: 'C1', personId: 'P1', role: 'charged', offenceCode: '10D', occurredOn: '2026-01-05', markers: [] },
 *   ],
 * })
 * holdings.counts.people // => 1
 */
export function gatherHoldings(records: GatherHoldingsInput): Holdings {
  if (typeof records !== 'object' || records === null) refuse('takes an object of records by kind', 'records')
  const unknown = Object.keys(records).find((key) => !recordKinds.includes(key as RecordKind))
  if (unknown !== undefined) refuse('takes the record kinds that it names and no other', unknown)
  const builder = openHoldings()
  for (const kind of recordKinds) {
    const given = records[kind]
    if (given === undefined && kind !== 'offences') continue
    if (!isIterable(given)) refuse('takes an iterable of records for each kind', kind)
    builder.expect(kind)
    for (const record of given) builder.add(kind, record)
  }
  return builder.close()
}

function isIterable(value: unknown): value is Iterable<HoldingsRecords[RecordKind]> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function refuse(sentence: string, argument: string): never {
  throw new PreludeError('invalid-argument', `gatherHoldings ${sentence}`, { argument })
}
