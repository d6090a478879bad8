import { roundWhole } from '../../internal/thousandths'
import type { ListRule } from '../../policy/schema/list-schema'
import { openGreatest } from './open-greatest'

/** The head of a list. */
export interface Head {
  /** Places by total, highest first, then by place. */
  readonly places: readonly number[]
  /** The total that a person would need to enter: the last listed one, or 0 where there is room. */
  readonly entry: number
  /** The greatest total that is not listed; 0 where nobody is left. */
  readonly nextBelow: number
  /** All totals, highest first, where the list is as long as a share of them; else empty. */
  readonly all: Float64Array
}

/**
 * Takes the head of a list: so many people, or the fewest that reach a share of all; a tie at the edge brings all
 * the tied in.
 */
export function takeHead(places: Uint32Array, totals: Float64Array, { size, share }: ListRule): Head {
  const all =
    size === undefined
      ? Float64Array.from(places, (place) => totals[place] as number)
          .sort()
          .reverse()
      : new Float64Array(0)
  const last = size === undefined ? lastForShare(all, share as number) : kthGreatest(places, totals, size)
  const listed: number[] = []
  let nextBelow = 0
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    const total = totals[place] as number
    if (total >= last) listed.push(place)
    else if (total > nextBelow) nextBelow = total
  }
  listed.sort((a, b) => (totals[b] as number) - (totals[a] as number) || a - b)
  const hasRoom = size === undefined ? listed.length === 0 : listed.length < size
  return { places: listed, entry: hasRoom ? 0 : last, nextBelow, all }
}

/** The k-th greatest total, or the least where there are fewer; 0 where there is nobody. */
function kthGreatest(places: Uint32Array, totals: Float64Array, k: number): number {
  const greatest = openGreatest(Math.min(k, places.length))
  let least = 0
  for (let i = 0; i < places.length; i++) {
    const total = totals[places[i] as number] as number
    if (total > least) least = greatest.take(total)
  }
  return least
}

/** The least total of the shortest head that reaches `floor(share × total + 0.5)`; 0 where there is nobody. */
function lastForShare(all: Float64Array, share: number): number {
  const goal = roundWhole(share * all.reduce((sum, total) => sum + total, 0))
  let reached = 0
  for (const total of all) {
    reached += total
    if (reached >= goal) return total
  }
  return 0
}
