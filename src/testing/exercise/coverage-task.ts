import type { CaseLook } from './case-look'
import type { CoverageItem } from './coverage-item'

/** One thing to be exercised, and how to tell of a case whether it does. */
export interface CoverageTask extends Omit<CoverageItem, 'exercisedBy' | 'missing'> {
  /** The case that would exercise it, in words. */
  readonly wanted: string
  isExercisedBy(look: CaseLook): boolean
}
