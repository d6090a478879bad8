import type { Candidate } from './candidate'

/**
 * Gives places to whoever came first, each person up to the limit: what the best allocation is compared with.
 *
 * @param candidates - in order of arrival
 * @param offers - by response, how many can be offered
 * @param perPerson - the most that one person gets
 */
export function firstCome(
  candidates: readonly Candidate[],
  offers: ReadonlyMap<string, number>,
  perPerson: number,
): Candidate[] {
  const left = new Map(offers)
  const held = new Map<string, number>()
  return candidates.filter(({ recommendation: { personId, responseId } }) => {
    const places = left.get(responseId) as number
    const had = held.get(personId) ?? 0
    if (places === 0 || had >= perPerson) return false
    left.set(responseId, places - 1)
    held.set(personId, had + 1)
    return true
  })
}
