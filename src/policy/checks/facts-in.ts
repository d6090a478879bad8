import type { PolicyDocument } from '../policy-schema'
import type { FactPredicate, Predicate } from '../schema/predicate-schema'
import { partsOf, predicatesIn } from './measures-in'

/** A fact that a condition asks for, and where. */
export interface FactPlace {
  readonly pointer: string
  readonly predicate: FactPredicate
}

/** Every fact that gates and lists ask for. */
export function factsIn(rules: PolicyDocument): FactPlace[] {
  const walk = (predicate: Predicate, pointer: string): FactPlace[] =>
    'fact' in predicate
      ? [{ pointer, predicate }]
      : partsOf(predicate).flatMap((part) => walk(part.predicate, pointer + part.pointer))
  return predicatesIn(rules).flatMap(({ predicate, pointer }) => walk(predicate, pointer))
}
