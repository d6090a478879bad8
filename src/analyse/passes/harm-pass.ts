import { stateBits } from '../../scan/holdings/columns'
import type { Analysis } from '../analysis'
import { type Measured, openFindings, type PassFindings } from './measured'
import { type SelectionPlan, selectedFactor } from './selection-plan'
import { noteUnstated } from './note-unstated'

/**
 * Sums harm by person, or takes the greatest single amount: the hot path of scoring.
 *
 * Rows of one person, crime and code stand together, and the greatest of them counts.
 *
 * Formula: `floor(((weight × role) × recency) × share × 1000 + 0.5)` for one amount.
 */
export function passHarm(
  { weights }: Analysis,
  plan: SelectionPlan,
  from: number,
  to: number,
  { peak = false, findings = openFindings(to - from) }: { peak?: boolean; findings?: PassFindings } = {},
): Measured {
  const { starts, state, code, crime } = plan.involvements
  const values = new Float64Array(to - from)
  const counted = new Uint8Array(to - from)
  let states = 0
  for (let p = from; p < to; p++) {
    let total = 0
    let greatest = -1
    for (let row = starts[p] as number; row < (starts[p + 1] as number); row++) {
      const bits = state[row] as number
      if ((bits & stateBits.repeats) === 0 && greatest >= 0) {
        total = peak ? Math.max(total, greatest) : total + greatest
        counted[p - from] = 1
        greatest = -1
      }
      const factor = selectedFactor(plan, row)
      if (factor === 0) continue
      states |= bits
      if (findings.unstated !== undefined) noteUnstated(plan, row, findings.unstated)
      const weight = weights[code[row] as number] as number
      if (weight < 0) {
        findings.incomplete[p - from] = 1
        findings.unlisted.push(crime[row] as number, code[row] as number)
        continue
      }
      const amount = amountOf(plan, row, factor, weight)
      if (amount > greatest) greatest = amount
    }
    if (greatest >= 0) {
      total = peak ? Math.max(total, greatest) : total + greatest
      counted[p - from] = 1
    }
    values[p - from] = total
  }
  findings.states |= states
  return { values, counted }
}

/** The amount of one selected row, in thousandths. */
export function amountOf(plan: SelectionPlan, row: number, factor: number, weight: number): number {
  return Math.floor(weight * factor * recencyOf(plan, row) * shareOf(plan, row) * 1000 + 0.5)
}

/** The recency factor of a row. */
export function recencyOf({ recency, asOf, involvements }: SelectionPlan, row: number): number {
  return recency.length === 0 ? 1 : (recency[asOf - (involvements.on[row] as number)] as number)
}

/** The row's share of its crime: one over the people involved in it. */
export function shareOf({ shares, involvements }: SelectionPlan, row: number): number {
  return shares === undefined ? 1 : 1 / (shares[involvements.crime[row] as number] as number)
}
