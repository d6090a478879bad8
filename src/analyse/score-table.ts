import { PreludeError } from '../internal/prelude-error'
import { roundWhole, type Thousandths, toThousandths } from '../internal/thousandths'
import type { Component, ScoreRule } from '../policy/schema/score-schema'
import { stateBits } from '../scan/holdings/columns'
import type { Analysis } from './analysis'
import { type Measured, openFindings, type PassFindings, unknownValue } from './passes/measured'
import { countUnstated } from './passes/note-unstated'
import { takeMeasure } from './passes/take-measure'
import { scaleMeasure } from './scale-measure'

/** Points of people `from` to `to` under one rule, in thousandths. */
export interface PointsTable {
  /** By component, then by person. */
  readonly points: readonly Float64Array[]
  readonly totals: Float64Array
  /** 1 where something contributed to a component. */
  readonly counted: Uint8Array
}

/** The score of people `from` to `to`, with all that came to light on the way. */
export interface ScoreTable extends PointsTable {
  readonly vulnerability: PointsTable | undefined
  readonly incomplete: Uint8Array
  readonly unlisted: Readonly<Record<string, number>>
  readonly hindsight: boolean
  readonly unstated: { readonly outcome: number; readonly detection: number }
}

/** Scores people `from` up to `to`. */
export function tableScores(analysis: Analysis, from: number, to: number): ScoreTable {
  const { columns, policy } = analysis
  const { score, vulnerability } = policy.document
  const asksUnstated = score.components.some(({ measure }) => {
    const its = analysis.measureOf(measure)
    return 'select' in its && (its.select?.outcomes !== undefined || its.select?.detection !== undefined)
  })
  const { starts } = columns.involvements
  const firstRow = starts[from] as number
  const rows = asksUnstated
    ? { from: firstRow, bits: new Uint8Array((starts[to] as number) - firstRow) }
    : undefined
  const findings = openFindings(to - from, rows)
  const table = tablePoints(analysis, score, from, to, findings)
  const suffered = openFindings(to - from)
  return {
    ...table,
    vulnerability: vulnerability && tablePoints(analysis, vulnerability, from, to, suffered),
    incomplete: findings.incomplete,
    unlisted: countUnlisted(findings.unlisted, columns.codes),
    hindsight: ((findings.states | suffered.states) & stateBits.undated) !== 0,
    unstated: countUnstated(findings.unstated),
  }
}

/** Points by component, limits last: what intelligence may add depends on a harm component's points. */
function tablePoints(
  analysis: Analysis,
  { components }: ScoreRule,
  from: number,
  to: number,
  findings: PassFindings,
): PointsTable {
  const people = to - from
  const measures = components.map(({ measure }) =>
    takeMeasure(analysis, analysis.measureOf(measure), from, to, findings),
  )
  const counted = measures.map((measured) => measured.counted).reduce(addCounted)
  const points = measures.map((measured, index) => pointsOf(components[index] as Component, measured))
  limitPoints(components, points, people)
  return { points, totals: totalsOf(components, points), counted }
}

function addCounted(counted: Uint8Array, more: Uint8Array): Uint8Array {
  for (let i = 0; i < counted.length; i++) counted[i] = (counted[i] as number) | (more[i] as number)
  return counted
}

/** The sum of the components' points; of one component, its points themselves, since nobody writes to them again. */
function totalsOf(components: readonly Component[], points: readonly Float64Array[]): Float64Array {
  const first = points[0] as Float64Array
  if (points.length === 1) return first
  const totals = first.slice()
  for (let i = 1; i < points.length; i++) {
    addPoints(totals, points[i] as Float64Array, components[i] as Component)
  }
  return totals
}

function addPoints(totals: Float64Array, points: Float64Array, component: Component): void {
  for (let i = 0; i < totals.length; i++) {
    const total = (totals[i] as number) + (points[i] as number)
    if (total > Number.MAX_SAFE_INTEGER) refuseOverflow(component)
    totals[i] = total
  }
}

/** Turns the values of a measure, which nobody else holds, into points. */
function pointsOf(component: Component, { values }: Measured): Float64Array {
  const { scale, weight } = component
  if (weight === 1 && (scale === undefined || scale.kind === 'identity')) {
    // Whole already: nothing to multiply and nothing to round.
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number
      if (value > Number.MAX_SAFE_INTEGER) refuseOverflow(component)
      if (value === unknownValue) values[i] = 0
    }
    return values
  }
  for (let i = 0; i < values.length; i++) values[i] = pointsFor(component, values[i] as number)
  return values
}

/** Points of one measure before any limit: `floor(weight × scaled + 0.5)`; nothing for an unknown measure. */
export function pointsFor(component: Component, measure: Thousandths): Thousandths {
  if (measure === unknownValue) return 0
  if (measure > Number.MAX_SAFE_INTEGER) refuseOverflow(component)
  const points = roundWhole(component.weight * scaleMeasure(component.scale, measure))
  if (points > Number.MAX_SAFE_INTEGER) refuseOverflow(component)
  return points
}

/** Holds the points of limited components to what their limit leaves, in component order. */
function limitPoints(
  components: readonly Component[],
  points: readonly Float64Array[],
  people: number,
): void {
  const limited = components.flatMap(({ limit }, index) => (limit === undefined ? [] : [{ limit, index }]))
  const first = limited[0]
  if (first === undefined) return
  const harm = points[components.findIndex(({ id }) => id === first.limit.component)] as Float64Array
  const most = first.limit.atMost === undefined ? Number.POSITIVE_INFINITY : toThousandths(first.limit.atMost)
  for (let i = 0; i < people; i++) {
    let left = Math.min(roundWhole(first.limit.share * (harm[i] as number)), most)
    for (const { index } of limited) {
      const column = points[index] as Float64Array
      column[i] = Math.min(column[i] as number, left)
      left -= column[i] as number
    }
  }
}

/** Distinct crimes by code, from pairs of crime and code. */
function countUnlisted(pairs: readonly number[], codes: readonly string[]): Record<string, number> {
  const crimesByCode = new Map<number, Set<number>>()
  for (let i = 0; i < pairs.length; i += 2) {
    const code = pairs[i + 1] as number
    const crimes = crimesByCode.get(code) ?? new Set()
    crimesByCode.set(code, crimes.add(pairs[i] as number))
  }
  return Object.fromEntries(
    [...crimesByCode]
      .map(([code, crimes]): [string, number] => [codes[code] as string, crimes.size])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function refuseOverflow(component: Component): never {
  throw new PreludeError(
    'score-overflow',
    `scorePeople requires every sum to stay within 2^53 thousandths; component ${component.id} passes it`,
    { component: component.id },
  )
}
