import { ownValue } from '../../internal/own-value'
import { toThousandths } from '../../internal/thousandths'
import type { Measure } from '../schema/measure-schema'
import type { PolicyRule } from './finding'
import { greatestOfMeasure } from './greatest-of-measure'

/** A step of a scale above the greatest value that its measure can have. */
export const stepUnreachable: PolicyRule = {
  name: 'step-unreachable',
  severities: ['warning'],
  about: 'a step of a scale above the greatest value that its measure can have',
  check: (policy) => {
    const { document: rules } = policy
    return (['score', 'vulnerability'] as const).flatMap((key) =>
      (rules[key]?.components ?? []).flatMap(({ measure: given, scale }, i) => {
        const measure = typeof given === 'string' ? (ownValue(rules.measures, given) as Measure) : given
        const steps = scale?.kind === 'steps' ? scale.steps : []
        const at = steps.findIndex(
          ({ atLeast }) => toThousandths(atLeast) > greatestOfMeasure(measure, policy),
        )
        if (at < 0) return []
        return [
          {
            severity: 'warning' as const,
            pointer: `/${key}/components/${i}/scale/steps/${at}/atLeast`,
            message: 'no person can reach this step: its measure stops below it',
            mend: 'Lower the step, widen what the measure takes, or take the step out.',
          },
        ]
      }),
    )
  },
}
