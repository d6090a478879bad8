import type { PolicyComparison } from '../policy-comparison'
import type { ScoreTable } from '../score-table'
import { spearman } from './spearman'

/** How the scores of everyone of whom something counts under either policy differ. */
export function compareTotals(before: ScoreTable, after: ScoreTable): PolicyComparison['scores'] {
  const people = before.totals.length
  const was = new Float64Array(people)
  const is = new Float64Array(people)
  let [counted, risen, fallen] = [0, 0, 0]
  for (let place = 0; place < people; place++) {
    if (before.counted[place] === 0 && after.counted[place] === 0) continue
    const [earlier, later] = [before.totals[place] as number, after.totals[place] as number]
    was[counted] = earlier
    is[counted] = later
    counted += 1
    if (later > earlier) risen += 1
    else if (later < earlier) fallen += 1
  }
  const correlation = spearman(was.subarray(0, counted), is.subarray(0, counted))
  return {
    counted,
    risen,
    fallen,
    unchanged: counted - risen - fallen,
    ...(correlation !== undefined && { spearman: correlation }),
  }
}
