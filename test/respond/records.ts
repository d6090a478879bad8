import { parsePolicy } from '../../src/policy/parse-policy'
import type { Response } from '../../src/respond/schema/response-schema'
import type { CustodyRecord } from '../../src/scan/records/custody-record'
import type { IntelligenceRecord } from '../../src/scan/records/intelligence-record'
import type { OffenceRecord } from '../../src/scan/records/offence-record'

/** The date of the tests: a Tuesday. */
export const asOf = '2026-03-31'

/** Bank holidays of England and Wales in 2026, as gov.uk lists them; 26 December is a Saturday, so Monday 28 stands for it. */
export const englishBankHolidays: readonly string[] = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
  '2026-12-25',
  '2026-12-28',
]

/** A policy that scores little and lends a catalogue one measure and one group. */
export const policy = parsePolicy({
  id: 'of-the-test',
  version: '1',
  title: 'Of the test',
  harm: { table: 'ons-crime-severity-2021' },
  groups: { robbery: { codes: ['34B'] }, marked: { markers: ['exploited'] } },
  measures: {
    robberies: { kind: 'count', of: 'crimes', select: { roles: { charged: 1 }, groups: ['robbery'] } },
    harmed: { kind: 'victimisation' },
  },
  score: {
    components: [{ id: 'harm', measure: { kind: 'harm', select: { roles: { charged: 1 } } }, weight: 1 }],
  },
})

/** One person's part in a crime of 27 March 2026, unless told otherwise. */
export function crime(personId: string, more: Partial<OffenceRecord> = {}): OffenceRecord {
  const occurredOn = more.occurredOn ?? '2026-03-27'
  return {
    crimeId: `C-${personId}-${occurredOn}-${more.offenceCode ?? '10D'}`,
    personId,
    role: 'suspect',
    offenceCode: '10D',
    occurredOn,
    recordedOn: occurredOn,
    markers: [],
    ...more,
  }
}

/** A report that a person is exploited, graded 1A, unless told otherwise. */
export function report(personId: string, more: Partial<IntelligenceRecord> = {}): IntelligenceRecord {
  return {
    reportId: `R-${personId}`,
    personId,
    reportedOn: '2026-03-01',
    source: '1',
    assessment: 'A',
    handling: 'P',
    theme: 'exploited',
    ...more,
  }
}

/** A detention of 28 March 2026, unless told otherwise. */
export function detention(personId: string, more: Partial<CustodyRecord> = {}): CustodyRecord {
  return {
    custodyId: `D-${personId}-${more.arrestedAt ?? ''}`,
    personId,
    arrestedAt: '2026-03-28T20:10:00+00:00',
    suite: 'Abingdon',
    offenceCode: '10D',
    ...more,
  }
}

/** A response that is offered to whoever is suspected of a knife crime, confirmed and in force. */
export function response(change: Partial<Response> = {}): Response {
  return {
    id: 'mentor',
    name: 'Mentor',
    kind: 'support',
    addresses: ['peers'],
    offerWhen: {
      measure: {
        title: 'knife crimes',
        kind: 'count',
        of: 'crimes',
        select: { roles: { suspect: 1 }, groups: ['knife'] },
      },
      atLeast: 1,
    },
    requires: [],
    inForce: {},
    confirmedOn: '2026-01-15',
    evidence: 'None yet.',
    basis: [{ kind: 'judgement', title: 'A test' }],
    ...change,
  }
}
