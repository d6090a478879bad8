import { PreludeError } from '../../internal/prelude-error'
import { type OutcomeArray, type Placements, placementsOf, type ScoreArray } from '../statistics/placements'

/**
 * The placements of scores, once scores and outcomes are known to be sound.
 *
 * Throws `invalid-argument` where they are not, and `empty-input` where all or none had the outcome.
 */
export function requireScoredOutcomes(
  caller: string,
  scores: ScoreArray,
  outcomes: OutcomeArray,
): Placements {
  if (!isScoreArray(scores)) {
    throw wrong(`${caller} requires scores to be an array of numbers`, 'scores')
  }
  if (!isOutcomeArray(outcomes) || outcomes.length !== scores.length) {
    throw wrong(`${caller} requires outcomes to be an array of booleans, one for each score`, 'outcomes')
  }
  const placements = placementsOf(scores, outcomes)
  if (placements !== undefined) return placements
  throw new PreludeError(
    'empty-input',
    `${caller} requires outcomes with at least one that is true and one that is false`,
    { argument: 'outcomes' },
  )
}

function isScoreArray(scores: unknown): scores is ScoreArray {
  if (!Array.isArray(scores) && !(scores instanceof Float64Array)) return false
  return scores.every((score: unknown) => typeof score === 'number' && !Number.isNaN(score))
}

function isOutcomeArray(outcomes: unknown): outcomes is OutcomeArray {
  if (outcomes instanceof Uint8Array) return true
  return Array.isArray(outcomes) && outcomes.every((outcome) => typeof outcome === 'boolean')
}

function wrong(message: string, argument: string): PreludeError {
  return new PreludeError('invalid-argument', message, { argument })
}
