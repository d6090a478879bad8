import type { Intake } from './intake'
import type { ReadOptions } from './read-options'
import { equalityReading } from './reading/equality-reading'
import { readRows } from './reading/read-rows'
import type { EqualityRecord } from './records/equality-record'

/** How an export of equality records is read: `columns` names every characteristic that is to be kept. */
export interface ReadEqualityOptions extends ReadOptions {
  /** The characteristics to keep, each with its heading, and `personId` where its heading is another. */
  readonly columns: Readonly<Record<string, string>>
}

/**
 * Reads equality records: the characteristics of people that the disparity checks of `assess` compare.
 *
 * Only what `columns` names is kept. The records are for `assess` alone: no score, list or recommendation takes
 * them, and there is no way into a holdings builder.
 *
 * @param rows - plain objects; any iterable
 * @param options - the characteristics and their headings, and value maps
 * @returns the records, the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where no characteristic is named or an option names what does not
 *   exist; `invalid-argument` where `rows` is no iterable. Never on data
 * @example
 * readEquality([{ personId: 'P1', 'Ethnic Origin': 'W1' }], { columns: { ethnicity: 'Ethnic Origin' } })
 *   .records[0]?.ethnicity // => 'W1'
 */
export function readEquality(rows: Iterable<unknown>, options: ReadEqualityOptions): Intake<EqualityRecord> {
  const intake = readRows(equalityReading(options?.columns), rows, options)
  return intake as Intake<EqualityRecord>
}
