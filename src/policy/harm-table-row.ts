import type { HarmTableFault, HarmTableProblem } from '../internal/prelude-error'
import { canonicalOffenceCode } from '../scan/canonical-offence-code'
import { isSpreadsheetDate } from '../scan/is-spreadsheet-date'
import type { CodeSystem } from '../scan/vocabulary'
import type { HarmTableColumns } from './harm-table-columns'

/** One sound row of a harm table. */
export interface HarmTableRow {
  readonly rowIndex: number
  readonly code: string
  readonly weight: number
  readonly title: string
  readonly group: string
  readonly subgroup: string
}

/** Reads one row of a harm table: the row, or all that is wrong with it. */
export function readHarmTableRow(
  row: Readonly<Record<string, unknown>>,
  rowIndex: number,
  columns: HarmTableColumns,
  codeSystem: CodeSystem,
): HarmTableRow | readonly HarmTableProblem[] {
  const code = readCode(row[columns.code], codeSystem)
  const weight = readWeight(row[columns.weight])
  if (code.fault === undefined && weight.fault === undefined) {
    return {
      rowIndex,
      code: code.value,
      weight: weight.value,
      title: optionalCell(row, columns.title),
      group: optionalCell(row, columns.group),
      subgroup: optionalCell(row, columns.subgroup),
    }
  }
  const problems: HarmTableProblem[] = []
  if (code.fault !== undefined) problems.push(rowProblem(rowIndex, columns.code, code.fault))
  if (weight.fault !== undefined) problems.push(rowProblem(rowIndex, columns.weight, weight.fault))
  return problems
}

/** A cell's text without blanks at its ends; nothing is the empty text, and what is no text a lone `?`. */
export function cellText(cell: unknown): string {
  if (cell === undefined || cell === null) return ''
  if (typeof cell === 'string') return cell.trim()
  return typeof cell === 'number' || typeof cell === 'bigint' ? String(cell) : '?'
}

const heaviestWeight = 1e6

type Reading<T> = { readonly value: T; readonly fault?: undefined } | { readonly fault: RowFault }
type RowFault = keyof typeof mends

/** What each fault of a cell is, and what to do about it. */
const mends = {
  'missing-code': 'there is no code; give the row its code, or delete the row if it is a heading or a note',
  'date-in-code':
    'a spreadsheet turned this code into a date; format the column as text in the workbook that still has the codes, and export it again',
  'unknown-code':
    'this is no code of the table’s code system; correct it, or check codeSystem and which column holds the codes',
  'missing-weight':
    'there is no weight; give the row its weight, or delete the row if it is a heading or a note',
  'invalid-weight':
    'the weight is not a plain number; write it as 182.25 or 1,825, without a unit, formula or exponent',
  'negative-weight': 'the weight is below 0; a weight is 0 or more',
  'excessive-weight': 'the weight is above 1,000,000; check the unit and the thousands separators',
} satisfies Partial<Record<HarmTableFault, string>>

function rowProblem(rowIndex: number, column: string, problem: RowFault): HarmTableProblem {
  return { rowIndex, column, problem, message: mends[problem] }
}

function readCode(cell: unknown, codeSystem: CodeSystem): Reading<string> {
  if (cell instanceof Date) return { fault: 'date-in-code' }
  const text = cellText(cell)
  if (text === '') return { fault: 'missing-code' }
  if (isSpreadsheetDate(text)) return { fault: 'date-in-code' }
  const code = canonicalOffenceCode(text, codeSystem)
  return code === undefined ? { fault: 'unknown-code' } : { value: code }
}

function readWeight(cell: unknown): Reading<number> {
  const text = cellText(cell)
  if (text === '') return { fault: 'missing-weight' }
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) return { fault: 'invalid-weight' }
  const weight = Number(text.replaceAll(',', ''))
  if (weight < 0) return { fault: 'negative-weight' }
  return weight > heaviestWeight ? { fault: 'excessive-weight' } : { value: weight }
}

function optionalCell(row: Readonly<Record<string, unknown>>, column: string | undefined): string {
  return column === undefined ? '' : cellText(row[column])
}
