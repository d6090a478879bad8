import { pointsFor } from '../../analyse/score-table'
import { roundWhole, type Thousandths, toThousandths } from '../../internal/thousandths'
import { greatestOfComponent } from '../../policy/checks/greatest-points'
import type { Policy } from '../../policy/parse-policy'
import type { Component, Limit } from '../../policy/schema/score-schema'
import type { CaseLook } from './case-look'
import type { CoverageTask } from './coverage-task'
import { expectsPoints, sayPointsExpected } from './expects-points'
import { sayMeasure } from './measure-in'

type Held = 'free' | 'share' | 'at-most'

/** What is to be exercised of a component's limit: that it leaves points alone, that its share cuts them, that its amount does. */
export function limitTasks(policy: Policy, component: Component, index: number): CoverageTask[] {
  const { limit } = component
  if (limit === undefined) return []
  const { components } = policy.document.score
  const other = components.findIndex(({ id }) => id === limit.component)
  const noun = sayMeasure(policy.document, component.measure)
  const task = (held: Held, pointer: string, what: string, who: string): CoverageTask => ({
    kind: 'limit',
    document: 'policy',
    pointer: `/score/components/${index}/limit${pointer}`,
    what: `limit of component ${component.id} ${what}`,
    wanted: `a person with ${who}; ${sayPointsExpected('score')}`,
    isExercisedBy: (look) =>
      expectsPoints(look, 'score', component.id) && heldIn(look, component, limit, index, other) === held,
  })
  const share = `${limit.share} of the points of ${limit.component}`
  return [
    task('free', '', 'leaves its points', `${noun} worth less than ${share}`),
    task('share', '/share', 'cuts at its share', `${noun} worth more than ${share}`),
    ...(canReachMost(policy, limit, index, other)
      ? [
          task(
            'at-most',
            '/atMost',
            'cuts at its amount',
            `${noun} worth more than ${limit.atMost}, where ${share} is no less`,
          ),
        ]
      : []),
  ]
}

/** What the limit made of the component's points; undefined where it had none. */
function heldIn(
  look: CaseLook,
  component: Component,
  { share, atMost }: Limit,
  index: number,
  other: number,
): Held | undefined {
  const { points } = look.pointsOf('score')
  const before = pointsFor(component, look.measured(component.measure))
  if (before === 0) return undefined
  if (points[index]?.[look.place] === before) return 'free'
  const byShare = roundWhole(share * (points[other]?.[look.place] as number))
  return atMost !== undefined && byShare >= toThousandths(atMost) ? 'at-most' : 'share'
}

/** Whether the share can reach the amount, and the components up to this one together can pass it. */
function canReachMost({ document }: Policy, { share, atMost }: Limit, index: number, other: number): boolean {
  if (atMost === undefined) return false
  const { components } = document.score
  const greatest = (component: Component): Thousandths => greatestOfComponent(component, document)
  const spent = components
    .slice(0, index + 1)
    .filter(({ limit }) => limit !== undefined)
    .reduce((sum, component) => sum + greatest(component), 0)
  const most = toThousandths(atMost)
  return spent > most && roundWhole(share * greatest(components[other] as Component)) >= most
}
