import type { IsoDate, IsoDateTime, Need, NeedLevel } from '../../scan/vocabulary'
import type { RequiredCondition } from '../recommendation'
import type { CoachTimes } from './coach-times'
import type { DetentionDoubt } from './detentions-at'

/** What an offer came to for a person. `unknown`: something missing or unconfirmed stands between. */
export type CustodyOfferStatus = 'eligible' | 'not-eligible' | 'unknown'

/** Where a person is as far as a custody record tells. */
export type Presence = 'in-custody' | 'released' | 'unclear'

/** Whole years at the moment asked about: a child is under 18; 18 to 25 are the years of DIVERT. */
export type AgeBand = 'under-18' | '18-to-25' | '26-and-over'

/** One stay in a suite: now, lately, or it cannot be told. */
export interface OfferStay {
  readonly custodyId: string
  readonly suite: string
  readonly presence: Presence
  /** When the person was arrested, in British time. */
  readonly arrestedAt: IsoDateTime
  /** Absent where the person had not left by then, or no record says so. */
  readonly releasedAt?: IsoDateTime
  /** When the coach of this offer is in this suite; absent where the offer is not made there. */
  readonly coach?: CoachTimes
}

/** Something about custody records that whoever makes the offer must check. */
export interface CustodyOfferDoubt {
  readonly code: DetentionDoubt | 'two-at-once'
  readonly text: string
}

/** A need of a person that an offer can meet, as a practitioner last assessed it. */
export interface MetNeed {
  readonly need: Need
  readonly level: NeedLevel
  readonly assessedOn: IsoDate
}

/** One offer for one person who is in custody or lately was: advice, which people decide on. */
export interface CustodyOffer {
  /** The moment asked about, in British time. */
  readonly at: IsoDateTime
  readonly personId: string
  readonly responseId: string
  readonly name: string
  readonly status: CustodyOfferStatus
  /** Why, in sentences. */
  readonly reasons: readonly string[]
  /**
   * What is missing where the status is `unknown`: what a recommendation can lack (`age`, `confirmation`, …),
   * `times-in-custody`, or `release` where no record says for sure whether the person is or was there.
   */
  readonly missing: readonly string[]
  /** What must be had first; consent always. */
  readonly requires: readonly RequiredCondition[]
  /** The needs that the offer can meet. */
  readonly addresses: readonly Need[]
  /** Those of them that a practitioner has assessed in this person. */
  readonly meets: readonly MetNeed[]
  /** Absent where the birth date is unknown. */
  readonly ageBand?: AgeBand
  /** Whether a record cautions of a risk in approaching the person. False: none does. */
  readonly approachRisk: boolean
  /** Every stay that is now, late enough, or unclear, first to last, in suites without the offer too. */
  readonly stays: readonly OfferStay[]
  readonly doubts: readonly CustodyOfferDoubt[]
  /** The advice in one sentence. */
  readonly text: string
}
