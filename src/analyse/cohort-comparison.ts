import type { IsoDate } from '../scan/vocabulary'
import type { Status } from './evaluation'

/** One thing that put a person on a list, took them off it or moved them on it. */
export type ChangeCause =
  | {
      readonly kind: 'component'
      readonly component: string
      readonly sense: 'more' | 'fewer'
      /** In words: "more points", "a greater weight on knife crimes". */
      readonly why: string
      /** Points; absent where the policy has no such component, or where no number of the person may be shown. */
      readonly before?: number
      readonly after?: number
    }
  | { readonly kind: 'gate'; readonly gate: string; readonly before?: Status; readonly after?: Status }
  /** The list's own condition. */
  | { readonly kind: 'condition'; readonly before?: Status; readonly after?: Status }
  /** Something is not known: ids as in `Cohort.undetermined`. */
  | { readonly kind: 'undetermined'; readonly missing: readonly string[] }
  | { readonly kind: 'register'; readonly status: 'in-programme' | 'declined' }
  | { readonly kind: 'list'; readonly change: 'added' | 'removed' | 'longer' | 'shorter' }
  /** The area that the person belongs to where they are not on the list; absent where it is not known. */
  | { readonly kind: 'area'; readonly area?: string }
  /** Another list that the person is on where they are not on this one. */
  | { readonly kind: 'elsewhere'; readonly list: string; readonly area?: string }
  /** The person's own points do not tell: others rose above, or fell below. */
  | { readonly kind: 'others'; readonly sense: 'rise' | 'fall' }
  /** The two cohorts do not show it. */
  | { readonly kind: 'untold' }

/** How one person's place on one list changed. */
export interface ListChange {
  readonly personId: string
  /** Absent on an unranked list, and of whoever belongs on one. */
  readonly rankBefore?: number
  readonly rankAfter?: number
  /** The one that tells most first. */
  readonly causes: readonly ChangeCause[]
  /** In words, without the person's id: "leaves force: gate adult is unmet". */
  readonly sentence: string
}

/** How one list changed. Everyone stands in code-point order of ids, so that no order can be read as a rank. */
export interface ListComparison {
  readonly id: string
  readonly title?: string
  readonly area?: string
  /** `unranked` where it is so in either cohort. */
  readonly present: 'ranked' | 'unranked'
  /** How many were and are on it. */
  readonly before: number
  readonly after: number
  readonly joined: readonly ListChange[]
  readonly left: readonly ListChange[]
  /** How many left without a name: anybody of them may have been removed on challenge, and the removed are not named. */
  readonly leftUnnamed: number
  /** Ids of those on both, the moved among them. */
  readonly stayed: readonly string[]
  /** Those who stayed at another rank. */
  readonly moved: readonly ListChange[]
  /** On both ÷ on either, 0 to 1; absent where nobody was on either. */
  readonly jaccard?: number
  /** On both ÷ on it before, 0 to 1; absent where nobody was. */
  readonly retainedShare?: number
}

/** How a cohort differs from another. */
export interface CohortComparison {
  readonly before: CohortHead
  readonly after: CohortHead
  /** In the later cohort's order, and then those that only the earlier one has. */
  readonly lists: readonly ListComparison[]
}

/** Which cohort it was. */
export interface CohortHead {
  readonly asOf: IsoDate
  readonly policy: { readonly id: string; readonly version: string }
}
