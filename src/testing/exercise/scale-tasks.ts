import { type Thousandths, toThousandths, toUnits } from '../../internal/thousandths'
import type { Policy } from '../../policy/parse-policy'
import type { Component } from '../../policy/schema/score-schema'
import { type Rule, sayComponent, scoreKind } from './coverage-item'
import type { CoverageTask } from './coverage-task'
import { expectsPoints, sayPointsExpected } from './expects-points'
import { sayMeasure } from './measure-in'
import { canLieWithin, stepRanges } from './measure-range'
import { sayRange } from './say-range'

interface Reach {
  readonly kind: 'scale-step' | 'cap'
  readonly pointer: string
  readonly what: string
  /** The values, in words. */
  readonly range: string
  /** The values of the measure that are meant. */
  readonly low: Thousandths
  readonly below: Thousandths
}

/** What is to be exercised of a component's scale: each step and what lies below the first; a cap and what it leaves. */
export function scaleTasks(policy: Policy, rule: Rule, component: Component, index: number): CoverageTask[] {
  return [...stepReaches(component), ...capReaches(component)]
    .filter(({ low, below }) => canLieWithin(component, policy, low, below))
    .map(
      ({ kind, pointer, what, range, low, below }): CoverageTask => ({
        kind: scoreKind(rule, kind),
        document: 'policy',
        pointer: `/${rule}/components/${index}/scale${pointer}`,
        what: `${sayComponent(rule, component)} ${what}`,
        wanted: `a person with ${sayMeasure(policy.document, component.measure)} ${range}; ${sayPointsExpected(rule)}`,
        isExercisedBy(look) {
          if (!expectsPoints(look, rule, component.id)) return false
          const value = look.measured(component.measure)
          return value >= low && value < below
        },
      }),
    )
}

function stepReaches(component: Component): Reach[] {
  const steps = stepRanges(component)
  const reach = (pointer: string, what: string, low: Thousandths, below: Thousandths): Reach => ({
    kind: 'scale-step',
    pointer,
    what,
    range: sayRange(low, below),
    low,
    below,
  })
  return [
    ...steps.slice(0, 1).map(({ low }) => reach('', 'below its first step', 0, low)),
    ...steps.map(({ low, below }, step) => reach(`/steps/${step}`, `at step ${toUnits(low)}`, low, below)),
  ]
}

/** At the cap itself nothing is cut off yet. A value of 0 says nothing of it. */
function capReaches({ scale }: Component): Reach[] {
  if (scale?.kind !== 'cap') return []
  const past = toThousandths(scale.at) + 1
  const kind = 'cap' as const
  const within = `above 0 and at most ${scale.at}`
  return [
    { kind, pointer: '', what: 'within its cap', range: within, low: 1, below: past },
    {
      kind,
      pointer: '/at',
      what: 'cut at its cap',
      range: `above ${scale.at}`,
      low: past,
      below: Number.POSITIVE_INFINITY,
    },
  ]
}
