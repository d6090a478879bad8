import type { IssueCode } from './issue-codes'
import type { SetAsideRole } from './vocabulary'

/** One finding about a row or a file. It names the place and the kind of fault, never a value. */
export interface Issue {
  readonly code: IssueCode
  /** Where: the record's field, or the heading for a column that no schema names; empty for the row or file. */
  readonly path: readonly (string | number)[]
  readonly severity: 'error' | 'warning'
  readonly message: string
}

/** A row that could not be taken, and why. */
export interface Rejection {
  /** The row's place among the rows read, from 0. */
  readonly recordIndex: number
  /** The line of the file where the row starts, from 1; CSV only. */
  readonly line?: number
  readonly issues: readonly Issue[]
}

/** A row that is sound but must not count against anyone. */
export interface SetAside<T> {
  /** The row's place among the rows read, from 0. */
  readonly recordIndex: number
  /** The line of the file where the row starts, from 1; CSV only. */
  readonly line?: number
  readonly reason: SetAsideRole
  /** The row as it was read; its role is the reason. */
  readonly record: SetAsideRecord<T>
}

/** A sound record whose role is one of those that count against nobody. */
export type SetAsideRecord<T> = T extends { readonly role: string }
  ? Omit<T, 'role'> & { readonly role: SetAsideRole }
  : T

/** What an export became: every row is in exactly one of the first three. */
export interface Intake<T> {
  readonly records: readonly T[]
  readonly rejected: readonly Rejection[]
  readonly setAside: readonly SetAside<T>[]
  /** Findings about the file as a whole, each once. */
  readonly warnings: readonly Issue[]
  /** Rows read: `records.length + rejected.length + setAside.length`. */
  readonly read: number
}

/** What an export became whose records went straight into a holdings builder. */
export interface StreamedIntake<T> extends Omit<Intake<T>, 'records'> {
  /** Records that went into the builder; `read` is this plus the rejected and the set aside. */
  readonly accepted: number
}
