import type { Intake, StreamedIntake } from '../scan/intake'
import type { ReadNeedsOptions } from '../scan/read-needs'
import type { IntoBuilder } from '../scan/read-options'
import { needReading } from '../scan/reading/need-reading'
import type { NeedRecord } from '../scan/records/need-record'
import type { CsvOptions } from './csv-options'
import type { CsvSource } from './csv-source'
import { readCsv } from './read-csv'

/** How a CSV export of need records is read. */
export type ReadNeedsCsvOptions = ReadNeedsOptions & CsvOptions

/**
 * Reads a CSV export of need records.
 *
 * The same as `readNeeds` over the rows of the file, with the line of each row that was not taken. A row that
 * is badly written costs itself alone, and a source that breaks gives what was read until then.
 *
 * @param source - CSV text, a path (`{ path }`), a stream, or any iterable of texts or bytes
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where the
 *   source is none; `unreadable-source` where a path cannot be opened. Never on data
 * @example
 * const text = 'personId,need,level,assessedOn,assessedBy\nP1,housing,high,2026-02-01,caseworker\n'
 * const intake = await readNeedsCsv(text)
 * intake.records[0]?.need // => 'housing'
 */
export function readNeedsCsv(
  source: CsvSource,
  options: ReadNeedsCsvOptions & IntoBuilder,
): Promise<StreamedIntake<NeedRecord>>
export function readNeedsCsv(source: CsvSource, options?: ReadNeedsCsvOptions): Promise<Intake<NeedRecord>>
export function readNeedsCsv(
  source: CsvSource,
  options: ReadNeedsCsvOptions & Partial<IntoBuilder> = {},
): Promise<Intake<NeedRecord> | StreamedIntake<NeedRecord>> {
  return readCsv(needReading, source, options)
}
