import { stringAt } from '../internal/find-string'
import { toUnits } from '../internal/thousandths'
import type { Scores } from './scores'
import { scoresColumnsOf } from './seal-scores'

/** One person's place among all. */
export interface RankedPerson {
  readonly personId: string
  /** Points. */
  readonly total: number
  /** Competition rank: 1, 2, 2, 4. */
  readonly rank: number
  /** True where somebody else has the same score. */
  readonly tied: boolean
  /** 0 to 100: the share of counted people who stand no higher. 0 for people of whom nothing counts. */
  readonly percentile: number
}

/** Everyone by score, highest first; equal scores in code-point order of the person's id. */
export interface Ranking extends Iterable<RankedPerson> {
  readonly size: number
  /** People of whom something counts. */
  readonly counted: number
}

/**
 * Ranks everyone by score.
 *
 * Convention: competition ranks; percentile = 100 × (counted − counted people above) / counted. A scale whose
 * steps give points for nothing can put people above of whom nothing counts: they lower nobody's percentile.
 *
 * @param scores - what {@link scorePeople} returned
 * @returns people made one by one as they are asked for
 * @throws PreludeError `invalid-argument`
 * @example
 * const holdings = gatherHoldings({
 *   offences: [
 *     { crimeId: 'C1', personId: 'P1', role: 'charged', offenceCode: '10D', occurredOn: '2026-01-05', markers: [] },
 *   ],
 * })
 * const [first] = rankPeople(scorePeople(holdings, preludePolicy, { asOf: '2026-03-31' }))
 * first?.rank // => 1
 */
export function rankPeople(scores: Scores): Ranking {
  const { personIds, table } = scoresColumnsOf('rankPeople', scores)
  const { totals, counted } = table
  const countedPeople = counted.reduce((sum, is) => sum + is, 0)
  const order = orderByTotal(totals)
  return Object.freeze({
    size: order.length,
    counted: countedPeople,
    *[Symbol.iterator]() {
      let rank = 0
      let countedAbove = 0
      let countedSoFar = 0
      for (let i = 0; i < order.length; i++) {
        const place = order[i] as number
        const total = totals[place] as number
        const sameAsBefore = i > 0 && totals[order[i - 1] as number] === total
        if (!sameAsBefore) {
          rank = i + 1
          countedAbove = countedSoFar
        }
        countedSoFar += counted[place] as number
        const sameAsNext = i + 1 < order.length && totals[order[i + 1] as number] === total
        yield {
          personId: stringAt(personIds, place),
          total: toUnits(total),
          rank,
          tied: sameAsBefore || sameAsNext,
          percentile: counted[place] === 1 ? (100 * (countedPeople - countedAbove)) / countedPeople : 0,
        }
      }
    },
  })
}

/** Places by total, highest first, and by place where equal: places are in code-point order already. */
function orderByTotal(totals: Float64Array): Uint32Array {
  const order = new Uint32Array(totals.length)
  let above = 0
  for (let place = 0; place < totals.length; place++)
    if ((totals[place] as number) > 0) order[above++] = place
  order.subarray(0, above).sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b)
  for (let place = 0; place < totals.length; place++) if (totals[place] === 0) order[above++] = place
  return order
}
