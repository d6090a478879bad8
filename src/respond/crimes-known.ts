import type { Analysis } from '../analyse/analysis'
import { markedCodes } from '../analyse/passes/selection-plan'
import { compareCodePoints } from '../internal/code-points'
import type { Day } from '../internal/iso-day'
import { type Thousandths, toThousandths } from '../internal/thousandths'
import { stateBits } from '../scan/holdings/columns'

/** Stands for a crime whose rows name more than one area: where it was is not known. */
export const differingAreas = -1

/** Each crime once, by its place among the holdings' crimes, whoever had which part in it. */
export interface CrimesKnown {
  /** 1 where the crime is known at the date, within the window and in the groups. */
  readonly counted: Uint8Array
  /** Harm in thousandths: the weight of the heaviest of its codes. 0 where no code has a weight. */
  readonly harm: Float64Array
  /** 1 where a crime that counts has no code with a weight. */
  readonly weightless: Uint8Array
  readonly on: Int32Array
  /** Place in the areas from 1; 0 for none, {@link differingAreas} where rows differ. */
  readonly area: Int32Array
  /** Metres on the National Grid; NaN for none and where rows differ. */
  readonly easting: Float32Array
  readonly northing: Float32Array
  /** By code without a weight, in code-point order: crimes that have no code with one. */
  readonly unlisted: Readonly<Record<string, number>>
  /** Whether a record that counts does not show that it was known at the date. */
  readonly hindsight: boolean
}

/** Which crimes {@link crimesKnown} counts. */
export interface CrimesWanted {
  /** Only crimes after this day. */
  readonly after: Day
  /** Only crimes up to this day. */
  readonly until: Day
  /** Groups of the policy; every crime, where left out. */
  readonly groups?: readonly string[] | undefined
}

/**
 * Gathers crimes as things that happened, each once, with the harm that the policy's table gives it.
 *
 * What a person disputes is their part in a crime, not that it happened: contested rows count here. What was not
 * known at the date does not.
 *
 * Cost: one pass over all involvements.
 */
export function crimesKnown(analysis: Analysis, { after, until, groups }: CrimesWanted): CrimesKnown {
  const { columns, weights, asOf } = analysis
  const { involvements, crimeIds, codes } = columns
  const wanted = groups && markedCodes(analysis, groups)
  const counted = new Uint8Array(crimeIds.size)
  const harm = new Float64Array(crimeIds.size)
  const heaviest = new Int32Array(crimeIds.size).fill(-1)
  const on = new Int32Array(crimeIds.size)
  const area = new Int32Array(crimeIds.size)
  const easting = new Float32Array(crimeIds.size).fill(Number.NaN)
  const northing = new Float32Array(crimeIds.size).fill(Number.NaN)
  const isPlaced = new Uint8Array(crimeIds.size)
  const takesArea = involvements.area.length > 0
  const takesGrid = involvements.easting.length > 0
  const flags = involvements.markers.length > 0
  let hindsight = false
  for (let row = 0; row < involvements.size; row++) {
    const day = involvements.on[row] as number
    if (day <= after || day > until || (involvements.known[row] as number) > asOf) continue
    const crime = involvements.crime[row] as number
    const code = involvements.code[row] as number
    const isWanted =
      wanted === undefined ||
      wanted.codes[code] === 1 ||
      (flags && ((involvements.markers[row] as number) & wanted.markers) !== 0)
    if (isWanted) {
      counted[crime] = 1
      hindsight ||= ((involvements.state[row] as number) & stateBits.undated) !== 0
    }
    const before = heaviest[crime] as number
    if (before < 0 || isHeavier(analysis, code, before)) heaviest[crime] = code
    on[crime] = Math.max(on[crime] as number, day)
    if (takesArea) area[crime] = sameArea(area[crime] as number, involvements.area[row] as number)
    if (takesGrid) {
      const east = involvements.easting[row] as number
      const north = involvements.northing[row] as number
      if (Number.isNaN(east) || Number.isNaN(north)) continue
      const isSame = isPlaced[crime] === 0 || (easting[crime] === east && northing[crime] === north)
      easting[crime] = isSame ? east : Number.NaN
      northing[crime] = isSame ? north : Number.NaN
      isPlaced[crime] = 1
    }
  }
  const weightless = new Uint8Array(crimeIds.size)
  const unlisted = new Map<string, number>()
  for (let crime = 0; crime < counted.length; crime++) {
    if (counted[crime] === 0) continue
    const code = heaviest[crime] as number
    const weight = weights[code] as number
    if (weight >= 0) {
      harm[crime] = toThousandths(weight) satisfies Thousandths
    } else {
      weightless[crime] = 1
      unlisted.set(codes[code] as string, (unlisted.get(codes[code] as string) ?? 0) + 1)
    }
  }
  return {
    counted,
    harm,
    weightless,
    on,
    area,
    easting,
    northing,
    unlisted: Object.fromEntries([...unlisted].sort(([a], [b]) => compareCodePoints(a, b))),
    hindsight,
  }
}

/** Of codes that weigh alike the first in code-point order stands, whatever order records came in. */
function isHeavier({ columns: { codes }, weights }: Analysis, code: number, than: number): boolean {
  const more = (weights[code] as number) - (weights[than] as number)
  return more > 0 || (more === 0 && compareCodePoints(codes[code] as string, codes[than] as string) < 0)
}

function sameArea(before: number, its: number): number {
  if (its === 0 || its === before) return before
  return before === 0 ? its : differingAreas
}
