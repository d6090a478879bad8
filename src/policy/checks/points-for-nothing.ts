import { ownValue } from '../../internal/own-value'
import { toThousandths } from '../../internal/thousandths'
import type { Measure } from '../schema/measure-schema'
import type { PolicyRule } from './finding'

/** A step at 0 that gives points: everyone has them, also those of whom nothing is recorded. */
export const pointsForNothing: PolicyRule = {
  name: 'points-for-nothing',
  severities: ['warning'],
  about: 'a step at 0 that gives everyone points, also those of whom nothing is recorded',
  check: ({ document: rules }) =>
    (['score', 'vulnerability'] as const).flatMap((key) =>
      (rules[key]?.components ?? []).flatMap(({ measure: given, scale }, i) => {
        const measure = typeof given === 'string' ? (ownValue(rules.measures, given) as Measure) : given
        const [first] = scale?.kind === 'steps' ? scale.steps : []
        // No crime at all is no number of days, and gives no points.
        if (first === undefined || measure.kind === 'days-since-last') return []
        if (toThousandths(first.atLeast) > 0 || toThousandths(first.points) === 0) return []
        return [
          {
            severity: 'warning' as const,
            pointer: `/${key}/components/${i}/scale/steps/0`,
            message: 'this step gives points at 0: to everyone, also those of whom nothing is recorded',
            mend: 'Start the steps above 0.',
          },
        ]
      }),
    ),
}
