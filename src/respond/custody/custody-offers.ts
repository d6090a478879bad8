import { deepFreeze } from '../../internal/deep-freeze'
import { jsonPointer } from '../../internal/document-problems'
import { stringAt } from '../../internal/find-string'
import { dayBefore, formatIsoDay } from '../../internal/iso-day'
import type { DocumentProblem } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import { columnsOf, type Holdings } from '../../scan/holdings'
import { type HoldingsColumns, rowsOf } from '../../scan/holdings/columns'
import type { IsoDateTime } from '../../scan/vocabulary'
import type { Catalogue } from '../catalogue-schema'
import { recommendResponses } from '../recommend-responses'
import { refuseCatalogue } from '../refuse-catalogue'
import type { Response } from '../schema/response-schema'
import { britishDay, britishTime } from './british-time'
import type { CustodyOffer } from './custody-offer'
import {
  type CustodyOffersOptions,
  refuseOptions,
  requireCustodyOffersOptions,
} from './custody-offers-options'
import type { CustodySuite } from './custody-suite'
import { type Detention, detentionsAt, latestEnd } from './detentions-at'
import { judgeOffer, type PersonInCustody } from './judge-offer'
import { offerProblems } from './offer-problems'

const caller = 'custodyOffers'

/** Who can be offered what in the custody suites at one moment. */
export interface CustodyOffers {
  /** The moment, in British time. */
  readonly at: IsoDateTime
  /** False where the holdings were gathered without custody records: then nobody is known to be there. */
  readonly custodyKnown: boolean
  /** By person id in code-point order, then by kind of response and the catalogue's order. No rank. */
  readonly offers: readonly CustodyOffer[]
  /** How many people are, or lately were, only in suites where none of the offers is made. */
  readonly elsewhere: number
  /** How many people are left out of whom there are only records that were never closed, more than 28 days old. */
  readonly neverClosed: number
}

/**
 * Lists who in police custody at a moment, or lately, is eligible for which offer, with reasons.
 *
 * For the custody sergeant and whoever sends coaches: DIVERT is for people of 18 to 25 by whole years, the age at
 * that moment and not at the act; navigators elsewhere for other ages. Each offer is an entry of the catalogue, with
 * its own conditions, that a suite is said to have. It must not be used to press anybody, to weigh the case, or to
 * choose among people: it ranks nobody, and how a case stands or ends is no condition.
 *
 * Convention: clocks are British. A person in two suites at once is shown in both, with a doubt, and counts once. A
 * person for whom no record says for sure whether they are there is `unknown`; 28 days after an arrest that was never
 * closed nobody is. An unknown birth date is unknown, not
 * unmet. Hours of coaches are clock hours, also in the nights in which clocks change.
 *
 * Cost: custody records, then people found × responses of the catalogue.
 *
 * @param holdings - the records
 * @param policy - the policy, whose measures and groups the catalogue may name
 * @param catalogue - the responses, from `parseCatalogue`
 * @param options - the moment, the suites with their offers and hours, and how far back `lately` goes
 * @returns the offers, deeply frozen; none where nobody is in those suites or no custody records were gathered
 * @throws PreludeError `invalid-options`, whose `info.problems` say with JSON pointers what is wrong;
 *   `invalid-catalogue` where an entry that a suite offers lacks consent, bears down on people or depends on the
 *   case or on intelligence; and what `recommendResponses` throws
 * @example
 * const records = gatherHoldings({
 *   offences: [],
 *   people: [{ personId: 'P1', bornOn: '2006-05-01' }],
 *   custody: [
 *     {
 *       custodyId: 'D1',
 *       personId: 'P1',
 *       arrestedAt: '2026-03-31T18:10:00+01:00',
 *       suite: 'Abingdon',
 *       offenceCode: '8N',
 *     },
 *   ],
 * })
 * const hours = [{ weekday: 'wednesday', from: '09:00', to: '17:00' }] as const
 * const { offers } = custodyOffers(records, preludePolicy, thamesValleyCatalogue, {
 *   at: '2026-03-31T21:00:00+01:00',
 *   suites: [{ suite: 'Abingdon', coaches: [{ response: 'divert', hours }] }],
 * })
 * offers.map(({ personId, status, missing }) => [personId, status, missing]) // => [['P1', 'unknown', ['confirmation']]]
 * offers[0]?.stays[0]?.coach?.next?.from // => '2026-04-01T09:00:00+01:00'
 * @see https://www.tvvru.co.uk/project/divert/; docs/programmes/divert.md;
 *   docs/decisions/0046-offers-in-custody.md
 */
