import type { Evaluation } from '../analyse/evaluation'
import type { FactPredicate, MeasurePredicate, Predicate } from '../policy/schema/predicate-schema'

/** A condition that decided what a larger one came to. */
export interface DecidingPart {
  readonly sentence: string
  /** The id of the measure, the kind of an unnamed one, or the name of the fact. */
  readonly about: readonly string[]
}

/**
 * The conditions within one that made it what it is: of an unmet `all`, those that are unmet.
 *
 * A `not` is told in its own sentence, since the sentence within says the contrary.
 */
export function decidingParts(predicate: Predicate, evaluation: Evaluation): DecidingPart[] {
  const { parts = [], status, sentence } = evaluation
  if ('all' in predicate || 'any' in predicate) {
    const conditions = 'all' in predicate ? predicate.all : predicate.any
    return conditions.flatMap((condition, i) => {
      const part = parts[i]
      return part?.status === status ? decidingParts(condition, part) : []
    })
  }
  if ('not' in predicate) {
    const within = parts.flatMap((part) => decidingParts(predicate.not, part))
    return [{ sentence, about: within.flatMap(({ about }) => about) }]
  }
  return [{ sentence, about: [nameOf(predicate)] }]
}

function nameOf(leaf: MeasurePredicate | FactPredicate): string {
  if ('fact' in leaf) return leaf.fact
  return typeof leaf.measure === 'string' ? leaf.measure : leaf.measure.kind
}
