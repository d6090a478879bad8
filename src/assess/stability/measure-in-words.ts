import { nounOf } from '../../analyse/explain/describe-measure'
import { ownValue } from '../../internal/own-value'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { Measure } from '../../policy/schema/measure-schema'

/** A measure by its title in quotation marks, by its id, or by what it is. */
export function measureInWords(given: string | Measure, { measures }: PolicyDocument): string {
  const measure = measureIn(given, measures)
  if (measure.title !== undefined) return `“${measure.title}”`
  return typeof given === 'string' ? given : nounOf(measure)
}

/** The measure itself, or the one that an id names. */
export function measureIn(given: string | Measure, measures: PolicyDocument['measures']): Measure {
  // A parsed policy names no measure that it lacks.
  return typeof given === 'string' ? (ownValue(measures, given) as Measure) : given
}
