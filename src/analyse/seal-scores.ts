import { PreludeError } from '../internal/prelude-error'
import type { StringColumn } from '../internal/string-pool'
import type { ScoreTable } from './score-table'
import type { Scores } from './scores'

/** What stands behind scores: the table and whose it is. */
export interface ScoresColumns {
  readonly personIds: StringColumn
  readonly table: ScoreTable
}

const key = Symbol.for('operation-prelude/scores-columns')

/** Puts scores around their table. */
export function sealScores(scores: Scores, columns: ScoresColumns): Scores {
  return Object.freeze(Object.defineProperty(scores, key, { value: columns }))
}

/** The table behind scores; anything else throws `invalid-argument`. */
export function scoresColumnsOf(caller: string, scores: Scores): ScoresColumns {
  const columns =
    typeof scores === 'object' && scores !== null ? (scores as { [key]?: ScoresColumns })[key] : undefined
  if (columns === undefined) {
    throw new PreludeError('invalid-argument', `${caller} requires scores that scorePeople made`, {
      argument: 'scores',
    })
  }
  return columns
}
