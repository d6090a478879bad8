import { findString, stringAt } from '../internal/find-string'
import { requireDay } from '../internal/iso-day'
import { toUnits } from '../internal/thousandths'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import type { ScoreRule } from '../policy/schema/score-schema'
import { columnsOf, type Holdings } from '../scan/holdings'
import type { IsoDate } from '../scan/vocabulary'
import { openAnalysis } from './analysis'
import { bandOf } from './band-of'
import { type PointsTable, tableScores } from './score-table'
import type { PersonScore, Scores } from './scores'
import { sealScores } from './seal-scores'

/** What {@link scorePeople} must be told. */
export interface ScorePeopleOptions {
  /** The date at which people are scored: only what was known by then counts. */
  readonly asOf: IsoDate
}

/**
 * Scores everyone in the holdings under a policy, in points of its harm table's unit.
 *
 * For ranking and for backtests. A score says how much recorded harm the policy counts, not how dangerous a
 * person is, and decides nothing.
 *
 * Formula: the sum over components of `floor(weight × scaled measure + 0.5)`, in whole thousandths.
 *
 * Cost: one linear pass over the involvements for each component; objects are made only when asked for.
 *
 * @param holdings - what {@link gatherHoldings} made
 * @param policy - what {@link parsePolicy} returned
 * @param options - the date
 * @returns scores of everyone, 0 for those of whom nothing counts
 * @throws PreludeError `invalid-date`, `invalid-holdings`, `invalid-argument` (policy), `score-overflow`
 * @example
 * const holdings = gatherHoldings({
 *   offences: [
 *     { crimeId: 'C1', personId: 'P1', role: 'charged', offenceCode: '10D', occurredOn: '2026-01-05', markers: [] },
 *   ],
 * })
 * const scores = scorePeople(holdings, preludePolicy, { asOf: '2026-03-31' })
 * scores.get('P1')?.total // => 53.038
 */
export function scorePeople(holdings: Holdings, policy: Policy, options: ScorePeopleOptions): Scores {
  const columns = columnsOf('scorePeople', holdings)
  requirePolicy('scorePeople', policy)
  const analysis = openAnalysis(columns, policy, requireDay('scorePeople', 'asOf', options?.asOf))
  const { asOf } = options
  const { personIds } = columns
  const table = tableScores(analysis, 0, personIds.size)
  const { score, vulnerability } = policy.document
  let ids: readonly string[] | undefined
  let totals: Float64Array | undefined

  const scoreAt = (place: number): PersonScore => ({
    personId: stringAt(personIds, place),
    total: toUnits(table.totals[place] as number),
    components: pointsById(score, table, place),
    ...(vulnerability &&
      table.vulnerability && {
        vulnerability: vulnerabilityAt(vulnerability, table.vulnerability, place),
      }),
    incomplete: table.incomplete[place] === 1,
  })

  return sealScores(
    {
      asOf,
      policy: { id: policy.id, version: policy.version },
      get personIds() {
        ids ??= Object.freeze(
          Array.from({ length: personIds.size }, (_, place) => stringAt(personIds, place)),
        )
        return ids
      },
      get totals() {
        totals ??= table.totals.map(toUnits)
        return totals
      },
      get(personId) {
        const place = findString(personIds, personId)
        return place < 0 ? undefined : scoreAt(place)
      },
      unlisted: table.unlisted,
      hindsight: table.hindsight,
      unstated: table.unstated,
      *[Symbol.iterator]() {
        for (let place = 0; place < personIds.size; place++) yield scoreAt(place)
      },
    },
    { personIds, table },
  )
}

/** Points by component id at a place of a table, in units. */
export function pointsById(
  { components }: ScoreRule,
  { points }: PointsTable,
  place: number,
): Record<string, number> {
  return Object.fromEntries(
    components.map(({ id }, index) => [id, toUnits((points[index] as Float64Array)[place] as number)]),
  )
}

/** The vulnerability of the person at a place of a table. */
export function vulnerabilityAt(
  rule: ScoreRule,
  table: PointsTable,
  place: number,
): NonNullable<PersonScore['vulnerability']> {
  const total = table.totals[place] as number
  const band = bandOf(rule.bands, total)
  return {
    total: toUnits(total),
    components: pointsById(rule, table, place),
    ...(band !== undefined && { band }),
  }
}
