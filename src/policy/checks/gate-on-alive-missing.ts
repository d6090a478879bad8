import { canBeMet } from './can-be-met'
import { excludingGates } from './excluding-gates'
import type { PolicyRule } from './finding'

/** A policy that would list the dead. */
export const gateOnAliveMissing: PolicyRule = {
  name: 'gate-on-alive-missing',
  severities: ['warning'],
  about: 'no gate keeps the dead out',
  check: ({ document: rules }) => {
    if (!canBeMet([...excludingGates(rules), { fact: 'alive', is: ['no'] }], rules)) return []
    return [
      {
        severity: 'warning',
        pointer: '/gates',
        message: 'no gate keeps out people recorded as dead',
        mend: 'Add a gate { "fact": "alive", "is": ["yes"] }.',
      },
    ]
  },
}
