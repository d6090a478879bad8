/** A ranked list: ids from the top, with competition ranks (1, 2, 2, 4). */
export interface RankedIds {
  readonly ids: readonly string[]
  readonly ranks: readonly number[]
}

/**
 * The rank-biased overlap of two ranked lists, extrapolated beyond their ends, from 0 to 1.
 *
 * Formula: the agreement at each depth, weighted by persistence to the power of the depth. The agreement is twice the
 * people whom both lists have by that depth, divided by how many either has. Below the end of the shorter list it goes
 * on at the agreement of that end, below the end of the longer at the agreement there.
 *
 * Convention: those tied share a rank and all stand at it: the treatment of Webber and others (RBO_EXT with ties as
 * equality, `RBO^w` of Corsi and Urbano).
 *
 * @param one - not empty
 * @param other - not empty
 * @param persistence - above 0, below 1
 * @see Webber, Moffat and Zobel 2010, ACM Transactions on Information Systems 28 (4), article 20, equation 32
 * @see Corsi and Urbano 2024, The Treatment of Ties in Rank-Biased Overlap, SIGIR
 */
export function rankBiasedOverlap(one: RankedIds, other: RankedIds, persistence: number): number {
  const [shorter, longer] = one.ids.length <= other.ids.length ? [one, other] : [other, one]
  const end = shorter.ids.length
  const depth = longer.ids.length
  const seen = new Set<string>()
  const reached = { shorter: 0, longer: 0 }
  let common = 0
  /** Takes in whoever stands at a depth or above it. */
  const reach = (at: number, name: 'shorter' | 'longer', { ids, ranks }: RankedIds) => {
    while ((ranks[reached[name]] as number) <= at) {
      const id = ids[reached[name]++] as string
      if (seen.has(id)) common++
      else seen.add(id)
    }
  }
  let agreementAtEnd = 0
  let weighted = 0
  let weight = 1
  for (let at = 1; at <= depth; at++) {
    reach(at, 'shorter', shorter)
    reach(at, 'longer', longer)
    const assumed = Math.max(0, at - end) * agreementAtEnd
    const inShorter = at > end ? at : reached.shorter
    const agreement = (2 * (common + assumed)) / (inShorter + reached.longer)
    if (at <= end) agreementAtEnd = agreement
    weighted += agreement * weight
    weight *= persistence
  }
  const agreementAtDepth = (common + (depth - end) * agreementAtEnd) / depth
  return (1 - persistence) * weighted + agreementAtDepth * weight
}

/**
 * The share of all weight that the first places have in a rank-biased overlap, from 0 to 1.
 *
 * @param places - a whole number, 1 or more
 * @param persistence - above 0, below 1
 * @see Webber, Moffat and Zobel 2010, equation 21
 */
export function weightOfFirst(places: number, persistence: number): number {
  let series = 0
  for (let i = 1; i < places; i++) series += persistence ** i / i
  return (
    1 -
    persistence ** (places - 1) +
    ((1 - persistence) / persistence) * places * (-Math.log1p(-persistence) - series)
  )
}
