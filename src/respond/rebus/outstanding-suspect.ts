import type { IsoDate, OutcomeType } from '../../scan/vocabulary'

/**
 * Where custody records of a crime leave somebody: `unknown` where none were gathered or the record does not say
 * how or when it ended, `none` where no custody record names the crime.
 */
export type CustodyState = 'unknown' | 'none' | 'in-custody' | 'bail' | 'under-investigation'

/** Where custody records of a crime leave somebody, and since when. */
export interface CustodyStanding {
  readonly state: CustodyState
  /** Since the arrest, or since the first release that ended like the latest. */
  readonly since?: IsoDate
  readonly days?: number
}

/** One crime in which a person is named as suspect and not charged. */
export interface OutstandingInvestigation {
  readonly crimeId: string
  /** The heaviest of the codes in scope under which the person is suspected. */
  readonly offenceCode: string
  /** The crime's date. */
  readonly on: IsoDate
  /** The first day on which it was known that the person is suspected. */
  readonly since: IsoDate
  /** Whole days from `since` to the date. */
  readonly daysOutstanding: number
  /** True where no record proves `since`: the person may have been named later. */
  readonly undated: boolean
  readonly area?: string
  /** The crime's outcome types as known at the date: none of them ends it for this person. */
  readonly outcomes: readonly OutcomeType[]
  readonly custody: CustodyStanding
  /** Whether the person was under 18 when it happened. */
  readonly asChild: boolean | 'unknown'
  readonly sentence: string
}

/** The same with its harm, for people who are ranked. */
export interface WeighedInvestigation extends OutstandingInvestigation {
  /** In the harm table's unit; absent where the table lacks the code. */
  readonly harm?: number
}

/** What is said of everybody: all of one person's investigations in one place. */
export interface SuspectBasics {
  readonly personId: string
  /** The area of the person record. */
  readonly homeArea?: string
  /**
   * What must be known first: `deconflict`, `approach-risk`, `signs-of-exploitation`, `disputed-investigations`,
   * `custody-remand`, `custody-sentence`, `custody-unknown`.
   */
  readonly flags: readonly string[]
  /** Why this person is shown, in sentences. */
  readonly reasons: readonly string[]
  /** What is unknown, disputed or impossible, in sentences. */
  readonly doubts: readonly string[]
  /** The whole in one sentence. */
  readonly text: string
}

/** An adult on a ranked list. */
export interface RankedSuspect extends SuspectBasics {
  /** Competition rank in the list: 1, 2, 2, 4. */
  readonly rank: number
  /** True where another person of the list's whole population has the same harm and days. */
  readonly tied: boolean
  /** Harm of the outstanding investigations, each crime once, in the harm table's unit. */
  readonly harm: number
  /** Days outstanding of the longest of them. */
  readonly daysOutstanding: number
  /** True where the harm table lacks a code, so the harm is too low. */
  readonly incomplete: boolean
  /** Longest outstanding first. */
  readonly investigations: readonly WeighedInvestigation[]
}

/** A child, or somebody whose age is not known: nothing here can be turned into a rank. */
export interface UnrankedSuspect extends SuspectBasics {
  readonly rank?: never
  readonly tied?: never
  readonly harm?: never
  readonly daysOutstanding?: never
  readonly incomplete?: never
  readonly investigations: readonly OutstandingInvestigation[]
}

/** One crime, or one arrest that names no crime, after which a person was released and waits. */
export interface Release {
  /** Absent where the custody record names no crime. */
  readonly crimeId?: string
  readonly offenceCode: string
  readonly since: IsoDate
  readonly days: number
}

/** An adult who was released and waits. */
export interface ReleasedSuspect {
  readonly personId: string
  /** Days since the release that is longest ago. */
  readonly days: number
  /** Longest ago first. */
  readonly releases: readonly Release[]
}

/** Everybody who was released in one way and waits. */
export interface ReleasedSuspects {
  /** Adults, children and people of unknown age. */
  readonly people: number
  /** Adults alone, longest ago first; the tied at the edge are brought in. */
  readonly longest: readonly ReleasedSuspect[]
}

/** Investigations in scope that were held out, by why: pairs of a person and a crime. */
export interface HeldOutInvestigations {
  /** The person disputes every record of it that would count. */
  readonly disputed: number
  /** The outcome says that somebody was charged or dealt with; several are named and no record says who. */
  readonly unclear: number
  /** A custody record of that crime ended in a charge, or latest in no further action. */
  readonly closedInCustody: number
  /** The person was under 10 when it happened. */
  readonly underTen: number
  /** The person has died. */
  readonly died: number
}
