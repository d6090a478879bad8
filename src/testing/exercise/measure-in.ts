import { ownValue } from '../../internal/own-value'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { Measure } from '../../policy/schema/measure-schema'

/** The measure itself, or the one that an id names: parsing has seen to it that there is one. */
export function measureIn(rules: PolicyDocument, given: string | Measure): Measure {
  return (typeof given === 'string' ? ownValue(rules.measures, given) : given) as Measure
}

/** A measure in words: its title, else its id, else its kind. */
export function sayMeasure(rules: PolicyDocument, given: string | Measure): string {
  const { title, kind } = measureIn(rules, given)
  if (title !== undefined) return title
  return typeof given === 'string' ? given : kind
}
