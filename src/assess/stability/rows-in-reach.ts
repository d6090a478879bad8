import { type Analysis, openAnalysis } from '../../analyse/analysis'
import { pickRows } from '../../analyse/passes/selection-plan'
import { planFor } from '../../analyse/passes/take-measure'
import { toThousandths } from '../../internal/thousandths'
import type { Policy } from '../../policy/parse-policy'
import type { Measure } from '../../policy/schema/measure-schema'
import type { VariedNumber } from './number-range'
import { measuresInUse } from './policy-numbers'
import { varyPolicy } from './vary-policy'

/** Which rows any draw could count, and who could score in any. */
export interface RowsInReach {
  /** By row: 1 where a measure of a score, gate or list could select it under some draw. */
  readonly rows: Uint8Array
  /** By person: 1 where a component of the score could. */
  readonly people: Uint8Array
}

/**
 * Finds the rows that could count in any draw: those that the widest windows select, whatever their age takes away.
 *
 * Whoever has no row that the score could count scores nothing in every draw and is on no list, so that leaving them
 * out changes no list.
 */
export function rowsInReach(
  everyone: Analysis,
  policy: Policy,
  varied: readonly VariedNumber[],
): RowsInReach {
  const { columns, asOf } = everyone
  const people = columns.personIds.size
  const widest = openAnalysis(
    columns,
    varyPolicy(
      policy,
      varied.map((number) => ({ number, value: number.to })),
    ),
    asOf,
  )
  const { document } = widest.policy
  const { components } = document.score
  const rows = new Uint8Array(columns.involvements.size)
  const inScore = new Uint8Array(columns.involvements.size)
  const reached = new Uint8Array(people)
  const marked = (into: Uint8Array, measure: Measure) => markRows(widest, ageless(measure), into)
  for (const measure of measuresInUse(document)) marked(rows, measure)
  for (const { measure } of components) marked(inScore, widest.measureOf(measure))
  const lowest = varyPolicy(
    policy,
    varied.map((number) => ({ number, value: number.from })),
  )
  // Steps that give points for nothing put everybody within reach.
  const givesForNothing = lowest.document.score.components.some(
    ({ scale }) =>
      scale?.kind === 'steps' && toThousandths((scale.steps[0] as { atLeast: number }).atLeast) === 0,
  )
  if (givesForNothing) reached.fill(1)
  inScore.forEach((is, row) => {
    if (is === 1) reached[columns.involvements.person[row] as number] = 1
  })
  return { rows, people: reached }
}

/** The measure as if age took nothing away. */
function ageless(measure: Measure): Measure {
  if (!('select' in measure) || measure.select?.recency === undefined) return measure
  const { recency: _, ...select } = measure.select
  return { ...measure, select } as Measure
}

function markRows(analysis: Analysis, measure: Measure, into: Uint8Array): void {
  if (!('select' in measure) || measure.kind === 'victimisation') return
  const picks = new Uint32Array(into.length)
  const count = pickRows(planFor(analysis, measure), 0, into.length, picks)
  for (let i = 0; i < count; i++) into[picks[i] as number] = 1
}
