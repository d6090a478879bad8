import type { Intake, StreamedIntake } from './intake'
import type { IntoBuilder, OffenceCodeOptions, ReadOptions } from './read-options'
import { custodyReading } from './reading/custody-reading'
import { readRows } from './reading/read-rows'
import type { CustodyRecord } from './records/custody-record'

/** How an export of custody records is read. */
export interface ReadCustodyOptions extends ReadOptions<keyof CustodyRecord>, OffenceCodeOptions {
  /** The offset of times that have none, as `+00:00` or `Z`; without it such times are rejected. */
  readonly assumeOffset?: string
}

/**
 * Reads custody records: one detention in a police custody suite each.
 *
 * A time without an offset from UTC is rejected unless `assumeOffset` states one; a fixed offset is wrong for
 * half of a British year, so an export with offsets is better.
 *
 * Cost: one pass; it holds the records (none with `into`) and, as bytes, what tells duplicates.
 *
 * @param rows - plain objects; any iterable
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where
 *   `rows` is no iterable. Never on data
 * @example
 * readCustody(
 *   [{ custodyId: 'D1', personId: 'P1', arrestedAt: '31/03/2026 21:40', suite: 'Loddon Valley', offenceCode: '8N' }],
 *   { assumeOffset: '+01:00' },
 * ).records[0]?.arrestedAt // => '2026-03-31T21:40:00+01:00'
 */
export function readCustody(
  rows: Iterable<unknown>,
  options: ReadCustodyOptions & IntoBuilder,
): StreamedIntake<CustodyRecord>
export function readCustody(rows: Iterable<unknown>, options?: ReadCustodyOptions): Intake<CustodyRecord>
export function readCustody(
  rows: Iterable<unknown>,
  options: ReadCustodyOptions & Partial<IntoBuilder> = {},
): Intake<CustodyRecord> | StreamedIntake<CustodyRecord> {
  return readRows(custodyReading, rows, options)
}
