import { canBeMet } from './can-be-met'
import { excludingGates } from './excluding-gates'
import type { PolicyRule } from './finding'

/** A policy that would list children under ten: below the age of criminal responsibility. */
export const gateOnAgeMissing: PolicyRule = {
  name: 'gate-on-age-missing',
  severities: ['warning'],
  about: 'no gate keeps children under ten out',
  check: ({ document: rules }) => {
    const underTen = { measure: { kind: 'age' }, below: 10 } as const
    if (!canBeMet([...excludingGates(rules), underTen], rules)) return []
    return [
      {
        severity: 'warning',
        pointer: '/gates',
        message: 'no gate keeps out children under 10, who are below the age of criminal responsibility',
        mend: 'Add a gate that requires the measure age to be at least 10.',
      },
    ]
  },
}
