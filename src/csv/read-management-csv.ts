import type { Intake, StreamedIntake } from '../scan/intake'
import type { ReadManagementOptions } from '../scan/read-management'
import type { IntoBuilder } from '../scan/read-options'
import { managementReading } from '../scan/reading/management-reading'
import type { ManagementRecord } from '../scan/records/management-record'
import type { CsvOptions } from './csv-options'
import type { CsvSource } from './csv-source'
import { readCsv } from './read-csv'

/** How a CSV export of management records is read. */
export type ReadManagementCsvOptions = ReadManagementOptions & CsvOptions

/**
 * Reads a CSV export of management records.
 *
 * The same as `readManagement` over the rows of the file, with the line of each row that was not taken. A row that
 * is badly written costs itself alone, and a source that breaks gives what was read until then.
 *
 * @param source - CSV text, a path (`{ path }`), a stream, or any iterable of texts or bytes
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where the
 *   source is none; `unreadable-source` where a path cannot be opened. Never on data
 * @example
 * const text = 'personId,scheme,from\nP1,IOM,2026-01-05\n'
 * const intake = await readManagementCsv(text)
 * intake.records[0]?.scheme // => 'iom'
 */
export function readManagementCsv(
  source: CsvSource,
  options: ReadManagementCsvOptions & IntoBuilder,
): Promise<StreamedIntake<ManagementRecord>>
export function readManagementCsv(
  source: CsvSource,
  options?: ReadManagementCsvOptions,
): Promise<Intake<ManagementRecord>>
export function readManagementCsv(
  source: CsvSource,
  options: ReadManagementCsvOptions & Partial<IntoBuilder> = {},
): Promise<Intake<ManagementRecord> | StreamedIntake<ManagementRecord>> {
  return readCsv(managementReading, source, options)
}
