import { toUnits } from '../../internal/thousandths'
import type { FollowedAmong } from './backtest-result'
import {
  type ClusteredMean,
  openMean,
  proportionEstimate,
  shareEstimate,
  shareOf,
  varianceOf,
} from './clustered-mean'
import type { Head, HeadPart } from './heads'
import { addToPerson } from './person-sums'
import type { Followed } from './what-followed'

/** The fewest people with the outcome between whom a share of harm can be said to vary: our own judgement. */
const fewestFound = 5

/** What followed among heads of several dates. */
export interface HeadMean {
  dates: number
  harm: number
  /** Everybody who was in a head or tied at its edge, over all dates. */
  reached: number
  /** Distinct people with the outcome in the heads; no more are kept than have to be. */
  readonly found: Set<number>
  readonly precision: ClusteredMean
  readonly captured: ClusteredMean
  /** False where nothing is kept of who moves it: then it has no intervals. */
  readonly hasSpread: boolean
}

/** Opens a mean of no heads yet: precision is moved by people, the share of harm by whoever it ever followed of. */
export function openHeadMean(people: number, everFollowed: number, hasSpread: boolean): HeadMean {
  return {
    hasSpread,
    dates: 0,
    harm: 0,
    reached: 0,
    found: new Set(),
    precision: openMean(people),
    captured: { ...openMean(everFollowed), isSpreadKnown: false },
  }
}

/**
 * What followed among the people of a head, and the same into a mean over dates where one is given.
 *
 * Convention: who is on a list is taken as given; what is uncertain is what followed. The share of the harm is a
 * ratio, whose variance is by linearisation; with fewer than five people who have the outcome in the head it rests on
 * them alone, and has no interval.
 */
export function headFigures(
  head: Head,
  followed: Followed,
  pool: Uint32Array,
  mean: HeadMean | undefined,
): FollowedAmong {
  const { parts, size, reached } = head
  const { totalHarm } = followed
  const found = parts.map((part) => foundIn(part, followed))
  const withOutcome = sumOver(parts, (weight, i) => weight * (found[i] as Found).withOutcome)
  const harm = sumOver(parts, (weight, i) => weight * (found[i] as Found).harm)
  const precision = withOutcome / size
  const captured = totalHarm === 0 ? 0 : harm / totalHarm
  const precisionVariance = sumOver(parts, (weight, i) => {
    const its = (found[i] as Found).withOutcome
    const without = (parts[i] as HeadPart).positions.length - its
    return (weight / size) ** 2 * (its * (1 - precision) ** 2 + without * precision ** 2)
  })
  const spread = mean?.hasSpread ? mean : undefined
  const capturedVariance = totalHarm === 0 ? 0 : captures(parts, followed, captured, spread?.captured)
  const isSpreadKnown = found.reduce((sum, its) => sum + its.withOutcome, 0) >= fewestFound
  if (spread) {
    movePrecision(spread.precision, head, followed, precision, pool)
    noteFound(spread.found, head, followed, pool)
    spread.captured.isSpreadKnown = spread.found.size >= fewestFound
  }
  if (mean) {
    mean.precision.divisor += size
    mean.precision.sum += withOutcome
    mean.dates += 1
    mean.harm += harm
    mean.reached += reached
    mean.captured.divisor += totalHarm === 0 ? 0 : 1
    mean.captured.sum += captured
  }
  return {
    people: size,
    withOutcome,
    precision: proportionEstimate(precision, precisionVariance, size, reached),
    harm: toUnits(harm),
    ...(totalHarm > 0 && { harmCaptured: shareEstimate(captured, isSpreadKnown ? capturedVariance : 0) }),
  }
}

/** The figures of heads of several dates together, one at least. */
export function meanFigures(mean: HeadMean): FollowedAmong {
  const { dates, precision } = mean
  const people = precision.divisor / dates
  const captured = shareOf(mean.captured)
  const share = precision.sum / precision.divisor
  return {
    people,
    withOutcome: precision.sum / dates,
    precision: mean.hasSpread
      ? proportionEstimate(share, varianceOf(precision), people, mean.reached)
      : { value: share },
    harm: toUnits(mean.harm) / dates,
    ...(captured && { harmCaptured: captured }),
  }
}

interface Found {
  readonly withOutcome: number
  readonly harm: number
}

function foundIn({ positions }: HeadPart, { outcomes, harm, positives, totalHarm }: Followed): Found {
  // Everybody tied, as in lots: known without looking.
  if (positions.length === outcomes.length) return { withOutcome: positives.length, harm: totalHarm }
  let withOutcome = 0
  let sum = 0
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] as number
    if (outcomes[position] === 0) continue
    withOutcome += 1
    sum += harm[position] as number
  }
  return { withOutcome, harm: sum }
}

function sumOver(parts: readonly HeadPart[], of: (weight: number, index: number) => number): number {
  return parts.reduce((sum, { weight }, i) => sum + of(weight, i), 0)
}

/** Who has the outcome in one head more, until they are enough. */
function noteFound(found: Set<number>, { parts }: Head, { outcomes }: Followed, pool: Uint32Array): void {
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length && found.size < fewestFound; i++) {
      const position = positions[i] as number
      if (outcomes[position] === 1) found.add(pool[position] as number)
    }
  }
}

/** One date more of a precision: each person moves its sum by `weight × (outcome − the date's precision)`. */
function movePrecision(
  mean: ClusteredMean,
  { parts }: Head,
  { outcomes }: Followed,
  precision: number,
  pool: Uint32Array,
): void {
  for (const { positions, weight } of parts) {
    for (let i = 0; i < positions.length; i++) {
      const position = positions[i] as number
      const moved = weight * ((outcomes[position] as number) - precision)
      if (moved !== 0) addToPerson(mean.influence, pool[position] as number, moved)
    }
  }
}

/** The variance of the share of harm that a head captures; what each person moves it by goes into the mean. */
function captures(
  parts: readonly HeadPart[],
  { harm, positives, everPlaces, totalHarm, room }: Followed,
  captured: number,
  mean: ClusteredMean | undefined,
): number {
  // Of everybody tied the share is the same whatever followed.
  if (parts.some(({ positions }) => positions.length === harm.length)) return 0
  for (const { positions, weight } of parts) {
    for (let i = 0; i < positions.length; i++) room[positions[i] as number] = weight
  }
  let variance = 0
  for (let i = 0; i < positives.length; i++) {
    const position = positives[i] as number
    const moved = ((harm[position] as number) * ((room[position] as number) - captured)) / totalHarm
    variance += moved ** 2
    if (mean && moved !== 0) addToPerson(mean.influence, everPlaces[i] as number, moved)
  }
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i++) room[positions[i] as number] = 0
  }
  return variance
}
