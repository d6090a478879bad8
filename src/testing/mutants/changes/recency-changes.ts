import { isAscending, type Recency } from '../../../policy/schema/selection-schema'
import { type Change, type Place, removed } from './change'
import { numberChanges, ratioSteps, wholeSteps } from './number-steps'

/** How age lessens an amount: half-life or steps a little and a lot further and nearer, each step gone, and all of it. */
export function recencyChanges(recency: Recency, { path, name }: Place): Change[] {
  const about = { name, kind: 'recency' as const }
  const all = removed({ ...about, path, label: 'recency' })
  if ('halfLifeDays' in recency) {
    const { halfLifeDays } = recency
    const leaf = { ...about, path: [...path, 'halfLifeDays'], label: 'half-life in days', show: String }
    const takes = (days: number) => days >= 1 && days <= 36_525
    return [...numberChanges(leaf, halfLifeDays, wholeSteps(halfLifeDays), takes), all]
  }
  const { steps } = recency
  const ofSteps = steps.flatMap(({ withinDays, factor }, index) => {
    const at = [...path, 'steps', index]
    const takes = (days: number) => {
      const next = steps.map((step, place) => (place === index ? days : step.withinDays))
      return days >= 1 && days <= 73_500 && isAscending(next)
    }
    const label = `step of ${withinDays} days`
    return [
      ...numberChanges(
        { ...about, path: [...at, 'withinDays'], label: 'step within days', show: String },
        withinDays,
        wholeSteps(withinDays),
        takes,
      ),
      ...numberChanges(
        { ...about, path: [...at, 'factor'], label: `factor within ${withinDays} days`, show: String },
        factor,
        ratioSteps(factor, 1),
        (next) => next <= 1,
      ),
      ...(steps.length > 1 ? [removed({ ...about, path: at, label })] : []),
    ]
  })
  return [...ofSteps, all]
}
