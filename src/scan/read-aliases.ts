import type { Intake, StreamedIntake } from './intake'
import type { IntoBuilder, ReadOptions } from './read-options'
import { aliasReading } from './reading/alias-reading'
import { readRows } from './reading/read-rows'
import type { Alias } from './records/alias'

/** How an export for {@link readAliases} is read. */
export type ReadAliasesOptions = ReadOptions<keyof Alias>

/**
 * Reads aliases: an old person id and the current one that it was merged into.
 *
 * The holdings apply them before all else.
 *
 * Cost: one pass; it holds the records (none with `into`) and, as bytes, what tells duplicates.
 *
 * @param rows - plain objects; any iterable
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where
 *   `rows` is no iterable. Never on data
 * @example
 * readAliases([{ from: 'P1', to: 'P2', on: '2026-01-05' }]).records[0]?.to // => 'P2'
 */
export function readAliases(
  rows: Iterable<unknown>,
  options: ReadAliasesOptions & IntoBuilder,
): StreamedIntake<Alias>
export function readAliases(rows: Iterable<unknown>, options?: ReadAliasesOptions): Intake<Alias>
export function readAliases(
  rows: Iterable<unknown>,
  options: ReadAliasesOptions & Partial<IntoBuilder> = {},
): Intake<Alias> | StreamedIntake<Alias> {
  return readRows(aliasReading, rows, options)
}
