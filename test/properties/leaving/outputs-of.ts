import {
  activityReturn,
  allocateResponses,
  analystView,
  areaDemand,
  arrestNotification,
  coachBrief,
  coInvolvementGroups,
  compareCohorts,
  comparePolicies,
  custodyOffers,
  describePolicyComparison,
  explainScore,
  exploitationReview,
  gatherEquality,
  gatherHoldings,
  harmByPlace,
  isPreludeError,
  nominateCohort,
  operationRebusPolicy,
  outstandingSuspects,
  panelView,
  parseCatalogue,
  planActivity,
  policyChangeByGroup,
  preludePolicy,
  rankPeople,
  recommendResponses,
  recordDecision,
  scorePeople,
  thamesValleyCatalogue,
} from '../../../src/index'
import type { IntelligenceRecord } from '../../../src/scan/records/intelligence-record'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, born, custody, needs, people, victims } from './force'
import { outputsOfCases } from './outputs-of-cases'
import { outputsOfDisposals } from './outputs-of-disposals'

/** DIVERT as confirmed, so that there are offers that are eligible. */
const catalogue = parseCatalogue({
  ...thamesValleyCatalogue,
  responses: thamesValleyCatalogue.responses.map((entry) => ({ ...entry, confirmedOn: '2026-03-02' })),
})

/** What a force recorded, and how far its cases have come. */
export interface Given {
  readonly offences: OffenceRecord[]
  readonly intelligence: IntelligenceRecord[]
  readonly steps: number
}

/** The holdings, the equality records and the cohort of what a force recorded. */
export function gathered({ offences, intelligence }: Given) {
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
    needs,
    custody,
  })
  const equality = gatherEquality(
    [...people, ...victims].map((personId) => ({ personId, ethnicity: 'EQUALITY-VALUE' })),
  )
  return { holdings, equality, cohort: nominateCohort(holdings, preludePolicy, { asOf }) }
}

/** What every programme makes of what a force recorded. */
export function outputsOf(given: Given) {
  const { offences, steps } = given
  const { holdings, equality, cohort } = gathered(given)
  const comparison = comparePolicies(holdings, preludePolicy, operationRebusPolicy, { asOf })
  const advice = recommendResponses(people, holdings, preludePolicy, catalogue, { asOf })
  const { offers } = custodyOffers(holdings, preludePolicy, catalogue, {
    at: `${asOf}T21:00:00+01:00`,
    lately: { days: 14 },
    suites: [{ suite: 'Abingdon', coaches: [{ response: 'divert' }] }],
    timesInCustody: { atMost: 2 },
  })
  const demand = areaDemand(holdings, preludePolicy, { asOf, within: { months: 1 }, groups: ['knife-crime'] })
  const known = people.filter((personId) => offences.some((each) => each.personId === personId))
  return {
    cohort,
    // A ranking holds everybody of the holdings; nobody has a point for what was done to them.
    ranking: [...rankPeople(scorePeople(holdings, preludePolicy, { asOf }))].filter(({ total }) => total > 0),
    explanations: known.map((personId) => explainScore(holdings, preludePolicy, { asOf, personId })),
    groups: coInvolvementGroups(holdings, { asOf }),
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
    squares: harmByPlace(holdings, preludePolicy, {
      asOf,
      within: { months: 1 },
      by: { squares: 1000 },
      // Of a victim, too, somebody may record a decision.
      nominees: [...people, ...victims].map((personId) =>
        recordDecision({
          personId,
          agreed: true,
          reason: 'Invented.',
          decidedBy: 'Panel',
          decidedOn: asOf,
        }),
      ),
    }),
    demand,
    plan: planActivity(
      [...demand.areas, { area: 'Cedar', harm: 1 }],
      { amount: 20, unit: 'officer-days' },
      { aim: { title: 'Knives', harmShare: 1 } },
    ),
    week: activityReturn([], { from: '2026-03-01', to: asOf, holdings }),
    advice,
    offers,
    briefs: offers
      .filter(({ status }) => status === 'eligible')
      .map((offer) =>
        coachBrief(offer, { consentToShare: { givenOn: asOf, recordedBy: 'custody sergeant' } }),
      ),
    allocation: allocateResponses(
      advice,
      catalogue.responses.map(({ id }) => ({ responseId: id, places: 1, from: '2026-03-01', to: asOf })),
      { asOf, priorityOf: () => 1, arrivedOn: () => asOf },
    ),
    disposals: outputsOfDisposals(offences),
    cases: outputsOfCases(steps),
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
