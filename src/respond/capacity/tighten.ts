import type { Claim } from './claim'

/** What is settled of an allocation and what is still open. */
export interface Network {
  readonly claims: readonly Claim[]
  /** For each response, how many claims can be met besides those settled. */
  readonly offers: number[]
  /** For each person, how many claims can be met besides those settled. */
  readonly limits: number[]
  /** For each claim, whether it can still go either way. */
  readonly open: boolean[]
  /** For each claim, whether it is met for good. */
  readonly met: boolean[]
  /** For each response: 1 where no offer may stay unused, −1 where all must, 0 where neither is settled. */
  readonly unusedSign: number[]
  /** For each person: −1 where the limit must be reached, 0 where that is open. */
  readonly fullSign: number[]
}

/** A flow that was found, and by what it is best. */
export interface Reached {
  readonly chosen: readonly boolean[]
  /** The gain of each claim; below 0 where it took no part. */
  readonly gains: readonly number[]
  readonly penalty: number
}

/**
 * Settles what every best flow has in common, so that a later aim can choose among the best only.
 *
 * Formula: potentials are the least costs of exchanges towards each node of what the flow leaves over; a claim whose
 * reduced cost is not 0 goes one way in every best flow (complementary slackness: Ahuja, Magnanti and Orlin 1993,
 * *Network Flows*, section 9.4).
 */
export function tighten(network: Network, { chosen, gains, penalty }: Reached): void {
  const { claims, offers, limits, open, met, unusedSign, fullSign } = network
  const used = offers.map(() => 0)
  const held = limits.map(() => 0)
  claims.forEach(({ response, person }, place) => {
    if (!chosen[place]) return
    used[response] = (used[response] as number) + 1
    held[person] = (held[person] as number) + 1
  })
  const taking = claims.map((_, place) => place).filter((place) => (gains[place] as number) >= 0)
  const ofResponse = offers.map(() => 0)
  const ofPerson = limits.map(() => 0)
  // The potential of where every flow ends.
  let end = 0
  const unusedCost = (response: number) => penalty * (unusedSign[response] as number)
  const fullCost = (person: number) => penalty * (fullSign[person] as number)
  for (let moved = true; moved; ) {
    moved = false
    const lower = (potentials: number[], at: number, to: number) => {
      if (to >= (potentials[at] as number)) return
      potentials[at] = to
      moved = true
    }
    const lowerEnd = (to: number) => {
      if (to >= end) return
      end = to
      moved = true
    }
    for (const place of taking) {
      const { response, person } = claims[place] as Claim
      const gain = gains[place] as number
      if (chosen[place]) lower(ofResponse, response, (ofPerson[person] as number) + gain)
      else lower(ofPerson, person, (ofResponse[response] as number) - gain)
    }
    offers.forEach((places, response) => {
      const cost = unusedCost(response)
      if ((used[response] as number) > 0) lowerEnd((ofResponse[response] as number) + cost)
      if ((used[response] as number) < places) lower(ofResponse, response, end - cost)
    })
    limits.forEach((limit, person) => {
      const cost = fullCost(person)
      if ((held[person] as number) < limit) lowerEnd((ofPerson[person] as number) + cost)
      // Where the limit need not be reached by these kinds, a later kind may use it.
      if (fullSign[person] === 0 || (held[person] as number) > 0) lower(ofPerson, person, end - cost)
    })
  }
  offers.forEach((_, response) => {
    const reduced = unusedCost(response) + (ofResponse[response] as number) - end
    if (unusedSign[response] === 0) unusedSign[response] = Math.sign(reduced)
  })
  limits.forEach((_, person) => {
    if ((ofPerson[person] as number) < end) fullSign[person] = -1
  })
  claims.forEach(({ response, person }, place) => {
    if (!open[place]) return
    if ((gains[place] as number) < 0) {
      // A claim of a later kind: it can use only what these kinds leave.
      if (fullSign[person] === -1) open[place] = false
      return
    }
    const reduced = (ofResponse[response] as number) - (ofPerson[person] as number) - (gains[place] as number)
    if (reduced === 0) return
    open[place] = false
    if (reduced > 0) return
    met[place] = true
    offers[response] = (offers[response] as number) - 1
    limits[person] = (limits[person] as number) - 1
  })
}
