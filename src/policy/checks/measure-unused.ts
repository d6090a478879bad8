import { jsonPointer } from '../../internal/document-problems'
import type { PolicyRule } from './finding'
import { measureUsesIn } from './measures-in'

/** A named measure that nothing in the policy uses. */
export const measureUnused: PolicyRule = {
  name: 'measure-unused',
  severities: ['warning'],
  about: 'a named measure that nothing uses',
  check: ({ document: rules }) => {
    const used = new Set(measureUsesIn(rules).flatMap(({ id }) => id ?? []))
    return Object.keys(rules.measures ?? {})
      .filter((id) => !used.has(id))
      .map((id) => ({
        severity: 'warning',
        pointer: jsonPointer(['measures', id]),
        message: 'no component, gate, list or signpost uses this measure',
        mend: 'Use it, or take it out.',
      }))
  },
}
