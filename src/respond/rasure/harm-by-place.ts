import { openAnalysis } from '../../analyse/analysis'
import { documentProblems } from '../../internal/document-problems'
import { type Day, dayBefore, formatIsoDay, requireDay } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import { requirePolicy } from '../../policy/require-policy'
import { columnsOf, type Holdings } from '../../scan/holdings'
import { crimesKnown } from '../crimes-known'
import { agreedNominees } from './agreed-nominees'
import { type HarmByPlaceOptions, harmByPlaceOptionsSchema, type PlaceUnit } from './harm-by-place-options'
import { nomineesByPlace } from './nominees-by-place'
import { fewestFor, orderPlaces, shareOf } from './order-places'
import { openPlaceFinder } from './place-finder'
import type { CrimeHarm, HarmByPlace, WithheldPlaces } from './place-harm'
import { compared, type PlaceTally, tallyPlaces, told } from './place-tally'
import { withholdPlaces } from './withhold-places'

const usualConfidence = 0.95
const reachPercents = [50, 80] as const

/**
 * Finds where harm is: areas, squares or hexagons by the harm of their crimes, and how that compares with before.
 *
 * For problem solving in places, patrol and prevention. Each crime counts once, whoever had a part in it; who was hurt
 * counts for the harm of a place and is never named. Of people it lists agreed nominees only. It shows what was
 * recorded, and more is recorded where police look more. A place that leads a list has often had a bad spell and will
 * fall by itself: set its change beside that of everything together, and judge what was done there only against
 * places chosen by lot.
 *
 * Convention: each period counts what was known on its own last day, so that late records make neither the smaller. A
 * crime weighs what the heaviest of its codes does. Squares have their south and west edges, and are told by their
 * south-west corner; places are kept to a decimetre. Hexagons are found on WGS84 to about 5 metres. The origin of the
 * Grid, which exports write for no place, is none.
 *
 * Cost: two passes over all involvements and one over crimes; a hexagon costs some microseconds a crime.
 *
 * @param holdings - the records
 * @param policy - the policy, for its groups and its harm table
 * @param options - date, window and kind of place; the period before has as many days as the window
 * @returns places with most harm first, everything together, and what has no place; shares of places, withheld
 *   places and what has no place add up to 1 where there is any harm
 * @throws PreludeError `invalid-holdings`, `invalid-date`; `invalid-options`, whose `info.problems` say with JSON
 *   pointers what is wrong; `invalid-argument` where nominees are not decisions, `latLngToCell` finds no cell or `proj4`
 *   no place
 * @example
 * const crime = { personId: 'P1', role: 'suspect', offenceCode: '10D', occurredOn: '2026-03-02', markers: [] }
 * const holdings = gatherHoldings({
 *   offences: [
 *     { ...crime, crimeId: 'C1', easting: 450_100, northing: 206_400 },
 *     { ...crime, crimeId: 'C2', easting: 450_499, northing: 206_000 },
 *     { ...crime, crimeId: 'C3', easting: 450_500, northing: 206_000 },
 *   ],
 * })
 * const { places } = harmByPlace(holdings, preludePolicy, {
 *   asOf: '2026-03-31',
 *   within: { months: 3 },
 *   by: { squares: 500 },
 * })
 * places.map(({ place, harm, crimes }) => `${place}: ${harm}, ${crimes}`)
 * // => ['E450000 N0206000: 106.076, 2', 'E450500 N0206000: 53.038, 1']
 * @see Weinborn, Ariel, Sherman and O'Dwyer 2017, Applied Geography 86, 226–244: half of crime in 3 % of street
 *   segments, half of harm in 1 %; docs/programmes/operation-rasure.md
 */
