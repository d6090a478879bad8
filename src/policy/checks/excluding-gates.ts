import type { PolicyDocument } from '../policy-schema'
import type { Predicate } from '../schema/predicate-schema'

/** The conditions that keep a person off the lists where they are not met; gates that only flag are not among them. */
export function excludingGates(rules: PolicyDocument): Predicate[] {
  return (rules.gates ?? []).flatMap((gate) => (gate.whenUnmet === 'flag' ? [] : [gate.require]))
}
