import type { Analysis } from '../../analyse/analysis'
import type { Day } from '../../internal/iso-day'
import { type Thousandths, toThousandths } from '../../internal/thousandths'
import type { Held, PersonCustody } from './custody-of-person'
import type { Suspicion } from './open-suspicions'
import type { HeldOutInvestigations } from './outstanding-suspect'
import { birthOf, isUnder, noneHeldOut, type PersonReader } from './read-person'

/** One person with what is outstanding, as numbers: all that ranking needs. */
export interface Suspect {
  readonly place: number
  readonly ageGroup: 'adult' | 'child' | 'unknown'
  /** Where the person's pairs begin and end in the reader's. */
  readonly from: number
  readonly to: number
  readonly harm: Thousandths
  /** Days outstanding of the longest. */
  readonly days: number
  readonly investigations: number
  readonly isIncomplete: boolean
  readonly hasUndated: boolean
}

/** One investigation that is outstanding for a person. */
export interface OpenInvestigation extends Suspicion {
  /** Bit `i` is outcome type `i` of the vocabulary. */
  readonly outcomes: number
  /** What custody records of the crime say; undefined where none names it. */
  readonly held: Held | undefined
}

/** One person with everything, for whoever is shown. */
export interface OpenSuspect extends Suspect {
  /** Undefined where the birth date is unknown or still to come. */
  readonly born: Day | undefined
  readonly open: readonly OpenInvestigation[]
  /** How many of theirs were held out, by why. */
  readonly heldOut: HeldOutInvestigations
  /** Undefined where no custody records were gathered. */
  readonly custody: PersonCustody | undefined
}

/** Everybody who is outstanding, and how many investigations were held out. */
export interface Suspects {
  /** In code-point order of person. */
  readonly people: readonly Suspect[]
  readonly heldOut: HeldOutInvestigations
}

/** Weighs everybody by all that is outstanding. */
export function gatherSuspects(analysis: Analysis, reader: PersonReader): Suspects {
  const { columns, asOf, weights } = analysis
  const { person } = columns.involvements
  const { pairs } = reader
  const heldOut = noneHeldOut()
  const people: Suspect[] = []
  let harm = 0
  let days = 0
  let investigations = 0
  let isIncomplete = false
  let hasUndated = false
  const take = ({ code, since, isUndated }: Suspicion) => {
    const weight = weights[code] as number
    if (weight < 0) isIncomplete = true
    else harm += toThousandths(weight)
    days = Math.max(days, asOf - since)
    investigations += 1
    hasUndated ||= isUndated
  }
  for (let from = 0; from < pairs.length; ) {
    const place = person[pairs[from] as number] as number
    let to = from + 1
    while (to < pairs.length && person[pairs[to] as number] === place) to += 1
    harm = 0
    days = 0
    investigations = 0
    isIncomplete = false
    hasUndated = false
    reader.read(from, to, heldOut, take)
    if (investigations > 0) {
      const ageGroup = ageGroupOf(analysis, place)
      people.push({ place, ageGroup, from, to, harm, days, investigations, isIncomplete, hasUndated })
    }
    from = to
  }
  return { people, heldOut }
}

/** Reads one person again, with everything. */
export function openSuspect(analysis: Analysis, reader: PersonReader, suspect: Suspect): OpenSuspect {
  const open: OpenInvestigation[] = []
  const heldOut = noneHeldOut()
  reader.read(suspect.from, suspect.to, heldOut, (suspicion, outcomes, held) => {
    open.push({ ...suspicion, outcomes, held })
  })
  const { place } = suspect
  return { ...suspect, born: birthOf(analysis, place), open, heldOut, custody: reader.custodyOf(place) }
}

function ageGroupOf(analysis: Analysis, place: number): Suspect['ageGroup'] {
  const born = birthOf(analysis, place)
  if (born === undefined) return 'unknown'
  return isUnder(18, born, analysis.asOf) ? 'child' : 'adult'
}
