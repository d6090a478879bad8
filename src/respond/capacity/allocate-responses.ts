import type { Recommendation } from '../recommendation'
import type { AllocateResponsesOptions } from './allocate-responses-options'
import type { Allocation } from './allocation'
import { bestCandidates } from './best-candidates'
import { describeAllocation } from './describe-allocation'
import { firstCome } from './first-come'
import { offersOf } from './offers-of'
import { readCandidates } from './read-candidates'
import type { ResponseCapacity } from './response-capacity'
import { totalPriority } from './total-priority'

/**
 * Proposes who gets the few places there are, so that no other allocation does better, and says who waits and why.
 *
 * For the panel, before it decides: only what is recommended is allocated, and nothing here is a decision. It must not
 * be used to rank children, nor to keep anyone from protection that the law gives: safeguarding duties know no places.
 *
 * Formula: the greatest total priority of safeguarding; of all allocations that reach it, the greatest of support; and
 * so on through prevention, diversion, disruption and enforcement; then the most places used; then the least sum of
 * places in the order of arrival (day, then person in code-point order, then kind and response). It is a minimum-cost
 * flow for each aim, exact in whole thousandths. More is offered than there are places only where a capacity allows it.
 *
 * Convention: no two people would both gain by exchanging their places. One place more never takes from anyone, by
 * kinds in order, unless totals are exactly tied.
 *
 * Cost: aims × offers × recommendations; 1,000 people, 20 responses and 1,000 places take under a second.
 *
 * @param recommendations - from `recommendResponses`; each person and response once, in any order
 * @param capacities - how many places there are, from when to when; a response without is shown as not known
 * @param options - the day, the priorities, the days of arrival, the limit for one person, what cannot be had
 * @returns who is proposed, who waits and why, what becomes of each response's places, and the totals beside those of
 *   first come, first served
 * @throws PreludeError `invalid-date` where asOf or a day of arrival is none; `invalid-argument` where a function or
 *   what it gives is not what it should be; `invalid-allocation`, whose `info.problems` say with JSON pointers what
 *   else is wrong
 * @example
 * const recommended = (personId, responseId, kind) => ({
 *   personId, responseId, kind, name: responseId, status: 'recommended',
 *   reasons: [], missing: [], requires: [], text: '',
 * })
 * const allocation = allocateResponses(
 *   [
 *     recommended('P1', 'mentor', 'support'),
 *     recommended('P1', 'job-coach', 'support'),
 *     recommended('P2', 'mentor', 'support'),
 *   ],
 *   [
 *     { responseId: 'mentor', places: 1, from: '2026-04-01', to: '2026-06-30' },
 *     { responseId: 'job-coach', places: 1, from: '2026-04-01', to: '2026-06-30' },
 *   ],
 *   { asOf: '2026-04-10', priorityOf: () => 1, arrivedOn: () => '2026-04-02', perPerson: 1 },
 * )
 * allocation.proposed.map(({ personId, responseId }) => `${personId} ${responseId}`) // => ['P1 job-coach', 'P2 mentor']
 * allocation.waiting[0].because // => 'the only place of mentor goes to someone with equal or higher priority; the rule for ties decides'
 * @see docs/programmes/capacity.md, docs/decisions/0045-places-by-kind-then-priority.md
 */
export function allocateResponses(
  recommendations: readonly Recommendation[],
  capacities: readonly ResponseCapacity[],
  options: AllocateResponsesOptions,
): Allocation {
  const { candidates, setAside } = readCandidates(recommendations, capacities, options)
  const { asOf, perPerson = Number.POSITIVE_INFINITY } = options
  const wanted = new Map<string, number>()
  for (const { recommendation } of candidates) {
    wanted.set(recommendation.responseId, (wanted.get(recommendation.responseId) ?? 0) + 1)
  }
  const open = capacities.filter(({ from, to }) => from <= asOf && asOf <= to)
  const offers = new Map(
    open.map((capacity) => [capacity.responseId, offersOf(capacity, wanted.get(capacity.responseId) ?? 0)]),
  )
  const placeable = candidates.filter(({ recommendation }) => offers.has(recommendation.responseId))
  const best = bestCandidates(placeable, offers, perPerson)
  return {
    asOf,
    ...describeAllocation({ candidates, best, open, offers, perPerson }),
    setAside,
    comparison: {
      best: totalPriority(best),
      firstCome: totalPriority(firstCome(placeable, offers, perPerson)),
    },
  }
}
