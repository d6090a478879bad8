import type { Cohort } from './cohort'
import type { CohortComparison } from './cohort-comparison'
import { causesFromCohorts } from './compare/causes-from-cohorts'
import { describeChange } from './compare/describe-change'
import { openCohort } from './compare/open-cohort'
import { compareList, pairLists, unrankedPeople } from './compare/pair-lists'
import { requireCohort } from './require-cohort'

/**
 * Compares two cohorts: who joined, left, stayed and moved on each list, with the cause that the two can tell.
 *
 * For two dates under one policy as for two policies at one date. The cause is what the cohorts themselves show:
 * which component's points changed, which gate, what is not known now, the register, or that others rose above. Of
 * somebody who is now on no list a cohort shows no points, so that cause often stays untold; `comparePolicies`
 * has the records and tells more. It says nothing of whether anything worked: such lists turn over by themselves.
 *
 * Convention: no number is shown of anybody who is on an unranked list of either cohort. Where the later cohort's
 * register removed people, those who left without another trace are counted and not named, since any of them
 * may be among the removed.
 *
 * @param before - what {@link nominateCohort} returned
 * @param after - what it returned for another date or policy
 * @returns each list with its joined, left, stayed and moved, in code-point order of ids
 * @throws PreludeError `invalid-argument` where either is no cohort
 * @example
 * const crime = { personId: 'P1', role: 'charged', offenceCode: '10D', markers: [] }
 * const holdings = gatherHoldings({
 *   offences: [
 *     { ...crime, crimeId: 'C1', occurredOn: '2026-01-05' },
 *     { ...crime, crimeId: 'C2', occurredOn: '2026-02-11' },
 *   ],
 *   people: [{ personId: 'P1', bornOn: '2000-05-17' }],
 * })
 * const [january, march] = ['2026-01-31', '2026-03-31'].map((asOf) => nominateCohort(holdings, preludePolicy, { asOf }))
 * compareCohorts(january, march).lists[0]?.joined.length // => 1
 */
export function compareCohorts(before: Cohort, after: Cohort): CohortComparison {
  requireCohort('compareCohorts', 'before', before)
  requireCohort('compareCohorts', 'after', after)
  const lists = pairLists(before, after)
  const plain = unrankedPeople(lists)
  const cohorts = { before: openCohort(before), after: openCohort(after) }
  const mayBeRemoved = (personId: string) =>
    after.register.removed > 0 && !cohorts.after.accountsFor(personId)
  return {
    before: { asOf: before.asOf, policy: before.policy },
    after: { asOf: after.asOf, policy: after.policy },
    lists: lists.map((list) =>
      compareList(list, (how, personId, at) => {
        const isPlain = plain.has(personId)
        if (how === 'moves' && isPlain) return undefined
        if (how === 'leaves' && mayBeRemoved(personId)) return undefined
        const causes = causesFromCohorts(how, personId, at, cohorts, isPlain)
        return describeChange({ how, personId, list: at, causes, isPlain })
      }),
    ),
  }
}
