import type { BacktestEstimate } from './backtest-result'
import { type ClusteredMean, shareEstimate } from './clustered-mean'
import { addToPerson } from './person-sums'
import type { ScoreGroups } from './score-groups'
import type { Followed } from './what-followed'

/** The fewest people with and without the outcome between whom a spread can be seen. */
const fewest = 2

/**
 * The area under the ROC at one date with DeLong's interval, and the same into a mean over dates where one is given.
 *
 * People of one score share one placement, so it is worked out by group of scores: what {@link placementsOf} does
 * person by person, without a sort for each way in which crimes were found.
 */
export function areaFigures(
  groups: ScoreGroups,
  { outcomes, positives }: Followed,
  pool: Uint32Array,
  mean: ClusteredMean | undefined,
): BacktestEstimate | undefined {
  const with_ = positives.length
  const without = pool.length - with_
  if (with_ === 0 || without === 0) return undefined
  const { counts, groupOf } = groups
  const withBy = new Uint32Array(counts.length)
  for (let i = 0; i < positives.length; i++) {
    const group = groupOf[positives[i] as number] as number
    withBy[group] = (withBy[group] as number) + 1
  }
  const area = areaOf(counts, withBy, with_, without)
  if (mean !== undefined) {
    mean.divisor += 1
    mean.sum += area
  }
  if (with_ < fewest || without < fewest) {
    if (mean !== undefined) mean.isSpreadKnown = false
    return { value: area }
  }
  const { moved, variance } = influences(counts, withBy, area, with_, without)
  if (mean !== undefined) {
    for (let i = 0; i < pool.length; i++) {
      const amount = moved[2 * (groupOf[i] as number) + (outcomes[i] as number)] as number
      if (amount !== 0) addToPerson(mean.influence, pool[i] as number, amount)
    }
  }
  return shareEstimate(area, variance)
}

/** One division of whole numbers, so that no rounding gathers. */
function areaOf(counts: Uint32Array, withBy: Uint32Array, with_: number, without: number): number {
  let doubled = 0
  let below = 0
  for (let group = 0; group < counts.length; group++) {
    const its = withBy[group] as number
    const others = (counts[group] as number) - its
    doubled += its * (2 * below + others)
    below += others
  }
  return doubled / (2 * with_ * without)
}

/** By group, without the outcome and with it: what one person moves the area by. Their squares are DeLong's variance. */
function influences(
  counts: Uint32Array,
  withBy: Uint32Array,
  area: number,
  with_: number,
  without: number,
): { moved: Float64Array; variance: number } {
  const moved = new Float64Array(2 * counts.length)
  const ofWith = Math.sqrt(with_ * (with_ - 1))
  const ofWithout = Math.sqrt(without * (without - 1))
  let variance = 0
  let below = 0
  let above = with_
  for (let group = 0; group < counts.length; group++) {
    const its = withBy[group] as number
    const others = (counts[group] as number) - its
    above -= its
    const byWith = ((below + others / 2) / without - area) / ofWith
    const byWithout = ((above + its / 2) / with_ - area) / ofWithout
    below += others
    moved[2 * group] = byWithout
    moved[2 * group + 1] = byWith
    variance += its * byWith ** 2 + others * byWithout ** 2
  }
  return { moved, variance }
}
