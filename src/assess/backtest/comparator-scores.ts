import { findString } from '../../internal/find-string'
import { PreludeError } from '../../internal/prelude-error'
import type { HoldingsColumns } from '../../scan/holdings/columns'

/** Scores from outside by position in the pool. Whoever has none stands below everybody, with the others. */
export function comparatorScores(
  { personIds, currentIds }: HoldingsColumns,
  pool: Uint32Array,
  given: ReadonlyMap<string, number>,
): { scores: Float64Array; without: number } {
  const byPlace = new Float64Array(personIds.size).fill(Number.NEGATIVE_INFINITY)
  if (!(given instanceof Map)) refuse('a Map of person ids and scores')
  for (const [id, score] of given) {
    if (typeof score !== 'number' || !Number.isFinite(score)) refuse('scores that are finite numbers')
    const place = findString(personIds, currentIds.get(id) ?? id)
    // Two ids of one person: the higher score, whatever their order.
    if (place >= 0) byPlace[place] = Math.max(byPlace[place] as number, score)
  }
  const scores = Float64Array.from(pool, (place) => byPlace[place] as number)
  return { scores, without: scores.reduce((none, score) => none + (score < -Number.MAX_VALUE ? 1 : 0), 0) }
}

function refuse(what: string): never {
  throw new PreludeError('invalid-argument', `backtest requires comparators to give ${what}`, {
    argument: 'comparators',
  })
}
