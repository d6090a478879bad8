import {
  type Day,
  dayBefore,
  earliestDay,
  type Period,
  parseIsoDay,
  wholeYears,
} from '../../internal/iso-day'
import { type HoldingsColumns, noDay, stateBits } from '../../scan/holdings/columns'
import type { CustodyRecord } from '../../scan/records/custody-record'
import { type IsoDate, type Marker, markers, outcomeTypes, roles } from '../../scan/vocabulary'

/** The child's part in one crime, of all records of it that were known at the date. */
export interface CrimePart {
  readonly crimeId: number
  readonly role: (typeof roles)[number]
  readonly on: Day
  /** Whether the child disputes every record of it. */
  readonly disputed: boolean
  readonly markers: readonly Marker[]
  /** Whether the crime has an outcome by the date. */
  readonly ended: boolean
  /** Whether a record lacks the date that would prove when it was known. */
  readonly undated: boolean
}

/** What is known at the date about the child and the detention, before any recipient is thought of. */
export interface ChildFacts {
  readonly columns: HoldingsColumns
  readonly personId: string
  /** The child's place among the people of the holdings. */
  readonly person: number
  readonly custody: CustodyRecord
  readonly arrestedOn: Day
  readonly asOf: IsoDate
  readonly day: Day
  /** Earlier records count from the day after this one. */
  readonly after: Day
  readonly born: Day | undefined
  /** Whole years at arrest; undefined where no sound birth date is recorded. */
  readonly age: number | undefined
  /** Whether the child had left custody by the date. */
  readonly isReleased: boolean
  readonly crimes: readonly CrimePart[]
  readonly healthAssessment: 'done' | 'not-done' | 'unknown'
  /** Whether intelligence was gathered at all. */
  readonly hasIntelligence: boolean
}

/** What {@link openChildFacts} is told. */
export interface ChildInput {
  readonly columns: HoldingsColumns
  readonly personId: string
  readonly person: number
  readonly custody: CustodyRecord
  readonly asOf: IsoDate
  readonly lookBack?: Period | undefined
  readonly healthAssessment?: 'done' | 'not-done' | undefined
  readonly hasIntelligence: boolean
}

/** Gathers what is known of a child at a date. */
export function openChildFacts({ lookBack, healthAssessment, ...given }: ChildInput): ChildFacts {
  const { columns, person, custody, asOf } = given
  const day = parseIsoDay(asOf) as Day
  const arrestedOn = parseIsoDay(custody.arrestedAt.slice(0, 10)) as Day
  const recorded = columns.people.born[person] ?? noDay
  const born = recorded === noDay ? undefined : recorded
  return {
    ...given,
    arrestedOn,
    day,
    after: lookBack ? dayBefore(day, lookBack) : earliestDay - 1,
    born,
    age: born === undefined || born > arrestedOn ? undefined : wholeYears(born, arrestedOn),
    isReleased: custody.releasedAt !== undefined && custody.releasedAt.slice(0, 10) <= asOf,
    crimes: crimePartsOf(columns, person, day),
    healthAssessment: healthAssessment ?? 'unknown',
  }
}

/** One part for each crime that the child is accused in, and one for each that the child is a victim of. */
function crimePartsOf({ involvements }: HoldingsColumns, person: number, day: Day): CrimePart[] {
  const { starts, crime, on, known, state, outcome, outcomeOn } = involvements
  const parts = new Map<string, CrimePart>()
  for (let row = starts[person] as number; row < (starts[person + 1] as number); row++) {
    if ((known[row] as number) > day) continue
    const bits = state[row] as number
    const role = roles[bits >> stateBits.roleShift] as (typeof roles)[number]
    if (role === 'witness') continue
    const part: CrimePart = {
      crimeId: crime[row] as number,
      role,
      on: on[row] as number,
      disputed: (bits & stateBits.contested) !== 0,
      markers: markersOf(involvements.markers[row] ?? 0),
      // Place 1 is type 0, which is no outcome.
      ended: (outcome[row] ?? 0) > firstOutcome && (outcomeOn[row] as number) <= day,
      undated: (bits & stateBits.undated) !== 0,
    }
    const key = `${part.crimeId} ${role === 'victim'}`
    const before = parts.get(key)
    parts.set(key, before === undefined ? part : joined(before, part))
  }
  return [...parts.values()]
}

const firstOutcome = outcomeTypes.indexOf('0') + 1

/** Of two records of one crime the undisputed speaks, then the one of the weightier role. */
function joined(a: CrimePart, b: CrimePart): CrimePart {
  const isWeightier = roles.indexOf(b.role) > roles.indexOf(a.role)
  const speaking = a.disputed === b.disputed ? (isWeightier ? b : a) : a.disputed ? b : a
  return {
    ...speaking,
    on: Math.max(a.on, b.on),
    markers: markers.filter((marker) => a.markers.includes(marker) || b.markers.includes(marker)),
    ended: a.ended || b.ended,
    undated: a.undated || b.undated,
  }
}

function markersOf(bits: number): Marker[] {
  return markers.filter((_, place) => (bits & (1 << place)) !== 0)
}
