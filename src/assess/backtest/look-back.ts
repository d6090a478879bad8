import { type Analysis, openAnalysis } from '../../analyse/analysis'
import { hasUndatedConditions } from '../../analyse/conditions/judge-everyone'
import { drawCohort } from '../../analyse/nominate/draw-cohort'
import { type Day, formatIsoDay } from '../../internal/iso-day'
import type { Policy } from '../../policy/parse-policy'
import type { HoldingsColumns, PersonColumns } from '../../scan/holdings/columns'
import { dayOfDeath } from '../../scan/holdings/day-of-death'
import type { BacktestComparator } from './backtest-options'
import { comparatorScores } from './comparator-scores'
import { type ListDrawn, listsDrawn } from './lists-drawn'
import { rivalScores } from './rival-scores'

/** What was known at an index date: who could be ranked, and how each contender ranks them. Nothing of later. */
export interface LookBack {
  /** Places of the pool's people in the holdings, ascending. The columns below are by position in it. */
  readonly pool: Uint32Array
  readonly recordedDead: number
  /** The scores of each contender but the best possible, in the order of the contenders. */
  readonly scores: readonly Float64Array[]
  /** The lists of each policy as drawn. */
  readonly lists: readonly (readonly ListDrawn[])[]
  /** By comparator: how many of the pool have no score. */
  readonly withoutScore: readonly number[]
  readonly hindsight: boolean
}

/** The rivals that know only what the policies know, in order; the best possible knows what followed. */
export const rivals = [
  { id: 'random', title: 'drawing lots' },
  { id: 'count', title: 'the number of crimes of all time' },
  { id: 'last-crime', title: 'the most recent crime' },
  { id: 'previous-harm', title: 'the sum of harm of all time' },
] as const

/**
 * Looks back at one date: the pool, and the scores of policies, rivals and comparators in their order.
 *
 * Everything goes through analyses of that date, so it sees what a nomination of that day would have seen.
 */
export function lookBack(
  columns: HoldingsColumns,
  policies: readonly Policy[],
  comparators: readonly BacktestComparator[],
  day: Day,
): LookBack {
  const analyses = policies.map((policy) => openAnalysis(columns, policy, day))
  const first = analyses[0] as Analysis
  const rival = rivalScores(first)
  const { pool, recordedDead } = takePool(columns, rival.crimes, day)
  const take = (values: Float64Array) => takePlaces(values, pool)
  const draws = analyses.map((analysis) => drawCohort(analysis, []))
  const known = comparators.map(({ scores }) => comparatorScores(columns, pool, scores(formatIsoDay(day))))
  return {
    pool,
    recordedDead,
    scores: [
      ...draws.map(({ table }) => take(table.totals)),
      new Float64Array(pool.length),
      take(rival.crimes),
      take(rival.lastCrime),
      take(rival.harm),
      ...known.map(({ scores }) => scores),
    ],
    lists: draws.map((draw, i) => listsDrawn(analyses[i] as Analysis, draw, pool)),
    withoutScore: known.map(({ without }) => without),
    hindsight:
      rival.undated || draws.some(({ table }) => table.hindsight) || analyses.some(hasUndatedConditions),
  }
}

/** A plain loop: the columns are long, and a callback for each person is what would be seen. */
function takePlaces(values: Float64Array, pool: Uint32Array): Float64Array {
  const taken = new Float64Array(pool.length)
  for (let i = 0; i < pool.length; i++) taken[i] = values[pool[i] as number] as number
  return taken
}

function takePool(
  { people }: HoldingsColumns,
  crimes: Float64Array,
  day: Day,
): { pool: Uint32Array; recordedDead: number } {
  const pool = new Uint32Array(crimes.length)
  let size = 0
  let recordedDead = 0
  for (let place = 0; place < crimes.length; place++) {
    if (crimes[place] === 0) continue
    if (hasDied(people, place, day)) recordedDead += 1
    else pool[size++] = place
  }
  return { pool: pool.slice(0, size), recordedDead }
}

/** Whether a person is recorded to have died by a day; records that differ say nothing. */
export function hasDied(people: PersonColumns, place: number, by: Day): boolean {
  const on = dayOfDeath(people, place)
  return on !== undefined && on <= by
}
