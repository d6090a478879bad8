import type { Intake, StreamedIntake } from './intake'
import type { IntoBuilder, ReadOptions } from './read-options'
import { custodySpellReading } from './reading/custody-spell-reading'
import { readRows } from './reading/read-rows'
import type { CustodySpell } from './records/custody-spell'

/** How an export for {@link readCustodySpells} is read. */
export type ReadCustodySpellsOptions = ReadOptions<keyof CustodySpell>

/**
 * Reads custody spells: times in prison, on remand or under sentence.
 *
 * A spell without an end is open.
 *
 * Cost: one pass; it holds the records (none with `into`) and, as bytes, what tells duplicates.
 *
 * @param rows - plain objects; any iterable
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where
 *   `rows` is no iterable. Never on data
 * @example
 * readCustodySpells([{ personId: 'P1', kind: 'Remand', from: '2026-01-05' }]).records[0]?.kind // => 'remand'
 */
export function readCustodySpells(
  rows: Iterable<unknown>,
  options: ReadCustodySpellsOptions & IntoBuilder,
): StreamedIntake<CustodySpell>
export function readCustodySpells(
  rows: Iterable<unknown>,
  options?: ReadCustodySpellsOptions,
): Intake<CustodySpell>
export function readCustodySpells(
  rows: Iterable<unknown>,
  options: ReadCustodySpellsOptions & Partial<IntoBuilder> = {},
): Intake<CustodySpell> | StreamedIntake<CustodySpell> {
  return readRows(custodySpellReading, rows, options)
}
