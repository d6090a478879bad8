import type { PolicyDifference } from '../policy/compare/policy-difference'
import type { IsoDate } from '../scan/vocabulary'
import type { ReferralResult } from './cohort'
import type { ListComparison } from './cohort-comparison'

/** How many people of one group are on any list, each person once. */
export interface GroupEffect {
  /** The group's name; absent for people of whom it is not known. */
  readonly name?: string
  readonly before: number
  readonly after: number
  readonly joined: number
  readonly left: number
}

/** What a change of policy does, at one date and on the same records. */
export interface PolicyComparison {
  readonly asOf: IsoDate
  readonly before: { readonly id: string; readonly version: string }
  readonly after: { readonly id: string; readonly version: string }
  /** How the documents differ. */
  readonly differences: readonly PolicyDifference[]
  /** In the later policy's order, and then the lists that only the earlier one has. */
  readonly lists: readonly ListComparison[]
  /** People on any list, each once. */
  readonly people: {
    readonly before: number
    readonly after: number
    readonly joined: number
    readonly left: number
    readonly stayed: number
    /** At another rank on a list that they stayed on. */
    readonly moved: number
  }
  /** Everyone of whom something counts under either policy. */
  readonly scores: {
    readonly counted: number
    readonly risen: number
    readonly fallen: number
    readonly unchanged: number
    /** Spearman's rank correlation of the two scores, −1 to 1; absent where it is not defined. */
    readonly spearman?: number
  }
  /** Under 10, 10–17, 18–24, 25 and over, and not known. */
  readonly byAgeBand: readonly GroupEffect[]
  /** By home area, in code-point order; areas with nobody on a list left out. */
  readonly byArea: readonly GroupEffect[]
  /** By gate: how many people fail it; absent where the policy has no such gate. */
  readonly notEligible: readonly {
    readonly gate: string
    readonly before?: number
    readonly after?: number
  }[]
  readonly undetermined: { readonly before: number; readonly after: number }
  /** Referrals whose standing differs. */
  readonly referrals: readonly {
    readonly personId: string
    readonly before: ReferralResult['status']
    readonly after: ReferralResult['status']
  }[]
}
