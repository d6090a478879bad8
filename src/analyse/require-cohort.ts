import { PreludeError } from '../internal/prelude-error'
import type { Cohort } from './cohort'

/** Refuses anything that `nominateCohort` did not return. */
export function requireCohort(caller: string, argument: string, cohort: Cohort): void {
  const isCohort =
    typeof cohort === 'object' &&
    cohort !== null &&
    Array.isArray(cohort.lists) &&
    Array.isArray(cohort.referrals)
  if (isCohort) return
  throw new PreludeError(
    'invalid-argument',
    `${caller} requires ${argument} to be a cohort that nominateCohort returned`,
    { argument },
  )
}
