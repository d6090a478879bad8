import { createWriteStream } from 'node:fs'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { format } from 'fast-csv'
import type { CsvPath } from './csv-source'
import { harmlessCell } from './harmless-cell'

/** What a cell can be written from; nothing is written for `undefined` and `null`. */
export type CsvCell = string | number | boolean | null | undefined

/** How CSV is written. */
export interface WriteCsvOptions<Column extends string = string> {
  /** The headings, in order; each is the property that its cells come from. */
  readonly columns: readonly Column[]
  /** One character; a comma where left out. */
  readonly delimiter?: string
}

/**
 * Writes rows as CSV in UTF-8, a heading row first, with cells that a spreadsheet would run written harmless.
 *
 * A text that starts as a formula does (`=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe in
 * front, unless it is a plain number. Rows are drawn one at a time, so any number of them can be written.
 *
 * @param rows - any iterable of objects
 * @param to - a path (`{ path }`), which is overwritten, or a Node stream, which is ended
 * @param options - the columns and the delimiter
 * @returns how many rows were written, without the headings
 * @example
 * import { PassThrough } from 'node:stream'
 * const to = new PassThrough().resume()
 * await writeCsv([{ personId: 'P1' }, { personId: 'P2' }], to, { columns: ['personId'] }) // => 2
 * @see OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection
 */
export async function writeCsv<Column extends string>(
  rows: Iterable<{ readonly [Name in Column]?: CsvCell }>,
  to: CsvPath | Writable,
  options: WriteCsvOptions<Column>,
): Promise<number> {
  const { columns, delimiter = ',' } = options
  let written = 0
  function* lines(): Generator<readonly CsvCell[]> {
    for (const row of rows) {
      written += 1
      yield columns.map((column) => harmlessCell(row[column]))
    }
  }
  const formatter = format({
    headers: columns.map(harmlessCell).map(String),
    alwaysWriteHeaders: true,
    includeEndRowDelimiter: true,
    delimiter,
  })
  const target =
    'path' in to && typeof to.path === 'string' && !('write' in to) ? createWriteStream(to.path) : to
  await pipeline(Readable.from(lines()), formatter, target as Writable)
  return written
}
