import { compareCodePoints } from '../../internal/code-points'
import { stringAt } from '../../internal/find-string'
import { formatIsoDay } from '../../internal/iso-day'
import { toUnits } from '../../internal/thousandths'
import type { ScoreRule } from '../../policy/schema/score-schema'
import type { Analysis } from '../analysis'
import { bandOf } from '../band-of'
import { unknownValue } from '../passes/measured'
import { takeMeasure } from '../passes/take-measure'
import { scaleMeasure } from '../scale-measure'
import type { ComponentExplanation, NotCountedReason, ScoreExplanation } from '../score-explanation'
import { type PointsTable, pointsFor, tableScores } from '../score-table'
import { describeMeasure } from './describe-measure'
import { explainMeasure, type MeasureExplanation } from './explain-measure'
import { reasonsByNearness } from './judge-row'

/** Explains the score of the person at a place. */
export function explainPerson(analysis: Analysis, person: number): ScoreExplanation {
  const { columns, policy, asOf } = analysis
  const { score, vulnerability } = policy.document
  const table = tableScores(analysis, person, person + 1)
  const parts = score.components.map(({ measure }) =>
    explainMeasure(analysis, analysis.measureOf(measure), person),
  )
  const total = table.totals[0] as number
  const band = bandOf(score.bands, total)
  return {
    personId: stringAt(columns.personIds, person),
    asOf: formatIsoDay(asOf),
    policy: { id: policy.id, version: policy.version },
    total: toUnits(total),
    ...(band !== undefined && { band }),
    components: explainComponents(analysis, score, table, parts, person),
    ...(vulnerability &&
      table.vulnerability && {
        vulnerability: explainVulnerability(analysis, vulnerability, table.vulnerability, person),
      }),
    notCounted: countReasons(parts),
    unlisted: table.unlisted,
    incomplete: table.incomplete[0] === 1,
    aliases: [...(columns.aliases.get(person) ?? [])].sort((a, b) => compareCodePoints(a.from, b.from)),
    hindsight: table.hindsight,
    unstated: table.unstated,
  }
}

function explainComponents(
  analysis: Analysis,
  { components }: ScoreRule,
  { points }: PointsTable,
  parts: readonly MeasureExplanation[],
  person: number,
): ComponentExplanation[] {
  return components.map((component, index) => {
    const measure = analysis.measureOf(component.measure)
    const value = takeMeasure(analysis, measure, person, person + 1).values[0] as number
    // The measure's own words go well with its window; a component's title stands for it only where it has none.
    const titled =
      measure.title === undefined && component.title !== undefined
        ? { ...measure, title: component.title }
        : measure
    const before = pointsFor(component, value)
    const kept = (points[index] as Float64Array)[0] as number
    return {
      id: component.id,
      title: describeMeasure(titled, analysis.asOf),
      ...(value !== unknownValue && { measure: toUnits(value) }),
      scaled: value === unknownValue ? 0 : toUnits(scaleMeasure(component.scale, value)),
      weight: component.weight,
      points: toUnits(kept),
      ...(kept !== before && { limitedTo: toUnits(kept) }),
      contributions: (parts[index] as MeasureExplanation).contributions,
    }
  })
}

function explainVulnerability(
  analysis: Analysis,
  rule: ScoreRule,
  table: PointsTable,
  person: number,
): NonNullable<ScoreExplanation['vulnerability']> {
  const parts = rule.components.map(({ measure }) =>
    explainMeasure(analysis, analysis.measureOf(measure), person),
  )
  const total = table.totals[0] as number
  const band = bandOf(rule.bands, total)
  return {
    total: toUnits(total),
    ...(band !== undefined && { band }),
    components: explainComponents(analysis, rule, table, parts, person),
  }
}

/** Each row and report once: not at all where some component counts it, else under the reason that came nearest. */
function countReasons(parts: readonly MeasureExplanation[]): { reason: NotCountedReason; count: number }[] {
  const nearest = new Map<number | string, number>()
  const counting = new Set<number | string>()
  for (const { notCounted, adding, unlisted } of parts) {
    for (const { row } of adding) counting.add(row)
    for (const row of unlisted) counting.add(row)
    for (const [key, reason] of notCounted) {
      nearest.set(key, Math.max(nearest.get(key) ?? -1, reasonsByNearness.indexOf(reason)))
    }
  }
  // A report that one intelligence component counts is missing from that one's reasons.
  const reportParts = parts.filter(({ plan }) => plan === undefined)
  for (const key of nearest.keys()) {
    if (typeof key === 'string' && reportParts.some(({ notCounted }) => !notCounted.has(key)))
      counting.add(key)
  }
  return reasonsByNearness.flatMap((reason, nearness) => {
    let count = 0
    for (const [key, its] of nearest) if (its === nearness && !counting.has(key)) count += 1
    return count === 0 ? [] : [{ reason, count }]
  })
}
