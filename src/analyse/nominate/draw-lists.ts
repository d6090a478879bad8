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
  const fits = (place: number) => statuses?.[place] ?? statusCodes.met
  const sure = candidates.filter((place) => pending[place] === 0 && fits(place) === statusCodes.met)
  const unsure = candidates.filter(
    (place) =>
      fits(place) !== statusCodes.unmet && (pending[place] === 1 || fits(place) === statusCodes.unknown),
  )
  const areaOf = openAreas(analysis, rule)
  const byArea = new Map<number, number[]>(rule.per === undefined ? [[0, []]] : [])
  for (const place of sure) {
    const area = areaOf(place)
    const people = byArea.get(area)
    if (people === undefined) byArea.set(area, [place])
    else people.push(place)
  }
  const withoutArea = rule.per === 'area' ? (byArea.get(0) ?? []) : []
  if (rule.per === 'area') byArea.delete(0)
  const heads = new Map(
    [...byArea].map(([area, places]) => [area, takeHead(Uint32Array.from(places), totals, rule)]),
  )
  const nameOf = (area: number) => (area === 0 ? undefined : analysis.columns.areas[area - 1])
  const lists = [...heads].map(([area, head]): DrawnList => ({ rule, area: nameOf(area), head }))
  lists.sort((a, b) => compareCodePoints(a.area ?? '', b.area ?? ''))
  const maybe = [...unsure]
    .filter((place) => {
      const area = areaOf(place)
      if (rule.per === 'area' && area === 0) return false
      return (totals[place] as number) >= (heads.get(area)?.entry ?? 0)
    })
    .map((place) => ({ place, isConditionUnknown: fits(place) === statusCodes.unknown }))
  return { rule, lists, maybe, withoutArea, statuses }
}
