import { Mcmf } from '@algorithm.ts/mcmf'
import type { Claim } from './claim'
import { type Network, tighten } from './tighten'
import { withinReach } from './within-reach'

const source = 0
const sink = 1
const firstResponse = 2

/**
 * Which claims to meet: for each claim, in order, whether it is.
 *
 * The greatest total priority of the first kind; of all that reach it, the greatest of the second, and so on; then the
 * most claims met; then the least sum of the claims' places in the list. Each aim is a minimum-cost flow of its own
 * (successive shortest paths); between them, {@link tighten} bars all that would lose what was reached.
 *
 * Cost: aims × claims met × claims within reach.
 *
 * @param claims - in the order that settles ties
 * @param offers - for each response, how many claims can be met
 * @param limits - for each person, how many of their claims can be met, from 1
 */
export function bestClaims(
  claims: readonly Claim[],
  offers: readonly number[],
  limits: readonly number[],
): boolean[] {
  const reachable = withinReach(claims, offers, limits)
  const network: Network = {
    claims: reachable.map((place) => claims[place] as Claim),
    offers: [...offers],
    limits: [...limits],
    open: reachable.map(() => true),
    met: reachable.map(() => false),
    unusedSign: offers.map(() => 0),
    fullSign: limits.map(() => 0),
  }
  const kinds = [...new Set(network.claims.map(({ kind }) => kind))].sort((a, b) => a - b)
  for (const kind of kinds) {
    reach(network, kind, (at) => {
      const claim = network.claims[at] as Claim
      return claim.kind === kind ? claim.priority : 0
    })
  }
  // One more claim met counts for more than any sum of places.
  const most = claims.length * claims.length
  const last = reach(network, Number.POSITIVE_INFINITY, (at) => most - (reachable[at] as number))
  const met = new Set(reachable.filter((_, at) => network.met[at] || last[at]))
  return claims.map((_, place) => met.has(place))
}

/** Finds the flow of greatest gain among all that keep what was reached, and bars what would lose it. */
function reach(network: Network, upToKind: number, gainOf: (at: number) => number): boolean[] {
  const { claims, offers, limits, open, unusedSign, fullSign } = network
  const gains = claims.map(({ kind }, at) => (kind <= upToKind && open[at] ? gainOf(at) : -1))
  // More than any chain of exchanges can gain: it passes each response once.
  const penalty = (2 * offers.length + 4) * gains.reduce((most, gain) => Math.max(most, gain), 1)
  const firstPerson = firstResponse + offers.length
  const solver = new Mcmf()
  solver.init(source, sink, firstPerson + limits.length)
  offers.forEach((places, response) => {
    solver.addEdge(source, firstResponse + response, places, 0)
    solver.addEdge(firstResponse + response, sink, places, penalty * (unusedSign[response] as number))
  })
  limits.forEach((limit, person) => {
    solver.addEdge(firstPerson + person, sink, limit, penalty * (fullSign[person] as number))
  })
  const atOf = new Map<number, number>()
  claims.forEach(({ response, person }, at) => {
    if ((gains[at] as number) < 0) return
    solver.addEdge(firstResponse + response, firstPerson + person, 1, -(gains[at] as number))
    atOf.set(response * limits.length + person, at)
  })
  const chosen = claims.map(() => false)
  for (const { from, to } of solver.mincut()) {
    const at = atOf.get((from - firstResponse) * limits.length + to - firstPerson)
    if (from >= firstResponse && to >= firstPerson && at !== undefined) chosen[at] = true
  }
  tighten(network, { chosen, gains, penalty })
  return chosen
}
