import type { IsoDate } from '../../scan/vocabulary'

/** How people are put into arms: at random within blocks of a stratum, or within pairs of people who are alike. */
export type TrialDesign = 'blocks' | 'matched-pairs'

/** One arm of a trial. */
export interface TrialArm {
  readonly id: string
  /** How many of every block, relative to the other arms: 2 beside 1 is two of every three. A whole number. */
  readonly share: number
}

/** One person of a trial and the arm that chance gave. */
export interface AssignedPerson {
  readonly personId: string
  readonly arm: string
  /** Since when the person is in the trial. Absent where nobody said. */
  readonly assignedOn?: IsoDate
  /** The stratum, such as `area: Amber; band: high`, or `everyone`. */
  readonly stratum: string
  /** Which block, or pair, of the stratum, from 1. Labels may be exchanged within it, and nowhere else. */
  readonly block: number
  /** Which unit of the block, from 1: people of one cluster have the same. */
  readonly position: number
  /**
   * The cluster that was assigned as one, by its first person in the trial. Absent for whoever is in none, so that
   * `clusterId ?? personId` names the unit.
   */
  readonly clusterId?: string
}

/** How many of a stratum went to each arm. */
export interface StratumAllocation {
  readonly stratum: string
  /** People by arm. */
  readonly people: Readonly<Record<string, number>>
  /** Units by arm: a cluster is one, and so is each person in none. */
  readonly units: Readonly<Record<string, number>>
  readonly blocks: number
  /**
   * The last block, where it is not full: its shares are not those asked for. Without its size where intake is rolling,
   * since that would tell what comes next.
   */
  readonly incomplete?: { readonly size?: number; readonly units: number }
}

/** One covariate, or one value of a stratum, compared between two arms. */
export interface TrialBalance {
  readonly covariate: string
  /** Of a stratum: which value; the means are then shares of people, 0 to 1. */
  readonly value?: string
  readonly arms: readonly {
    readonly arm: string
    /** People of whom it is known. */
    readonly people: number
    readonly mean?: number
    /** With n − 1. Absent with fewer than two people, and of shares. */
    readonly standardDeviation?: number
  }[]
  /** By each later arm: its mean less the first arm's, in pooled standard deviations. */
  readonly standardisedDifferences: readonly {
    readonly arm: string
    /** Absent where it cannot be computed: nobody known, or no spread at all. */
    readonly difference?: number
  }[]
}

/** Who is in which arm of a trial, by chance that can be drawn again, with the tables that show it. */
export interface TrialAssignment {
  readonly trialId: string
  readonly design: TrialDesign
  readonly intake: 'together' | 'rolling'
  /** As given; the first is what the others are compared with in `balance`. */
  readonly arms: readonly TrialArm[]
  /** What the strata are made of, such as `area` and `band`; empty where there are none. */
  readonly strata: readonly string[]
  /** In code-point order of people; of a rolling intake, in order of arrival. */
  readonly assignments: readonly AssignedPerson[]
  /** In code-point order of strata. */
  readonly allocationTable: readonly StratumAllocation[]
  /** Stratum values first, then covariates in code-point order. */
  readonly balance: readonly TrialBalance[]
  /** What to know before it begins, in sentences. */
  readonly notes: readonly string[]
}
