import type { HoldingsBuilder, RecordKind } from '../holdings-builder'
import type { IssueCode } from '../issue-codes'
import type { SetAsideRole } from '../vocabulary'
import type { Field } from './field'

/**
 * How one kind of record is read: its fields, what must hold between them, and when two rows say the same.
 *
 * `Row` is what a sound row holds, `Accepted` what is left when those are taken out that count against nobody.
 */
export interface RecordReading<Row extends object, Accepted extends object = Row> {
  /** The function that the user called, for messages about its options. */
  readonly caller: string
  /** The kind that a holdings builder knows the records by; none for records that it must not see. */
  readonly kind?: RecordKind
  readonly fields: { readonly [Name in keyof Row & string]-?: Field<NonNullable<Row[Name]>, unknown> }
  /** Options that this kind takes besides those that all take. */
  readonly options: readonly string[]
  /** Looks between the fields that could be read. */
  readonly check?: (row: Partial<Row>, report: (code: IssueCode, field: keyof Row & string) => void) => void
  /** What makes two rows the same; every field where left out. Always as many texts. */
  readonly duplicateKey?: (row: Row) => readonly string[]
  /**
   * A row of the values in the order of `fields`, with `undefined` for what is absent: for a kind of millions of
   * rows, objects of one shape are quicker to make and to read. Only a holdings builder sees them.
   */
  readonly uniform?: (values: readonly unknown[]) => Row
  /** Why a row counts against nobody, or undefined where it is an ordinary one. */
  readonly setAside?: (row: Row) => SetAsideRole | undefined
  /** Hands a record to a holdings builder. */
  readonly add?: (builder: HoldingsBuilder, record: Accepted) => void
}
