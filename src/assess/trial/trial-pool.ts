import type { Analysis } from '../../analyse/analysis'
import { statusCodes } from '../../analyse/conditions/status-codes'
import { drawCohort } from '../../analyse/nominate/draw-cohort'
import { jsonPointer } from '../../internal/document-problems'
import { findString } from '../../internal/find-string'
import type { DocumentProblem } from '../../internal/prelude-error'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import type { TrialPool } from './trial-power-options'

/**
 * The places of the people a trial would draw from, ascending.
 *
 * Convention: a list is everybody on it, over all areas. Whoever a gate leaves undetermined is not among them.
 */
export function trialPool(
  analysis: Analysis,
  from: TrialPool,
): { readonly pool: Uint32Array; readonly hindsight: boolean } {
  const { table, eligible, drawn } = drawCohort(analysis, [])
  const places = () => {
    if (from === 'eligible') {
      return eligible.places().filter((place) => eligible.standingOf(place) === statusCodes.met)
    }
    const its = drawn.filter(({ rule }) => rule.id === from.list)
    return its.flatMap(({ lists }) => lists.flatMap(({ head }) => head.places))
  }
  return { pool: Uint32Array.from(places()).sort(), hindsight: table.hindsight }
}

/** The units of a pool as positions: clusters, and everybody else alone. */
export interface PoolUnits {
  readonly units: readonly (readonly number[])[]
  readonly problems: readonly DocumentProblem[]
}

/** Groups a pool into what would be assigned as one; whoever of a cluster is not in the pool is passed over. */
export function poolUnits(
  columns: HoldingsColumns,
  pool: Uint32Array,
  clusters: readonly (readonly string[])[],
): PoolUnits {
  const positions = new Map([...pool].map((place, position) => [place, position]))
  const problems: DocumentProblem[] = []
  const clustered = new Set<number>()
  const units = clusters.map((ids, cluster) =>
    ids.flatMap((id, at) => {
      const position = positions.get(findString(columns.personIds, columns.currentIds.get(id) ?? id))
      if (position === undefined) return []
      if (clustered.has(position)) {
        problems.push({
          pointer: jsonPointer(['clusters', cluster, at]),
          message: 'stands in a cluster already',
        })
      }
      clustered.add(position)
      return [position]
    }),
  )
  const alone = [...positions.values()]
    .filter((position) => !clustered.has(position))
    .map((position) => [position])
  const together = units.filter(({ length }) => length > 0).map((members) => members.sort((a, b) => a - b))
  const inOrder = [...together, ...alone].sort((a, b) => (a[0] as number) - (b[0] as number))
  return { units: inOrder, problems }
}
