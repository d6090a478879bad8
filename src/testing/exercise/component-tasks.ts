import { unknownValue } from '../../analyse/passes/measured'
import type { Policy } from '../../policy/parse-policy'
import type { Component } from '../../policy/schema/score-schema'
import type { CaseLook } from './case-look'
import { type Rule, sayComponent, scoreKind } from './coverage-item'
import type { CoverageTask } from './coverage-task'
import { expectsPoints, sayPointsExpected } from './expects-points'
import { limitTasks } from './limit-tasks'
import { measureIn, sayMeasure } from './measure-in'
import { canGivePoints } from './measure-range'
import { scaleTasks } from './scale-tasks'

/** What is to be exercised of the components of a rule: points, scales and limits of those that can give points. */
export function componentTasks(policy: Policy, rule: Rule): CoverageTask[] {
  const components = policy.document[rule]?.components ?? []
  return components.flatMap((component, index) =>
    canGivePoints(component, policy)
      ? [
          pointsTask(policy, rule, component, index),
          ...unknownTasks(policy, rule, component, index),
          ...scaleTasks(policy, rule, component, index),
          ...limitTasks(policy, component, index),
        ]
      : [],
  )
}

function pointsTask(policy: Policy, rule: Rule, component: Component, index: number): CoverageTask {
  const noun = sayMeasure(policy.document, component.measure)
  return {
    kind: scoreKind(rule, 'component'),
    document: 'policy',
    pointer: `/${rule}/components/${index}`,
    what: `${sayComponent(rule, component)} gives points`,
    wanted: `a person with ${noun}; ${sayPointsExpected(rule)}`,
    isExercisedBy: (look) =>
      expectsPoints(look, rule, component.id) &&
      (look.pointsOf(rule).points[index]?.[look.place] as number) > 0,
  }
}

/** Where there is no crime to count days from, a component gives nothing whatever its scale. */
function unknownTasks(policy: Policy, rule: Rule, component: Component, index: number): CoverageTask[] {
  if (measureIn(policy.document, component.measure).kind !== 'days-since-last') return []
  const noun = sayMeasure(policy.document, component.measure)
  return [
    {
      kind: scoreKind(rule, 'component'),
      document: 'policy',
      pointer: `/${rule}/components/${index}/measure`,
      what: `${sayComponent(rule, component)} unknown`,
      wanted: `a person without any crime that counts for ${noun}; ${sayPointsExpected(rule)}`,
      isExercisedBy: (look: CaseLook) =>
        expectsPoints(look, rule, component.id) && look.measured(component.measure) === unknownValue,
    },
  ]
}
