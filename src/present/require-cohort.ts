import type { Cohort } from '../analyse/cohort'
import { PreludeError } from '../internal/prelude-error'

/** Refuses anything that `nominateCohort` did not return. */
export function requireCohort(caller: string, cohort: Cohort): void {
  const isCohort =
    typeof cohort === 'object' &&
    cohort !== null &&
    Array.isArray(cohort.lists) &&
    Array.isArray(cohort.referrals)
  if (isCohort) return
  throw new PreludeError('invalid-argument', `${caller} requires a cohort that nominateCohort returned`, {
    argument: 'cohort',
  })
}
