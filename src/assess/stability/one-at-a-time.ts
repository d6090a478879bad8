import { type DrawingFrom, drawStandings } from './draw-standings'
import type { VariedNumber } from './number-range'
import { type ListAsIs, placesOn } from './tally'
import { varyPolicy } from './vary-policy'

/** What the lists become where one number stands at one end of its range. */
export interface EndOfRange {
  readonly at: number
  /** By list: who leaves it, as places among the candidates. */
  readonly left: readonly (readonly number[])[]
  /** By list: how many join it. */
  readonly joined: readonly number[]
}

/** One number and what each end of its range does, all else as it is. */
export interface TriedNumber {
  readonly number: VariedNumber
  /** The lower end and the upper. */
  readonly ends: readonly [EndOfRange, EndOfRange]
  /** How many leave a list, each by itself, at the end at which more do. */
  readonly mostLeft: number
}

/** Tries each number at both ends of its range, that at which most people leave a list first. */
export function tryOneAtATime(
  from: DrawingFrom,
  lists: readonly ListAsIs[],
  varied: readonly VariedNumber[],
): TriedNumber[] {
  const endOf = (number: VariedNumber, at: number): EndOfRange => {
    // An end at the number itself changes nothing.
    if (at === number.value) return { at, left: lists.map(() => []), joined: lists.map(() => 0) }
    const policy = varyPolicy(from.policy, [{ number, value: at }])
    const standings = drawStandings({ ...from, policy })
    const now = lists.map(({ rule, area }) => new Set(placesOn(standings, rule, area)))
    return {
      at,
      left: lists.map(({ places }, index) => places.filter((place) => !now[index]?.has(place))),
      joined: lists.map(
        ({ places }, index) =>
          [...(now[index] as Set<number>)].filter((place) => !places.includes(place)).length,
      ),
    }
  }
  const tried = varied.map((number): TriedNumber => {
    const lower = endOf(number, number.from)
    const upper = endOf(number, number.to)
    return { number, ends: [lower, upper], mostLeft: Math.max(leftAt(lower), leftAt(upper)) }
  })
  return tried.sort((a, b) => b.mostLeft - a.mostLeft)
}

function leftAt({ left }: EndOfRange): number {
  return left.reduce((sum, people) => sum + people.length, 0)
}
