import type { Policy } from '../../../src/policy/parse-policy'
import { outstandingSuspects } from '../../../src/respond/rebus/outstanding-suspects'
import type { OutstandingSuspectsOptions } from '../../../src/respond/rebus/outstanding-suspects-options'
import type { GatherHoldingsInput } from '../../../src/scan/gather-holdings'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, policyWith } from '../../analyse/small-force'

/** Wounding 10, assault 20.5, blade 100; a code without a weight is X. */
export const policy: Policy = policyWith({
  groups: {
    violence: { codes: ['A10', 'A20', 'X'] },
    knife: { codes: ['B100'], markers: ['knife'] },
    domestic: { markers: ['domestic-abuse'] },
  },
})

/** Lists of ten by home, over violence and knife crime. */
export const options: OutstandingSuspectsOptions = {
  asOf,
  groups: ['violence', 'knife'],
  force: 10,
  perArea: 10,
  longestReleased: 10,
  areaBasis: 'home',
}

/** One person named as suspect of A10 on 1 March 2026, thirty days before the date, unless told otherwise. */
export function suspicion(
  crimeId: string,
  personId: string,
  more: Partial<OffenceRecord> = {},
): OffenceRecord {
  return crime(crimeId, personId, { role: 'suspect', ...more })
}

/** A detention for crime C1 from 10:00 to 20:00 on 10 March 2026, released under investigation. */
export function detention(personId: string, more: Partial<CustodyRecord> = {}): CustodyRecord {
  return {
    custodyId: `D-${personId}`,
    personId,
    arrestedAt: '2026-03-10T10:00:00+00:00',
    releasedAt: '2026-03-10T20:00:00+00:00',
    release: 'under-investigation',
    suite: 'Abingdon',
    offenceCode: 'A10',
    crimeId: 'C1',
    ...more,
  }
}

/** Adults, born in 1990, at home in Amber. */
export function adults(...personIds: readonly string[]) {
  return personIds.map((personId) => ({ personId, bornOn: '1990-06-15', area: 'Amber' }))
}

/** The review of these records. */
export function review(
  offences: readonly OffenceRecord[],
  more: Partial<GatherHoldingsInput> = {},
  change: Partial<OutstandingSuspectsOptions> = {},
) {
  const people = adults(...new Set(offences.map(({ personId }) => personId)))
  return outstandingSuspects(holdingsOf(offences, { people, ...more }), policy, { ...options, ...change })
}
