import type { ListRule } from '../../policy/schema/list-schema'
import type { Analysis } from '../analysis'
import { areaOfOffences } from './area-of-offences'

/** Says which area a person belongs to for a list, as its place from 1; 0 for none or for a list of the whole force. */
export function openAreas(analysis: Analysis, { per, areaBasis }: ListRule): (place: number) => number {
  if (per === undefined) return () => 0
  if (areaBasis !== 'offences') return (place) => analysis.columns.people.area[place] ?? 0
  const known = new Map<number, number>()
  return (place) => {
    const area = known.get(place) ?? areaOfOffences(analysis, place)
    known.set(place, area)
    return area
  }
}
