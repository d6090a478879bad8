import { parseCatalogue } from '../../../src/respond/parse-catalogue'
import type { Response } from '../../../src/respond/schema/response-schema'
import { thamesValleyCatalogue } from '../../../src/respond/thames-valley-catalogue'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { Holdings } from '../../../src/scan/holdings'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import type { NeedRecord } from '../../../src/scan/records/need-record'
import type { PersonRecord } from '../../../src/scan/records/person-record'
import { detention } from '../records'

/** DIVERT as bundled, confirmed in January 2026. */
export const divert: Response = {
  ...(thamesValleyCatalogue.responses.find(({ id }) => id === 'divert') as Response),
  confirmedOn: '2026-01-15',
}

/** A navigator for children, confirmed as well. */
const navigator: Response = {
  ...divert,
  id: 'navigator',
  name: 'Navigator',
  kind: 'support',
  addresses: ['family', 'education'],
  offerWhen: { measure: { kind: 'age' }, atLeast: 10, atMost: 17 },
  requires: ['consent', 'appropriate-adult'],
}

/** A catalogue of DIVERT and the navigator, or of what is given. */
export function catalogueOf(...responses: readonly Response[]) {
  return parseCatalogue({
    id: 'of-the-test',
    version: '1',
    title: 'Of the test',
    responses: responses.length > 0 ? responses : [divert, navigator],
  })
}

/** Saturday 28 March 2026, 21:00: the evening before clocks go forward. */
export const at = '2026-03-28T21:00:00+00:00'

/** One suite with both offers and no hours. */
export const abingdon = {
  suite: 'Abingdon',
  coaches: [{ response: 'divert' }, { response: 'navigator' }],
}

/** Somebody of 20, unless told otherwise. */
export function person(personId: string, more: Partial<PersonRecord> = {}): PersonRecord {
  return { personId, bornOn: '2006-03-01', ...more }
}

/** Holdings of people, detentions and needs. */
export function holdingsOf(
  people: readonly PersonRecord[],
  custody: readonly CustodyRecord[],
  needs: readonly NeedRecord[] = [],
): Holdings {
  return gatherHoldings({ offences: [], people, custody, needs })
}

/** A stay in a suite, by its id and its times. */
export function stay(
  personId: string,
  custodyId: string,
  arrestedAt: string,
  more: Partial<CustodyRecord> = {},
): CustodyRecord {
  return detention(personId, { custodyId, arrestedAt, ...more })
}
