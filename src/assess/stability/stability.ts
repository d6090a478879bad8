import type { HangsOn } from '../../analyse/cohort'
import type { IsoDate } from '../../scan/vocabulary'
import type { Interval } from '../statistics/interval'
import type { NumberBasis } from './policy-number'

/** The three ways to draw: the policy's judgements within their ranges, the records again, and both at once. */
export interface ByDraw<Result> {
  readonly judgements: Result
  readonly records: Result
  readonly both: Result
}

/** How a list holds under one way to draw. */
export interface ListOverlap {
  /** Mean over the draws of those on both lists among those on either, 0 to 1; 1 where both are empty. */
  readonly meanJaccard: number
  /** How many who are not on the list as it is come in, in more than half of the draws. */
  readonly othersInHalf: number
  /** The same in more than a tenth. */
  readonly othersInTenth: number
}

/** How one nominee's place holds. */
export interface NomineePlace {
  /** The share of draws that list them, 0 to 1. */
  readonly listedShare: number
  /** The middle 95% of their ranks among the eligible, of the draws in which they are eligible; absent where in none. */
  readonly rank?: Interval
}

/** How one nominee stands. */
export interface StabilityOfNominee {
  readonly personId: string
  /** Absent on an unranked list and for anybody under 18: nothing there is told by person but the marks. */
  readonly place?: ByDraw<NomineePlace>
  /** Each single judgement or record without which they would not be on this list; empty where there is none. */
  readonly hangsOn: readonly HangsOn[]
}

/** How one list stands. */
export interface StabilityOfList {
  readonly id: string
  readonly title?: string
  readonly area?: string
  readonly present: 'ranked' | 'unranked'
  readonly overlap: ByDraw<ListOverlap>
  /** The judgement that takes most people off it at one end of its range; absent where none takes anybody. */
  readonly hangsOnMost?: { readonly pointer: string; readonly title: string; readonly left: number }
  /** In code-point order. */
  readonly nominees: readonly StabilityOfNominee[]
}

/** What a list becomes where one number stands at one end of its range. */
export interface JudgementChange {
  readonly id: string
  readonly area?: string
  readonly left: number
  readonly joined: number
}

/** One judgement, what it was varied in, and what it changes by itself. */
export interface JudgementEffect {
  /** Where the number stands in the policy. */
  readonly pointer: string
  /** Where else the same judgement stands. */
  readonly also: readonly string[]
  /** What it is, as a noun phrase. */
  readonly title: string
  /** What it rests on: `source` only where it was varied because a range was given. */
  readonly basis: NumberBasis
  readonly value: number
  readonly from: number
  readonly to: number
  /** The lists that change where it stands at the lower end of its range, everything else as it is. */
  readonly atFrom: readonly JudgementChange[]
  readonly atTo: readonly JudgementChange[]
  /** How many leave a list, each list by itself, at the end at which more do. */
  readonly left: number
}

/** How far the lists of a policy rest on its own judgements and on the records that happen to be there. */
export interface RankStability {
  readonly asOf: IsoDate
  readonly policy: { readonly id: string; readonly version: string }
  readonly seed: number
  readonly draws: number
  readonly lists: readonly StabilityOfList[]
  /** Everything that was varied, that on which the lists hang most first. */
  readonly judgements: readonly JudgementEffect[]
  /** True where a counted record cannot show that it was known at the date. */
  readonly hindsight: boolean
}
