import { type StatusCode, statusCodes } from '../conditions/status-codes'
import type { GatesJudged } from './judge-gates'

/** Whom gates and register let near a list. */
export interface Eligible {
  /** Places with a score above 0 that neither a gate nor the register keeps off, in order. */
  places(): Uint32Array
  /** Met, unmet, or unknown where a gate leaves the person undetermined. */
  standingOf(place: number): StatusCode
}

/** Opens the question who is eligible: for one place at a time, or for all at once where a list needs them all. */
export function openEligible(
  totals: Float64Array,
  { failed, pending }: GatesJudged,
  held: ReadonlySet<number>,
): Eligible {
  const standingOf = (place: number): StatusCode => {
    if (failed[place] === 1 || (held.size > 0 && held.has(place))) return statusCodes.unmet
    return pending[place] === 1 ? statusCodes.unknown : statusCodes.met
  }
  let places: Uint32Array | undefined
  return {
    standingOf,
    places() {
      places ??= Uint32Array.from(placesOf(totals, standingOf))
      return places
    },
  }
}

function* placesOf(totals: Float64Array, standingOf: Eligible['standingOf']): Generator<number> {
  for (let place = 0; place < totals.length; place++) {
    if ((totals[place] as number) > 0 && standingOf(place) !== statusCodes.unmet) yield place
  }
}
