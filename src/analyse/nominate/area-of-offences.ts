import { compareCodePoints } from '../../internal/code-points'
import type { Analysis } from '../analysis'
import { explainMeasure } from '../explain/explain-measure'

/** The area where most of a person's counted harm was, as its place from 1; 0 where no counted row names one. */
export function areaOfOffences(analysis: Analysis, person: number): number {
  const { columns, policy } = analysis
  const { area } = columns.involvements
  if (area.length === 0) return 0
  const harmByArea = new Map<number, number>()
  for (const { measure: given } of policy.document.score.components) {
    const measure = analysis.measureOf(given)
    if (measure.kind !== 'harm' && measure.kind !== 'peak-harm') continue
    for (const { row, amount } of explainMeasure(analysis, measure, person).adding) {
      const place = area[row] as number
      if (place > 0) harmByArea.set(place, (harmByArea.get(place) ?? 0) + amount)
    }
  }
  const nameOf = (place: number) => columns.areas[place - 1] as string
  const [first] = [...harmByArea].sort(([a, x], [b, y]) => y - x || compareCodePoints(nameOf(a), nameOf(b)))
  return first?.[0] ?? 0
}
