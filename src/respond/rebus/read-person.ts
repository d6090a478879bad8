import type { Analysis } from '../../analyse/analysis'
import { stringAt } from '../../internal/find-string'
import { type Day, wholeYears } from '../../internal/iso-day'
import { noDay, rowsOf } from '../../scan/holdings/columns'
import { dayOfDeath } from '../../scan/holdings/day-of-death'
import { custodyOfPerson, type Held, type PersonCustody } from './custody-of-person'
import { gatherCrimes } from './gather-crimes'
import { openEndings } from './open-endings'
import { openSuspicions, type Suspicion } from './open-suspicions'
import type { HeldOutInvestigations } from './outstanding-suspect'
import type { SettledOptions } from './outstanding-suspects-options'

/** Counts of what was held out, to be added to. */
export type HeldOutCounts = { -readonly [Key in keyof HeldOutInvestigations]: number }

/** Takes an investigation that is outstanding; the suspicion is written anew for the next. */
export type TakeInvestigation = (suspicion: Suspicion, outcomes: number, held: Held | undefined) => void

/** Everybody who is named as suspect and not charged in anything, person by person. */
export interface PersonReader {
  /** The first row of every pair of a person and a crime to be read; those of one person stand together. */
  readonly pairs: Uint32Array
  /** Reads pairs `from` up to `to`, which are one person's, and counts what is held out. */
  read(from: number, to: number, heldOut: HeldOutCounts, take: TakeInvestigation): void
  /** What a person's custody records say; undefined where none were gathered. */
  custodyOf(place: number): PersonCustody | undefined
}

/** No investigation held out. */
export function noneHeldOut(): HeldOutCounts {
  return { disputed: 0, unclear: 0, closedInCustody: 0, underTen: 0, died: 0 }
}

/** The birth date of a person, or undefined where it is unknown or still to come. */
export function birthOf({ columns, asOf }: Analysis, place: number): Day | undefined {
  const born = columns.people.born[place] ?? noDay
  return born === noDay || born > asOf ? undefined : born
}

/** Whether a person had not completed so many years on a day. */
export function isUnder(years: number, born: Day, on: Day): boolean {
  // No year has more than 366 days, so of most people one subtraction tells.
  return on - born < years * 366 && wholeYears(born, on) < years
}

/** The id of a crime, by its place. */
export function crimeIdOf({ columns }: Analysis, crime: number): string {
  return stringAt(columns.crimeIds, crime)
}

/** Opens the reading of people, after one pass over all involvements. */
export function openPersonReader(analysis: Analysis, settled: SettledOptions): PersonReader {
  const { columns, asOf } = analysis
  const { person, crime } = columns.involvements
  const { pairs, of } = gatherCrimes(analysis)
  const standingOf = openEndings(settled.endings)
  const readSuspicion = openSuspicions(analysis, settled)
  const custodyOf = (place: number) =>
    columns.detentions && custodyOfPerson(rowsOf(columns.detentions, place), asOf)
  const hasDied = (place: number) => {
    const day = dayOfDeath(columns.people, place)
    return day !== undefined && day <= asOf
  }
  return {
    pairs,
    custodyOf,
    read(from, to, heldOut, take) {
      const place = person[pairs[from] as number] as number
      const born = birthOf(analysis, place)
      const isDead = hasDied(place)
      const held = custodyOf(place)?.ofCrime
      for (let at = from; at < to; at++) {
        const row = pairs[at] as number
        const known = of(crime[row] as number)
        const standing = standingOf(known)
        const suspicion = standing === 'ended' ? undefined : readSuspicion(row)
        if (suspicion === undefined) continue
        // An id is read from bytes, so only of those who were in custody for a crime.
        const now = held && held.size > 0 ? held.get(crimeIdOf(analysis, suspicion.crime)) : undefined
        if (suspicion.isDisputed) heldOut.disputed += 1
        else if (isDead) heldOut.died += 1
        else if (born !== undefined && isUnder(10, born, suspicion.on)) heldOut.underTen += 1
        else if (now?.how === 'charged' || now?.how === 'no-further-action') heldOut.closedInCustody += 1
        else if (standing === 'unclear') heldOut.unclear += 1
        else take(suspicion, known.outcomes, now)
      }
    },
  }
}
