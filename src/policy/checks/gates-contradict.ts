import { canBeMet } from './can-be-met'
import { excludingGates } from './excluding-gates'
import type { PolicyRule } from './finding'

/** Gates that can each be met, and not all by one person: the policy nominates nobody. */
export const gatesContradict: PolicyRule = {
  name: 'gates-contradict',
  severities: ['error'],
  about: 'gates that no one person can meet together',
  check: ({ document: rules }) => {
    const gates = excludingGates(rules)
    if (gates.some((gate) => !canBeMet([gate], rules)) || canBeMet(gates, rules)) return []
    return [
      {
        severity: 'error',
        pointer: '/gates',
        message: 'no person can ever meet all gates at once',
        mend: 'Correct the gates that exclude each other; the policy nominates nobody as it is.',
      },
    ]
  },
}
