import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  analystView,
  areaDemand,
  arrestNotification,
  compareCohorts,
  comparePolicies,
  describePolicyComparison,
  exploitationReview,
  gatherEquality,
  gatherHoldings,
  harmByPlace,
  isPreludeError,
  nominateCohort,
  operationRebusPolicy,
  outstandingSuspects,
  panelView,
  policyChangeByGroup,
  preludePolicy,
  recommendResponses,
  thamesValleyCatalogue,
} from '../../src/index'
import type { CustodyRecord } from '../../src/scan/records/custody-record'
import type { IntelligenceRecord } from '../../src/scan/records/intelligence-record'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { runs } from '../support/arbitraries/runs'

/*
 * A force in which whatever may not leave carries a word of its own, so that every output can be searched for it:
 * people who are victims or witnesses and nothing else, origins, reports handled under conditions, equality values.
 */
const asOf = '2026-03-31'
const people = ['P1', 'P2', 'P3', 'P4']
const victims = ['VICTIM-1', 'VICTIM-2']
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

const force = fc.record({
  offences: fc
    .tuple(
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
})

const born = ['2009-05-01', '2004-05-01', '1990-05-01']
const custody: CustodyRecord[] = people.map((personId, index) => ({
  custodyId: `D${index}`,
  personId,
  arrestedAt: `2026-03-${20 + index}T10:00:00Z`,
  suite: 'Abingdon',
  offenceCode: '10D',
  releasedAt: `2026-03-${20 + index}T20:00:00Z`,
  release: 'under-investigation',
}))

function outputsOf({
  offences,
  intelligence,
}: {
  offences: OffenceRecord[]
  intelligence: IntelligenceRecord[]
}) {
  const holdings = gatherHoldings({
    offences,
    intelligence,
    people: [
      // The fourth has no birth date.
      ...people
        .slice(0, 3)
        .map((personId, index) => ({ personId, bornOn: born[index] as string, area: 'Amber' })),
      ...victims.map((personId) => ({ personId, bornOn: '1985-01-01', area: 'Birch' })),
    ],
    custodySpells: [],
    management: [],
    custody,
  })
  const equality = gatherEquality(
    [...people, ...victims].map((personId) => ({ personId, ethnicity: 'EQUALITY-VALUE' })),
  )
  const cohort = nominateCohort(holdings, preludePolicy, { asOf })
  const comparison = comparePolicies(holdings, preludePolicy, operationRebusPolicy, { asOf })
  const known = people.filter((personId) => offences.some((each) => each.personId === personId))
  return {
    cohort,
    panel: panelView(cohort),
    analyst: analystView(cohort),
    responses: recommendResponses(cohort, holdings, preludePolicy, thamesValleyCatalogue, { asOf }),
    notifications: custody.flatMap((record) =>
      (['childrens-social-care', 'youth-justice'] as const).flatMap((recipient) => {
        try {
          return [
            arrestNotification(record, holdings, {
              recipient,
              purpose: 'To keep a child safe',
              basis: 'crime-and-disorder-act-1998-s115',
              asOf,
            } as never),
          ]
        } catch (error) {
          if (isPreludeError(error)) return []
          throw error
        }
      }),
    ),
    suspects: outstandingSuspects(holdings, preludePolicy, {
      asOf,
      groups: ['serious-violence', 'knife-crime'],
      force: 10,
      perArea: 10,
      longestReleased: 10,
      areaBasis: 'offences',
    }),
    places: harmByPlace(holdings, preludePolicy, { asOf, within: { months: 1 }, by: 'area' }),
    squares: harmByPlace(holdings, preludePolicy, { asOf, within: { months: 1 }, by: { squares: 1000 } }),
    demand: areaDemand(holdings, preludePolicy, { asOf, within: { months: 1 }, groups: ['knife-crime'] }),
    exploitation: exploitationReview(holdings, { personIds: known, asOf }),
    cohorts: compareCohorts(cohort, nominateCohort(holdings, operationRebusPolicy, { asOf })),
    comparison,
    comment: describePolicyComparison(comparison, { people: 'named' }),
    commentByGroup: describePolicyComparison(comparison, {
      people: 'named',
      byGroup: policyChangeByGroup(comparison, equality, holdings),
    }),
  }
}

const never = [...victims, 'ORIGIN-', 'CLOSED-']

describe('what may not leave', () => {
  it('is in no output of any programme', () => {
    let notified = 0
    fc.assert(
      fc.property(force, (given) => {
        const { commentByGroup, ...outputs } = outputsOf(given)
        notified += outputs.notifications.length
        for (const [name, output] of Object.entries(outputs)) {
          const text = JSON.stringify(output)
          for (const word of never) expect(text.includes(word), `${word} in ${name}`).toBe(false)
          expect(text.includes('EQUALITY-VALUE'), `an equality value in ${name}`).toBe(false)
        }
        // By group the value is the heading, and it names nobody.
        for (const word of never) expect(commentByGroup).not.toContain(word)
      }),
      runs(60),
    )
    expect(notified, 'notifications that were built at all').toBeGreaterThan(0)
  })
})
