import type { IsoDate } from '../../scan/vocabulary'
import type { Interval } from '../statistics/interval'
import type { JudgedRatio, TrialVerdict } from '../trial/judge-ratio'
import type { OutcomeSide } from '../trial/outcome-sides'
import type { ArmRate } from '../trial/trial-analysis'

/** Something of both groups. Neither is ever told without the other. */
export interface OfBoth<Value> {
  readonly treated: Value
  readonly control: Value
}

/** One period, from its first day to its last. */
export interface ComparedPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * What a comparison of changes comes to: as in a trial, or `not-comparable` where the groups were not parallel before,
 * or one stood higher, so that a return to the usual would make the difference by itself.
 */
export type ChangeVerdict = TrialVerdict | 'not-comparable'

/** Rates of both groups before and after, and how their changes compare. */
export interface ChangeComparison extends Omit<JudgedRatio, 'verdict'> {
  readonly before: OfBoth<ArmRate>
  readonly after: OfBoth<ArmRate>
  /** Each group's rate after, divided by its rate before. Absent where either group has no events in a period. */
  readonly change?: OfBoth<number>
  /** The treated group's change divided by the control group's. Absent as above. */
  readonly ratio?: number
  readonly verdict: ChangeVerdict
  /** The verdict in plain words. */
  readonly sentence: string
  /** What the control group did by itself, in plain words; and how far apart the groups stood before, if they did. */
  readonly withoutProgramme: string
}

/** Whether the two groups moved alike before. */
export interface TrendCheck {
  /** Oldest first; the last is the period just before. */
  readonly periods: readonly {
    readonly period: ComparedPeriod
    readonly rates: OfBoth<ArmRate>
  }[]
  /**
   * By what the ratio of the two rates was multiplied from one period to the next; 1 is parallel. Absent where a group
   * has no events in some period.
   */
  readonly slope?: number
  readonly interval?: Interval
  /**
   * `not-parallel` where the interval leaves 1 out; `cannot-be-shown` where it holds a drift a period that would
   * matter, or there is none; else `no-departure-shown`.
   */
  readonly status: 'no-departure-shown' | 'not-parallel' | 'cannot-be-shown'
  readonly sentence: string
}

/** Crimes or harm: the comparison, and the check of what came before. */
export interface ChangeWithTrend extends ChangeComparison {
  readonly trend: TrendCheck
}

/** One outcome. */
export interface BeforeAfterOutcome {
  readonly id: string
  readonly title: string
  readonly side: OutcomeSide
  readonly crimes: ChangeWithTrend
  readonly harm: ChangeWithTrend
  /** Of crimes that somebody reported. */
  readonly reported: { readonly crimes: ChangeComparison; readonly harm: ChangeComparison }
  /** Of crimes that police work found: who is watched more is found more. */
  readonly proactive: { readonly crimes: ChangeComparison; readonly harm: ChangeComparison }
  /** Crimes without a weight, of both groups in all periods: harm is too low by them. */
  readonly withoutWeight: number
}

/** What two groups of one list came to, before and after its date. */
export interface BeforeAfterAnalysis {
  /** The date of the cohort: the period before ends on it. */
  readonly asOf: IsoDate
  readonly policy: { readonly id: string; readonly version: string }
  readonly list: string
  /** Of harm. */
  readonly unit: string
  readonly extractedOn: IsoDate
  readonly maturityDays: number
  readonly before: ComparedPeriod
  /** Shorter than the others where counting ended first. */
  readonly after: ComparedPeriod
  readonly smallestRatio: number
  readonly confidence: number
  readonly seed: number
  readonly draws: number
  readonly people: OfBoth<number>
  /** People who are recorded to have died before the last period ended: their time ends that day. */
  readonly died: OfBoth<number>
  /** Person-years in custody. `unknown` where no spells were gathered. */
  readonly yearsInCustody: { readonly before: OfBoth<number>; readonly after: OfBoth<number> } | 'unknown'
  /** The primary outcome. */
  readonly primary: ChangeWithTrend
  readonly outcomes: readonly BeforeAfterOutcome[]
  /** True where a counted record lacks `recordedOn` or `roleOn`, so that when it was known is not proved. */
  readonly undated: boolean
  /** What it shows and what it does not, in plain words; the primary outcome first. */
  readonly findings: readonly string[]
}
