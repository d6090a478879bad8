import type { Thousandths } from '../../internal/thousandths'
import { toThousandths } from '../../internal/thousandths'
import { greatestOfMeasure } from '../../policy/checks/greatest-of-measure'
import { greatestOfComponent } from '../../policy/checks/greatest-points'
import type { Policy } from '../../policy/parse-policy'
import type { MeasureKind } from '../../policy/schema/measure-schema'
import type { Component } from '../../policy/schema/score-schema'
import { measureIn } from './measure-in'

const wholeKinds: readonly MeasureKind[] = ['count', 'days-since-last']

/** Whether the measure of a component can have a value from one number up to, and not including, another. */
export function canLieWithin(
  { measure: given }: Component,
  policy: Policy,
  low: Thousandths,
  below: Thousandths,
): boolean {
  const measure = measureIn(policy.document, given)
  const least = wholeKinds.includes(measure.kind) ? Math.ceil(low / 1000) * 1000 : low
  return least < below && least <= greatestOfMeasure(measure, policy)
}

/** Whether anybody at all can have points of a component. */
export function canGivePoints(component: Component, policy: Policy): boolean {
  const { scale, limit } = component
  if (limit !== undefined && (limit.share === 0 || limit.atMost === 0)) return false
  if (greatestOfComponent(component, policy.document) === 0) return false
  if (scale?.kind !== 'steps') return canLieWithin(component, policy, 1, Number.POSITIVE_INFINITY)
  return stepRanges(component).some(
    ({ low, below, points }) => points > 0 && canLieWithin(component, policy, low, below),
  )
}

/** The steps of a component's scale as ranges of its measure, in thousandths; none where it has no steps. */
export function stepRanges({
  scale,
}: Component): { low: Thousandths; below: Thousandths; points: Thousandths }[] {
  if (scale?.kind !== 'steps') return []
  return scale.steps.map(({ atLeast, points }, index) => {
    const next = scale.steps[index + 1]
    return {
      low: toThousandths(atLeast),
      below: next === undefined ? Number.POSITIVE_INFINITY : toThousandths(next.atLeast),
      points: toThousandths(points),
    }
  })
}
