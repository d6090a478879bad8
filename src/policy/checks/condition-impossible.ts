import type { PolicyDocument } from '../policy-schema'
import type { Predicate } from '../schema/predicate-schema'
import { canBeMet } from './can-be-met'
import type { PolicyRule } from './finding'
import { partsOf, predicatesIn } from './measures-in'

/** A gate, a list's condition, or a part of one, that nobody can meet. */
export const conditionImpossible: PolicyRule = {
  name: 'condition-impossible',
  severities: ['error'],
  about: "a gate, a list's condition, or a part of one that no person can ever meet",
  check: (policy) =>
    predicatesIn(policy.document)
      .flatMap(({ pointer, predicate }) => impossibleIn(predicate, pointer, policy.document))
      .map((pointer) => ({
        severity: 'error',
        pointer,
        message: 'no person can ever meet this condition',
        mend: 'Correct the bounds or values that exclude each other.',
      })),
}

/** The smallest parts of a condition that nobody can meet. */
function impossibleIn(predicate: Predicate, pointer: string, rules: PolicyDocument): string[] {
  // Below a `not` the opposite is asked: a part that nobody meets is no fault there.
  const parts = 'not' in predicate ? [] : partsOf(predicate)
  const within = parts.flatMap((part) => impossibleIn(part.predicate, pointer + part.pointer, rules))
  if (within.length > 0) return within
  return canBeMet([predicate], rules) ? [] : [pointer]
}
