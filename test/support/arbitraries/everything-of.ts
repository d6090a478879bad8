import { explainScore } from '../../../src/analyse/explain-score'
import { nominateCohort } from '../../../src/analyse/nominate-cohort'
import { rankPeople } from '../../../src/analyse/rank-people'
import { scorePeople } from '../../../src/analyse/score-people'
import { parsePolicy } from '../../../src/policy/parse-policy'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { Holdings } from '../../../src/scan/holdings'
import type { Case } from './case'

/** All that the library says of a case, as plain values that can be compared. */
export function everythingOf(given: Case, holdings: Holdings = gatherHoldings(given.force)) {
  const policy = parsePolicy(given.document, { harmTables: [given.table] })
  const { asOf, referrals, register } = given
  const scores = scorePeople(holdings, policy, { asOf })
  return {
    people: [...scores],
    totals: [...scores.totals],
    unlisted: scores.unlisted,
    hindsight: scores.hindsight,
    unstated: scores.unstated,
    ranking: [...rankPeople(scores)],
    explanations: scores.personIds.map((personId) => explainScore(holdings, policy, { asOf, personId })),
    cohort: nominateCohort(holdings, policy, { asOf, referrals, register }),
  }
}
