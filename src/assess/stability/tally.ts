import type { Interval } from '../statistics/interval'
import { percentileInterval } from '../statistics/percentile-interval'
import type { Standings } from './draw-standings'
import type { ListOverlap, NomineePlace } from './stability'

/** A list as it is: its rule's place, its area, and who is on it, as places among the candidates. */
export interface ListAsIs {
  readonly rule: number
  readonly area: string | undefined
  readonly places: readonly number[]
}

/** What the draws of one way came to for one list, so far. */
export interface Tally {
  add(standings: Standings): void
  overlap(): ListOverlap
  placeOf(index: number): NomineePlace
}

/** Opens the count of draws for one list. */
export function openTally({ rule, area, places }: ListAsIs): Tally {
  const asIs = new Set(places)
  const listed = new Map<number, number>()
  const ranks = places.map((): number[] => [])
  let draws = 0
  let jaccards = 0
  const othersIn = (share: number) =>
    [...listed].filter(([place, times]) => !asIs.has(place) && times > share * draws).length
  return {
    add(standings) {
      const now = placesOn(standings, rule, area)
      draws += 1
      jaccards += jaccard(asIs, now)
      for (const place of now) listed.set(place, (listed.get(place) ?? 0) + 1)
      places.forEach((place, index) => {
        const rank = standings.rankOf(rule, area, place)
        if (rank !== undefined) ranks[index]?.push(rank)
      })
    },
    overlap: () => ({
      meanJaccard: jaccards / draws,
      othersInHalf: othersIn(0.5),
      othersInTenth: othersIn(0.1),
    }),
    placeOf(index) {
      const its = ranks[index] as number[]
      return {
        listedShare: (listed.get(places[index] as number) ?? 0) / draws,
        ...(its.length > 0 && { rank: outward(percentileInterval(its)) }),
      }
    },
  }
}

/** Who is on a list; nobody where an area has none. */
export function placesOn({ drawn }: Standings, rule: number, area: string | undefined): readonly number[] {
  return drawn[rule]?.lists.find((list) => list.area === area)?.head.places ?? []
}

/** Those in both among those in either; 1 where there is nobody in either. */
function jaccard(before: ReadonlySet<number>, now: readonly number[]): number {
  const both = now.filter((place) => before.has(place)).length
  const either = before.size + now.length - both
  return either === 0 ? 1 : both / either
}

/** Ranks are whole: an end between two goes to the one further out. */
function outward({ low, high }: Interval): Interval {
  return { low: Math.floor(low), high: Math.ceil(high) }
}
