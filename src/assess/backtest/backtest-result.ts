import type { IsoDate } from '../../scan/vocabulary'
import type { OutcomeRule } from '../outcome/outcome-rule'
import type { Interval } from '../statistics/interval'

/** A figure with its 95% interval; without one where nothing varies, or too few people bear it. */
export interface BacktestEstimate {
  readonly value: number
  readonly interval?: Interval
}

/** Whose ranking is tried: a policy, a rival that is always there, or a comparator of the user's. */
export interface BacktestContender {
  readonly id: string
  readonly title: string
  readonly kind: 'policy' | 'rival' | 'comparator'
}

/**
 * What followed among some people.
 *
 * Over several dates every figure is the mean of the dates that have it, except for `precision`: that is of all the
 * people of these dates together, so that it is `withOutcome` divided by `people` there too.
 */
export interface FollowedAmong {
  /** How many people; a tie at the edge shares the places out, so that the number stays as asked. */
  readonly people: number
  /** How many of them are recorded with the outcome; what is to be expected where a tie at the edge is drawn. */
  readonly withOutcome: number
  /** Their share with the outcome, 0 to 1. */
  readonly precision: BacktestEstimate
  /** The harm that followed among them, in the harm table's unit. */
  readonly harm: number
  /** The share of all harm that followed in the pool, 0 to 1; absent where none followed. */
  readonly harmCaptured?: BacktestEstimate
}

/** What followed among the highest ranked. */
export interface FollowedAtSize extends FollowedAmong {
  readonly size: number
}

/** What followed in one band of a policy, or in a tenth of the pool where the policy has no bands. */
export interface FollowedInBand extends FollowedAmong {
  /** The band's id, or `below every band`; `1` to `10` for tenths, the highest scores first. */
  readonly band: string
}

/** How one contender did. */
export interface ContenderPerformance {
  readonly contender: string
  /** The area under the ROC, 0 to 1; absent where everybody or nobody of the pool has the outcome. */
  readonly area?: BacktestEstimate
  /** By size, ascending; sizes above the pool's are left out. */
  readonly sizes: readonly FollowedAtSize[]
  /**
   * By band of a policy, by tenth of the pool for others, highest first, those of nobody left out. Over dates without
   * intervals for others than policies.
   */
  readonly calibration: readonly FollowedInBand[]
}

/** What followed on a list as the policy draws it, and on as many places filled by others from the same people. */
export interface ListPerformance {
  readonly policy: string
  readonly list: string
  readonly title?: string
  /** How many lists: one, or one for each area. */
  readonly lists: number
  /** People whom gates and the list's condition let on it, of the areas that have a list. */
  readonly eligible: number
  /** On the list but not in the pool: nothing they are recorded for is known by then, or they died. */
  readonly notInPool: number
  /**
   * The list as drawn first, then as many people of the eligible by each rival, and by the best possible; beside an
   * unranked list only lots.
   */
  readonly filledBy: readonly (FollowedAmong & { readonly contender: string })[]
}

/** What followed an index date, as it was found. */
export interface FollowedAfterDate {
  /** People of the pool with the outcome. */
  readonly people: number
  /** Distinct crimes by person, summed over the pool. */
  readonly crimes: number
  /** Crimes whose code the harm table lacks: no harm of theirs is in any figure. */
  readonly withoutWeight: number
  readonly harm: number
  /** The outcome among people of whom nothing was known at the index date: no ranking could have found them. */
  readonly outsidePool: { readonly people: number; readonly crimes: number; readonly harm: number }
  readonly contenders: readonly ContenderPerformance[]
  readonly lists: readonly ListPerformance[]
}

/** One index date. */
export interface BacktestDate {
  readonly indexDate: IsoDate
  /** The last day on which the outcome is looked for. */
  readonly to: IsoDate
  /** False where records of the days looked at are still to come; such a date is in no pooled figure. */
  readonly mature: boolean
  readonly pool: {
    /** Everybody suspected, charged or convicted in a crime known by then, undisputed, and not recorded dead. */
    readonly people: number
    readonly recordedDead: number
    /** People of the pool who died in the days looked at, as recorded. */
    readonly diedAfter: number
    /** The share of the pool's days looked at that were in custody; absent where no spells were gathered. */
    readonly custodyShare?: number
  }
  /** True where a record that a score counted lacks `recordedOn` or `roleOn`. */
  readonly hindsight: boolean
  /** People of the pool to whom a comparator gives no score. */
  readonly withoutScore: Readonly<Record<string, number>>
  readonly all: FollowedAfterDate
  /** Only crimes that others reported. */
  readonly reported: FollowedAfterDate
  /** Only crimes that police went looking for. */
  readonly proactive: FollowedAfterDate
  /** Crimes of the pool's outcome that do not state how they were found: they are in `all` alone. */
  readonly unstatedCrimes: number
}

/** By how much a policy is above another contender, figure by figure; below 0 where it is below. */
export interface BacktestDifference {
  readonly policy: string
  readonly against: string
  readonly area?: BacktestEstimate
  readonly sizes: readonly {
    readonly size: number
    readonly precision: BacktestEstimate
    readonly harmCaptured?: BacktestEstimate
  }[]
  readonly lists: readonly {
    readonly list: string
    readonly precision: BacktestEstimate
    readonly harmCaptured?: BacktestEstimate
  }[]
}

/** The mature dates together, with intervals that know that the same people come again. */
export interface PooledFollowed {
  readonly contenders: readonly ContenderPerformance[]
  readonly lists: readonly Omit<ListPerformance, 'lists' | 'eligible' | 'notInPool'>[]
  readonly differences: readonly BacktestDifference[]
}

/** How a ranking did at dates gone by. No person is in it. */
export interface Backtest {
  readonly outcome: OutcomeRule
  readonly horizonDays: number
  /** Whose table weighs the harm that followed, for every contender. */
  readonly harm: { readonly policy: string; readonly table: string; readonly unit: string }
  readonly extractedOn: IsoDate
  readonly extractedOnFrom: 'options' | 'holdings'
  readonly maturity: {
    readonly days: number
    /** `not-measurable` where no record of the outcome says when it was known: then no day is added. */
    readonly from: 'options' | 'holdings' | 'not-measurable'
    /** Records of the outcome that it was measured on, and those that lack a date for it. */
    readonly records: number
    readonly undated: number
  }
  readonly sizes: readonly number[]
  readonly contenders: readonly BacktestContender[]
  readonly dates: readonly BacktestDate[]
  /** The mature dates together; absent where none is mature. */
  readonly pooled?: {
    readonly indexDates: readonly IsoDate[]
    readonly all: PooledFollowed
    readonly reported: PooledFollowed
    readonly proactive: PooledFollowed
  }
  readonly hindsight: boolean
  /** What it shows and what it does not, in plain sentences. */
  readonly findings: readonly string[]
}
