import { checkPolicy, type Finding } from '../../index'
import {
  type PolicyCaseFailure,
  type PolicyCaseResult,
  type PolicyCoverage,
  policyCoverage,
  runPolicyCases,
} from '../../testing/index'
import type { RulesUnderTest } from './read-rules'

/** A finding about the policy with its line, where the policy is a file. */
export interface PlacedFinding extends Finding {
  readonly line: number | undefined
}

/** An expectation that did not hold, with its line. */
export interface PlacedFailure extends PolicyCaseFailure {
  readonly line: number
}

/** What one case came to. */
export interface CheckedCase {
  readonly file: string
  readonly line: number
  readonly name: string
  readonly failures: readonly PlacedFailure[]
}

/** What is wrong as a whole: any of these fails the check. */
export type CheckFault = 'policy' | 'cases' | 'coverage'

/** What a check of rules came to. */
export interface CheckReport {
  readonly rules: RulesUnderTest
  readonly findings: readonly PlacedFinding[]
  readonly cases: readonly CheckedCase[]
  /** Undefined where no cases were given. */
  readonly coverage: PolicyCoverage | undefined
  /** In per cent. */
  readonly requiredCoverage: number | undefined
  /** Whether warnings about the policy fail the check. */
  readonly strict: boolean
  readonly faults: readonly CheckFault[]
}

/** How strictly rules are checked. */
export interface CheckDemands {
  readonly strict: boolean
  readonly requiredCoverage: number | undefined
}

/** Checks the policy, runs the cases and looks at what no case has exercised. */
export function checkRules(rules: RulesUnderTest, { strict, requiredCoverage }: CheckDemands): CheckReport {
  const { policy, catalogue, cases } = rules
  const findings = checkPolicy(policy.value).map((finding) => ({
    ...finding,
    line: policy.lineOf(finding.pointer),
  }))
  const policyCases = cases.map(({ policyCase }) => policyCase)
  const responses = catalogue && { catalogue: catalogue.value }
  const { results } = runPolicyCases(policy.value, policyCases, responses)
  const coverage = cases.length > 0 ? policyCoverage(policy.value, policyCases, responses) : undefined
  const checked = cases.map(
    ({ file, lineOf, policyCase }, index): CheckedCase => ({
      file,
      line: lineOf(''),
      name: policyCase.name,
      failures: (results[index] as PolicyCaseResult).failures.map((failure) => ({
        ...failure,
        line: lineOf(failure.pointer),
      })),
    }),
  )
  const faults: CheckFault[] = [
    ...(findings.some((finding) => isFault(finding, strict)) ? ['policy' as const] : []),
    ...(checked.some(({ failures }) => failures.length > 0) ? ['cases' as const] : []),
    ...(isShort(coverage, requiredCoverage) ? ['coverage' as const] : []),
  ]
  return { rules, findings, cases: checked, coverage, requiredCoverage, strict, faults }
}

/** Whether a finding fails the check. */
export function isFault({ severity }: Finding, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning')
}

function isShort(coverage: PolicyCoverage | undefined, required: number | undefined): boolean {
  return (
    coverage !== undefined && required !== undefined && coverage.exercised * 100 < required * coverage.total
  )
}
