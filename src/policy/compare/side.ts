import { ownValue } from '../../internal/own-value'
import type { HarmTable } from '../harm-table'
import type { PolicyDocument } from '../policy-schema'
import type { Measure } from '../schema/measure-schema'

/** One of two documents that are compared, with what must be looked up beside it. */
export interface Side {
  readonly document: PolicyDocument
  readonly harmTable: HarmTable
  /** The document that it is compared with. */
  readonly other: PolicyDocument
}

/** The measure itself, or the one that an id names: parsePolicy has seen to it that there is one. */
export function measureOn({ document }: Side, given: string | Measure): Measure {
  return typeof given === 'string' ? (ownValue(document.measures, given) as Measure) : given
}

/** Something in a document and where it stands. */
export interface Placed<Value> {
  readonly value: Value
  readonly pointer: string
}
