import type { Analysis } from '../../analyse/analysis'
import { stateBits } from '../../scan/holdings/columns'
import { roles } from '../../scan/vocabulary'
import type { CrimeKnown } from './open-endings'

/** What is known of every crime, and where to read on about those who are named and not charged. */
export interface CrimesOfSuspects {
  /** What is known of a crime at the date, by its place. */
  of(crime: number): CrimeKnown
  /** The first row of every person and crime in which they are named as suspect and not charged. */
  readonly pairs: Uint32Array
}

const suspect = roles.indexOf('suspect')
const charged = roles.indexOf('charged')
const convicted = roles.indexOf('convicted')

/**
 * Gathers what is known of every crime: outcomes, charges, and who is named as suspect and not charged.
 *
 * A charge ends a suspicion even where the person disputes it: to leave it out would put them on a list.
 *
 * Cost: one pass over all involvements, in which the rows of one person and crime stand together.
 */
export function gatherCrimes({ columns, asOf }: Analysis): CrimesOfSuspects {
  const { involvements, crimeIds } = columns
  const { size, person, crime, known, state, outcome, outcomeOn } = involvements
  const hasOutcomes = outcome.length > 0
  const outcomes = new Uint32Array(crimeIds.size)
  const hasCharged = new Uint8Array(crimeIds.size)
  const uncharged = new Uint32Array(crimeIds.size)
  const pairs = new Uint32Array(size)
  let count = 0
  for (let row = 0; row < size; ) {
    const first = row
    const who = person[row] as number
    const what = crime[row] as number
    let bits = 0
    let isSuspect = false
    let isCharged = false
    for (; row < size && person[row] === who && crime[row] === what; row++) {
      if ((known[row] as number) > asOf) continue
      if (hasOutcomes && outcome[row] !== 0 && (outcomeOn[row] as number) <= asOf) {
        bits |= 1 << ((outcome[row] as number) - 1)
      }
      const role = (state[row] as number) >> stateBits.roleShift
      if (role === suspect) isSuspect = true
      else if (role === charged || role === convicted) isCharged = true
    }
    if (bits !== 0) outcomes[what] = (outcomes[what] as number) | bits
    if (isCharged) hasCharged[what] = 1
    else if (isSuspect) {
      uncharged[what] = (uncharged[what] as number) + 1
      pairs[count++] = first
    }
  }
  return {
    of: (what) => ({
      outcomes: outcomes[what] as number,
      hasCharged: hasCharged[what] === 1,
      uncharged: uncharged[what] as number,
    }),
    pairs: pairs.subarray(0, count),
  }
}
