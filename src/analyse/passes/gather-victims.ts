import type { Day } from '../../internal/iso-day'
import { type HoldingsColumns, stateBits } from '../../scan/holdings/columns'
import { roles } from '../../scan/vocabulary'

/** The victims of crime `c` are `people[starts[c]]` up to `people[starts[c + 1]]`, a person perhaps twice. */
export interface CrimeVictims {
  readonly starts: Uint32Array
  readonly people: Uint32Array
}

const victim = roles.indexOf('victim')

/** Gathers who is known at a date as victim of each crime. */
export function gatherVictims({ involvements, crimeIds }: HoldingsColumns, asOf: Day): CrimeVictims {
  const { starts, crime, known, state } = involvements
  const isVictim = (row: number) =>
    (state[row] as number) >> stateBits.roleShift === victim &&
    ((state[row] as number) & stateBits.contested) === 0 &&
    (known[row] as number) <= asOf
  const ends = new Uint32Array(crimeIds.size + 1)
  for (let row = 0; row < involvements.size; row++) {
    if (isVictim(row)) ends[(crime[row] as number) + 1] = (ends[(crime[row] as number) + 1] as number) + 1
  }
  for (let c = 0; c < crimeIds.size; c++) ends[c + 1] = (ends[c + 1] as number) + (ends[c] as number)
  const next = ends.slice()
  const people = new Uint32Array(ends[crimeIds.size] as number)
  for (let p = 0; p + 1 < starts.length; p++) {
    for (let row = starts[p] as number; row < (starts[p + 1] as number); row++) {
      if (!isVictim(row)) continue
      const its = crime[row] as number
      people[next[its] as number] = p
      next[its] = (next[its] as number) + 1
    }
  }
  return { starts: ends, people }
}
