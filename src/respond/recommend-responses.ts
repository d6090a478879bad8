import type { Cohort } from '../analyse/cohort'
import { openConditions } from '../analyse/open-conditions'
import { jsonPointer } from '../internal/document-problems'
import { requireDay } from '../internal/iso-day'
import { PreludeError } from '../internal/prelude-error'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import { columnsOf, type Holdings } from '../scan/holdings'
import type { IsoDate } from '../scan/vocabulary'
import { type Agreement, openAgreements } from './agreement'
import type { Catalogue } from './catalogue-schema'
import { openSafeguarding } from './exploitation/open-safeguarding'
import type { SafeguardingDecision } from './exploitation/safeguarding-decision'
import { judgeResponse } from './judge-response'
import { latestDetention } from './latest-detention'
import { peopleOf } from './people-of'
import type { Recommendation } from './recommendation'
import { refuseCatalogue } from './refuse-catalogue'
import { catalogueProblems } from './schema/catalogue-problems'
import { conditionsToBeHad } from './schema/conditions-to-be-had'
import { responseKinds } from './schema/response-kinds'
import { openHolidays } from './working-days'

const caller = 'recommendResponses'

/** What {@link recommendResponses} must and may be told. */
export interface RecommendResponsesOptions {
  /** The date that the advice is for: only what was known by then counts. */
  readonly asOf: IsoDate
  /** Bank holidays, which working days pass over besides Saturdays and Sundays. */
  readonly holidays?: Iterable<IsoDate>
  /** The youth justice service's recorded agreements. */
  readonly agreements?: Iterable<Agreement>
  /** What those responsible decided about safeguarding people who show signs of being exploited. */
  readonly safeguardingDecisions?: Iterable<SafeguardingDecision>
}

/**
 * Recommends responses to the panel: every response of a catalogue for every person, with its reasons.
 *
 * It advises and decides nothing. Safeguarding and support come before anything that bears down on a person.
 * For a person under 18, or of unknown age, no response that deters, disrupts or enforces is recommended without
 * the youth justice service's recorded agreement; for a person with signs of being exploited none is without a
 * recorded safeguarding decision, which bars neither arrest nor the protection of the public. It must not be used to
 * act on a person without a panel's decision: that is what `recordDecision` is for.
 *
 * Cost: people × responses conditions.
 *
 * @param people - a cohort, whose lists and listed referrals are advised on, or person ids
 * @param holdings - the records
 * @param policy - the policy, whose measures and groups a catalogue may name
 * @param catalogue - the responses, from `parseCatalogue`
 * @param options - the date, the bank holidays, the recorded agreements and safeguarding decisions
 * @returns for each person, in the cohort's or the given order, each response by kind (safeguarding, support,
 *   prevention, diversion, disruption, enforcement) and then in the catalogue's order
 * @throws PreludeError `invalid-date` where a date is none; `invalid-argument` where people, policy,
 *   catalogue or agreements are not what they should be; `unknown-person` where the holdings do not hold an id; `invalid-catalogue` where the catalogue names a
 *   measure or group that neither it nor the policy has, or writes codes in another system; `invalid-options` where
 *   a safeguarding decision is none
 * @example
 * const records = gatherHoldings({
 *   offences: [
 *     {
 *       crimeId: 'C1',
 *       personId: 'P1',
 *       role: 'suspect',
 *       offenceCode: '10D',
 *       occurredOn: '2026-03-27',
 *       markers: [],
 *     },
 *   ],
 *   people: [{ personId: 'P1', bornOn: '2010-05-01' }],
 * })
 * const advice = recommendResponses(['P1'], records, preludePolicy, thamesValleyCatalogue, {
 *   asOf: '2026-03-31',
 *   holidays: ['2026-04-03', '2026-04-06'],
 * })
 * const referral = advice.find(({ responseId }) => responseId === 'knife-referral')
 * referral?.status // => 'recommended'
 * referral?.dueBy // => '2026-03-30'
 * @see docs/responses.md
 */
export function recommendResponses(
  people: Cohort | Iterable<string>,
  holdings: Holdings,
  policy: Policy,
  catalogue: Catalogue,
  options: RecommendResponsesOptions,
): Recommendation[] {
  const day = requireDay(caller, 'asOf', options?.asOf)
  const { asOf } = options
  const personIds = peopleOf(caller, people)
  const holidays = openHolidays(caller, options.holidays)
  const agreements = openAgreements(caller, options.agreements ?? [], asOf)
  requirePolicy(caller, policy)
  requireCatalogue(catalogue)
  refuseUnresolved(catalogue, policy)
  const conditions = openConditions(holdings, policy, {
    asOf,
    measures: catalogue.measures,
    groups: catalogue.groups,
  })
  if (!personIds.every((personId) => conditions.has(personId))) {
    throw new PreludeError('unknown-person', `${caller} requires every person to be in the holdings`, {})
  }
  const responses = responseKinds.flatMap((kind) =>
    catalogue.responses.filter((entry) => entry.kind === kind),
  )
  const columns = columnsOf(caller, holdings)
  const judging = {
    catalogue,
    conditions,
    agreements,
    safeguarding: openSafeguarding(caller, 'safeguardingDecisions', options.safeguardingDecisions ?? [], {
      columns,
      day,
    }),
    holidays,
    asOf,
    words: { ...conditionsToBeHad, ...catalogue.conditions },
    latestDetention: (personId: string) => latestDetention(holdings, personId, day),
  }
  return personIds.flatMap((personId) =>
    responses.map((response) => judgeResponse(personId, response, judging)),
  )
}

/** Refuses anything that `parseCatalogue` did not return: its defaults are part of what is asked here. */
function requireCatalogue(catalogue: Catalogue): void {
  const isCatalogue =
    typeof catalogue === 'object' &&
    catalogue !== null &&
    Array.isArray(catalogue.responses) &&
    typeof catalogue.confirmWithin === 'object'
  if (isCatalogue) return
  throw new PreludeError('invalid-argument', `${caller} requires a catalogue that parseCatalogue returned`, {
    argument: 'catalogue',
  })
}

function refuseUnresolved(catalogue: Catalogue, { document, harmTable }: Policy): void {
  const problems = catalogueProblems(catalogue, {
    measures: document.measures ?? {},
    groups: document.groups ?? {},
    codeSystem: harmTable.codeSystem,
    hasReview: document.review !== undefined,
  })
  if (problems.length === 0) return
  refuseCatalogue(
    caller,
    problems.map(({ path, message }) => ({ pointer: jsonPointer(path), message })),
  )
}
