import { compareCodePoints } from '../../internal/code-points'
import { findString } from '../../internal/find-string'
import { type Day, requireDay } from '../../internal/iso-day'
import { objectsOf } from '../../internal/objects-of'
import { requireText } from '../../internal/require-text'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import type { Referral } from '../cohort'

/** A referral under the person's current id. */
export interface PlacedReferral extends Referral {
  /** The person's place, or -1 where the holdings do not hold them. */
  readonly place: number
}

/** Reads the referrals made by a date, under current person ids, in code-point order and then by date. */
export function readReferrals(
  columns: HoldingsColumns,
  referrals: Iterable<Referral>,
  asOf: Day,
): PlacedReferral[] {
  return [...objectsOf('nominateCohort', 'referrals', referrals)]
    .filter(({ referredOn }) => requireDay('nominateCohort', 'referral referredOn', referredOn) <= asOf)
    .map(({ personId: given, referredOn, referredBy }) => {
      requireText('nominateCohort', 'referral personId', given)
      const personId = columns.currentIds.get(given) ?? given
      return { personId, referredOn, referredBy, place: findString(columns.personIds, personId) }
    })
    .sort(
      (a, b) => compareCodePoints(a.personId, b.personId) || compareCodePoints(a.referredOn, b.referredOn),
    )
}
