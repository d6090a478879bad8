import type { Intake, StreamedIntake } from './intake'
import type { IntoBuilder, ReadOptions } from './read-options'
import { intelligenceReading } from './reading/intelligence-reading'
import { readRows } from './reading/read-rows'
import type { IntelligenceRecord } from './records/intelligence-record'

/** How an export for {@link readIntelligence} is read. */
export type ReadIntelligenceOptions = ReadOptions<keyof IntelligenceRecord>

/**
 * Reads intelligence records: one 3x5x2 graded report about one person each.
 *
 * There is no place for what a report says or who gave it: such columns are never kept.
 *
 * Cost: one pass; it holds the records (none with `into`) and, as bytes, what tells duplicates.
 *
 * @param rows - plain objects; any iterable
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where
 *   `rows` is no iterable. Never on data
 * @example
 * readIntelligence([
 *   { reportId: 'R1', personId: 'P1', reportedOn: '2026-03-31', source: 1, assessment: 'b', handling: 'P', theme: 'Drug supply' },
 * ]).records[0]?.theme // => 'drug-supply'
 */
export function readIntelligence(
  rows: Iterable<unknown>,
  options: ReadIntelligenceOptions & IntoBuilder,
): StreamedIntake<IntelligenceRecord>
export function readIntelligence(
  rows: Iterable<unknown>,
  options?: ReadIntelligenceOptions,
): Intake<IntelligenceRecord>
export function readIntelligence(
  rows: Iterable<unknown>,
  options: ReadIntelligenceOptions & Partial<IntoBuilder> = {},
): Intake<IntelligenceRecord> | StreamedIntake<IntelligenceRecord> {
  return readRows(intelligenceReading, rows, options)
}
