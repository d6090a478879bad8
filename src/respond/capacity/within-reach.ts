import type { Claim } from './claim'

/**
 * The places of the claims that a best allocation can meet at all; the rest are out of reach.
 *
 * Where a claim is met, everyone with a better claim to that response (the higher priority, then the earlier place)
 * either has it too or is at their limit with other responses, or exchanging the two would be better. So fewer go
 * before it than the response's offers and as many people as all other offers can bring to their limit.
 *
 * @param claims - in the order that settles ties
 * @param offers - for each response, how many claims can be met
 * @param limits - for each person, how many of their claims can be met, from 1
 */
export function withinReach(
  claims: readonly Claim[],
  offers: readonly number[],
  limits: readonly number[],
): number[] {
  const byResponse = offers.map((): number[] => [])
  claims.forEach(({ response }, place) => {
    byResponse[response]?.push(place)
  })
  const usable = offers.map((places, response) => Math.min(places, (byResponse[response] as number[]).length))
  const all = usable.reduce((sum, places) => sum + places, 0)
  const leastLimit = limits.reduce((least, limit) => Math.min(least, limit), Number.POSITIVE_INFINITY)
  const priorityOf = (place: number) => (claims[place] as Claim).priority
  return byResponse
    .flatMap((places, response) => {
      const own = usable[response] as number
      if (own === 0) return []
      const reach = own + Math.floor((all - own) / leastLimit)
      return places.sort((a, b) => priorityOf(b) - priorityOf(a) || a - b).slice(0, reach)
    })
    .sort((a, b) => a - b)
}
