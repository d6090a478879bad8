import { holdsObjects, isObject } from '../internal/is-object'
import { PreludeError } from '../internal/prelude-error'
import type { Cohort } from './cohort'

/** Refuses anything that `nominateCohort` did not return. */
export function requireCohort(caller: string, argument: string, cohort: Cohort): void {
  if (isCohort(cohort)) return
  throw new PreludeError(
    'invalid-argument',
    `${caller} requires ${argument} to be a cohort that nominateCohort returned`,
    { argument },
  )
}

/** Whether all that others reach into is there: a cohort may have been kept as JSON and read again. */
function isCohort(cohort: Cohort): boolean {
  return (
    isObject(cohort) &&
    isObject(cohort.policy) &&
    isObject(cohort.register) &&
    [cohort.lists, cohort.referrals, cohort.register.inProgramme, cohort.register.declined].every(
      holdsObjects,
    ) &&
    cohort.lists.every(({ nominees }) => holdsObjects(nominees))
  )
}
