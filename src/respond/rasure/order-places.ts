import { compareCodePoints } from '../../internal/code-points'
import { describePlace } from './describe-place'
import type { PlaceHarm } from './place-harm'
import { compared, type PlaceTally } from './place-tally'

/** What {@link orderPlaces} tells besides the counts. */
export interface PlacesTold {
  /** Harm of everything in the period, in thousandths. */
  readonly allHarm: number
  readonly confidence: number
  /** What harm is in. */
  readonly unit: string
  readonly nominees: ReadonlyMap<string, readonly string[]>
}

/** Places as they are told, most harm first. */
export function orderPlaces(
  tallies: readonly (readonly [place: string, tally: PlaceTally])[],
  { allHarm, confidence, unit, nominees }: PlacesTold,
): PlaceHarm[] {
  const harmRanks = ranksOf(tallies.map(([, { now }]) => now.harm))
  const crimesRanks = ranksOf(tallies.map(([, { now }]) => now.crimes))
  return tallies
    .map(([place, tally]) => {
      const its = compared(tally, confidence)
      const harmShare = shareOf(tally.now.harm, allHarm)
      return {
        place,
        rank: harmRanks.get(tally.now.harm) as number,
        crimesRank: crimesRanks.get(tally.now.crimes) as number,
        ...its,
        harmShare,
        withoutWeight: tally.now.withoutWeight,
        nominees: nominees.get(place) ?? [],
        text: describePlace(its, { harmShare, unit, confidence }),
      }
    })
    .sort((a, b) => a.rank - b.rank || compareCodePoints(a.place, b.place))
}

/** Part of a whole, 0 where the whole is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** The fewest of some amounts that make a part of a whole, or undefined where all of them do not. */
export function fewestFor(amounts: readonly number[], goal: number): number | undefined {
  const order = [...amounts].sort((a, b) => b - a)
  let reached = 0
  let places = 0
  while (places < order.length && reached < goal) reached += order[places++] as number
  return reached < goal ? undefined : places
}

/** Ranks by value, greatest first: 1, 2, 2, 4. */
function ranksOf(values: readonly number[]): Map<number, number> {
  const ranks = new Map<number, number>()
  ;[...values]
    .sort((a, b) => b - a)
    .forEach((value, index) => {
      if (!ranks.has(value)) ranks.set(value, index + 1)
    })
  return ranks
}
