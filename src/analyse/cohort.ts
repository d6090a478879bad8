import type { IsoDate } from '../scan/vocabulary'
import type { Status } from './evaluation'
import type { VulnerabilityScore } from './scores'

/** What a gate came to for one person. */
export interface GateResult {
  readonly id: string
  readonly status: Status
  readonly sentence: string
}

/** A scheme that already manages a person. */
export interface ManagedBy {
  readonly scheme: string
  /** The organisation that leads, where recorded. */
  readonly lead?: string
}

/** Something kept out of the score, counted, and pointed to the meeting that owns it. */
export interface Signpost {
  readonly id: string
  readonly to: readonly string[]
  readonly sentence: string
}

/**
 * One thing without which a nominee would not be on the list: a judgement of the policy, one crime, or the intelligence
 * of one origin, which is never told apart.
 */
export type HangsOn =
  | {
      readonly kind: 'judgement'
      /** Where the number stands in the policy. */
      readonly pointer: string
      /** What it is, as a noun phrase. */
      readonly title: string
      readonly value: number
      /** The ends of its range at which the nominee is not on the list. */
      readonly at: readonly number[]
    }
  | { readonly kind: 'record'; readonly crimeId: string }
  | { readonly kind: 'intelligence' }

/** What is said of a nominee on every list. */
export interface NomineeBasics {
  readonly personId: string
  readonly gates: readonly GateResult[]
  /** The schemes that already manage the person; `unknown` where the holdings were gathered without them. */
  readonly coordinateWith: readonly ManagedBy[] | 'unknown'
  /**
   * What the panel must know first: ids of gates that are flagged, and `referred`, `deconflict`,
   * `approach-risk`, `contested-records`, `custody-remand`, `custody-sentence`, `custody-unknown`; once marked also
   * `hangs-on-one-judgement` and `hangs-on-one-record`.
   */
  readonly flags: readonly string[]
  readonly incomplete: boolean
  /** Share of the score, 0 to 1, that rests on suspicion alone: role suspect, and intelligence. */
  readonly suspicionShare: number
  /** Share of the score, 0 to 1, that the largest single crime makes. */
  readonly largestCrimeShare: number
  /** Why this person, in sentences without a score. */
  readonly reasons: readonly string[]
  /** What is unknown or disputed, in sentences. */
  readonly doubts: readonly string[]
  /** What would change the nomination, in sentences. */
  readonly wouldChange: readonly string[]
  readonly signposts: readonly Signpost[]
  /** On what one thing the place on the list hangs; absent until `markStability` says so, empty where on none. */
  readonly hangsOn?: readonly HangsOn[]
}

/** A nominee who is shown with a score: on a ranked list with a rank, as a referral without. */
export interface ScoredNominee extends NomineeBasics {
  /** Competition rank in the list: 1, 2, 2, 4. Absent for a referral that is on no list. */
  readonly rank?: number
  /** True where another eligible person of the list has the same score. */
  readonly tied?: boolean
  readonly score: number
  readonly band?: string
  /** Points by component id. */
  readonly components: Readonly<Record<string, number>>
  readonly vulnerability?: VulnerabilityScore
}

/** A nominee of an unranked list: nothing here can be turned back into a rank. */
export interface UnrankedNominee extends NomineeBasics {
  readonly rank?: never
  readonly tied?: never
  readonly score?: never
  readonly band?: never
  readonly components?: never
  readonly vulnerability?: never
}

/** A person whom the policy puts before the panel. */
export type Nominee = ScoredNominee | UnrankedNominee

/** One list, or one area's part of a list per area. */
export interface NominationList {
  readonly id: string
  readonly title?: string
  readonly area?: string
  readonly present: 'ranked' | 'unranked'
  /** By rank and then code point; in code-point order where unranked. */
  readonly nominees: readonly Nominee[]
}

/** Somebody who might belong on a list if something missing were known. */
export interface Undetermined {
  readonly personId: string
  /** Ids of the gates that are unknown, `list:<id>` where a list's condition is, `harm-weight` where a code is unlisted. */
  readonly missing: readonly string[]
}

/** A partner's referral of a person to the panel. */
export interface Referral {
  readonly personId: string
  readonly referredOn: IsoDate
  /** The organisation that refers. */
  readonly referredBy: string
}

/** What a referral came to. The nominee is explained in just the same way as on a list. */
export interface ReferralResult {
  readonly personId: string
  readonly referredOn: IsoDate
  readonly referredBy: string
  readonly status:
    | 'listed'
    | 'eligible'
    | 'not-eligible'
    | 'undetermined'
    | 'not-scored'
    | 'held'
    | 'unknown-person'
  readonly nominee?: Nominee
}

/** A decision of the panel that stands at the date. */
export interface RegisterEntry {
  readonly personId: string
  /** In programme until, declined until, or removed on challenge (until its review, where one is set). */
  readonly status: 'in-programme' | 'declined' | 'removed'
  readonly decidedOn: IsoDate
  readonly until?: IsoDate
}

/** Whom the register kept off the lists. The removed are counted and never named. */
export interface RegisterResult {
  readonly inProgramme: readonly { readonly personId: string; readonly until?: IsoDate }[]
  readonly declined: readonly { readonly personId: string; readonly until?: IsoDate }[]
  readonly removed: number
}

/** Whom the policy puts before the panel at one date. */
export interface Cohort {
  readonly asOf: IsoDate
  readonly policy: { readonly id: string; readonly version: string }
  readonly lists: readonly NominationList[]
  readonly undetermined: readonly Undetermined[]
  /** By gate id: how many people fail it. */
  readonly notEligible: Readonly<Record<string, number>>
  /** Everyone in the holdings. */
  readonly considered: number
  /** People fit for a list per area whose area is not known. */
  readonly withoutArea: number
  readonly unlisted: Readonly<Record<string, number>>
  /** By signpost id: how many people have it. */
  readonly signposts: Readonly<Record<string, number>>
  readonly referrals: readonly ReferralResult[]
  readonly register: RegisterResult
  readonly reviewBy?: IsoDate
  readonly hindsight: boolean
  readonly unstated: { readonly outcome: number; readonly detection: number }
}
