import { stateBits } from '../../scan/holdings/columns'
import { knownOutcome, type SelectionPlan } from './selection-plan'

/** What a selected row does not state although the selection excludes by it. */
const unstatedBits = { outcome: 1, detection: 2 } as const

/** By row from `from`: what it does not state. */
export interface UnstatedRows {
  readonly from: number
  readonly bits: Uint8Array
}

/** Notes a selected row that does not state what the selection excludes by: it was not excluded, and is reported. */
export function noteUnstated(plan: SelectionPlan, row: number, { from, bits: noted }: UnstatedRows): void {
  let bits = 0
  if (plan.excludesOutcomes && knownOutcome(plan, row) === 0) bits |= unstatedBits.outcome
  const detection = (plan.involvements.state[row] as number) & (stateBits.reported | stateBits.proactive)
  if (plan.detectionOut !== 0 && detection === 0) bits |= unstatedBits.detection
  if (bits !== 0) noted[row - from] = (noted[row - from] as number) | bits
}

/** How many rows do not state each field. */
export function countUnstated(unstated: UnstatedRows | undefined): { outcome: number; detection: number } {
  const counts = { outcome: 0, detection: 0 }
  for (const bits of unstated?.bits ?? []) {
    if ((bits & unstatedBits.outcome) !== 0) counts.outcome += 1
    if ((bits & unstatedBits.detection) !== 0) counts.detection += 1
  }
  return counts
}
