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
    const { values } = measureEveryone(analysis, analysis.measureOf(predicate.measure))
    return columnOf(people, (person) => test(values[person] as number))
  }
  return columnOf(people, (person) => judgeFact(analysis, predicate, person))
}

/** A plain loop: `Uint8Array.from` goes through an iterator, person by person. */
function columnOf(people: number, statusFor: (person: number) => number): Uint8Array {
  const column = new Uint8Array(people)
  for (let person = 0; person < people; person++) column[person] = statusFor(person)
  return column
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
  const together = tableOf(neutral, decisive)
  for (const part of parts) {
    const column = judgeEveryone(analysis, part)
    for (let p = 0; p < people; p++) {
      result[p] = together[((result[p] as number) << 2) | (column[p] as number)] as number
    }
  }
  return result
}

/** What a status so far and one more come to, at `so far × 4 + one more`: a look-up guesses no branch wrong. */
function tableOf(neutral: number, decisive: number): Uint8Array {
  const codes = Object.values(statusCodes)
  const table = new Uint8Array(16)
  for (const before of codes) {
    for (const status of codes) {
      table[(before << 2) | status] = status === neutral || before === decisive ? before : status
    }
  }
  return table
}
