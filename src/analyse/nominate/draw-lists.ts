import { compareCodePoints } from '../../internal/code-points'
import type { ListRule } from '../../policy/schema/list-schema'
import type { Analysis } from '../analysis'
import { judgeEveryone } from '../conditions/judge-everyone'
import { statusCodes } from '../conditions/status-codes'
import { openAreas } from './open-areas'
import { type Head, takeHead } from './take-head'

/** One list, or one area's part of a list per area, before its people are described. */
export interface DrawnList {
  readonly rule: ListRule
  readonly area: string | undefined
  readonly head: Head
}

/** What one list rule comes to. */
export interface Drawn {
  readonly rule: ListRule
  readonly lists: readonly DrawnList[]
  /** People who might belong on it, with the reason where it is the list's own condition. */
  readonly maybe: readonly { readonly place: number; readonly isConditionUnknown: boolean }[]
  /** People fit for it whose area is not known. */
  readonly withoutArea: readonly number[]
  /** The status of its condition by place; undefined where it has none. */
  readonly statuses: Uint8Array | undefined
}

/**
 * Draws the lists of one rule from the candidates.
 *
 * @param candidates - places with a score above 0 whom no gate excludes and the register does not hold
 * @param pending - 1 where a gate leaves a person undetermined
 */
export function drawLists(
  analysis: Analysis,
  rule: ListRule,
  candidates: Uint32Array,
  totals: Float64Array,
  pending: Uint8Array,
): Drawn {
  const statuses = rule.where && judgeEveryone(analysis, rule.where)
  const { sure, unsure } = divide(candidates, pending, statuses)
  const areaOf = openAreas(analysis, rule)
  const byArea = rule.per === undefined ? new Map([[0, sure]]) : groupByArea(sure, areaOf)
  const withoutArea = rule.per === undefined ? [] : [...(byArea.get(0) ?? [])]
  if (rule.per === 'area') byArea.delete(0)
  const heads = new Map([...byArea].map(([area, places]) => [area, takeHead(places, totals, rule)]))
  const nameOf = (area: number) => (area === 0 ? undefined : analysis.columns.areas[area - 1])
  const lists = [...heads].map(([area, head]): DrawnList => ({ rule, area: nameOf(area), head }))
  lists.sort((a, b) => compareCodePoints(a.area as string, b.area as string))
  const maybe = unsure
    .filter((place) => {
      const area = areaOf(place)
      if (rule.per === 'area' && area === 0) return false
      return (totals[place] as number) >= (heads.get(area)?.entry ?? 0)
    })
    .map((place) => ({ place, isConditionUnknown: statuses?.[place] === statusCodes.unknown }))
  return { rule, lists, maybe, withoutArea, statuses }
}

/** Candidates who belong on a list if their score suffices, and those of whom something is not known. */
function divide(
  candidates: Uint32Array,
  pending: Uint8Array,
  statuses: Uint8Array | undefined,
): { sure: Uint32Array; unsure: number[] } {
  const sure = new Uint32Array(candidates.length)
  const unsure: number[] = []
  let count = 0
  for (let i = 0; i < candidates.length; i++) {
    const place = candidates[i] as number
    const status = statuses === undefined ? statusCodes.met : (statuses[place] as number)
    if (status === statusCodes.unmet) continue
    if (status === statusCodes.met && pending[place] === 0) sure[count++] = place
    else unsure.push(place)
  }
  return { sure: sure.subarray(0, count), unsure }
}

function groupByArea(places: Uint32Array, areaOf: (place: number) => number): Map<number, Uint32Array> {
  const byArea = new Map<number, number[]>()
  for (const place of places) {
    const area = areaOf(place)
    const people = byArea.get(area)
    if (people === undefined) byArea.set(area, [place])
    else people.push(place)
  }
  return new Map([...byArea].map(([area, people]) => [area, Uint32Array.from(people)]))
}
