import type { Day } from '../../internal/iso-day'
import type { Policy } from '../../policy/parse-policy'
import { type HoldingsColumns, type PersonTable, rowsOf, type SpellRow } from '../../scan/holdings/columns'
import { dayOfDeath } from '../../scan/holdings/day-of-death'
import { type HarmAfter, openHarmAfter, selectOutcomeRows } from '../outcome/harm-after'
import { daysInCustody } from '../trial/days-in-custody'
import type { TrialOutcome } from '../trial/trial-protocol'
import type { TrialUnits } from '../trial/trial-units'
import type { GroupPlaces } from './read-groups'

/** A stretch of days: `after < day <= to`. */
export interface DaySpan {
  readonly after: Day
  readonly to: Day
}

/** Where the sums of one outcome stand among all. */
export interface OutcomeColumns {
  /** Crimes by period; harm stands next to each. */
  readonly all: readonly number[]
  readonly reported: readonly number[]
  readonly proactive: readonly number[]
  /** Crimes of both groups without a weight, in all periods. */
  readonly withoutWeight: number
}

/** Both groups as units, treated first, with what is summed over them. */
export interface GroupSums {
  readonly units: TrialUnits
  /** The column of days by period is the period's number; these follow. */
  readonly columnsOf: readonly OutcomeColumns[]
  readonly undated: boolean
}

/**
 * Sums every outcome of everybody in every period.
 *
 * @param periods - one after the other, the last being the one after the date
 */
export function groupSums(
  columns: HoldingsColumns,
  policy: Policy,
  { treated, control }: GroupPlaces,
  outcomes: readonly TrialOutcome[],
  periods: readonly DaySpan[],
  knownBy: Day,
): GroupSums {
  const places = [...treated, ...control]
  const sums = periods.map((period) =>
    Float64Array.from(places, (place) => daysAlive(columns, place, period)),
  )
  let undated = false
  const addOf = (harmAfter: HarmAfter): number => {
    const { crimes, harm } = harmAfter
    if (harmAfter.undated) undated = true
    sums.push(
      Float64Array.from(places, (place) => crimes[place] as number),
      Float64Array.from(places, (place) => harm[place] as number),
    )
    return sums.length - 2
  }
  const columnsOf = outcomes.map((outcome): OutcomeColumns => {
    const sumAfter = openHarmAfter(selectOutcomeRows(columns, policy, outcome, knownBy))
    let withoutWeight = 0
    const all = periods.map((period) => {
      const followed = sumAfter(period)
      withoutWeight += places.reduce((sum, place) => sum + (followed.withoutWeight[place] as number), 0)
      return addOf(followed)
    })
    return {
      all,
      withoutWeight,
      reported: periods.map((period) => addOf(sumAfter({ ...period, found: 'reported' }))),
      proactive: periods.map((period) => addOf(sumAfter({ ...period, found: 'proactive' }))),
    }
  })
  const units = {
    size: places.length,
    treated: Uint8Array.from(places, (_, unit) => (unit < treated.length ? 1 : 0)),
    blocks: new Uint32Array(places.length),
    strata: new Uint32Array(places.length),
    matched: false,
    sums,
  }
  return { units, columnsOf, undated }
}

/** How many of some people are recorded to have died before a day. */
export function diedBefore({ people }: HoldingsColumns, places: readonly number[], day: Day): number {
  return places.filter((place) => {
    const died = dayOfDeath(people, place)
    return died !== undefined && died < day
  }).length
}

/** How many days some people spent in custody. */
export function custodyOf(
  spells: PersonTable<SpellRow>,
  places: readonly number[],
  { after, to }: DaySpan,
): number {
  return places.reduce((sum, place) => sum + daysInCustody(rowsOf(spells, place), after, to), 0)
}

function daysAlive({ people }: HoldingsColumns, place: number, { after, to }: DaySpan): number {
  const last = Math.min(dayOfDeath(people, place) ?? to, to)
  return Math.max(0, last - after)
}
