import type { Intake, StreamedIntake } from '../scan/intake'
import type { ReadCustodySpellsOptions } from '../scan/read-custody-spells'
import type { IntoBuilder } from '../scan/read-options'
import { custodySpellReading } from '../scan/reading/custody-spell-reading'
import type { CustodySpell } from '../scan/records/custody-spell'
import type { CsvOptions } from './csv-options'
import type { CsvSource } from './csv-source'
import { readCsv } from './read-csv'

/** How a CSV export of custody spells is read. */
export type ReadCustodySpellsCsvOptions = ReadCustodySpellsOptions & CsvOptions

/**
 * Reads a CSV export of custody spells.
 *
 * The same as `readCustodySpells` over the rows of the file, with the line of each row that was not taken. A row that
 * is badly written costs itself alone, and a source that breaks gives what was read until then.
 *
 * @param source - CSV text, a path (`{ path }`), a stream, or any iterable of texts or bytes
 * @param options - headings, values and formats of the export; with `into`, the records go straight to holdings
 * @returns the records (with `into`, their count), the rejected rows with their issues, and the warnings
 * @throws PreludeError `invalid-options` where an option names what does not exist; `invalid-argument` where the
 *   source is none; `unreadable-source` where a path cannot be opened. Never on data
 * @example
 * const text = 'personId,kind,from,to\nP1,remand,2026-01-05,2026-01-01\n'
 * const intake = await readCustodySpellsCsv(text)
 * intake.rejected[0]?.issues[0]?.code // => 'ends-before-start'
 */
export function readCustodySpellsCsv(
  source: CsvSource,
  options: ReadCustodySpellsCsvOptions & IntoBuilder,
): Promise<StreamedIntake<CustodySpell>>
export function readCustodySpellsCsv(
  source: CsvSource,
  options?: ReadCustodySpellsCsvOptions,
): Promise<Intake<CustodySpell>>
export function readCustodySpellsCsv(
  source: CsvSource,
  options: ReadCustodySpellsCsvOptions & Partial<IntoBuilder> = {},
): Promise<Intake<CustodySpell> | StreamedIntake<CustodySpell>> {
  return readCsv(custodySpellReading, source, options)
}
