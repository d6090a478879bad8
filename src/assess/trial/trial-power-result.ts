import type { IsoDate } from '../../scan/vocabulary'
import type { Interval } from '../statistics/interval'

/** Of how many simulated trials something was told. */
export interface SimulatedShare {
  /** 0 to 1. */
  readonly share: number
  /** 95%, for the number of trials simulated alone. */
  readonly interval: Interval
}

/** The same by crimes and by harm. */
export interface ByCrimesAndHarm<Of> {
  readonly crimes: Of
  readonly harm: Of
}

/** What a trial of one size could show. */
export interface TrialOfSize {
  readonly peopleInEachArm: number
  /** Units in each arm: clusters and people in none. */
  readonly unitsInEachArm: number
  /** Trials told to show fewer or more where nothing was done to anybody: no more than about 0.05. */
  readonly falseAlarms: ByCrimesAndHarm<SimulatedShare>
  /** By ratio of rates: trials told to show fewer. */
  readonly power: readonly ({ readonly ratio: number } & ByCrimesAndHarm<SimulatedShare>)[]
  /** The smallest fall tried that 80% of such trials show, as a ratio; absent where none is shown so often. */
  readonly smallestDetectable: Partial<ByCrimesAndHarm<number>>
}

/** What trials with such people could show, by size and effect. */
export interface TrialPower {
  readonly asOf: IsoDate
  readonly extractedOn: IsoDate
  readonly horizonDays: number
  /** Trials simulated of each size. */
  readonly replicates: number
  /** Whom such a trial would draw from, and what followed untreated. */
  readonly pool: {
    readonly people: number
    /** People with any such crime in the horizon. */
    readonly withCrimes: number
    readonly crimes: number
    readonly crimesPerPersonYear: number
    readonly harmPerPersonYear: number
    /** Crimes with a code that the harm table lacks: their harm counts as 0 here. */
    readonly withoutWeight: number
  }
  /** Absent where nobody is kept together. */
  readonly clusters?: {
    /** Clusters with two people of the pool or more. */
    readonly clusters: number
    readonly people: number
    /**
     * How much more a rate varies, since whoever is kept together is alike: so many times the people are needed.
     * Absent where nobody differs.
     */
    readonly varianceInflation: Partial<ByCrimesAndHarm<number>>
  }
  readonly trials: readonly TrialOfSize[]
  /** By ratio: the fewest people in each arm, of the sizes tried, with which 80% of trials show it. */
  readonly peopleNeeded: readonly ({ readonly ratio: number } & Partial<ByCrimesAndHarm<number>>)[]
  /** True where a record that chose the people, or that followed, does not say when it was known. */
  readonly hindsight: boolean
  /** What it comes to, in sentences. */
  readonly findings: readonly string[]
}
