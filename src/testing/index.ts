/** Scoring rules under test: policy cases, coverage and mutants. */

export type { CaseExpectation, ExpectedNumber } from './cases/case-expectation-schema'
export type { CaseMoment, CaseTimes } from './cases/case-moment'
export type { CaseArrest, CaseCrime, CasePerson, CaseReport } from './cases/case-person-schema'
export type { PolicyCaseFailure, PolicyCaseResult, PolicyCaseRun } from './cases/policy-case-result'
export { type PolicyCase, type PolicyCaseFile, policyCaseFileSchema } from './cases/policy-case-schema'
export { describeCaseResult, describePolicyCases, type TestRunner } from './describe-policy-cases'
export { type CatalogueMutant, catalogueMutants } from './mutants/catalogue-mutants'
export type { Mutant, MutantKind, MutantStep } from './mutants/mutant'
export { type PolicyMutant, policyMutants } from './mutants/policy-mutants'
export { parsePolicyCases } from './parse-policy-cases'
export { type RunPolicyCasesOptions, runPolicyCases } from './run-policy-cases'
