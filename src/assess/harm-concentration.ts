import { sum } from 'simple-statistics'
import type { Scores } from '../analyse/scores'
import { type ScoresColumns, scoresColumnsOf } from '../analyse/seal-scores'
import { toUnits } from '../internal/thousandths'
import { giniCoefficient } from './gini-coefficient'

/** How much of all score the highest scoring people make. */
export interface HarmConcentration {
  /** People of whom something counts. */
  readonly counted: number
  /** All their points. */
  readonly total: number
  /** By share of counted people, highest first: the share of all points that they make, 0 to 1. */
  readonly top: readonly {
    readonly peopleShare: number
    readonly people: number
    readonly harmShare: number
  }[]
  /** The fewest people who make 80% of all points. */
  readonly eightyPercent: { readonly people: number; readonly peopleShare: number }
  /** The Gini coefficient of the counted people's points, 0 to below 1; absent with nobody counted. */
  readonly gini?: number
}

/** In whole per cent: a share such as 0.07 times 100 people comes to more than 7 in binary fractions. */
const peoplePercents = [1, 5, 7, 10] as const
const mostOfHarmPercent = 80

/**
 * Says how concentrated harm is: the share that the top 1, 5, 7 and 10 per cent of people make.
 *
 * To see whether a list of few people can matter at all. In Northamptonshire 7% of people made 80% of detected
 * harm. It says nothing of next year: such lists turn over almost wholly.
 *
 * Convention: people of whom something counts are the whole, also those whose crimes weigh nothing; the top share of
 * them is rounded up to whole people. Where the last of the top ties with the next it does not matter which of them
 * is taken, since both make the same. With nobody counted all shares are 0.
 *
 * @param scores - what {@link scorePeople} returned
 * @returns shares from 0 to 1
 * @throws PreludeError `invalid-argument`
 * @example
 * const holdings = gatherHoldings({
 *   offences: [
 *     { crimeId: 'C1', personId: 'P1', role: 'charged', offenceCode: '10D', occurredOn: '2026-01-05', markers: [] },
 *   ],
 * })
 * harmConcentration(scorePeople(holdings, preludePolicy, { asOf: '2026-03-31' })).eightyPercent.people // => 1
 * @see Liggins, Ratcliffe and Bland 2019, Cambridge Journal of Evidence-Based Policing, doi 10.1007/s41887-019-00039-7
 */
export function harmConcentration(scores: Scores): HarmConcentration {
  const totals = countedTotals(scoresColumnsOf('harmConcentration', scores))
  const all = sum(totals)
  const headShare = (people: number) => (all === 0 ? 0 : sum(totals.slice(0, people)) / all)
  return {
    counted: totals.length,
    total: toUnits(all),
    top: peoplePercents.map((percent) => {
      const people = Math.ceil((percent * totals.length) / 100)
      return { peopleShare: percent / 100, people, harmShare: headShare(people) }
    }),
    eightyPercent: fewestFor(totals, (mostOfHarmPercent * all) / 100),
    ...(totals.length > 0 && { gini: giniCoefficient(totals) }),
  }
}

/** Thousandths of everybody counted, greatest first. */
function countedTotals({ table }: ScoresColumns): number[] {
  const totals = [...table.totals.filter((_, place) => table.counted[place] === 1)]
  return totals.sort((a, b) => b - a)
}

function fewestFor(totals: readonly number[], goal: number): HarmConcentration['eightyPercent'] {
  let reached = 0
  let people = 0
  while (people < totals.length && reached < goal) reached += totals[people++] as number
  return { people, peopleShare: totals.length === 0 ? 0 : people / totals.length }
}
