import type { Issue } from '../scan/intake'
import type { IssueCode } from '../scan/issue-codes'
import { foldHeading } from '../scan/reading/fold-text'
import { type Headings, openHeadings } from '../scan/reading/headings'
import type { OpenField } from '../scan/reading/open-fields'
import type { OpenIntake } from '../scan/reading/open-intake'
import type { ScannedRows } from './open-row-scanner'
import type { Columns } from './scan-quoted-row'

/** A table of cells under headings, whose rows go to an intake. */
export interface Table {
  /** Says which rows come next, and which of them were refused. */
  expect(rows: ScannedRows): void
  /** Takes the cells of the next sound row. */
  readonly takeCells: (cells: readonly string[]) => void
  /** Hands on what was refused behind the last sound row. */
  finish(): void
  /** What the headings say, once they have come. */
  readonly columns: Columns | undefined
  warnings(): readonly Issue[]
}

/** Opens a table: its first row is the headings. */
export function openTable(fields: readonly OpenField[], intake: OpenIntake<object>): Table {
  const headings = openHeadings(fields)
  let expected: ScannedRows = { text: '', lines: [], refused: [] }
  let nextRow = 0
  let nextRefused = 0
  let columns: Columns | undefined
  let positions: Int32Array = new Int32Array(0)
  let texts: readonly string[] = []
  /** Where the first column that is kept stands, and its heading, by which a second heading row is known. */
  let firstKept = 0
  let firstHeading = ''

  function takeHeadings(cells: readonly string[]): void {
    positions = positionsOf(cells, fields, headings)
    texts = cells.map(foldHeading)
    const kept = new Set(positions)
    firstKept = texts.findIndex((_, column) => kept.has(column))
    firstHeading = (cells[firstKept] ?? '').trim()
    columns = { count: cells.length, mayBreak: (column) => !kept.has(column) }
  }

  function repeatsHeadings(cells: readonly string[]): boolean {
    if (firstKept < 0) return false
    const first = (cells[firstKept] ?? '').trim()
    // Nearly every row is told by a length or a letter.
    if (first.length !== firstHeading.length) return false
    if ((first.charCodeAt(0) | 0x20) !== (firstHeading.charCodeAt(0) | 0x20)) return false
    return positions.every((column) => column < 0 || foldHeading(cells[column] ?? '') === texts[column])
  }

  function handOnRefused(): void {
    while ((expected.lines[nextRow] as number) < 0) {
      const line = -(expected.lines[nextRow] as number)
      const code = expected.refused[nextRefused] as IssueCode
      nextRow += 1
      nextRefused += 1
      // Headings that cannot be read leave columns without a name: every row then says what it lacks.
      if (columns === undefined) takeHeadings([])
      else intake.refuseRow(code, line)
    }
  }

  return {
    expect(rows) {
      expected = rows
      nextRow = 0
      nextRefused = 0
    },
    takeCells(cells) {
      handOnRefused()
      const line = expected.lines[nextRow] as number
      nextRow += 1
      if (columns === undefined) takeHeadings(cells)
      else if (isEmptyRow(cells)) return
      else if (repeatsHeadings(cells)) intake.refuseRow('second-heading-row', line)
      else if (cells.length === columns.count || texts.length === 0) intake.takeRow(cells, positions, line)
      else intake.refuseRow(cells.length < columns.count ? 'too-few-cells' : 'too-many-cells', line)
    },
    finish: handOnRefused,
    get columns() {
      return columns
    },
    warnings: headings.warnings,
  }
}

/** For each field, the first column that has its heading, or -1. */
function positionsOf(cells: readonly string[], fields: readonly OpenField[], headings: Headings): Int32Array {
  const positions = new Int32Array(fields.length).fill(-1)
  const seen = new Set<string>()
  for (const [column, heading] of cells.entries()) {
    const folded = foldHeading(heading)
    if (folded === '') headings.unnamed(column + 1)
    else if (seen.has(folded)) headings.repeat(heading)
    else for (const field of headings.fieldsOf(heading)) positions[field] = column
    seen.add(folded)
  }
  return positions
}

function isEmptyRow(cells: readonly string[]): boolean {
  // The first cell of nearly every row is filled.
  return isBlankCell(cells[0] as string) && cells.every(isBlankCell)
}

function isBlankCell(cell: string): boolean {
  const unit = cell.charCodeAt(0)
  return cell === '' || ((unit <= 0x20 || unit >= 0xa0) && cell.trim() === '')
}
