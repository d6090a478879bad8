import { nominateCohort } from '../../../src/analyse/nominate-cohort'
import type { GroupDisparity } from '../../../src/assess/disparity/disparity'
import type { GroupDisparityOptions } from '../../../src/assess/disparity/group-disparity-options'
import { groupDisparity } from '../../../src/assess/group-disparity'
import type { Policy } from '../../../src/policy/parse-policy'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import type { Recommendation } from '../../../src/respond/recommendation'
import type { ResponseKind } from '../../../src/respond/schema/response-kinds'
import { gatherEquality } from '../../../src/scan/gather-equality'
import type { GatherHoldingsInput } from '../../../src/scan/gather-holdings'
import type { EqualityRecord } from '../../../src/scan/records/equality-record'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, policyWith } from '../../analyse/small-force'
import { recommended } from '../../respond/capacity/recommended'

/** F00 to F19 and M00 to M39, whose first ten each weigh 100 and the others 10. */
export const ids = [
  ...Array.from({ length: 20 }, (_, i) => `F${String(i).padStart(2, '0')}`),
  ...Array.from({ length: 40 }, (_, i) => `M${String(i).padStart(2, '0')}`),
]
export const numberOf = (personId: string) => Number(personId.slice(1))
export const isNominee = (personId: string) => numberOf(personId) < 10

/** A list whose first place ten women and ten men share. */
export const oneList: Partial<PolicyDocument> = { lists: [{ id: 'force', size: 1 }] }

/** What happened before the date. */
export const before = ids.map((id) =>
  crime(`before-${id}`, id, { offenceCode: isNominee(id) ? 'B100' : 'A10' }),
)

/** Women 05 to 14 and men 05 to 19 are charged in May 2026: hers reported by the public, his found by the police. */
export const after = ids
  .filter((id) => numberOf(id) >= 5 && numberOf(id) < (id.startsWith('F') ? 15 : 20))
  .map((id) =>
    crime(`after-${id}`, id, {
      occurredOn: '2026-05-10',
      detection: id.startsWith('F') ? 'reported' : 'proactive',
    }),
  )

/** Everyone is born in 1990. */
export const people = ids.map((personId) => ({ personId, bornOn: '1990-06-15' }))

/** Everyone's sex is recorded. */
export const sexes: readonly EqualityRecord[] = ids.map((personId) => ({
  personId,
  sex: personId.slice(0, 1),
}))

/** A response that is recommended, unless told otherwise. */
export function advice(
  personId: string,
  kind: ResponseKind,
  more: Partial<Recommendation> = {},
): Recommendation {
  return recommended(personId, kind, { kind, ...more })
}

/** What a run may change. */
export interface Run {
  readonly offences?: readonly OffenceRecord[]
  readonly more?: Partial<GatherHoldingsInput>
  readonly policy?: Policy
  readonly equality?: readonly EqualityRecord[]
  readonly cohort?: Partial<Parameters<typeof nominateCohort>[2]>
}

/** The disparity of the sixty, with changes. */
export function disparityOf(
  options: Partial<GroupDisparityOptions> = {},
  { offences = before, more = {}, policy = policyWith(oneList), equality = sexes, cohort = {} }: Run = {},
): GroupDisparity {
  const holdings = holdingsOf(offences, { people, ...more })
  return groupDisparity(nominateCohort(holdings, policy, { asOf, ...cohort }), gatherEquality(equality), {
    holdings,
    policy,
    characteristics: ['sex'],
    ...options,
  })
}
