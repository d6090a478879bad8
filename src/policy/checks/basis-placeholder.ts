import { basisPlaces } from './basis-places'
import type { PolicyRule } from './finding'

/** A number that waits to be decided. */
export const basisPlaceholder: PolicyRule = {
  name: 'basis-placeholder',
  severities: ['warning'],
  about: 'a number that waits to be decided',
  check: ({ document: rules }) => {
    const whole = { pointer: '', part: 'policy', basis: rules.basis }
    return [whole, ...basisPlaces(rules)].flatMap(({ pointer, part, basis = [] }) =>
      basis.flatMap(({ kind }, i) =>
        kind === 'placeholder'
          ? [
              {
                severity: 'warning' as const,
                pointer: `${pointer}/basis/${i}`,
                message: `this ${part} rests on a placeholder`,
                mend: 'Decide it before the policy is used on people, and name what it then rests on.',
              },
            ]
          : [],
      ),
    )
  },
}
