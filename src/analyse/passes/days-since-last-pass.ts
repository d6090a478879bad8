import { type Measured, openFindings, type PassFindings, unknownValue } from './measured'
import { noteUnstated } from './note-unstated'
import { type SelectionPlan, selectedFactor } from './selection-plan'

/** Days from the latest selected crime to the date by person, in thousandths; unknown where there is none. */
export function passDaysSinceLast(
  plan: SelectionPlan,
  from: number,
  to: number,
  findings: PassFindings = openFindings(to - from),
): Measured {
  const { starts, state, on } = plan.involvements
  const values = new Float64Array(to - from).fill(unknownValue)
  const counted = new Uint8Array(to - from)
  for (let p = from; p < to; p++) {
    for (let row = starts[p] as number; row < (starts[p + 1] as number); row++) {
      if (selectedFactor(plan, row) === 0) continue
      findings.states |= state[row] as number
      if (findings.unstated !== undefined) noteUnstated(plan, row, findings.unstated)
      const days = (plan.asOf - (on[row] as number)) * 1000
      const least = values[p - from] as number
      if (least === unknownValue || days < least) values[p - from] = days
      counted[p - from] = 1
    }
  }
  return { values, counted }
}
