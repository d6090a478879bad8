import { canBeMet } from './can-be-met'
import { excludingGates } from './excluding-gates'
import type { PolicyRule } from './finding'

/** A list for people whom the gates keep off every list. */
export const listContradictsGates: PolicyRule = {
  name: 'list-contradicts-gates',
  severities: ['error'],
  about: 'a list for people whom a gate keeps off every list',
  check: ({ document: rules }) => {
    const gates = excludingGates(rules)
    if (!canBeMet(gates, rules)) return []
    return (rules.lists ?? []).flatMap(({ where }, i) => {
      if (!where || !canBeMet([where], rules) || canBeMet([...gates, where], rules)) return []
      return [
        {
          severity: 'error' as const,
          pointer: `/lists/${i}/where`,
          message: 'whoever meets this condition fails a gate, so the list is always empty',
          mend: 'Correct the condition or the gate that excludes it.',
        },
      ]
    })
  },
}
