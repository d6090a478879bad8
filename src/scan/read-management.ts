import type { Intake, StreamedIntake } from './intake'
import type { IntoBuilder, ReadOptions } from './read-options'
import { managementReading } from './reading/management-reading'
import { readRows } from './reading/read-rows'
import type { ManagementRecord } from './records/management-record'

/** How an export for {@link readManagement} is read. */
export type ReadManagementOptions = ReadOptions<keyof ManagementRecord>

/**
 * Reads management records: which scheme manages a person, from when and until when.
 *
 * The schemes that the library knows are found whatever their case; others stay as the force writes them.
 *
 * Cost: one pass; it holds the records (none with `into`) and, as bytes, what tells duplicates.
 *
 * @param rows - plain objects; any iterable
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where
 *   `rows` is no iterable. Never on data
 * @example
 * readManagement([{ personId: 'P1', scheme: 'Youth Justice', from: '2026-01-05' }]).records[0]?.scheme // => 'youth-justice'
 */
export function readManagement(
  rows: Iterable<unknown>,
  options: ReadManagementOptions & IntoBuilder,
): StreamedIntake<ManagementRecord>
export function readManagement(
  rows: Iterable<unknown>,
  options?: ReadManagementOptions,
): Intake<ManagementRecord>
export function readManagement(
  rows: Iterable<unknown>,
  options: ReadManagementOptions & Partial<IntoBuilder> = {},
): Intake<ManagementRecord> | StreamedIntake<ManagementRecord> {
  return readRows(managementReading, rows, options)
}
