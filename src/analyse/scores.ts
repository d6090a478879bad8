import type { IsoDate } from '../scan/vocabulary'

/** What was done to a person, in points. It raises support, never rank or enforcement. */
export interface VulnerabilityScore {
  readonly total: number
  readonly components: Readonly<Record<string, number>>
  readonly band?: string
}

/** One person's score, in points. */
export interface PersonScore {
  readonly personId: string
  /** Points, to the thousandth. */
  readonly total: number
  /** Points by component id. */
  readonly components: Readonly<Record<string, number>>
  /** Present where the policy has a vulnerability rule. */
  readonly vulnerability?: VulnerabilityScore
  /** True where a crime of this person has a code that the harm table lacks, so the total is too low. */
  readonly incomplete: boolean
}

/** The scores of everyone in the holdings at one date. */
export interface Scores extends Iterable<PersonScore> {
  readonly asOf: IsoDate
  readonly policy: { readonly id: string; readonly version: string }
  /** Everyone in the holdings, in code-point order. */
  readonly personIds: readonly string[]
  /** Points by place in `personIds`. A copy: writing to it changes no score. */
  readonly totals: Float64Array
  /** The score of one person, or undefined where the holdings do not hold them. */
  get(personId: string): PersonScore | undefined
  /** By code that the harm table lacks: distinct crimes that a harm component of the score selects. */
  readonly unlisted: Readonly<Record<string, number>>
  /** True where a counted record lacks `recordedOn` or `roleOn`, so it cannot be shown that it was known at `asOf`. */
  readonly hindsight: boolean
  /** Counted involvements that do not state a field which the selection excludes by; they were not excluded. */
  readonly unstated: { readonly outcome: number; readonly detection: number }
}
