import type { Intake, StreamedIntake } from '../scan/intake'
import type { ReadOffencesOptions } from '../scan/read-offences'
import type { IntoBuilder } from '../scan/read-options'
import { offenceReading } from '../scan/reading/offence-reading'
import type { OffenceRecord } from '../scan/records/offence-record'
import type { CsvOptions } from './csv-options'
import type { CsvSource } from './csv-source'
import { readCsv } from './read-csv'

/** How a CSV export of offence records is read. */
export type ReadOffencesCsvOptions = ReadOffencesOptions & CsvOptions

/**
 * Reads a CSV export of offence records.
 *
 * The same as `readOffences` over the rows of the file, with the line of each row that was not taken. A row that
 * is badly written costs itself alone, and a source that breaks gives what was read until then.
 *
 * @param source - CSV text, a path (`{ path }`), a stream, or any iterable of texts or bytes
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where the
 *   source is none; `unreadable-source` where a path cannot be opened. Never on data
 * @example
 * const text = 'crimeId;personId;role;offenceCode;occurredOn\nC1;P1;Charged;8n ;31/03/2026\n'
 * const intake = await readOffencesCsv(text)
 * intake.records[0]?.offenceCode // => '8N'
 */
export function readOffencesCsv(
  source: CsvSource,
  options: ReadOffencesCsvOptions & IntoBuilder,
): Promise<StreamedIntake<OffenceRecord>>
export function readOffencesCsv(
  source: CsvSource,
  options?: ReadOffencesCsvOptions,
): Promise<Intake<OffenceRecord>>
export function readOffencesCsv(
  source: CsvSource,
  options: ReadOffencesCsvOptions & Partial<IntoBuilder> = {},
): Promise<Intake<OffenceRecord> | StreamedIntake<OffenceRecord>> {
  return readCsv(offenceReading, source, options)
}
