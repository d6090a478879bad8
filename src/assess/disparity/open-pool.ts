import { openAnalysis } from '../../analyse/analysis'
import type { Cohort } from '../../analyse/cohort'
import { statusCodes } from '../../analyse/conditions/status-codes'
import { drawCohort } from '../../analyse/nominate/draw-cohort'
import { unknownValue } from '../../analyse/passes/measured'
import { ageOf } from '../../analyse/passes/take-measure'
import { findString } from '../../internal/find-string'
import { requireDay } from '../../internal/iso-day'
import { PreludeError } from '../../internal/prelude-error'
import { toUnits } from '../../internal/thousandths'
import type { Policy } from '../../policy/parse-policy'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import type { CountColumn } from './count-columns'
import type { SettledOptions } from './group-disparity-options'

const adultYears = 18

/** Who belongs to what, by the person's place in the holdings. */
export interface Pool {
  readonly members: ReadonlyMap<CountColumn, Uint8Array>
  /** Thousandths. */
  readonly totals: Float64Array
  /** Whole years at the cohort's date; undefined where the birth date is unknown. */
  ageOf(place: number): number | undefined
  /** Eligible people of whom something a gate asks is unknown. */
  readonly undetermined: number
}

/** Draws the cohort again, to see whom its nominees were taken from, and refuses one that it does not agree with. */
export function openPool(
  cohort: Cohort,
  columns: HoldingsColumns,
  policy: Policy,
  settled: SettledOptions,
): Pool {
  const day = requireDay('groupDisparity', 'cohort.asOf', cohort.asOf)
  const { id, version } = cohort.policy
  const people = columns.personIds.size
  if (id !== policy.id || version !== policy.version || cohort.considered !== people) refuse()
  const analysis = openAnalysis(columns, policy, day)
  // Whom the register removed no cohort names: they stand among the eligible who are not nominated.
  const register = [...cohort.register.inProgramme, ...cohort.register.declined].map(({ personId }) => ({
    personId,
    status: 'declined' as const,
    decidedOn: cohort.asOf,
  }))
  const draw = drawCohort(analysis, register)
  const { gates, drawn } = draw
  const { totals } = draw.table
  const eligible = flagsOf(people, draw.eligible.places())
  const nominated = new Uint8Array(people)
  for (const { personId, score } of cohort.lists.flatMap(({ nominees }) => nominees)) {
    const place = findString(columns.personIds, personId)
    if (eligible[place] !== 1 || (score !== undefined && score !== toUnits(totals[place] as number))) refuse()
    nominated[place] = 1
  }
  const ageAt = (place: number) => {
    const age = ageOf(analysis, place)
    return age === unknownValue ? undefined : toUnits(age)
  }
  const unranked = drawn.filter(({ rule }) => rule.present === 'unranked')
  const isRanked = (place: number) =>
    (ageAt(place) ?? 0) >= adultYears &&
    unranked.every(({ statuses }) => statuses?.[place] === statusCodes.unmet)
  const adults = eligible.map((flag, place) => (flag === 1 && isRanked(place) ? 1 : 0))
  const advice = settled.advised && adviceOf(columns, nominated, settled.advised)
  return {
    members: new Map<CountColumn, Uint8Array>([
      ['considered', new Uint8Array(people).fill(1)],
      ['eligible', eligible],
      ['nominated', nominated],
      ['adults', adults],
      ['adultsNominated', both(adults, nominated)],
      ...(advice ?? []),
    ]),
    totals,
    ageOf: ageAt,
    undetermined: eligible.reduce((sum, flag, place) => sum + (flag & (gates.pending[place] as number)), 0),
  }
}

/** 1 where both are. */
export function both(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((flag, place) => flag & (other[place] as number))
}

/** Nominees with an offer and with enforcement among what was recommended; each must have been advised on. */
function adviceOf(
  columns: HoldingsColumns,
  nominated: Uint8Array,
  { people, offered, enforcement }: NonNullable<SettledOptions['advised']>,
): [CountColumn, Uint8Array][] {
  const flagged = (ids: ReadonlySet<string>) =>
    both(
      nominated,
      flagsOf(
        nominated.length,
        [...ids].map((id) => findString(columns.personIds, id)),
      ),
    )
  const advised = flagged(people)
  if (nominated.some((flag, place) => flag !== advised[place])) {
    throw new PreludeError(
      'invalid-options',
      'groupDisparity requires recommendations for every nominee of the cohort',
      { problems: [{ pointer: '/recommendations', message: 'must be about every nominee of the cohort' }] },
    )
  }
  return [
    ['offered', flagged(offered)],
    ['enforcement', flagged(enforcement)],
  ]
}

function flagsOf(people: number, places: Iterable<number>): Uint8Array {
  const flags = new Uint8Array(people)
  // A place of -1, of somebody whom the holdings do not hold, writes nothing.
  for (const place of places) flags[place] = 1
  return flags
}

function refuse(): never {
  throw new PreludeError(
    'invalid-argument',
    'groupDisparity requires cohort to be what nominateCohort returned for these holdings and this policy',
    { argument: 'cohort' },
  )
}
