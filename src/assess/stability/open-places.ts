import type { CohortDraw } from '../../analyse/nominate/draw-cohort'
import type { DrawnList } from '../../analyse/nominate/draw-lists'
import type { ListAsIs } from './tally'

/** A list as it is, under the places of everyone and of the candidates. */
export interface ListOfCandidates extends ListAsIs {
  readonly list: DrawnList
  /** Who is on it, in code-point order, as places among everyone. */
  readonly everyonePlaces: readonly number[]
}

/** Puts the lists as they are, and whom the register holds, under the places of the candidates. */
export function openPlaces(
  { drawn, held }: CohortDraw,
  isCandidate: Uint8Array,
): { lists: ListOfCandidates[]; held: ReadonlySet<number> } {
  const candidateOf = new Map<number, number>()
  isCandidate.forEach((is, place) => {
    if (is === 1) candidateOf.set(place, candidateOf.size)
  })
  return {
    lists: drawn.flatMap(({ lists }, rule) =>
      lists.map((list) => {
        const everyonePlaces = [...list.head.places].sort((a, b) => a - b)
        // Whoever is on a list scores, and whoever scores is a candidate.
        const places = everyonePlaces.map((place) => candidateOf.get(place) as number)
        return { rule, area: list.area, list, places, everyonePlaces }
      }),
    ),
    held: new Set([...held].flatMap((place) => candidateOf.get(place) ?? [])),
  }
}
