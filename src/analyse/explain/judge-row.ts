import { stateBits } from '../../scan/holdings/columns'
import { knownOutcome, type SelectionPlan, selectedFactor } from '../passes/selection-plan'
import type { NotCountedReason } from '../score-explanation'

/** Why a selection does not take a row that was known at the date, or undefined where it takes it. */
export function reasonNotSelected(plan: SelectionPlan, row: number): NotCountedReason | undefined {
  if (selectedFactor(plan, row) > 0) return undefined
  const { involvements } = plan
  const state = involvements.state[row] as number
  const code = involvements.code[row] as number
  const flags = involvements.markers.length > 0 ? (involvements.markers[row] as number) : 0
  if ((state & stateBits.contested) !== 0) return 'contested'
  if (!takesRole(plan, state)) return 'role'
  if ((involvements.on[row] as number) <= plan.after) return 'outside-window'
  if (plan.codesIn[code] === 0 && (flags & plan.markersIn) === 0) return 'not-in-groups'
  if (plan.codesOut[code] === 1 || (flags & plan.markersOut) !== 0) return 'excluded-group'
  if (plan.outcomesOut[knownOutcome(plan, row)] === 1) return 'excluded-outcome'
  if ((state & plan.detectionOut) !== 0) return 'excluded-detection'
  return 'faded'
}

/** How near a reason came to counting: the order in which the conditions are looked at. */
export const reasonsByNearness: readonly NotCountedReason[] = [
  'contested',
  'role',
  'outside-window',
  'not-in-groups',
  'excluded-group',
  'excluded-outcome',
  'excluded-detection',
  'faded',
  'report-theme-or-grade',
  'report-same-origin',
  'report-too-few-origins',
  'same-crime-and-code',
  'not-the-greatest',
]

/** Whether the selection takes the role of a state, whatever its detection. */
function takesRole(plan: SelectionPlan, state: number): boolean {
  return (plan.factors[(state >> stateBits.roleShift) << stateBits.roleShift] as number) > 0
}
