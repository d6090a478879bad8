import type { IsoDate } from '../../scan/vocabulary'
import type { Interval } from '../statistics/interval'
import type { OutcomeFound } from './count-columns'
import type { ShownCount } from './hide-small-counts'

/** A number with its 95% interval. */
export interface DisparityEstimate {
  readonly value: number
  readonly interval: Interval
}

/** How one group's figure stands to that of the group it is compared with. */
export interface ComparedFigure {
  /** This group's less the other's. Absent for that group itself, and where its figure is not shown. */
  readonly difference?: DisparityEstimate
  /** This group's over the other's; absent, too, where the other's is 0. */
  readonly ratio?: DisparityEstimate
  /** The group it is compared with. */
  readonly comparedWith?: readonly string[]
}

/** A share of a group's people. */
export interface GroupRate extends ComparedFigure {
  readonly count: number
  readonly of: number
  /** `count / of`, 0 to 1. */
  readonly share: number
  readonly interval: Interval
}

/** The mean score of a group's adults. */
export interface GroupMean extends ComparedFigure {
  readonly people: number
  readonly mean: number
  readonly interval: Interval
}

/** A share, or why there is none: a count that must not be shown, or nobody to take a share of. */
export type ShownRate = GroupRate | 'suppressed' | 'nobody'

/** A mean, or why there is none. */
export type ShownMean = GroupMean | 'suppressed' | 'nobody'

/** Nominations beside what was recorded afterwards, over a group's adults. */
export interface GroupOutcome {
  /** Adults with such an outcome, and of them the nominated. */
  readonly withOutcome: ShownCount
  readonly nominatedWithOutcome: ShownCount
  /** With an outcome, of all adults: the prevalence. */
  readonly recordedShare: ShownRate
  /** Nominated, of adults without an outcome. */
  readonly falsePositiveRate: ShownRate
  /** Not nominated, of adults with an outcome. */
  readonly falseNegativeRate: ShownRate
  /** Without an outcome, of nominated adults. */
  readonly falseDiscoveryRate: ShownRate
  /** With an outcome, of adults who were not nominated. */
  readonly falseOmissionRate: ShownRate
}

/** One group of people. */
export interface DisparityOfGroup {
  /** What is recorded, in the order of the table's characteristics; null where one at least is not recorded. */
  readonly group: readonly string[] | null
  /** Everyone in the holdings. */
  readonly considered: ShownCount
  /** Those with a score above 0 whom neither a gate nor the panel's register keeps off. */
  readonly eligible: ShownCount
  /** On any list, each person once. */
  readonly nominated: ShownCount
  /** Eligible people known to be 18 or over whom no unranked list is for: score and outcomes are of these alone. */
  readonly adults: ShownCount
  readonly adultsNominated: ShownCount
  readonly eligibleOfConsidered: ShownRate
  readonly nominatedOfEligible: ShownRate
  readonly nominatedOfConsidered: ShownRate
  readonly meanScore: ShownMean
  /** Nominees to whom something is recommended that bears down on nobody; absent without recommendations. */
  readonly offerRate?: ShownRate
  /**
   * Nominees for whom disruption, enforcement or whatever the catalogue marks as deterrent is recommended; absent
   * without recommendations.
   */
  readonly enforcementRate?: ShownRate
  /** By how the crimes were found; absent without an outcome. */
  readonly outcome?: Readonly<Record<OutcomeFound, GroupOutcome>>
}

/** Groups by one characteristic, or by several together. */
export interface DisparityTable {
  readonly characteristics: readonly string[]
  /** The group that others are compared with; absent with `least`, and where no group is large enough to be shown. */
  readonly reference?: readonly string[]
  /** In code-point order; last those of whom it is not recorded. */
  readonly groups: readonly DisparityOfGroup[]
  /** How many counts of this table are not shown. */
  readonly suppressedCounts: number
}

/** The outcome that nominations were compared with. */
export interface DisparityOutcome {
  readonly title?: string
  /** The crimes looked for are after the cohort's date, up to this day. */
  readonly to: IsoDate
  /** Only what was known by then. */
  readonly extractedOn: IsoDate
  /** False where the export was made before the last day: then outcomes are still missing. */
  readonly isWhole: boolean
  /** Adults with such an outcome. Somebody with crimes of both kinds is in both. */
  readonly people: Readonly<Record<OutcomeFound, ShownCount>>
}

/** Rates and scores by group, beside each other. */
export interface GroupDisparity {
  readonly asOf: IsoDate
  readonly policy: { readonly id: string; readonly version: string }
  readonly considered: number
  readonly eligible: number
  readonly nominated: number
  readonly adults: number
  /** Eligible people of whom something that a gate asks is unknown, so that they could not be nominated. */
  readonly undetermined: number
  /** Whom the register kept off the lists. The removed are named nowhere: they are among the eligible not nominated. */
  readonly register: { readonly inProgramme: number; readonly declined: number; readonly removed: number }
  readonly tables: readonly DisparityTable[]
  readonly outcome?: DisparityOutcome
  /** True where a counted record lacks the dates that would prove when it was known. */
  readonly hindsight: boolean
  readonly suppressedCounts: number
  /** What differs, in sentences. */
  readonly findings: readonly string[]
  /** What these figures cannot say, in sentences. */
  readonly cautions: readonly string[]
}
