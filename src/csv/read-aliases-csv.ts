import type { Intake, StreamedIntake } from '../scan/intake'
import type { ReadAliasesOptions } from '../scan/read-aliases'
import type { IntoBuilder } from '../scan/read-options'
import { aliasReading } from '../scan/reading/alias-reading'
import type { Alias } from '../scan/records/alias'
import type { CsvOptions } from './csv-options'
import type { CsvSource } from './csv-source'
import { readCsv } from './read-csv'

/** How a CSV export of aliases is read. */
export type ReadAliasesCsvOptions = ReadAliasesOptions & CsvOptions

/**
 * Reads a CSV export of aliases.
 *
 * The same as `readAliases` over the rows of the file, with the line of each row that was not taken. A row that
 * is badly written costs itself alone, and a source that breaks gives what was read until then.
 *
 * @param source - CSV text, a path (`{ path }`), a stream, or any iterable of texts or bytes
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where the
 *   source is none; `unreadable-source` where a path cannot be opened. Never on data
 * @example
 * const intake = await readAliasesCsv('from,to\nP1,P2\nP3,P3\n')
 * intake.rejected[0]?.line // => 3
 */
export function readAliasesCsv(
  source: CsvSource,
  options: ReadAliasesCsvOptions & IntoBuilder,
): Promise<StreamedIntake<Alias>>
export function readAliasesCsv(source: CsvSource, options?: ReadAliasesCsvOptions): Promise<Intake<Alias>>
export function readAliasesCsv(
  source: CsvSource,
  options: ReadAliasesCsvOptions & Partial<IntoBuilder> = {},
): Promise<Intake<Alias> | StreamedIntake<Alias>> {
  return readCsv(aliasReading, source, options)
}
