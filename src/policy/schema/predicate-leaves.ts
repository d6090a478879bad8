import type { DocumentPath } from './context-problems'
import type { FactPredicate, MeasurePredicate, Predicate } from './predicate-schema'

/** A condition on a measure or a fact, and where it stands in a document. */
export interface PredicateLeaf {
  readonly leaf: MeasurePredicate | FactPredicate
  readonly path: DocumentPath
  /** True where it stands, at whatever depth, under a `not`. */
  readonly negated: boolean
}

/** The measures and facts that a predicate asks for, in the document's order. */
export function predicateLeaves(predicate: Predicate, path: DocumentPath, negated = false): PredicateLeaf[] {
  if ('all' in predicate) {
    return predicate.all.flatMap((part, i) => predicateLeaves(part, [...path, 'all', i], negated))
  }
  if ('any' in predicate) {
    return predicate.any.flatMap((part, i) => predicateLeaves(part, [...path, 'any', i], negated))
  }
  if ('not' in predicate) return predicateLeaves(predicate.not, [...path, 'not'], true)
  return [{ leaf: predicate, path, negated }]
}
