import type { DocumentProblem } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { Agreement } from '../../respond/agreement'
import type { Catalogue } from '../../respond/catalogue-schema'
import type { SafeguardingDecision } from '../../respond/exploitation/safeguarding-decision'
import { gatherHoldings } from '../../scan/gather-holdings'
import type { Holdings } from '../../scan/holdings'
import { caseRecords } from './case-records'
import type { PolicyCase } from './policy-case-schema'

/** A case with its records gathered, ready to be held against any variant of its policy. */
export interface OpenedCase {
  readonly index: number
  readonly policyCase: PolicyCase
  readonly holdings: Holdings
  readonly agreements: readonly Agreement[]
  readonly safeguardingDecisions: readonly SafeguardingDecision[]
  /** What keeps the case from being judged at all. */
  readonly problems: readonly DocumentProblem[]
  /** What stands for a group of which no code was given, in words. */
  readonly standIns: readonly string[]
}

/**
 * Gathers the records of a case.
 *
 * Groups are looked up in the policy and then in the catalogue, so a policy that a case was written for decides what
 * its records are, also where a variant of it is judged.
 */
export function openPolicyCase(
  policyCase: PolicyCase,
  index: number,
  policy: Policy,
  catalogue: Catalogue | undefined,
): OpenedCase {
  const { records, ...written } = caseRecords(policyCase, policy, catalogue)
  // A record that could not be written is in the problems, and the case is not judged.
  const holdings = gatherHoldings(written.problems.length === 0 ? records : { offences: [] })
  return { index, policyCase, holdings, ...written }
}
