import type { IsoDate, IsoDateTime } from '../scan/vocabulary'
import type { ResponseKind } from './schema/response-kinds'

/** What a recommendation came to. `unknown`: something missing or unconfirmed stands between. */
export type RecommendationStatus = 'recommended' | 'not-recommended' | 'unknown'

/** A condition that must be had before a response begins. */
export interface RequiredCondition {
  /** Its id: `consent`, `youth-justice-agreement`, … */
  readonly condition: string
  readonly inWords: string
  /** When it was had and from whom, where that is recorded. */
  readonly had?: { readonly on: IsoDate; readonly by: string }
}

/** One response of the catalogue for one person: advice to a panel, which decides. */
export interface Recommendation {
  readonly personId: string
  readonly responseId: string
  readonly name: string
  readonly kind: ResponseKind
  /** There where the catalogue marks it so: it bears down on the person, or warns of it, whatever its kind. */
  readonly deterrent?: true
  readonly status: RecommendationStatus
  /** Why, in sentences. */
  readonly reasons: readonly string[]
  /**
   * What is missing where the status is `unknown`: ids of measures, kinds of unnamed measures (`age`), names of
   * facts, `confirmation` of an entry that may no longer run, `youth-justice-agreement`,
   * `safeguarding-decision`.
   */
  readonly missing: readonly string[]
  /** What must be had first. */
  readonly requires: readonly RequiredCondition[]
  /** By when to refer: a day, or a time where the record holds one. Absent where nothing dated sets it going. */
  readonly dueBy?: IsoDate | IsoDateTime
  /** The time set for the referral, in words, with what it runs from and how it was rounded. */
  readonly dueIn?: string
  readonly referTo?: string
  /** Where the response runs. */
  readonly places?: readonly string[]
  /** What the panel must know before it uses the response. */
  readonly note?: string
  /** The advice in one sentence: "recommended to the panel because …". */
  readonly text: string
}
