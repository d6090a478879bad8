import type { IsoDate } from '../../scan/vocabulary'

/** Crimes, each once, and what they weigh in the harm table's unit. */
export interface CrimeHarm {
  readonly crimes: number
  readonly harm: number
}

/** How a period compares with the one before it. */
export interface Change {
  /** How many times as much as before, to thousandths; absent where there was nothing before. */
  readonly ratio?: number
  /** The interval of the ratio. Without an upper end where there was nothing before. */
  readonly atLeast: number
  readonly atMost?: number
  /**
   * `rose` or `fell` where the interval leaves out 1, `not-shown` where it does not, `too-few-to-tell` where so few
   * crimes could not show it either if all had been in one of the periods.
   */
  readonly reading: 'rose' | 'fell' | 'not-shown' | 'too-few-to-tell'
}

/** A period and the one before, and how they compare. */
export interface Compared extends CrimeHarm {
  readonly before: CrimeHarm
  /** Each absent where there was nothing in either period. */
  readonly change: { readonly crimes?: Change; readonly harm?: Change }
}

/** What was recorded in one place. */
export interface PlaceHarm extends Compared {
  /** The area, the south-west corner of the square in metres, or the id of the hexagon. */
  readonly place: string
  /** By harm, 1 for the most; equal harm, equal rank. Withheld places have none and are not counted. */
  readonly rank: number
  /** The same by number of crimes. */
  readonly crimesRank: number
  /** Part of all harm in the period, 0 to 1: also of what has no place. */
  readonly harmShare: number
  /** Crimes in the period whose code has no weight: they add no harm. */
  readonly withoutWeight: number
  /** Agreed nominees recorded as suspect, charged or convicted in one of its crimes; in code-point order, unranked. */
  readonly nominees: readonly string[]
  /** All this in a sentence. */
  readonly text: string
}

/** Places that are not told one by one. */
export interface WithheldPlaces extends CrimeHarm {
  /** The threshold that was given. */
  readonly fewerThan: number
  /** In code-point order: where crimes were fewer, and others from which these could be worked out. */
  readonly places: readonly string[]
  readonly harmShare: number
  readonly before: CrimeHarm
}

/** Harm by place, with what has no place and what the numbers rest on. */
export interface HarmByPlace {
  readonly asOf: IsoDate
  readonly by: 'area' | { readonly squares: number } | { readonly hexagons: number }
  /** First and last day of each period; they have as many days. */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate }
  readonly periodBefore: { readonly from: IsoDate; readonly to: IsoDate }
  /** What harm is in. */
  readonly unit: string
  /** Of the intervals. */
  readonly confidence: number
  /** Most harm first; equal harm in code-point order of the place. */
  readonly places: readonly PlaceHarm[]
  /** Where `fewerThan` was given. */
  readonly withheld?: WithheldPlaces
  /** Crimes without a place, off the National Grid, or whose records name more than one. */
  readonly withoutPlace: CrimeHarm & { readonly before: CrimeHarm; readonly harmShare: number }
  /** Everything together: what a place's change stands beside. */
  readonly all: Compared
  /** How many places make half and four fifths of all harm; without a number where all of them do not. */
  readonly reach: readonly { readonly harmShare: number; readonly places?: number }[]
  /** By code without a weight: crimes in the period that add no harm. */
  readonly unlisted: Readonly<Record<string, number>>
  /** Whether a counted record lacks `recordedOn` or `roleOn`, which would prove that it was known. */
  readonly hindsight: boolean
}
