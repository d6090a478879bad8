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

/** What followed among heads of several dates. */
export interface HeadMean {
  people: number
  withOutcome: number
  harm: number
  /** Everybody who was in a head or tied at its edge, over all dates. */
  reached: number
  readonly precision: ClusteredMean
  readonly captured: ClusteredMean
}

/** Opens a mean of no heads yet: precision is moved by people, the share of harm by whoever it ever followed of. */
export function openHeadMean(people: number, everFollowed: number): HeadMean {
  return {
    people: 0,
    withOutcome: 0,
    harm: 0,
    reached: 0,
    precision: openMean(people),
    captured: openMean(everFollowed),
  }
}

/**
 * What followed among the people of a head, and the same into a mean over dates where one is given.
 *
 * Convention: who is on a list is taken as given; what is uncertain is what followed. The share of the harm is a
 * ratio, whose variance is by linearisation.
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
  const capturedVariance = totalHarm === 0 ? 0 : captures(parts, followed, captured, mean?.captured)
  if (mean) {
    addPrecision(mean.precision, head, followed, precision, pool)
    mean.people += size
    mean.withOutcome += withOutcome
    mean.harm += harm
    mean.reached += reached
    mean.captured.dates += totalHarm === 0 ? 0 : 1
    mean.captured.sum += captured
  }
  return {
    people: size,
    withOutcome,
    precision: proportionEstimate(precision, precisionVariance, size, reached),
    harm: toUnits(harm),
    ...(totalHarm > 0 && { harmCaptured: shareEstimate(captured, capturedVariance) }),
  }
}

/** The figures of heads of several dates together, one at least. */
export function meanFigures(mean: HeadMean): FollowedAmong {
  const { dates, sum } = mean.precision
  const people = mean.people / dates
  const captured = shareOf(mean.captured)
  return {
    people,
    withOutcome: mean.withOutcome / dates,
    precision: proportionEstimate(sum / dates, varianceOf(mean.precision), people, mean.reached),
    harm: toUnits(mean.harm) / dates,
    ...(captured && { harmCaptured: captured }),
  }
}

interface Found {
  readonly withOutcome: number
  readonly harm: number
}

function foundIn({ positions }: HeadPart, { outcomes, harm }: Followed): Found {
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

/** One date more of a precision: each person moves it by `weight × (outcome − precision) / size`. */
function addPrecision(
  mean: ClusteredMean,
  { parts, size }: Head,
  { outcomes }: Followed,
  precision: number,
  pool: Uint32Array,
): void {
  mean.dates += 1
  mean.sum += precision
  for (const { positions, weight } of parts) {
    for (let i = 0; i < positions.length; i++) {
      const position = positions[i] as number
      const moved = (weight * ((outcomes[position] as number) - precision)) / size
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
