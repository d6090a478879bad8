import type { Intake, StreamedIntake } from '../scan/intake'
import type { ReadCustodyOptions } from '../scan/read-custody'
import type { IntoBuilder } from '../scan/read-options'
import { custodyReading } from '../scan/reading/custody-reading'
import type { CustodyRecord } from '../scan/records/custody-record'
import type { CsvOptions } from './csv-options'
import type { CsvSource } from './csv-source'
import { readCsv } from './read-csv'

/** How a CSV export of custody records is read. */
export type ReadCustodyCsvOptions = ReadCustodyOptions & CsvOptions

/**
 * Reads a CSV export of custody records.
 *
 * The same as `readCustody` over the rows of the file, with the line of each row that was not taken. A row that
 * is badly written costs itself alone, and a source that breaks gives what was read until then.
 *
 * @param source - CSV text, a path (`{ path }`), a stream, or any iterable of texts or bytes
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where the
 *   source is none; `unreadable-source` where a path cannot be opened. Never on data
 * @example
 * const text = 'custodyId,personId,arrestedAt,suite,offenceCode\nD1,P1,2026-03-31T21:40:00+01:00,Abingdon,8N\n'
 * const intake = await readCustodyCsv(text)
 * intake.read // => 1
 */
export function readCustodyCsv(
  source: CsvSource,
  options: ReadCustodyCsvOptions & IntoBuilder,
): Promise<StreamedIntake<CustodyRecord>>
export function readCustodyCsv(
  source: CsvSource,
  options?: ReadCustodyCsvOptions,
): Promise<Intake<CustodyRecord>>
export function readCustodyCsv(
  source: CsvSource,
  options: ReadCustodyCsvOptions & Partial<IntoBuilder> = {},
): Promise<Intake<CustodyRecord> | StreamedIntake<CustodyRecord>> {
  return readCsv(custodyReading, source, options)
}
