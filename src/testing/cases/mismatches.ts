import type { Policy } from '../../policy/parse-policy'
import type { Catalogue } from '../../respond/catalogue-schema'
import type { Mismatch } from './check'
import { checkRank } from './check-rank'
import { checkResponses } from './check-responses'
import { checkScores } from './check-scores'
import { checkStanding } from './check-standing'
import { observeCase } from './observe-case'
import type { OpenedCase } from './open-case'
import { casePersonName } from './policy-case-schema'

const checks = [checkScores, checkStanding, checkRank, checkResponses]

/** Every expectation of a case that a policy does not meet, found one after the other. */
export function* mismatches(
  opened: OpenedCase,
  policy: Policy,
  catalogue: Catalogue | undefined,
): Generator<Mismatch> {
  const observed = observeCase(opened, policy, catalogue)
  const place = observed.placeOf(casePersonName)
  for (const check of checks) yield* check(opened.policyCase.expect, observed, place)
}
