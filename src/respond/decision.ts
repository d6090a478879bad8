import type { IsoDate } from '../scan/vocabulary'
import type { RecommendationStatus } from './recommendation'

/** What a panel decided, as it tells it. */
export interface DecisionInput {
  readonly personId: string
  /** The response decided on; the nomination itself, where it is left out. */
  readonly responseId?: string
  /** Whether the panel agreed to it. */
  readonly agreed: boolean
  /** The panel's own reason, in its own words. */
  readonly reason: string
  /** Who decided. */
  readonly decidedBy: string
  /** In what capacity. */
  readonly role?: string
  readonly decidedOn: IsoDate
  /** What the panel saw before it decided. */
  readonly seen?: readonly string[]
  /** What the library had advised. */
  readonly advised?: RecommendationStatus
}

/**
 * A panel's decision on a nomination or a response.
 *
 * It is the evidence that a person decided, and not a list: who, when, what they saw, why in their own words,
 * and whether they departed from the advice (Data Protection Act 2018 s.50A).
 */
export interface Decision extends DecisionInput {
  readonly about: 'nomination' | 'response'
  readonly seen: readonly string[]
  /** Whether the panel decided otherwise than advised; absent where no advice is given, or it was `unknown`. */
  readonly departs?: boolean
}
