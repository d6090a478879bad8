import { toThousandths } from '../../internal/thousandths'
import { stateBits } from '../../scan/holdings/columns'
import type { Analysis } from '../analysis'
import { type Measured, openFindings, type PassFindings } from './measured'
import { noteUnstated } from './note-unstated'
import { pickRows, type SelectionPlan } from './selection-plan'

/** Rows at a time: few enough to stay in the processor's nearest memory. */
const rowsAtOnce = 4_096

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
  const { starts, person, state, code, crime } = plan.involvements
  const { factors } = plan
  const { unstated } = findings
  const isPlain = plan.recency.length === 0 && plan.shares === undefined
  const values = new Float64Array(to - from)
  const counted = new Uint8Array(to - from)
  const lastRow = starts[to] as number
  const firstRow = starts[from] as number
  const picks = new Uint32Array(Math.min(rowsAtOnce, lastRow - firstRow))
  let states = 0
  let before = -1
  let greatest = 0
  for (let first = firstRow; first < lastRow; first += rowsAtOnce) {
    const count = pickRows(plan, first, Math.min(first + rowsAtOnce, lastRow), picks)
    for (let i = 0; i < count; i++) {
      const row = picks[i] as number
      const p = (person[row] as number) - from
      const bits = state[row] as number
      const its = code[row] as number
      states |= bits
      if (unstated !== undefined) noteUnstated(plan, row, unstated)
      const weight = weights[its] as number
      if (weight < 0) {
        findings.incomplete[p] = 1
        findings.unlisted.push(crime[row] as number, its)
        continue
      }
      const factor = factors[bits] as number
      const amount = isPlain ? toThousandths(weight * factor) : amountOf(plan, row, factor, weight)
      const total = values[p] as number
      counted[p] = 1
      // A row repeats the one before it, so only those that do are compared: with the last that was picked.
      const isAnother =
        (bits & stateBits.repeats) === 0 ||
        before < 0 ||
        crime[row] !== crime[before] ||
        its !== code[before] ||
        person[row] !== person[before]
      if (peak) values[p] = Math.max(total, amount)
      else if (isAnother) {
        values[p] = total + amount
        greatest = amount
      } else if (amount > greatest) {
        values[p] = total + (amount - greatest)
        greatest = amount
      }
      before = row
    }
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
