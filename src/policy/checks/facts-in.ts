import { jsonPointer } from '../../internal/document-problems'
import type { PolicyDocument } from '../policy-schema'
import { predicateLeaves } from '../schema/predicate-leaves'
import type { FactPredicate } from '../schema/predicate-schema'
import { predicatesIn } from './measures-in'

/** A fact that a condition asks for, and where. */
export interface FactPlace {
  readonly pointer: string
  readonly predicate: FactPredicate
}

/** Every fact that gates and lists ask for. */
export function factsIn(rules: PolicyDocument): FactPlace[] {
  return predicatesIn(rules).flatMap(({ predicate, pointer }) =>
    predicateLeaves(predicate, []).flatMap(({ leaf, path }) =>
      'fact' in leaf ? [{ pointer: pointer + jsonPointer(path), predicate: leaf }] : [],
    ),
  )
}
