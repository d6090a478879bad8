import type { IssueCode } from '../issue-codes'

/** What reading a cell gives where the cell cannot be taken. */
export interface Fault {
  readonly fault: IssueCode
}

/** A value of a cell; undefined where it is empty; a fault where it cannot be taken. */
export type Read<Value> = Value | Fault | undefined

/** Reads the text of one cell. */
export type CellReader<Value = unknown> = (text: string) => Read<Value>

/** A fault of a code; frozen, so that readers can share one. */
export function faultOf(code: IssueCode): Fault {
  return Object.freeze({ fault: code })
}

/** Says whether a cell could not be taken. */
export function isFault(read: unknown): read is Fault {
  return typeof read === 'object' && read !== null && 'fault' in read
}
