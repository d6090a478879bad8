import { type Thousandths, toUnits } from '../../internal/thousandths'
import type { CrimesKnown } from '../crimes-known'
import { type Amounts, comparePeriods } from './compare-periods'
import type { PlaceFinder } from './place-finder'
import type { Compared, CrimeHarm } from './place-harm'

const oneCrime: Thousandths = 1000

/** What was counted in one place and period. */
export interface PeriodTally {
  crimes: number
  withoutWeight: number
  harm: Thousandths
  harmSquares: number
  greatestHarm: Thousandths
}

/** What was counted in one place in both periods. */
export interface PlaceTally {
  readonly now: PeriodTally
  readonly before: PeriodTally
}

/** Everything that was counted. */
export interface Tallies {
  readonly places: ReadonlyMap<string, PlaceTally>
  readonly withoutPlace: PlaceTally
  readonly all: PlaceTally
}

/** Gathers crimes of both periods by place. A crime with a part in each counts in the later one. */
export function tallyPlaces(now: CrimesKnown, before: CrimesKnown, placeOf: PlaceFinder): Tallies {
  const places = new Map<string, PlaceTally>()
  const withoutPlace = noneYet()
  const all = noneYet()
  const tallyOf = (place: string | undefined) => {
    if (place === undefined) return withoutPlace
    const tally = places.get(place) ?? noneYet()
    places.set(place, tally)
    return tally
  }
  now.counted.forEach((isNow, crime) => {
    if (isNow === 0 && before.counted[crime] === 0) return
    const [period, crimes] = isNow === 1 ? (['now', now] as const) : (['before', before] as const)
    count(tallyOf(placeOf(crimes, crime))[period], crimes, crime)
    count(all[period], crimes, crime)
  })
  return { places, withoutPlace, all }
}

/** Both periods of a tally, and how they compare. */
export function compared({ now, before }: PlaceTally, confidence: number): Compared {
  const together = now.crimes + before.crimes
  const crimes = comparePeriods(crimesOf(now), crimesOf(before), together, confidence)
  const harm = comparePeriods(harmOf(now), harmOf(before), together, confidence)
  return { ...told(now), before: told(before), change: { ...(crimes && { crimes }), ...(harm && { harm }) } }
}

/** A tally as it is told. */
export function told({ crimes, harm }: Pick<PeriodTally, 'crimes' | 'harm'>): CrimeHarm {
  return { crimes, harm: toUnits(harm) }
}

function noneYet(): PlaceTally {
  const none = { crimes: 0, withoutWeight: 0, harm: 0, harmSquares: 0, greatestHarm: 0 }
  return { now: { ...none }, before: { ...none } }
}

function count(tally: PeriodTally, { harm, weightless }: CrimesKnown, crime: number): void {
  const its = harm[crime] as Thousandths
  tally.crimes += 1
  tally.withoutWeight += weightless[crime] as number
  tally.harm += its
  tally.harmSquares += its * its
  tally.greatestHarm = Math.max(tally.greatestHarm, its)
}

function crimesOf({ crimes }: PeriodTally): Amounts {
  return { sum: crimes * oneCrime, squares: crimes * oneCrime * oneCrime, greatest: oneCrime }
}

function harmOf({ harm, harmSquares, greatestHarm }: PeriodTally): Amounts {
  return { sum: harm, squares: harmSquares, greatest: greatestHarm }
}
