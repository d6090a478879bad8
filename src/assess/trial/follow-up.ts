import { findString } from '../../internal/find-string'
import type { Day } from '../../internal/iso-day'
import { type HoldingsColumns, rowsOf } from '../../scan/holdings/columns'
import { dayOfDeath } from '../../scan/holdings/day-of-death'
import { daysInCustody } from './days-in-custody'
import type { DatedAssignment } from './read-trial'

/** One person of a trial and the days on which they are followed. */
export interface FollowedPerson {
  readonly assigned: DatedAssignment
  /** Place in the holdings, or -1 where they hold nothing of the person. */
  readonly place: number
  /** The day of assignment: the next is the first. */
  readonly after: Day
  /** The last day; not before `after`. */
  readonly to: Day
  readonly daysAtLiberty: number
  readonly died: boolean
  readonly cutShort: boolean
}

/** Everybody of a trial, each once. */
export interface FollowUp {
  readonly people: readonly FollowedPerson[]
  /** By place in the holdings, for looking up what followed; empty windows for everybody else. */
  readonly after: Int32Array
  readonly to: Int32Array
  /** Ids left out, since they lead to somebody assigned before. */
  readonly merged: number
}

/**
 * Follows everybody from the day after assignment.
 *
 * Convention: a person's time ends with the follow-up, with the last day that counts, or with the day of death,
 * whichever is first. A death whose day is not known ends nothing.
 *
 * @param countedTo - the last day on which crimes count
 */
export function followUp(
  columns: HoldingsColumns,
  assignments: readonly DatedAssignment[],
  followUpDays: number,
  countedTo: Day,
): FollowUp {
  const after = new Int32Array(columns.personIds.size)
  const to = new Int32Array(columns.personIds.size)
  const first = firstAssignments(columns, assignments)
  const people = first.map(({ assigned, place }): FollowedPerson => {
    const whole = assigned.day + followUpDays
    const diedOn = place < 0 ? undefined : dayOfDeath(columns.people, place)
    const lastAlive = diedOn ?? whole
    const last = Math.max(assigned.day, Math.min(whole, countedTo, lastAlive))
    const spells = place < 0 || columns.spells === undefined ? [] : rowsOf(columns.spells, place)
    if (place >= 0) {
      after[place] = assigned.day
      to[place] = last
    }
    return {
      assigned,
      place,
      after: assigned.day,
      to: last,
      daysAtLiberty: last - assigned.day - daysInCustody(spells, assigned.day, last),
      died: lastAlive < Math.min(whole, countedTo),
      cutShort: countedTo < Math.min(whole, lastAlive),
    }
  })
  return { people, after, to, merged: assignments.length - people.length }
}

interface Placed {
  readonly assigned: DatedAssignment
  readonly place: number
}

/** Each person once: as first assigned, whatever ids the holdings have merged since. */
function firstAssignments(columns: HoldingsColumns, assignments: readonly DatedAssignment[]): Placed[] {
  const firsts = new Map<number, DatedAssignment>()
  const placed = assignments.map((assigned) => {
    const { personId } = assigned
    const place = findString(columns.personIds, columns.currentIds.get(personId) ?? personId)
    const known = firsts.get(place)
    if (known === undefined || assigned.day < known.day) firsts.set(place, assigned)
    return { assigned, place }
  })
  return placed.filter(({ assigned, place }) => place < 0 || firsts.get(place) === assigned)
}
