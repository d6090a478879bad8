import { compareCodePoints } from '../../internal/code-points'
import { ownValue } from '../../internal/own-value'
import type { ChangeCause } from '../cohort-comparison'

type Points = Readonly<Record<string, number>>

/** Says in words why a component's points differ. */
export type WhyOfComponent = (component: string, sense: 'more' | 'fewer') => string

/** What {@link componentCauses} may be told. */
export interface ComponentCausesOptions {
  /** True where no number may be shown. */
  readonly isPlain?: boolean
  readonly whyOf?: WhyOfComponent
}

/** The components whose points differ, the one that moved most first. */
export function componentCauses(
  before: Points,
  after: Points,
  { isPlain = false, whyOf = (_, sense) => `${sense} points` }: ComponentCausesOptions = {},
): ChangeCause[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((component) => {
      const [was, is] = [ownValue(before, component), ownValue(after, component)]
      return { component, was, is, change: (is ?? 0) - (was ?? 0) }
    })
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || compareCodePoints(a.component, b.component))
    .map(({ component, was, is, change }) => {
      const sense = change > 0 ? 'more' : 'fewer'
      return {
        kind: 'component',
        component,
        sense,
        why: whyOf(component, sense),
        ...(!isPlain && was !== undefined && { before: was }),
        ...(!isPlain && is !== undefined && { after: is }),
      }
    })
}
