import { PreludeError } from '../internal/prelude-error'
import type { Holdings } from './holdings'
import type { HoldingsRecords, RecordKind } from './holdings-builder'
import { openHoldings } from './open-holdings'

/** Records by kind: any iterables. Offences are required; what is left out is unknown rather than empty. */
export type GatherHoldingsInput = {
  readonly [Kind in RecordKind as Kind extends 'offences' ? Kind : never]: Iterable<HoldingsRecords[Kind]>
} & {
  readonly [Kind in RecordKind as Kind extends 'offences' ? never : Kind]?:
    | Iterable<HoldingsRecords[Kind]>
    | undefined
}

const kinds: readonly RecordKind[] = [
  'offences',
  'intelligence',
  'people',
  'custodySpells',
  'needs',
  'management',
  'custody',
  'aliases',
]

/**
 * Gathers records into holdings: one immutable, columnar index of everything that the analysis may use.
 *
 * The order of records changes nothing. Kinds that are left out (custody spells, management, custody) make what
 * follows from them unknown, not empty; give an empty list where there are none.
 *
 * @param records - records by kind, as the readers return them
 * @returns the holdings
 * @throws PreludeError `invalid-record` where a record could not have come from a reader; `invalid-argument`
 *   for a kind that is not known
 * @example
 * const holdings = gatherHoldings({
 *   offences: [
 *     { crimeId: 'C1', personId: 'P1', role: 'charged', offenceCode: '10D', occurredOn: '2026-01-05', markers: [] },
 *   ],
 * })
 * holdings.counts.people // => 1
 */
export function gatherHoldings(records: GatherHoldingsInput): Holdings {
  const unknown = Object.keys(records).find((key) => !kinds.includes(key as RecordKind))
  if (unknown !== undefined) {
    throw new PreludeError('invalid-argument', 'gatherHoldings takes the record kinds that it names and no other', {
      argument: unknown,
    })
  }
  const builder = openHoldings()
  for (const kind of kinds) {
    const given = records[kind]
    if (given === undefined) continue
    builder.expect(kind)
    for (const record of given) builder.add(kind, record)
  }
  return builder.close()
}
