import type { AssessmentGrade, IsoDate, Marker, Role, SourceGrade, Theme } from '../scan/vocabulary'

/** Which group of the policy took a crime in, and by what. */
export interface GroupMatch {
  readonly group: string
  /** `code`: its offence code, offence group or subgroup; `flag`: a marker that the force set. */
  readonly from: readonly ('code' | 'flag')[]
  /** The markers that matched. */
  readonly markers?: readonly Marker[]
}

/** What one crime adds to a measure. */
export interface CrimeContribution {
  readonly crimeId: string
  /** The crime's date. */
  readonly on: IsoDate
  readonly code: string
  readonly role: Role
  /** A crime on record is a fact (Data Protection Act 2018 s.38(2)); the role says how far it is proved. */
  readonly nature: 'fact'
  /** Harm measures: the table's weight. Counts: 1. `days-since-last`: the days. */
  readonly base: number
  readonly factors: { readonly role: number; readonly recency: number; readonly share: number }
  /** In the measure's unit, to the thousandth. */
  readonly amount: number
  /** The groups of the selection that took it in. */
  readonly groups?: readonly GroupMatch[]
}

/** What one report adds to an intelligence measure. Handling `C` reports are never shown one by one. */
export interface ReportContribution {
  readonly reportId: string
  readonly on: IsoDate
  /** A report is an assessment, not a fact (Data Protection Act 2018 s.38(2)). */
  readonly nature: 'assessment'
  readonly theme: Theme
  readonly grade: `${SourceGrade}${AssessmentGrade}`
  readonly base: 1
  readonly factors: { readonly theme: number; readonly source: number; readonly assessment: number }
  readonly amount: number
}

/** All handling `C` reports that count, as one line. */
export interface WithheldContribution {
  readonly nature: 'assessment'
  readonly reports: number
  readonly amount: number
}

/** What one record adds to a measure. */
export type Contribution = CrimeContribution | ReportContribution | WithheldContribution

/** How one component came to its points. */
export interface ComponentExplanation {
  readonly id: string
  /** The measure in words, with its window. */
  readonly title: string
  /** The measure: the contributions' amounts add up to it. Absent where it is unknown (no crime to count days from). */
  readonly measure?: number
  readonly scaled: number
  readonly weight: number
  readonly points: number
  /** The points that the limit left, where it took any. */
  readonly limitedTo?: number
  readonly contributions: readonly Contribution[]
}

/** Why an involvement or report known at the date counted in no component of the score. */
export type NotCountedReason =
  | 'contested'
  | 'role'
  | 'outside-window'
  | 'not-in-groups'
  | 'excluded-group'
  | 'excluded-outcome'
  | 'excluded-detection'
  | 'faded'
  | 'same-crime-and-code'
  | 'not-the-greatest'
  | 'report-theme-or-grade'
  | 'report-same-origin'
  | 'report-too-few-origins'

/** One person's score, to the last digit. */
export interface ScoreExplanation {
  readonly personId: string
  readonly asOf: IsoDate
  readonly policy: { readonly id: string; readonly version: string }
  /** The sum of the components' points. */
  readonly total: number
  readonly band?: string
  readonly components: readonly ComponentExplanation[]
  /** Present where the policy has a vulnerability rule. */
  readonly vulnerability?: {
    readonly total: number
    readonly band?: string
    readonly components: readonly ComponentExplanation[]
  }
  /** Involvements and reports known at the date that no component of the score counts, by the reason that came nearest. */
  readonly notCounted: readonly { readonly reason: NotCountedReason; readonly count: number }[]
  /** By code that the harm table lacks: the person's crimes that a harm component selects. */
  readonly unlisted: Readonly<Record<string, number>>
  readonly incomplete: boolean
  /** Old ids of this person that were merged into this one. */
  readonly aliases: readonly { readonly from: string; readonly on?: IsoDate }[]
  readonly hindsight: boolean
  /** Counted involvements that do not state a field which the selection excludes by. */
  readonly unstated: { readonly outcome: number; readonly detection: number }
}
