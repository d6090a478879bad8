import { type Analysis, openAnalysis } from '../../analyse/analysis'
import { type StatusCode, statusCodes } from '../../analyse/conditions/status-codes'
import { type Drawn, drawLists } from '../../analyse/nominate/draw-lists'
import { judgeGates } from '../../analyse/nominate/judge-gates'
import { openAreas } from '../../analyse/nominate/open-areas'
import { openEligible } from '../../analyse/nominate/open-eligible'
import { tableScores } from '../../analyse/score-table'
import type { Day } from '../../internal/iso-day'
import type { Policy } from '../../policy/parse-policy'
import type { Candidates } from './candidates'
import { measuresInUse } from './policy-numbers'

/** Who is on which list in one draw, and who stands where. */
export interface Standings {
  /** By rule of the policy: its lists. */
  readonly drawn: readonly Drawn[]
  /** The rank of a person among the eligible of a list; undefined where they are not eligible for it. */
  rankOf(rule: number, area: string | undefined, place: number): number | undefined
}

/** What lists are drawn from. */
export interface DrawingFrom {
  readonly candidates: Candidates
  readonly policy: Policy
  readonly asOf: Day
  /** Candidates whom the register keeps off the lists. */
  readonly held: ReadonlySet<number>
}

/** Draws the lists of a policy from the candidates. Places are the candidates'. */
export function drawStandings({ candidates, policy, asOf, held }: DrawingFrom): Standings {
  const { columns } = candidates
  const analysis: Analysis = {
    ...openAnalysis(columns, policy, asOf),
    coInvolved: candidates.coInvolved,
    victims: candidates.victims,
    population: candidates.population,
  }
  for (const measure of measuresInUse(policy.document)) {
    if (measure.kind === 'age') analysis.taken.set(measure, { measured: candidates.ages(), states: 0 })
  }
  const { totals } = tableScores(analysis, 0, columns.personIds.size)
  const eligible = openEligible(totals, judgeGates(analysis, policy.document.gates ?? []), held)
  const drawn = (policy.document.lists ?? []).map((rule) => drawLists(analysis, rule, eligible, totals))
  const ladders = drawn.map(({ rule, statuses }) => {
    let byArea: ReadonlyMap<string | undefined, Float64Array> | undefined
    const areaOf = openAreas(analysis, rule)
    const isEligible = (place: number) =>
      (totals[place] as number) > 0 &&
      eligible.standingOf(place) === statusCodes.met &&
      (statuses === undefined || (statuses[place] as StatusCode) === statusCodes.met)
    const areaNameOf = (place: number) => columns.areas[areaOf(place) - 1]
    return (place: number, area: string | undefined): number | undefined => {
      if (!isEligible(place) || areaNameOf(place) !== area) return undefined
      byArea ??= groupTotals(totals, isEligible, areaNameOf)
      return 1 + countAbove(byArea.get(area) as Float64Array, totals[place] as number)
    }
  })
  return { drawn, rankOf: (rule, area, place) => ladders[rule]?.(place, area) }
}

/** The totals of everybody eligible, ascending, by area. */
function groupTotals(
  totals: Float64Array,
  isEligible: (place: number) => boolean,
  areaNameOf: (place: number) => string | undefined,
): ReadonlyMap<string | undefined, Float64Array> {
  const byArea = new Map<string | undefined, number[]>()
  for (let place = 0; place < totals.length; place++) {
    if (!isEligible(place)) continue
    const area = areaNameOf(place)
    const known = byArea.get(area)
    if (known === undefined) byArea.set(area, [totals[place] as number])
    else known.push(totals[place] as number)
  }
  return new Map([...byArea].map(([area, its]) => [area, Float64Array.from(its).sort()]))
}

/** How many of ascending numbers are above another. */
function countAbove(ascending: Float64Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return ascending.length - low
}
