import type { Intake, StreamedIntake } from './intake'
import type { IntoBuilder, OffenceCodeOptions, ReadOptions } from './read-options'
import { offenceReading } from './reading/offence-reading'
import { readRows } from './reading/read-rows'
import type { OffenceRecord } from './records/offence-record'

/** How an export of offence records is read. */
export interface ReadOffencesOptions extends ReadOptions<keyof OffenceRecord>, OffenceCodeOptions {}

/**
 * Reads offence records: one person's part in one crime each.
 *
 * Rows whose role counts against nobody (`eliminated`, `acquitted`, `cancelled`, `not-a-party`) are set aside;
 * whatever cannot be taken is rejected with all its issues. Nothing is lost and nothing is guessed.
 *
 * Cost: one pass; it holds the records (none with `into`) and, as bytes, what tells duplicates.
 *
 * @param rows - plain objects; any iterable
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where
 *   `rows` is no iterable. Never on data
 * @example
 * readOffences([
 *   { crimeId: 'C1', personId: 'P1', role: 'Suspect', offenceCode: '8n', occurredOn: '31/03/2026' },
 * ]).records[0]?.occurredOn // => '2026-03-31'
 */
export function readOffences(
  rows: Iterable<unknown>,
  options: ReadOffencesOptions & IntoBuilder,
): StreamedIntake<OffenceRecord>
export function readOffences(rows: Iterable<unknown>, options?: ReadOffencesOptions): Intake<OffenceRecord>
export function readOffences(
  rows: Iterable<unknown>,
  options: ReadOffencesOptions & Partial<IntoBuilder> = {},
): Intake<OffenceRecord> | StreamedIntake<OffenceRecord> {
  return readRows(offenceReading, rows, options)
}
