import type { Scale } from '../../../policy/schema/scale-schema'
import { isAscending } from '../../../policy/schema/selection-schema'
import { type Change, type Place, removed } from './change'
import { type NumberStep, numberChanges, ratioSteps, thousandthSteps, wholeSteps } from './number-steps'

const greatest = 1e12

/** A scale changed, one number at a time: the cap, where each step begins, what it gives, and the scale gone. */
export function scaleChanges(scale: Scale, { path, name }: Place, isWhole: boolean): Change[] {
  const about = { name, kind: 'scale' as const }
  const near = isWhole ? wholeSteps : thousandthSteps
  switch (scale.kind) {
    case 'identity':
      return []
    case 'cap': {
      const leaf = { ...about, path: [...path, 'at'], label: 'cap', show: String }
      const takes = (at: number) => at >= 0 && at <= greatest
      return [
        ...numberChanges(leaf, scale.at, near(scale.at), takes),
        removed({ ...about, path, label: `cap ${scale.at}` }),
      ]
    }
    case 'steps':
      return [
        ...scale.steps.flatMap((step, index) =>
          stepChanges(scale.steps, index, near(step.atLeast), { path: [...path, 'steps', index], name }),
        ),
        removed({ ...about, path, label: `scale of ${scale.steps.length} steps` }),
      ]
  }
}

type Steps = Extract<Scale, { readonly kind: 'steps' }>['steps']

function stepChanges(
  steps: Steps,
  index: number,
  bounds: readonly NumberStep[],
  { path, name }: Place,
): Change[] {
  const about = { name, kind: 'scale' as const }
  const { atLeast, points } = steps[index] as Steps[number]
  const takes = (next: number) =>
    next >= 0 &&
    next <= greatest &&
    isAscending(steps.map((step, place) => (place === index ? next : step.atLeast)))
  const near = Number.isInteger(points) ? wholeSteps(points).slice(0, 2) : ratioSteps(points, 1).slice(0, 2)
  const given: readonly NumberStep[] = [...near, ['large', points * 2], ['large', 0]]
  return [
    ...numberChanges(
      { ...about, path: [...path, 'atLeast'], label: 'step at least', show: String },
      atLeast,
      bounds,
      takes,
    ),
    ...numberChanges(
      { ...about, path: [...path, 'points'], label: `points from ${atLeast}`, show: String },
      points,
      given,
      (next) => next >= 0 && next <= greatest,
    ),
    ...(steps.length > 1 ? [removed({ ...about, path, label: `step at least ${atLeast}` })] : []),
  ]
}
