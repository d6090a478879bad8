import type { Intake, StreamedIntake } from './intake'
import type { IntoBuilder, ReadOptions } from './read-options'
import { needReading } from './reading/need-reading'
import { readRows } from './reading/read-rows'
import type { NeedRecord } from './records/need-record'

/** How an export for {@link readNeeds} is read. */
export type ReadNeedsOptions = ReadOptions<keyof NeedRecord>

/**
 * Reads need records: what support a practitioner found that a person needs.
 *
 * They serve the rules of the response catalogue and never reach a score.
 *
 * Cost: one pass; it holds the records (none with `into`) and, as bytes, what tells duplicates.
 *
 * @param rows - plain objects; any iterable
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where
 *   `rows` is no iterable. Never on data
 * @example
 * readNeeds([
 *   { personId: 'P1', need: 'Mental health', level: 'high', assessedOn: '2026-02-01', assessedBy: 'youth justice' },
 * ]).records[0]?.need // => 'mental-health'
 */
export function readNeeds(
  rows: Iterable<unknown>,
  options: ReadNeedsOptions & IntoBuilder,
): StreamedIntake<NeedRecord>
export function readNeeds(rows: Iterable<unknown>, options?: ReadNeedsOptions): Intake<NeedRecord>
export function readNeeds(
  rows: Iterable<unknown>,
  options: ReadNeedsOptions & Partial<IntoBuilder> = {},
): Intake<NeedRecord> | StreamedIntake<NeedRecord> {
  return readRows(needReading, rows, options)
}
