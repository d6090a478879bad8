import { compareCodePoints } from '../../internal/code-points'
import type { ListRule } from '../../policy/schema/list-schema'
import type { Analysis } from '../analysis'
import { judgeEveryone } from '../conditions/judge-everyone'
import { type StatusCode, statusCodes } from '../conditions/status-codes'
import { openAreas } from './open-areas'
import type { Eligible } from './open-eligible'
import { type Head, takeHead } from './take-head'
import { takeTop } from './take-top'

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

/** Draws the lists of one rule from the eligible. */
export function drawLists(
  analysis: Analysis,
  rule: ListRule,
  eligible: Eligible,
  totals: Float64Array,
): Drawn {
  const statuses = rule.where && judgeEveryone(analysis, rule.where)
  const standingOf = standingFor(eligible, statuses)
  const isConditionUnknown = (place: number) => statuses?.[place] === statusCodes.unknown
  if (rule.per === undefined && rule.size !== undefined) {
    const { head, unsure } = takeTop(totals, rule.size, standingOf)
    return {
      rule,
      lists: [{ rule, area: undefined, head }],
      maybe: unsure.map((place) => ({ place, isConditionUnknown: isConditionUnknown(place) })),
      withoutArea: [],
      statuses,
    }
  }
  const { sure, unsure } = divide(eligible.places(), standingOf)
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
    .map((place) => ({ place, isConditionUnknown: isConditionUnknown(place) }))
  return { rule, lists, maybe, withoutArea, statuses }
}

/** Whether a person belongs on a list: the eligible of whom its condition holds. */
function standingFor(eligible: Eligible, statuses: Uint8Array | undefined): Eligible['standingOf'] {
  if (statuses === undefined) return eligible.standingOf
  return (place) => {
    const status = statuses[place] as StatusCode
    if (status === statusCodes.unmet) return status
    const standing = eligible.standingOf(place)
    return standing === statusCodes.met ? status : standing
  }
}

/** Those who belong on a list if their score suffices, and those of whom something is not known. */
function divide(
  places: Uint32Array,
  standingOf: Eligible['standingOf'],
): { sure: Uint32Array; unsure: number[] } {
  const sure = new Uint32Array(places.length)
  const unsure: number[] = []
  let count = 0
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    const standing = standingOf(place)
    if (standing === statusCodes.met) sure[count++] = place
    else if (standing === statusCodes.unknown) unsure.push(place)
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
