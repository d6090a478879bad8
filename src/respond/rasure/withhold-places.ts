import { compareCodePoints } from '../../internal/code-points'
import type { PlaceTally } from './place-tally'

/**
 * Says which places must not be told one by one: those with some crimes, but fewer than a threshold.
 *
 * Convention: everybody may know the total, and with it what the withheld have together. So of the others those with
 * the fewest crimes are withheld too, until two places are and what they have together is none or no longer few.
 * Where there is no other left, nothing more can be done: the total itself is few.
 *
 * @returns their names, in code-point order
 */
export function withholdPlaces(places: ReadonlyMap<string, PlaceTally>, fewerThan: number): string[] {
  const isFew = (crimes: number) => crimes > 0 && crimes < fewerThan
  const order = [...places].sort(
    ([placeA, a], [placeB, b]) => crimesOf(a) - crimesOf(b) || compareCodePoints(placeA, placeB),
  )
  const withheld = order.filter(([, { now, before }]) => isFew(now.crimes) || isFew(before.crimes))
  if (withheld.length === 0) return []
  const names = new Set(withheld.map(([place]) => place))
  const together = { now: 0, before: 0 }
  const add = ({ now, before }: PlaceTally) => {
    together.now += now.crimes
    together.before += before.crimes
  }
  for (const [, tally] of withheld) add(tally)
  for (const [place, tally] of order) {
    if (names.size > 1 && !isFew(together.now) && !isFew(together.before)) break
    if (names.has(place)) continue
    names.add(place)
    add(tally)
  }
  return [...names].sort(compareCodePoints)
}

function crimesOf({ now, before }: PlaceTally): number {
  return now.crimes + before.crimes
}
