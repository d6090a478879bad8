import type { Intake, StreamedIntake } from './intake'
import type { IntoBuilder, ReadOptions } from './read-options'
import { personReading } from './reading/person-reading'
import { readRows } from './reading/read-rows'
import type { PersonRecord } from './records/person-record'

/** How an export for {@link readPeople} is read. */
export type ReadPeopleOptions = ReadOptions<keyof PersonRecord>

/**
 * Reads person records: birth date, home area, death and the two cautions about approaching someone.
 *
 * Names and addresses are never kept. Two records of one person that differ are both taken; the holdings make
 * what they differ in unknown.
 *
 * Cost: one pass; it holds the records (none with `into`) and, as bytes, what tells duplicates.
 *
 * @param rows - plain objects; any iterable
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where
 *   `rows` is no iterable. Never on data
 * @example
 * readPeople([{ personId: 'P1', bornOn: '5/3/2009' }]).records[0]?.bornOn // => '2009-03-05'
 */
export function readPeople(
  rows: Iterable<unknown>,
  options: ReadPeopleOptions & IntoBuilder,
): StreamedIntake<PersonRecord>
export function readPeople(rows: Iterable<unknown>, options?: ReadPeopleOptions): Intake<PersonRecord>
export function readPeople(
  rows: Iterable<unknown>,
  options: ReadPeopleOptions & Partial<IntoBuilder> = {},
): Intake<PersonRecord> | StreamedIntake<PersonRecord> {
  return readRows(personReading, rows, options)
}
