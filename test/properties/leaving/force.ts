import * as fc from 'fast-check'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import type { IntelligenceRecord } from '../../../src/scan/records/intelligence-record'
import type { NeedRecord } from '../../../src/scan/records/need-record'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'

/*
 * A force in which whatever may not leave carries a word of its own, so that every output can be searched for it:
 * people who are victims or witnesses and nothing else, origins, reports handled under conditions, equality values.
 */
export const asOf = '2026-03-31'
/** Those who are more than victims or witnesses. */
export const people = ['P1', 'P2', 'P3', 'P4']
/** Those who are victims or witnesses and nothing else. */
export const victims = ['VICTIM-1', 'VICTIM-2']
const day = fc.integer({ min: 1, max: 28 }).map((each) => `2026-03-${String(each).padStart(2, '0')}`)

const offence = (personIds: readonly string[], roles: readonly OffenceRecord['role'][]) =>
  fc.record({
    crimeId: fc.constantFrom('C1', 'C2', 'C3', 'C4', 'C5'),
    personId: fc.constantFrom(...personIds),
    role: fc.constantFrom(...roles),
    offenceCode: fc.constantFrom('10D', '34B', '92A', '8N', '5D', '106'),
    occurredOn: day,
    markers: fc.subarray<OffenceRecord['markers'][number]>([
      'knife',
      'exploited',
      'exploiter',
      'domestic-abuse',
      'county-lines',
    ]),
    area: fc.constantFrom('Amber', 'Birch'),
    easting: fc.constant(451_000),
    northing: fc.constant(206_000),
  })

const report = fc.record({
  number: fc.nat(99),
  personId: fc.constantFrom(...people),
  reportedOn: day,
  source: fc.constantFrom<IntelligenceRecord['source']>('1', '2', '3'),
  assessment: fc.constantFrom<IntelligenceRecord['assessment']>('A', 'B', 'C', 'D', 'E'),
  handling: fc.constantFrom<IntelligenceRecord['handling']>('P', 'C'),
  theme: fc.constantFrom<IntelligenceRecord['theme']>(
    'violence',
    'knife',
    'exploited',
    'at-risk',
    'county-lines',
  ),
  originId: fc.constantFrom('ORIGIN-1', 'ORIGIN-2'),
})

/** What a force recorded; its first crime is earlier than any day that a test looks back to. */
export const force = fc.record({
  offences: fc
    .tuple(
      offence(people, ['suspect']).map((first) => [{ ...first, crimeId: 'C0', occurredOn: '2026-03-01' }]),
      fc.array(offence(people, ['suspect', 'charged', 'convicted', 'victim']), {
        minLength: 3,
        maxLength: 14,
      }),
      fc.array(offence(victims, ['victim', 'witness']), { maxLength: 6 }),
    )
    .map((both) => both.flat()),
  intelligence: fc.array(report, { maxLength: 8 }).map((reports) =>
    reports.map(({ number, ...rest }, index) => ({
      ...rest,
      reportId: `${rest.handling === 'C' ? 'CLOSED' : 'R'}-${index}-${number}`,
    })),
  ),
  steps: fc.nat(7),
})

/** The birth dates of all but the last. */
export const born = ['2009-05-01', '2004-05-01', '1990-05-01']
/** One detention of each. */
export const custody: CustodyRecord[] = people.map((personId, index) => ({
  custodyId: `D${index}`,
  personId,
  arrestedAt: `2026-03-${20 + index}T10:00:00Z`,
  suite: 'Abingdon',
  offenceCode: '10D',
  releasedAt: `2026-03-${20 + index}T20:00:00Z`,
  release: 'under-investigation',
}))

/** What practitioners assessed. */
export const needs: NeedRecord[] = people.map((personId) => ({
  personId,
  need: 'employment',
  level: 'high',
  assessedOn: '2026-03-10',
  assessedBy: 'youth worker',
}))
