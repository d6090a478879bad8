import { compareCodePoints } from '../../internal/code-points'
import { findString } from '../../internal/find-string'
import type { Day } from '../../internal/iso-day'
import { type HoldingsColumns, stateBits } from '../../scan/holdings/columns'
import { type Role, roles } from '../../scan/vocabulary'
import type { CrimesKnown } from '../crimes-known'
import type { PlaceFinder } from './place-finder'

/** What {@link nomineesByPlace} looks at. */
export interface NomineePlaces {
  readonly columns: HoldingsColumns
  readonly crimes: CrimesKnown
  readonly placeOf: PlaceFinder
  readonly asOf: Day
}

const didIt: readonly (Role | undefined)[] = ['suspect', 'charged', 'convicted']

/**
 * The people given, by place of the crimes that count and in which they are suspect, charged or convicted.
 *
 * A part that its person disputes does not count, and what was done to someone puts them nowhere.
 *
 * @returns ids in code-point order, current ones where an old one was given
 */
export function nomineesByPlace(
  personIds: readonly string[],
  { columns, crimes, placeOf, asOf }: NomineePlaces,
): Map<string, string[]> {
  const { involvements, currentIds, personIds: known } = columns
  const places = new Map<string, string[]>()
  const people = new Set(personIds.map((personId) => currentIds.get(personId) ?? personId))
  for (const personId of [...people].sort(compareCodePoints)) {
    const person = findString(known, personId)
    if (person < 0) continue
    const theirs = new Set<string>()
    const end = involvements.starts[person + 1] as number
    for (let row = involvements.starts[person] as number; row < end; row++) {
      const crime = involvements.crime[row] as number
      const state = involvements.state[row] as number
      const isPart =
        (state & stateBits.contested) === 0 && didIt.includes(roles[state >> stateBits.roleShift])
      if (!isPart || crimes.counted[crime] === 0 || (involvements.known[row] as number) > asOf) continue
      const place = placeOf(crimes, crime)
      if (place !== undefined) theirs.add(place)
    }
    for (const place of theirs) places.set(place, [...(places.get(place) ?? []), personId])
  }
  return places
}
