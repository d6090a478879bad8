import type { IsoDate } from '../../scan/vocabulary'
import type { Recommendation } from '../recommendation'

/** What `allocateResponses` must and may be told. */
export interface AllocateResponsesOptions {
  /** The day: only capacities that hold on it count. */
  readonly asOf: IsoDate
  /**
   * The priority of one recommendation, from 0.001 to 1,000,000, read to three decimals. There is no default, because
   * it decides. For a child it comes from need and dates, never from harm: a child has no score.
   */
  readonly priorityOf: (recommendation: Recommendation) => number
  /** Since when it has been wanted, on or before `asOf`: first come, first served goes by it, and it settles ties. */
  readonly arrivedOn: (recommendation: Recommendation) => IsoDate
  /** The most places that one person is proposed for; left out, there is no such limit. */
  readonly perPerson?: number
  /** Conditions that are known not to be had, such as consent that was withheld. */
  readonly cannotBeHad?: readonly { readonly personId: string; readonly condition: string }[]
}
