import type { HarmTableProblem } from '../internal/prelude-error'

/** The kinds of fault that a row of a harm table can have. */
export type HarmTableFault =
  | 'no-rows'
  | 'missing-column'
  | 'not-a-row'
  | 'missing-code'
  | 'date-in-code'
  | 'unknown-code'
  | 'missing-weight'
  | 'invalid-weight'
  | 'negative-weight'
  | 'excessive-weight'
  | 'differing-weights'
  | 'differing-groups'

/** One fault in a row of a harm table: where, what kind, and how to mend it. */
export interface HarmTableRowProblem extends HarmTableProblem {
  readonly problem: HarmTableFault
}
