import { documentProblems, jsonPointer } from '../internal/document-problems'
import { PreludeError } from '../internal/prelude-error'
import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import type { Catalogue } from '../respond/catalogue-schema'
import { mismatches } from './cases/mismatches'
import { type OpenedCase, openPolicyCase } from './cases/open-policy-case'
import type { PolicyCaseFailure, PolicyCaseResult, PolicyCaseRun } from './cases/policy-case-result'
import { type PolicyCase, policyCaseSchema } from './cases/policy-case-schema'
import { refuseCases } from './cases/refuse-cases'

/** What {@link runPolicyCases} may be told. */
export interface RunPolicyCasesOptions {
  /** The responses that cases expect advice of. */
  readonly catalogue?: Catalogue
}

/**
 * Runs policy cases: holds what a policy makes of invented people against what it must make of them.
 *
 * A unit that changes a weight learns at once which of its sentences no longer hold. It compares whole thousandths,
 * so an expected score is exact. A case that names something the policy lacks fails and says so.
 *
 * @param policy - a policy from `parsePolicy`
 * @param cases - from {@link parsePolicyCases}, or written as values
 * @param options - the catalogue, where responses are expected
 * @returns every case in order, with what did not hold and the explanation that led there
 * @throws PreludeError `invalid-argument` where the policy is not one from `parsePolicy` or the cases are no
 *   iterable; `invalid-cases` where one is not what a case must be, with its place as the pointer's first key
 * @example
 * const run = runPolicyCases(preludePolicy, [
 *   {
 *     name: 'A child is never ranked',
 *     asOf: '2026-03-31',
 *     person: { age: 15, crimes: [{ role: 'charged', group: 'knife-crime', when: { ago: { days: 9 } } }] },
 *     expect: { nominated: ['children'] },
 *   },
 * ])
 * run.passed // => 1
 * @see docs/testing.md
 */
export function runPolicyCases(
  policy: Policy,
  cases: Iterable<PolicyCase>,
  options: RunPolicyCasesOptions = {},
): PolicyCaseRun {
  requirePolicy('runPolicyCases', policy)
  const opened = openCases('runPolicyCases', policy, cases, options.catalogue)
  const results = opened.map((each) => resultOf(each, policy, options.catalogue))
  const passed = results.filter((result) => result.passed).length
  return {
    policy: { id: policy.id, version: policy.version },
    results,
    passed,
    failed: results.length - passed,
  }
}

/** Validates cases and gathers the records of each. */
export function openCases(
  caller: string,
  policy: Policy,
  cases: Iterable<PolicyCase>,
  catalogue: Catalogue | undefined,
): OpenedCase[] {
  if (typeof cases !== 'object' || cases === null || !(Symbol.iterator in cases)) {
    throw new PreludeError('invalid-argument', `${caller} requires an iterable of cases`, {
      argument: 'cases',
    })
  }
  const all = [...cases]
  const problems = all.flatMap((each, index) => {
    const parsed = policyCaseSchema.safeParse(each)
    return parsed.success
      ? []
      : documentProblems(parsed.error.issues, each).map(({ pointer, message }) => ({
          pointer: `/${index}${pointer}`,
          message,
        }))
  })
  if (problems.length > 0) refuseCases(caller, problems)
  return all.map((each, index) => openPolicyCase(each, index, policy, catalogue))
}

function resultOf(opened: OpenedCase, policy: Policy, catalogue: Catalogue | undefined): PolicyCaseResult {
  const failures = opened.problems.length > 0 ? problemsOf(opened) : failuresOf(opened, policy, catalogue)
  return {
    index: opened.index,
    name: opened.policyCase.name,
    passed: failures.length === 0,
    failures,
  }
}

function problemsOf({ problems }: OpenedCase): PolicyCaseFailure[] {
  return problems.map(({ pointer, message }) => ({
    pointer,
    what: 'the case itself',
    expected: 'records under this policy',
    actual: message,
    because: [],
  }))
}

function failuresOf(
  opened: OpenedCase,
  policy: Policy,
  catalogue: Catalogue | undefined,
): PolicyCaseFailure[] {
  return Array.from(mismatches(opened, policy, catalogue), ({ path, what, expected, actual, because }) => {
    const reasons = because()
    return {
      pointer: jsonPointer(['expect', ...path]),
      what,
      expected,
      actual,
      because: reasons.length === 0 ? [] : [...reasons, ...opened.standIns],
    }
  })
}
