import type { CodeSystem } from '../vocabulary'
import type { CellReader } from './fault'

/** What the options say that the reading of a cell depends on. */
export interface FieldContext {
  /** The order of a slashed date: day first or month first. */
  readonly dateFormat: 'dmy' | 'mdy'
  readonly codeSystem: CodeSystem
  /** The force's titles and sub-codes, folded, and the codes that they stand for. */
  readonly codes: ReadonlyMap<string, string>
  /** The offset of times that have none, as `+01:00` or `Z`. */
  readonly assumeOffset: string | undefined
}

/** How one field of a record is read from a cell; in a list, `Cell` is one of its values. */
export interface Field<Value, Cell = Value> {
  readonly required: boolean
  /** Opens a reader for one file; it may keep what it has learnt of the column. */
  readonly open: (context: FieldContext) => CellReader<Cell>
  /** Whether few texts make up the column, so that remembering them pays. */
  readonly repeats?: boolean
  /** The cell holds several values, separated by `;` or `|`; `open` reads one of them. */
  readonly list?: boolean
  /** Never set: it holds the type of the field, so that a record's fields are checked against its own. */
  readonly value?: Value
}

/** The same field where it may be empty. */
export function optional<Value>(field: Field<Value>): Field<Value> {
  return { ...field, required: false }
}
