import type { IsoDate, OutcomeType } from '../../scan/vocabulary'
import type { DisposalId } from './disposal-rule'
import type { DisposalReferral } from './knife-guidance'
import type { GravityFit, GravityReading } from './read-gravity'

/**
 * How a disposal stands: `open` to whoever decides, `barred` by a rule, or `unknown`: it hangs on what is missing.
 */
export type DisposalStatus = 'open' | 'barred' | 'unknown'

/** One disposal for one case, with its reasons. */
export interface DisposalOption {
  readonly disposal: DisposalId
  readonly name: string
  /** The Home Office outcome type that it is recorded as, where it has one of its own. */
  readonly outcome?: OutcomeType
  readonly status: DisposalStatus
  /** Why, in sentences. */
  readonly reasons: readonly string[]
  /** What is missing where the status is `unknown`: a fact, or `rule:<id>` for a rule that nobody has settled. */
  readonly missing: readonly string[]
  /** What must be had first, or with it. */
  readonly requires: readonly { readonly condition: string; readonly inWords: string }[]
  /** How it stands to the gravity matrix's normal response. A departure takes recorded reasons. */
  readonly gravity: GravityFit
  /** True where dated guidance stresses it for such a case. */
  readonly stressed: boolean
  readonly notes: readonly string[]
  /** The option in one sentence: "open, because …". */
  readonly text: string
}

/** The disposals of a case: options with reasons, never a decision. */
export interface DisposalAdvice {
  readonly crimeId: string
  readonly personId: string
  readonly asOf: IsoDate
  /** In whole years at the crime's first and last day. */
  readonly ageAtAct?: { readonly from: number; readonly to: number }
  /** In whole years at `asOf`; it says which cautions there can be. */
  readonly ageAtDisposal?: number
  readonly gravity: GravityReading
  /** Every disposal that the library knows, from the least formal to a charge: no ranking. */
  readonly options: readonly DisposalOption[]
  /** A referral to youth justice, where guidance asks for one. */
  readonly referral?: DisposalReferral
  readonly notes: readonly string[]
}
