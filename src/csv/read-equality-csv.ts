import type { Intake } from '../scan/intake'
import type { ReadEqualityOptions } from '../scan/read-equality'
import { equalityReading } from '../scan/reading/equality-reading'
import type { EqualityRecord } from '../scan/records/equality-record'
import type { CsvOptions } from './csv-options'
import type { CsvSource } from './csv-source'
import { readCsv } from './read-csv'

/** How a CSV export of equality records is read: `columns` names every characteristic that is to be kept. */
export type ReadEqualityCsvOptions = ReadEqualityOptions & CsvOptions

/**
 * Reads a CSV export of equality records, for the disparity checks of `assess` alone.
 *
 * Only what `columns` names is kept.
 *
 * @param source - CSV text, a path (`{ path }`), a stream, or any iterable of texts or bytes
 * @param options - the characteristics and their headings, and value maps
 * @returns the records, the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where no characteristic is named or an option names what does not
 *   exist; `invalid-argument` where the source is none; `unreadable-source` where a path cannot be opened.
 *   Never on data
 * @example
 * const options = { columns: { ethnicity: 'Ethnic Origin' } }
 * const intake = await readEqualityCsv('personId,Ethnic Origin\nP1,W1\n', options)
 * intake.records[0]?.ethnicity // => 'W1'
 */
export async function readEqualityCsv(
  source: CsvSource,
  options: ReadEqualityCsvOptions,
): Promise<Intake<EqualityRecord>> {
  const intake = await readCsv(equalityReading(options?.columns), source, options)
  return intake as Intake<EqualityRecord>
}
