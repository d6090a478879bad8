import { stringAt } from '../../internal/find-string'
import type { Analysis } from '../analysis'
import type { RegisterEntry, RegisterResult, Undetermined } from '../cohort'
import { type ScoreTable, tableScores } from '../score-table'
import { type Drawn, drawLists } from './draw-lists'
import { type GatesJudged, judgeGates } from './judge-gates'
import { type Eligible, openEligible } from './open-eligible'
import { readRegister } from './read-register'

/** Who is on which list and who might be, before anybody is described. */
export interface CohortDraw {
  readonly table: ScoreTable
  readonly gates: GatesJudged
  /** Places that the register keeps off the lists. */
  readonly held: ReadonlySet<number>
  readonly register: RegisterResult
  /** Whom gates and register let near a list. */
  readonly eligible: Eligible
  readonly drawn: readonly Drawn[]
  readonly undetermined: readonly Undetermined[]
}

/** Draws every list of the policy at the date. */
export function drawCohort(analysis: Analysis, register: Iterable<RegisterEntry>): CohortDraw {
  const { columns, policy, asOf } = analysis
  const { document } = policy
  const table = tableScores(analysis, 0, columns.personIds.size)
  const gates = judgeGates(analysis, document.gates ?? [])
  const { held, result } = readRegister(columns, register, asOf)
  const eligible = openEligible(table.totals, gates, held)
  const drawn = (document.lists ?? []).map((rule) => drawLists(analysis, rule, eligible, table.totals))
  const listed = new Set(drawn.flatMap(({ lists }) => lists.flatMap(({ head }) => head.places)))
  const undetermined = undeterminedOf(analysis, table, gates, held, drawn, listed)
  return { table, gates, held, register: result, eligible, drawn, undetermined }
}

/** People whom something missing keeps off a list, with what is missing, in code-point order. */
function undeterminedOf(
  { columns }: Analysis,
  { incomplete }: ScoreTable,
  gates: GatesJudged,
  held: ReadonlySet<number>,
  drawn: readonly Drawn[],
  listed: ReadonlySet<number>,
): Undetermined[] {
  const lists = new Map<number, string[]>()
  for (const { rule, maybe } of drawn) {
    for (const { place, isConditionUnknown } of maybe) {
      const unknown = lists.get(place) ?? []
      if (isConditionUnknown) unknown.push(`list:${rule.id}`)
      lists.set(place, unknown)
    }
  }
  const hasEnough = new Set(lists.keys())
  for (let place = incomplete.indexOf(1); place >= 0; place = incomplete.indexOf(1, place + 1)) {
    if (gates.failed[place] === 1 || listed.has(place) || held.has(place)) continue
    lists.set(place, lists.get(place) ?? [])
  }
  return [...lists]
    .sort(([a], [b]) => a - b)
    .map(([place, unknownLists]) => ({
      personId: stringAt(columns.personIds, place),
      missing: [
        ...(hasEnough.has(place) ? gates.unknownGates(place) : []),
        ...unknownLists,
        ...(incomplete[place] === 1 && !listed.has(place) ? ['harm-weight'] : []),
      ],
    }))
}
