import { openDraws } from '../../internal/open-draws'
import { type DrawingFrom, drawStandings } from './draw-standings'
import type { VariedNumber } from './number-range'
import { resample } from './resample'
import type { ByDraw } from './stability'
import { type ListAsIs, openTally, type Tally } from './tally'
import { type Replacement, varyPolicy } from './vary-policy'

/** Draws so many times in each of the three ways; the third takes the numbers of the first and the records of the second. */
export function drawAll(
  from: DrawingFrom,
  lists: readonly ListAsIs[],
  varied: readonly VariedNumber[],
  { seed, draws }: { readonly seed: number; readonly draws: number },
): ByDraw<Tally>[] {
  const tallies = lists.map((list) => ({
    judgements: openTally(list),
    records: openTally(list),
    both: openTally(list),
  }))
  for (let draw = 0; draw < draws; draw++) {
    const policy = varyPolicy(from.policy, drawNumbers(varied, seed, draw))
    const candidates = resample(from.candidates, seed, draw)
    const standings = {
      judgements: drawStandings({ ...from, policy }),
      records: drawStandings({ ...from, candidates }),
      both: drawStandings({ ...from, policy, candidates }),
    }
    for (const tally of tallies) {
      tally.judgements.add(standings.judgements)
      tally.records.add(standings.records)
      tally.both.add(standings.both)
    }
  }
  return tallies
}

/** Every number drawn evenly within its range, each from a stream of its own: to leave one out moves no other. */
function drawNumbers(varied: readonly VariedNumber[], seed: number, draw: number): Replacement[] {
  return varied.map((number) => {
    const { from, to, isWhole, pointer } = number
    const draws = openDraws(seed, `rank-stability ${pointer}`, draw)
    const value = isWhole
      ? from + draws.below(Math.round(to - from) + 1)
      : Math.min(to, from + draws.share() * (to - from))
    return { number, value }
  })
}
