import type { Measure } from '../../policy/schema/measure-schema'
import type { Predicate } from '../../policy/schema/predicate-schema'
import { stateBits } from '../../scan/holdings/columns'
import type { Analysis } from '../analysis'
import { type Measured, openFindings } from '../passes/measured'
import { takeMeasure } from '../passes/take-measure'
import { testOf } from './bounds'
import { judgeFact } from './judge-fact'
import { notOf, statusCodes } from './status-codes'

/** The status of a condition for everyone, as a column of status codes. */
export function judgeEveryone(analysis: Analysis, predicate: Predicate): Uint8Array {
  const people = analysis.columns.personIds.size
  if ('all' in predicate) return combine(analysis, predicate.all, people, statusCodes.met, statusCodes.unmet)
  if ('any' in predicate) return combine(analysis, predicate.any, people, statusCodes.unmet, statusCodes.met)
  if ('not' in predicate) return judgeEveryone(analysis, predicate.not).map(notOf)
  if ('measure' in predicate) {
    const test = testOf(predicate)
    return Uint8Array.from(measureEveryone(analysis, analysis.measureOf(predicate.measure)).values, test)
  }
  return Uint8Array.from({ length: people }, (_, person) => judgeFact(analysis, predicate, person))
}

/** A measure of everyone, taken once in an analysis. */
export function measureEveryone(analysis: Analysis, measure: Measure): Measured {
  const known = analysis.taken.get(measure)
  if (known !== undefined) return known.measured
  const people = analysis.columns.personIds.size
  const findings = openFindings(people)
  const measured = takeMeasure(analysis, measure, 0, people, findings)
  analysis.taken.set(measure, { measured, states: findings.states })
  return measured
}

/** Whether a record that conditions counted cannot show when it was known. */
export function hasUndatedConditions({ taken }: Analysis): boolean {
  return [...taken.values()].some(({ states }) => (states & stateBits.undated) !== 0)
}

/** Kleene's all or any over columns: `decisive` settles it, else unknown, else `neutral`. */
function combine(
  analysis: Analysis,
  parts: readonly Predicate[],
  people: number,
  neutral: number,
  decisive: number,
): Uint8Array {
  const result = new Uint8Array(people).fill(neutral)
  for (const part of parts) {
    const column = judgeEveryone(analysis, part)
    for (let p = 0; p < people; p++) {
      const status = column[p] as number
      if (status === neutral || result[p] === decisive) continue
      result[p] = status
    }
  }
  return result
}
