import { isPreludeError } from '../../../src/internal/prelude-error'
import { type Policy, parsePolicy } from '../../../src/policy/parse-policy'
import type { Catalogue } from '../../../src/respond/catalogue-schema'
import { parsePolicyCases } from '../../../src/testing/parse-policy-cases'
import { policyCoverage } from '../../../src/testing/policy-coverage'
import { type Draft, draftWith } from '../../policy/plain-policy'

/** A policy of one component, two bands, two gates and one list, with a change made to it. */
export function policyWith(change: (draft: Draft) => void = () => undefined): Policy {
  return parsePolicy(draftWith(change))
}

/** Charged knife possession, each weighing 53.038. */
export function blades(times: number) {
  return { crimes: [{ times, role: 'charged', code: '10D', when: { ago: { days: 9 } } }] }
}

/** One case of `person` with what it expects, and whatever else is given. */
export function caseOf(person: object, expectation: object, more: object = {}) {
  return { name: 'A case', asOf: '2026-11-20', person, expect: expectation, ...more }
}

/** What some cases exercise, in words, in the order of the documents. */
export function exercised(policy: Policy, cases: readonly object[], catalogue?: Catalogue): string[] {
  return policyCoverage(policy, parsePolicyCases(cases), catalogue && { catalogue })
    .items.filter(({ exercisedBy }) => exercisedBy.length > 0)
    .map(({ what }) => what)
}

/** Everything that there is to exercise, in words. */
export function whatIs(policy: Policy, catalogue?: Catalogue): string[] {
  return policyCoverage(policy, [], catalogue && { catalogue }).items.map(({ what }) => what)
}

/** The case that is missing for a thing, in words. */
export function missingFor(what: string, policy: Policy, catalogue?: Catalogue): string | undefined {
  return policyCoverage(policy, [], catalogue && { catalogue }).items.find((item) => item.what === what)
    ?.missing
}

/** The code of the error by which a call is refused. */
export function refusalOf(call: () => unknown): string | undefined {
  try {
    call()
  } catch (error) {
    if (isPreludeError(error)) return error.code
    throw error
  }
  return undefined
}
