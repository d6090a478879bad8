import { isPreludeError, type PreludeErrorCode } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { Catalogue } from '../../respond/catalogue-schema'
import type { Mismatch } from './check'
import { checkMeasures } from './check-measures'
import { checkRank } from './check-rank'
import { checkResponses } from './check-responses'
import { checkScores } from './check-scores'
import { checkStanding } from './check-standing'
import { observeCase } from './observe-case'
import type { OpenedCase } from './open-policy-case'
import { casePersonName } from './policy-case-schema'

const checks = [checkMeasures, checkScores, checkStanding, checkRank, checkResponses]
const unanswered: readonly PreludeErrorCode[] = ['score-overflow', 'invalid-catalogue', 'unknown-measure']

/**
 * Every expectation of a case that a policy does not meet, found one after the other.
 *
 * What the policy cannot be asked, because a sum passes what numbers hold exactly or the catalogue names what this
 * policy lacks, is a mismatch too, and the last.
 */
export function* mismatches(
  opened: OpenedCase,
  policy: Policy,
  catalogue: Catalogue | undefined,
): Generator<Mismatch> {
  const observed = observeCase(opened, policy, catalogue)
  const place = observed.placeOf(casePersonName)
  try {
    for (const check of checks) yield* check(opened.policyCase.expect, observed, place)
  } catch (error) {
    if (!isPreludeError(error) || !unanswered.includes(error.code)) throw error
    yield {
      path: [],
      what: 'the case',
      expected: 'an answer of policy and catalogue',
      actual: error.message,
      because: () => [],
    }
  }
}