export function harmByPlace(holdings: Holdings, policy: Policy, options: HarmByPlaceOptions): HarmByPlace {
  const columns = columnsOf('harmByPlace', holdings)
  requirePolicy('harmByPlace', policy)
  const { asOf, within, by, groups, nominees = [], fewerThan, confidence } = requireOptions(policy, options)
  const day = requireDay('harmByPlace', 'asOf', asOf)
  const agreed = agreedNominees('harmByPlace', nominees, day)
  const start = dayBefore(day, within)
  const startBefore = start - (day - start)
  const now = crimesKnown(openAnalysis(columns, policy, day), { after: start, until: day, groups })
  const before = crimesKnown(openAnalysis(columns, policy, start), {
    after: startBefore,
    until: start,
    groups,
  })
  const placeOf = openPlaceFinder(by, columns.areas)
  const { places, withoutPlace, all } = tallyPlaces(now, before, placeOf)
  const names = new Set(fewerThan === undefined ? [] : withholdPlaces(places, fewerThan))
  const { unit } = policy.harmTable
  const allHarm = all.now.harm
  const harms = [...places.values()].map((tally) => tally.now.harm)
  return {
    asOf,
    by: by === 'area' ? by : 'squares' in by ? { squares: by.squares } : { hexagons: by.hexagons },
    period: daysOf(start, day),
    periodBefore: daysOf(startBefore, start),
    unit,
    confidence,
    places: orderPlaces(
      [...places].filter(([place]) => !names.has(place)),
      {
        allHarm,
        confidence,
        unit,
        nominees: nomineesByPlace(agreed, { columns, crimes: now, placeOf, asOf: day }),
      },
    ),
    ...(fewerThan !== undefined && { withheld: withheldOf(places, [...names], { fewerThan, allHarm }) }),
    withoutPlace: {
      ...told(withoutPlace.now),
      harmShare: shareOf(withoutPlace.now.harm, allHarm),
      before: told(withoutPlace.before),
    },
    all: compared(all, confidence),
    reach: reachPercents.map((percent) => {
      const fewest = fewestFor(harms, (allHarm * percent) / 100)
      return { harmShare: percent / 100, ...(fewest !== undefined && { places: fewest }) }
    }),
    unlisted: now.unlisted,
    hindsight: now.hindsight || before.hindsight,
  }
}

interface Requested extends HarmByPlaceOptions {
  readonly by: PlaceUnit
  readonly confidence: number
}

function requireOptions(policy: Policy, options: HarmByPlaceOptions): Requested {
  const parsed = harmByPlaceOptionsSchema.safeParse(options)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, options))
  const known = Object.keys(policy.document.groups ?? {})
  const unknown = (options.groups ?? []).findIndex((group) => !known.includes(group))
  if (unknown >= 0) refuse([{ pointer: `/groups/${unknown}`, message: 'names no group of the policy' }])
  return { ...options, confidence: options.confidence ?? usualConfidence }
}

function daysOf(after: Day, until: Day): HarmByPlace['period'] {
  return { from: formatIsoDay(after + 1), to: formatIsoDay(until) }
}

function withheldOf(
  tallies: ReadonlyMap<string, PlaceTally>,
  places: readonly string[],
  { fewerThan, allHarm }: { readonly fewerThan: number; readonly allHarm: number },
): WithheldPlaces {
  const theirs = places.map((place) => tallies.get(place) as PlaceTally)
  const sum = (period: keyof PlaceTally, of: 'crimes' | 'harm') =>
    theirs.reduce((total, tally) => total + tally[period][of], 0)
  const together = (period: keyof PlaceTally): CrimeHarm =>
    told({ crimes: sum(period, 'crimes'), harm: sum(period, 'harm') })
  return {
    fewerThan,
    places,
    ...together('now'),
    harmShare: shareOf(sum('now', 'harm'), allHarm),
    before: together('before'),
  }
}

function refuse(problems: readonly DocumentProblem[]): never {
  const first = problems[0] as DocumentProblem
  throw new PreludeError(
    'invalid-options',
    `harmByPlace requires options that it knows: ${first.pointer || '/'}: ${first.message}`,
    { problems },
  )
}
