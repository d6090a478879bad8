import type { Basis } from '../../policy/schema/common'
import type { IsoDate, OutcomeType } from '../../scan/vocabulary'
import type { DisposalRequirement } from './disposal-requirements'
import type { DisposalTest } from './judge-test'

/** The disposals that the library knows, from the least formal to a charge. The order is no ranking. */
export const disposalIds = [
  'no-further-action',
  'outcome-22',
  'community-resolution',
  'deferred-prosecution',
  'outcome-23',
  'youth-caution',
  'youth-conditional-caution',
  'community-caution',
  'simple-caution',
  'diversionary-caution',
  'conditional-caution',
  'charge',
] as const
/** A disposal that the library knows. */
export type DisposalId = (typeof disposalIds)[number]

/** From when to when something is in force: both days included, open where none is given. */
export interface InForce {
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** One thing that a disposal takes. */
export interface DisposalCondition {
  readonly id: string
  /** The rule in words, as "it takes an admission". */
  readonly rule: string
  readonly test: DisposalTest
  /** False where no source was found that settles it today: then it never bars, and whoever uses it settles it. */
  readonly confirmed: boolean
  readonly inForce?: InForce
  readonly basis: readonly Basis[]
}

/** One disposal as data: when it is in force, what it takes, and what must be had first. */
export interface DisposalRule {
  readonly id: DisposalId
  readonly name: string
  /** The Home Office outcome type that it is recorded as, where it has one of its own. */
  readonly outcome?: OutcomeType
  /** `not-commenced`: enacted, with no date in force found. */
  readonly inForce: InForce | 'not-commenced'
  readonly conditions: readonly DisposalCondition[]
  readonly requires: readonly DisposalRequirement[]
  readonly notes: readonly string[]
  readonly basis: readonly Basis[]
}

/** Whether something is in force on a day; ISO days compare as texts. */
export function isInForce({ from, to }: InForce, on: IsoDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to)
}
