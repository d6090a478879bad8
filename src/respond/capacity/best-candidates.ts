import { responseKinds } from '../schema/response-kinds'
import { bestClaims } from './best-claims'
import type { Candidate } from './candidate'

/**
 * The candidates of the best allocation.
 *
 * @param candidates - in order of arrival, which settles ties
 * @param offers - by response, how many can be offered
 * @param perPerson - the most that one person gets
 * @returns those that get a place, in the same order
 */
export function bestCandidates(
  candidates: readonly Candidate[],
  offers: ReadonlyMap<string, number>,
  perPerson: number,
): Candidate[] {
  const responses = numbered(candidates.map(({ recommendation }) => recommendation.responseId))
  const people = numbered(candidates.map(({ recommendation }) => recommendation.personId))
  const most = Math.min(perPerson, responses.size)
  const met = bestClaims(
    candidates.map(({ recommendation: { responseId, personId, kind }, priority }) => ({
      response: responses.get(responseId) as number,
      person: people.get(personId) as number,
      kind: responseKinds.indexOf(kind),
      priority,
    })),
    [...responses.keys()].map((responseId) => offers.get(responseId) as number),
    [...people].map(() => most),
  )
  return candidates.filter((_, place) => met[place])
}

function numbered(ids: readonly string[]): Map<string, number> {
  return new Map([...new Set(ids)].map((id, place) => [id, place]))
}
