import type { Issue } from '../scan/intake'
import type { OpenField } from '../scan/reading/open-fields'
import type { OpenIntake } from '../scan/reading/open-intake'
import { openCellParser } from './open-cell-parser'
import { openRowScanner, type ScannedRows } from './open-row-scanner'
import { openTable } from './open-table'
import { recogniseDelimiter } from './recognise-delimiter'

/** Takes the text of one CSV file, piece by piece, and hands its rows to an intake. */
export interface CsvRows {
  take(text: string): Promise<void>
  /** Takes what is left; where the source broke, a row that lacks its line end was cut off. */
  end(broke: boolean): Promise<void>
  /** What there is to say of the headings. */
  warnings(): readonly Issue[]
}

/** Opens the rows of a file that begins with a text; the delimiter is recognised there unless it is given. */
export function openCsvRows(
  start: string,
  delimiter: string | undefined,
  fields: readonly OpenField[],
  intake: OpenIntake<object>,
): CsvRows {
  const wanted = new Set(fields.map((field) => field.heading))
  const recognised = delimiter === undefined ? recogniseDelimiter(start, wanted) : { delimiter, skipped: 0 }
  const scanner = openRowScanner(recognised.delimiter, recognised.skipped === 0 ? 1 : 2)
  const table = openTable(fields, intake)
  const cells = openCellParser(recognised.delimiter, table.takeCells)
  let skipped = recognised.skipped

  async function hand(rows: ScannedRows): Promise<void> {
    table.expect(rows)
    if (rows.text !== '') await cells.write(rows.text)
    table.finish()
  }

  /** Hands on the rows of a scan; the heading row alone, because it decides where a line break does no harm. */
  async function handOn(scan: (most?: number) => ScannedRows, rest: () => ScannedRows): Promise<void> {
    if (table.columns !== undefined) return hand(scan())
    await hand(scan(1))
    if (table.columns === undefined) return
    scanner.setColumns(table.columns)
    await hand(rest())
  }

  return {
    take(text) {
      const piece = text.slice(skipped)
      skipped = 0
      return handOn(
        (most) => scanner.scan(piece, most),
        () => scanner.scan(''),
      )
    },
    async end(broke) {
      await handOn(
        (most) => scanner.end(broke, most),
        () => scanner.end(broke),
      )
      await cells.end()
    },
    warnings: table.warnings,
  }
}
