import type { Evaluation } from '../analyse/evaluation'
import type { Predicate } from '../policy/schema/predicate-schema'

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
  const conditions = 'all' in predicate ? predicate.all : 'any' in predicate ? predicate.any : undefined
  const { parts, status, sentence } = evaluation
  if (conditions && parts) {
    return conditions.flatMap((condition, i) => {
      const part = parts[i]
      return part?.status === status ? decidingParts(condition, part) : []
    })
  }
  return [{ sentence, about: about(predicate, evaluation) }]
}

function about(predicate: Predicate, evaluation: Evaluation): string[] {
  if ('not' in predicate) {
    const within = evaluation.parts?.[0]
    return within ? decidingParts(predicate.not, within).flatMap((part) => part.about) : []
  }
  if ('fact' in predicate) return [predicate.fact]
  if ('measure' in predicate) {
    return [typeof predicate.measure === 'string' ? predicate.measure : predicate.measure.kind]
  }
  return []
}
