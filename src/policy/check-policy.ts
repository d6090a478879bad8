import type { Finding } from './checks/finding'
import { policyRules } from './checks/rules'
import type { Policy } from './parse-policy'
import { requirePolicy } from './require-policy'

/**
 * Lists what a valid policy's owner should look at: numbers without a basis, contradictions, wide scopes.
 *
 * Run it before a policy goes to the people who answer for it. A parsed policy can be computed; a checked one
 * can be defended. It looks at the document and its harm table alone, never at records.
 *
 * Convention: an `error` makes a part of the policy void, a `warning` needs an answer, a `note` is for thought.
 *
 * @param policy - a policy from `parsePolicy`
 * @returns the findings, errors first and then as the rules stand in the docs; empty where there is nothing to say
 * @throws PreludeError `invalid-argument` where it is not a parsed policy
 * @example
 * checkPolicy(preludePolicy) // => []
 * @see docs/policy.md, where every rule is listed
 */
export function checkPolicy(policy: Policy): Finding[] {
  requirePolicy('checkPolicy', policy)
  const findings = policyRules.flatMap(({ name, check }) =>
    check(policy).map((finding) => ({ rule: name, ...finding })),
  )
  const order = ['error', 'warning', 'note']
  return findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}
