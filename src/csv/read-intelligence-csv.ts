import type { Intake, StreamedIntake } from '../scan/intake'
import type { ReadIntelligenceOptions } from '../scan/read-intelligence'
import type { IntoBuilder } from '../scan/read-options'
import { intelligenceReading } from '../scan/reading/intelligence-reading'
import type { IntelligenceRecord } from '../scan/records/intelligence-record'
import type { CsvOptions } from './csv-options'
import type { CsvSource } from './csv-source'
import { readCsv } from './read-csv'

/** How a CSV export of intelligence records is read. */
export type ReadIntelligenceCsvOptions = ReadIntelligenceOptions & CsvOptions

/**
 * Reads a CSV export of intelligence records.
 *
 * The same as `readIntelligence` over the rows of the file, with the line of each row that was not taken. A row that
 * is badly written costs itself alone, and a source that breaks gives what was read until then.
 *
 * @param source - CSV text, a path (`{ path }`), a stream, or any iterable of texts or bytes
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where the
 *   source is none; `unreadable-source` where a path cannot be opened. Never on data
 * @example
 * const text = 'reportId,personId,reportedOn,source,assessment,handling,theme\nR1,P1,2026-03-31,1,B,P,knife\n'
 * const intake = await readIntelligenceCsv(text)
 * intake.read // => 1
 */
export function readIntelligenceCsv(
  source: CsvSource,
  options: ReadIntelligenceCsvOptions & IntoBuilder,
): Promise<StreamedIntake<IntelligenceRecord>>
export function readIntelligenceCsv(
  source: CsvSource,
  options?: ReadIntelligenceCsvOptions,
): Promise<Intake<IntelligenceRecord>>
export function readIntelligenceCsv(
  source: CsvSource,
  options: ReadIntelligenceCsvOptions & Partial<IntoBuilder> = {},
): Promise<Intake<IntelligenceRecord> | StreamedIntake<IntelligenceRecord>> {
  return readCsv(intelligenceReading, source, options)
}
