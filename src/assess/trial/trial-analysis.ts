import type { IsoDate } from '../../scan/vocabulary'
import type { JudgedRatio } from './judge-ratio'
import type { OutcomeSide } from './outcome-sides'
import type { TrialDesign } from './trial-assignment'

/** What was recorded of the people of one arm, and in how much time. */
export interface ArmRate {
  /** Crimes, or harm in the unit of the harm table. */
  readonly total: number
  readonly personYears: number
  /** Absent where there was no time. */
  readonly perPersonYear?: number
}

/** Two rates beside each other, with what chance says of their ratio. */
export interface RateComparison extends JudgedRatio {
  readonly treated: ArmRate
  readonly control: ArmRate
  /** The verdict in plain words. */
  readonly sentence: string
}

/** Crimes and harm, compared. A crime that the harm table does not list is in `crimes` alone. */
export interface CrimesAndHarm {
  readonly crimes: RateComparison
  readonly harm: RateComparison
}

/** One outcome in two arms. */
export interface TrialOutcomeResult {
  readonly id: string
  readonly title: string
  readonly side: OutcomeSide
  /** Everyone as assigned, from the day after assignment to the end of the follow-up, whatever they received. */
  readonly onCalendarTime: CrimesAndHarm
  /** The same with days in custody taken out of the time. `unknown` where no spells were gathered. */
  readonly atLiberty: CrimesAndHarm | 'unknown'
  /** On calendar time, of crimes that somebody reported. */
  readonly reported: CrimesAndHarm
  /** On calendar time, of crimes that police work found: who is watched more is found more. */
  readonly proactive: CrimesAndHarm
  /** Crimes that state neither, in both arms. */
  readonly unstated: number
  /** Crimes without a weight, in both arms: harm is too low by them. */
  readonly withoutWeight: number
}

/** One subgroup that the protocol names. */
export interface TrialSubgroupResult {
  readonly id: string
  readonly title: string
  /** People of whom it is not known whether they belong; they are left out. */
  readonly unknown: number
  /** `withheld` where an arm has fewer than five people in the subgroup, or from one to four outside it. */
  readonly outcomes: readonly TrialOutcomeResult[] | 'withheld'
}

/** One arm beside the control arm. */
export interface TrialComparison {
  readonly arm: string
  readonly control: string
  /** The primary outcome of the protocol on calendar time. */
  readonly primary: RateComparison
  readonly outcomes: readonly TrialOutcomeResult[]
  readonly subgroups: readonly TrialSubgroupResult[]
}

/** Who was in an arm and how long they were followed. */
export interface TrialArmSummary {
  readonly arm: string
  readonly people: number
  /** Clusters, and people in none. */
  readonly units: number
  readonly personYears: number
  readonly yearsAtLiberty: number | 'unknown'
  /** People who are recorded to have died before their follow-up ended: their time ends that day. */
  readonly died: number
  /** People whose follow-up had not ended when counting did. */
  readonly cutShort: number
  /** People with no day of follow-up: among those above. */
  readonly notFollowed: number
  /** People of whom the holdings hold nothing: they count as having no crimes. */
  readonly withoutRecord: number
}

/** What a trial came to. */
export interface TrialAnalysis {
  readonly trialId: string
  readonly policy: { readonly id: string; readonly version: string }
  readonly design: TrialDesign
  /** Of harm. */
  readonly unit: string
  readonly registeredOn: IsoDate
  readonly registration?: string
  readonly extractedOn: IsoDate
  readonly maturityDays: number
  /** The last day on which crimes count. */
  readonly countedTo: IsoDate
  readonly followUpDays: number
  readonly smallestRatio: number
  readonly confidence: number
  readonly seed: number
  readonly draws: number
  readonly arms: readonly TrialArmSummary[]
  /** One for each arm but the control arm. */
  readonly comparisons: readonly TrialComparison[]
  /** Person ids that led to somebody assigned before: counted once, as first assigned. */
  readonly merged: number
  /** Crimes in which people of different arms were suspected, charged or convicted together: the arms met. */
  readonly sharedCrimes: number
  /** True where a counted record lacks `recordedOn` or `roleOn`, so that when it was known is not proved. */
  readonly undated: boolean
  /** What it shows and what it does not, in plain words; the primary outcome first. */
  readonly findings: readonly string[]
}