export function custodyOffers(
  holdings: Holdings,
  policy: Policy,
  catalogue: Catalogue,
  options: CustodyOffersOptions,
): CustodyOffers {
  const columns = columnsOf(caller, holdings)
  const { at, lately, suites, timesInCustody } = requireCustodyOffersOptions(caller, options)
  const moment = Date.parse(at)
  const day = britishDay(moment)
  const releasedAfter = lately === undefined ? Number.POSITIVE_INFINITY : dayBefore(day, lately)
  const { found, neverClosed } = findPeople(columns, moment, releasedAfter)
  const here = found.filter(({ present }) => offeredTo(present, suites).size > 0)
  const personIds = here.map(({ person }) => stringAt(columns.personIds, person))
  const advice = recommendResponses(personIds, holdings, policy, catalogue, { asOf: formatIsoDay(day) })
  const offered = requireOffers(catalogue, policy, suites)
  const judging = { columns, moment, day, suites, times: timesInCustody }
  const perPerson = catalogue.responses.length
  return deepFreeze({
    at: britishTime(moment),
    custodyKnown: columns.detentions !== undefined,
    offers: here.flatMap((person, i) => {
      const open = offeredTo(person.present, suites)
      return advice.slice(i * perPerson, (i + 1) * perPerson).flatMap((recommendation) => {
        const { responseId } = recommendation
        if (!open.has(responseId)) return []
        return [judgeOffer(recommendation, offered.get(responseId) as Response, person, judging)]
      })
    }),
    elsewhere: found.length - here.length,
    neverClosed,
  })
}

/** Everybody with a stay that is now, whose release is late enough, or can be; and how many records cannot be. */
function findPeople(
  { personIds, detentions }: HoldingsColumns,
  moment: number,
  releasedAfter: number,
): { readonly found: PersonInCustody[]; readonly neverClosed: number } {
  const found: PersonInCustody[] = []
  let neverClosed = 0
  if (detentions === undefined) return { found, neverClosed }
  const isPresent = (stay: Detention) => {
    const end = latestEnd(stay)
    return end > moment || britishDay(end) > releasedAfter
  }
  for (let person = 0; person < personIds.size; person++) {
    const all = detentionsAt(rowsOf(detentions, person), moment)
    const present = all.filter(isPresent)
    if (present.length > 0) found.push({ person, all, present })
    else if (all.some(({ doubt }) => doubt !== undefined)) neverClosed += 1
  }
  return { found, neverClosed }
}

/** The ids of the responses that are offered where a person is. */
function offeredTo(present: readonly Detention[], suites: readonly CustodySuite[]): ReadonlySet<string> {
  const names = new Set(present.map(({ suite }) => suite))
  return new Set(
    suites
      .filter(({ suite }) => names.has(suite))
      .flatMap(({ coaches }) => coaches.map(({ response }) => response)),
  )
}

/** The responses that suites offer, by id; refuses an id that leads to none and an entry that is no offer. */
function requireOffers(
  catalogue: Catalogue,
  policy: Policy,
  suites: readonly CustodySuite[],
): ReadonlyMap<string, Response> {
  const responses = new Map(catalogue.responses.map((response) => [response.id, response]))
  const named = suites.flatMap(({ coaches }, i) =>
    coaches.map(({ response }, k) => ({
      response,
      pointer: jsonPointer(['suites', i, 'coaches', k, 'response']),
    })),
  )
  const unknown: DocumentProblem[] = named
    .filter(({ response }) => !responses.has(response))
    .map(({ pointer }) => ({ pointer, message: 'names no response of the catalogue' }))
  if (unknown.length > 0) refuseOptions(caller, unknown)
  const problems = offerProblems(catalogue, policy, new Set(named.map(({ response }) => response)))
  if (problems.length > 0) refuseCatalogue(caller, problems)
  return responses
}
