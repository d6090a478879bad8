import { byCodePoint } from './code-point-order'
import type { NaiveScore } from './score'

/** One person's place. */
export interface NaiveRank {
  readonly personId: string
  readonly total: number
  readonly rank: number
  readonly tied: boolean
  readonly percentile: number
}

/** Places of everyone: 1, 2, 2, 4, equals in code-point order. */
export function rankScores(scores: readonly NaiveScore[]): NaiveRank[] {
  const counted = scores.filter((score) => score.counted).length
  return [...scores]
    .sort((a, b) => b.total - a.total || byCodePoint(a.personId, b.personId))
    .map((score) => {
      const above = scores.filter((other) => other.total > score.total).length
      const countedAbove = scores.filter((other) => other.counted && other.total > score.total).length
      const equal = scores.filter((other) => other.total === score.total).length
      return {
        personId: score.personId,
        total: score.total / 1000,
        rank: above + 1,
        tied: equal > 1,
        percentile: score.counted ? (100 * (counted - countedAbove)) / counted : 0,
      }
    })
}
