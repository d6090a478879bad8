import { PreludeError } from '../internal/prelude-error'
import { type Arrivals, openArrivals } from './holdings/arrivals'
import { closeHoldings } from './holdings/close-holdings'
import { takeOffence } from './holdings/take-offence'
import { takeRecord } from './holdings/take-record'
import { type HoldingsBuilder, type RecordKind, recordKinds } from './holdings-builder'
import type { OffenceRecord } from './records/offence-record'

/**
 * Opens a builder that takes records one at a time and makes holdings of them.
 *
 * For exports too large to hold: readers put records straight into it (`into: builder`), and nothing of a
 * record is kept but whole numbers in columns.
 *
 * Cost: about 40 bytes an involvement; five million within 2 GB.
 *
 * @returns an open builder
 * @example
 * const builder = openHoldings()
 * builder.add('offences', {
 *   crimeId: 'C1',
 *   personId: 'P1',
 *   role: 'suspect',
 *   offenceCode: '8N',
 *   occurredOn: '2026-03-01',
 *   markers: ['knife'],
 * })
 * builder.close().counts.involvements // => 1
 */
export function openHoldings(): HoldingsBuilder {
  // Let go at close, so that a builder that is still in somebody's hands holds no second copy.
  let arrivals: Arrivals | undefined = openArrivals()
  const open = (): Arrivals => {
    if (arrivals === undefined) {
      throw new PreludeError('builder-closed', 'a holdings builder takes nothing after close', {})
    }
    return arrivals
  }
  return {
    add(kind, record) {
      if (kind === 'offences') {
        takeOffence(open(), record as OffenceRecord)
        return
      }
      requireKind(kind)
      takeRecord(open(), kind, record)
    },
    expect(kind) {
      requireKind(kind)
      open().gathered.add(kind)
    },
    close() {
      const arrived = open()
      arrivals = undefined
      return closeHoldings(arrived)
    },
  }
}

function requireKind(kind: RecordKind): void {
  if (recordKinds.includes(kind)) return
  throw new PreludeError(
    'invalid-argument',
    'a holdings builder takes the record kinds that it names and no other',
    {
      argument: 'kind',
    },
  )
}
