import type { Analysis } from '../../analyse/analysis'
import { pickRows, planSelection } from '../../analyse/passes/selection-plan'
import { toThousandths } from '../../internal/thousandths'
import { stateBits } from '../../scan/holdings/columns'

/** What anybody could rank by without a policy, by place of the person, and who is recorded for anything at all. */
export interface RivalScores {
  /** Distinct crimes; above 0 for whoever belongs in the pool. */
  readonly crimes: Float64Array
  /** The day of the latest crime. */
  readonly lastCrime: Float64Array
  /** The sum of harm in thousandths, of all time. */
  readonly harm: Float64Array
  readonly undated: boolean
}

/** Suspected, charged or convicted alike, of all time. */
const everyCrime = { roles: { suspect: 1, charged: 1, convicted: 1 } }
const rowsAtOnce = 4_096

/**
 * Takes all three in one pass: a count, a latest day and a sum of harm as measures of a policy would take them.
 *
 * A code that the harm table lacks adds no harm.
 */
export function rivalScores(analysis: Analysis): RivalScores {
  const plan = planSelection(analysis, everyCrime)
  const { person, crime, code, on, state, size } = plan.involvements
  const { weights, columns } = analysis
  const people = columns.personIds.size
  const crimes = new Float64Array(people)
  const lastCrime = new Float64Array(people)
  const harm = new Float64Array(people)
  const picks = new Uint32Array(Math.min(rowsAtOnce, size))
  let states = 0
  let before = -1
  for (let first = 0; first < size; first += rowsAtOnce) {
    const count = pickRows(plan, first, Math.min(first + rowsAtOnce, size), picks)
    for (let i = 0; i < count; i++) {
      const row = picks[i] as number
      const p = person[row] as number
      const day = on[row] as number
      states |= state[row] as number
      const isSamePerson = before >= 0 && person[before] === p
      const isSameCrime = isSamePerson && crime[before] === crime[row]
      if (!isSameCrime) crimes[p] = (crimes[p] as number) + 1
      if (!isSamePerson || day > (lastCrime[p] as number)) lastCrime[p] = day
      // One role counts as much as another, so rows that repeat a crime and code add nothing.
      if (!isSameCrime || code[before] !== code[row]) {
        const weight = weights[code[row] as number] as number
        if (weight > 0) harm[p] = (harm[p] as number) + toThousandths(weight)
      }
      before = row
    }
  }
  return { crimes, lastCrime, harm, undated: (states & stateBits.undated) !== 0 }
}
