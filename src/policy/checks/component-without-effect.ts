import type { PolicyRule } from './finding'
import { greatestOfComponent } from './greatest-points'

/** A component that gives nobody a point. */
export const componentWithoutEffect: PolicyRule = {
  name: 'component-without-effect',
  severities: ['warning'],
  about: 'a component that can never give a point',
  check: ({ document: rules }) =>
    (['score', 'vulnerability'] as const).flatMap((key) =>
      (rules[key]?.components ?? []).flatMap((component, i) => {
        const { limit } = component
        const held = limit !== undefined && (limit.share === 0 || limit.atMost === 0)
        if (!held && greatestOfComponent(component, rules) > 0) return []
        return [
          {
            severity: 'warning' as const,
            pointer: `/${key}/components/${i}`,
            message: 'this component can never give a point',
            mend: 'Raise its weight, scale, limit or role factors, or take it out.',
          },
        ]
      }),
    ),
}
