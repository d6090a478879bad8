import type { Issue } from '../intake'
import type { IssueCode } from '../issue-codes'
import { cellText } from './cell-text'
import { type CellReader, isFault } from './fault'
import type { openIssues } from './issues'
import type { OpenField } from './open-fields'
import type { RecordReading } from './record-reading'
import { faultOfText } from './text-fields'

/** Reads one row: the record, or the issues for which it cannot be one. */
export type RowReader<Row> = (
  cells: readonly unknown[],
  positions: ArrayLike<number>,
) => Row | readonly Issue[]

/**
 * Opens the reader of a kind of row.
 *
 * Field by field in plain loops, without a schema at run time: a row costs about as much as splitting it. The
 * tests hold that the schema and this reader agree.
 *
 * @param isUniform - whether rows may have one shape, as `RecordReading.uniform` makes it
 * @returns a function of the cells and, for each field, the position of its cell, or -1
 */
export function openRowReader<Row extends object, Accepted extends object>(
  reading: RecordReading<Row, Accepted>,
  fields: readonly OpenField[],
  issues: ReturnType<typeof openIssues>,
  isUniform: boolean,
): RowReader<Row> {
  const count = fields.length
  const names = fields.map((field) => field.name)
  const readers: readonly CellReader[] = fields.map((field) => field.read)
  const required = fields.map((field) => field.required)
  const isList = fields.map((field) => field.isList)
  const absent = fields.map((field) => field.absent)
  const { check } = reading
  const uniform = isUniform ? reading.uniform : undefined
  let found: Issue[] | undefined

  function report(code: IssueCode, field: string): void {
    found ??= []
    found.push(issues.ofField(code, field))
  }

  function readOther(index: number, cell: unknown): unknown {
    const text = cellText(cell, isList[index] as boolean)
    return typeof text === 'string' ? (readers[index] as CellReader)(text) : (text ?? absent[index])
  }

  function reportFault(index: number, cell: unknown, code: IssueCode): void {
    // What cannot be seen or was not decoded explains a fault better than that the value is not known.
    const text =
      typeof cell === 'string' && code !== 'scientific-notation' ? faultOfText(cell.trim()) : undefined
    report(text?.fault ?? code, names[index] as string)
  }

  return (cells, positions) => {
    found = undefined
    // A fresh list each time: writing young texts into an old one would cost the collector more.
    const values: unknown[] = new Array(count)
    for (let index = 0; index < count; index++) {
      const position = positions[index] as number
      const cell = position < 0 ? '' : cells[position]
      let value: unknown
      if (cell === '') value = absent[index]
      else value = typeof cell === 'string' ? (readers[index] as CellReader)(cell) : readOther(index, cell)
      if (value === undefined) {
        if (required[index]) report('missing-value', names[index] as string)
      } else if (typeof value === 'object' && isFault(value)) {
        reportFault(index, cell, value.fault)
        value = undefined
      }
      values[index] = value
    }
    const row = uniform === undefined ? exactRow<Row>(names, values) : uniform(values)
    check?.(row, report)
    return found ?? row
  }
}

/** The row of the values that there are. */
export function exactRow<Row>(names: readonly string[], values: readonly unknown[]): Row {
  const row: Record<string, unknown> = {}
  for (let index = 0; index < names.length; index++) {
    const value = values[index]
    if (value !== undefined) row[names[index] as string] = value
  }
  return row as Row
}
