import type { Intake, StreamedIntake } from '../scan/intake'
import type { IntoBuilder } from '../scan/read-options'
import type { ReadPeopleOptions } from '../scan/read-people'
import { personReading } from '../scan/reading/person-reading'
import type { PersonRecord } from '../scan/records/person-record'
import type { CsvOptions } from './csv-options'
import type { CsvSource } from './csv-source'
import { readCsv } from './read-csv'

/** How a CSV export of person records is read. */
export type ReadPeopleCsvOptions = ReadPeopleOptions & CsvOptions

/**
 * Reads a CSV export of person records.
 *
 * The same as `readPeople` over the rows of the file, with the line of each row that was not taken. A row that
 * is badly written costs itself alone, and a source that breaks gives what was read until then.
 *
 * @param source - CSV text, a path (`{ path }`), a stream, or any iterable of texts or bytes
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where the
 *   source is none; `unreadable-source` where a path cannot be opened. Never on data
 * @example
 * const text = 'Person ID,bornOn,Surname\nP1,2009-03-05,not kept\n'
 * const intake = await readPeopleCsv(text)
 * intake.warnings.map((warning) => warning.code) // => ['unread-column']
 */
export function readPeopleCsv(
  source: CsvSource,
  options: ReadPeopleCsvOptions & IntoBuilder,
): Promise<StreamedIntake<PersonRecord>>
export function readPeopleCsv(
  source: CsvSource,
  options?: ReadPeopleCsvOptions,
): Promise<Intake<PersonRecord>>
export function readPeopleCsv(
  source: CsvSource,
  options: ReadPeopleCsvOptions & Partial<IntoBuilder> = {},
): Promise<Intake<PersonRecord> | StreamedIntake<PersonRecord>> {
  return readCsv(personReading, source, options)
}
