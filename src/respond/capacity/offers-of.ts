import { chancesOver } from './chances-over'
import type { ResponseCapacity } from './response-capacity'

/**
 * How many offers a response's places bear: as many as there are places, or more where the capacity allows that.
 *
 * Formula: the most offers for which the chance that more take up than there are places is at most what was allowed;
 * never more than people recommended. Where there is no place none is offered.
 *
 * @param capacity - the places, and the uptake where it is known
 * @param candidates - how many people the response is recommended for
 */
export function offersOf({ places, uptakeShare, overOffer }: ResponseCapacity, candidates: number): number {
  if (overOffer === undefined || places === 0 || candidates <= places) return places
  const tooMany = chancesOver(candidates, places, uptakeShare as number).findIndex(
    (chance) => chance > overOffer.chanceAtMost,
  )
  return tooMany === -1 ? candidates : tooMany - 1
}
