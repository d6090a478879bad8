import type { IsoDate } from '../../scan/vocabulary'
import type { ResponseKind } from '../schema/response-kinds'

/** A place that is proposed to the panel for one person. */
export interface ProposedPlace {
  readonly personId: string
  readonly responseId: string
  readonly kind: ResponseKind
  /** The conditions that must still be had before it begins. */
  readonly toBeHad: readonly string[]
  readonly because: string
}

/** Why somebody waits: the places are taken, the person's own limit is reached, or nobody said how many there are. */
export type WaitingReason = 'places' | 'limit' | 'capacity-unknown'

/** One person who waits for one response. */
export interface WaitingPerson {
  readonly personId: string
  readonly responseId: string
  readonly kind: ResponseKind
  /** Place in the order of waiting for this response, from 1. */
  readonly position: number
  readonly reason: WaitingReason
  readonly because: string
}

/** A recommendation that can have no place, since what it requires cannot be had. */
export interface SetAsideRecommendation {
  readonly personId: string
  readonly responseId: string
  readonly conditions: readonly string[]
}

/** The places of one response and what becomes of them. */
export interface ResponsePlaces {
  readonly responseId: string
  readonly places: number
  /** How many may be offered at most: more than places only where the capacity allows it. */
  readonly offersAtMost: number
  /** How many are proposed. */
  readonly proposed: number
  readonly waiting: number
  /** Places that nobody is proposed for. */
  readonly left: number
  /** Of those proposed, how many are expected to take up. Absent where the uptake is not known. */
  readonly expectedToTakeUp?: number
  /** The chance that more take up than there are places. Absent where the uptake is not known. */
  readonly chanceOver?: number
}

/** What a way of giving out places reaches. */
export interface AllocationTotals {
  /** People with at least one place proposed. */
  readonly people: number
  readonly proposed: number
  /** In the unit of `priorityOf`. */
  readonly priority: number
  /** By kind, in the order of kinds; kinds with nothing proposed are 0. */
  readonly byKind: Readonly<Record<ResponseKind, { readonly proposed: number; readonly priority: number }>>
}

/** Who is proposed for which place, who waits and why. Advice to a panel, which decides. */
export interface Allocation {
  readonly asOf: IsoDate
  /** By kind, then response, then in order of waiting. */
  readonly proposed: readonly ProposedPlace[]
  /** By kind, then response, then position. */
  readonly waiting: readonly WaitingPerson[]
  /** In code-point order of people, then responses. */
  readonly setAside: readonly SetAsideRecommendation[]
  /** The responses with places on the day, in code-point order. */
  readonly responses: readonly ResponsePlaces[]
  /** The totals beside those of plain first come, first served, with as many offers. */
  readonly comparison: { readonly best: AllocationTotals; readonly firstCome: AllocationTotals }
}
