import type { Thousandths } from '../../internal/thousandths'
import { type StatusCode, statusCodes } from '../conditions/status-codes'
import { openGreatest } from './open-greatest'
import type { Head } from './take-head'

/**
 * Takes the head of a list of so many out of everybody, and who might belong on it.
 *
 * The same as {@link takeHead} for whoever belongs, but it asks who does only where a total could enter: nearly
 * everybody's does not, and one comparison says so.
 *
 * Cost: two looks at all totals.
 */
export function takeTop(
  totals: Float64Array,
  size: number,
  standingOf: (place: number) => StatusCode,
): { head: Head; unsure: number[] } {
  const { least, filled } = leastOfTop(totals, size, standingOf)
  const entry = filled < size ? 0 : least
  const { places, unsure, nextBelow } = lookFrom(totals, entry, standingOf)
  places.sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b)
  return { head: { places, entry, nextBelow, all: new Float64Array(0) }, unsure }
}

/** Who has at least the total that it takes, and the greatest total below it. */
function lookFrom(
  totals: Float64Array,
  entry: Thousandths,
  standingOf: (place: number) => StatusCode,
): { places: number[]; unsure: number[]; nextBelow: Thousandths } {
  const places: number[] = []
  const unsure: number[] = []
  let nextBelow = 0
  for (let place = 0; place < totals.length; place++) {
    const total = totals[place] as number
    if (total <= nextBelow) continue
    const standing = standingOf(place)
    if (total < entry) {
      if (standing === statusCodes.met) nextBelow = total
    } else if (standing === statusCodes.met) places.push(place)
    else if (standing === statusCodes.unknown) unsure.push(place)
  }
  return { places, unsure, nextBelow }
}

/** The least total among the `size` greatest, and how many there are. */
function leastOfTop(
  totals: Float64Array,
  size: number,
  standingOf: (place: number) => StatusCode,
): { least: Thousandths; filled: number } {
  const top = openGreatest(Math.min(size, totals.length))
  let least = 0
  for (let place = 0; place < totals.length; place++) {
    const total = totals[place] as number
    if (total <= least || standingOf(place) !== statusCodes.met) continue
    least = top.take(total)
  }
  return { least, filled: top.filled() }
}
