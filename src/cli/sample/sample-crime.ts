import type { Day } from '../../internal/iso-day'
import type { SamplePerson } from './population'
import type { Proceedings, RoleStep } from './proceedings'

/** One person's part in a crime, with every step of it. */
export interface SampleInvolvement {
  readonly person: SamplePerson
  readonly steps: readonly [RoleStep, ...RoleStep[]]
  /** Whether the export lists the earlier steps as rows of their own. */
  readonly listsHistory: boolean
  /** Flags that are the person's rather than the crime's. */
  readonly flags: readonly string[]
  readonly contested: boolean
}

/** One recorded crime with everybody in it. */
export interface SampleCrime {
  readonly occurrence: string
  readonly code: string
  readonly from: Day
  readonly to?: Day
  readonly recordedOn: Day
  readonly area: number
  readonly easting: number
  readonly northing: number
  readonly flags: readonly string[]
  readonly howReported: string
  readonly outcome?: Proceedings['outcome']
  readonly suspects: readonly SampleInvolvement[]
  readonly others: readonly SampleInvolvement[]
}

/** A time in prison. */
export interface SampleSpell {
  readonly person: SamplePerson
  readonly kind: 'Remanded' | 'Sentenced'
  readonly from: Day
  /** The day of release, past or planned; absent where none is known. */
  readonly to?: Day
}

/** Everything that happened among the people of one cluster. */
export interface ClusterEvents {
  readonly crimes: readonly SampleCrime[]
  readonly spells: readonly SampleSpell[]
}
