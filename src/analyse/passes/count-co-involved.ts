import type { Day } from '../../internal/iso-day'
import { type HoldingsColumns, stateBits } from '../../scan/holdings/columns'

/** Places of the roles suspect, charged and convicted come first in the vocabulary. */
const lastSuspectedRole = 2

/**
 * Counts the distinct people known at a date as suspect, charged or convicted in each crime.
 *
 * One linear pass: a person's rows of one crime stand together, so the first of them counts the person.
 */
export function countCoInvolved({ involvements, crimeIds }: HoldingsColumns, asOf: Day): Uint32Array {
  const { starts, crime, known, state } = involvements
  const people = new Uint32Array(crimeIds.size)
  for (let p = 0; p + 1 < starts.length; p++) {
    let last = -1
    for (let row = starts[p] as number; row < (starts[p + 1] as number); row++) {
      const bits = state[row] as number
      const its = crime[row] as number
      if (its === last || bits >> stateBits.roleShift > lastSuspectedRole) continue
      if ((bits & stateBits.contested) !== 0 || (known[row] as number) > asOf) continue
      people[its] = (people[its] as number) + 1
      last = its
    }
  }
  return people
}
