import type { Day } from '../../internal/iso-day'
import { type HoldingsColumns, stateBits } from '../../scan/holdings/columns'
import { roles } from '../../scan/vocabulary'
import type { FollowedPerson } from './follow-up'

/** State bytes of rows that say somebody is suspected, charged or convicted, and that nobody contests. */
const hasPart = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, state) => {
  const role = roles[state >> stateBits.roleShift]
  const isSuspected = role === 'suspect' || role === 'charged' || role === 'convicted'
  return isSuspected && (state & stateBits.contested) === 0 ? 1 : 0
})

/** Crimes of the follow-up in which people of different arms had a part: the arms were not apart. */
export function sharedCrimes(
  { involvements }: HoldingsColumns,
  people: readonly FollowedPerson[],
  knownBy: Day,
): number {
  const { starts, crime, on, known, state } = involvements
  const armOf = new Map<number, string>()
  const shared = new Set<number>()
  for (const { assigned, place, after, to } of people) {
    if (place < 0) continue
    const end = starts[place + 1] as number
    for (let row = starts[place] as number; row < end; row++) {
      const day = on[row] as number
      if (day <= after || day > to || (known[row] as number) > knownBy) continue
      if (hasPart[state[row] as number] === 0) continue
      const its = crime[row] as number
      if ((armOf.get(its) ?? assigned.arm) !== assigned.arm) shared.add(its)
      else armOf.set(its, assigned.arm)
    }
  }
  return shared.size
}
