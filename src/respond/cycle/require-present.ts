import { requireDay } from '../../internal/iso-day'
import { PreludeError } from '../../internal/prelude-error'
import type { IsoDate } from '../../scan/vocabulary'
import type { CaseState } from './case-state'

/**
 * Holds that a case is looked at from a day on which all of it has happened.
 *
 * What is erased cannot be shown as it once stood, and half of it would be wrong.
 */
export function requirePresent(caller: string, caseState: CaseState, asOf: IsoDate): void {
  requireDay(caller, 'asOf', asOf)
  if (caseState.log.every(({ on }) => on <= asOf)) return
  throw new PreludeError(
    'invalid-argument',
    `${caller} requires asOf to be on or after the latest event of the case`,
    {
      argument: 'asOf',
    },
  )
}
