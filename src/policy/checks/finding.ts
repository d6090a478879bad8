import type { Policy } from '../parse-policy'

/** How much a finding matters: an error makes part of the policy void, a warning needs an answer, a note is for thought. */
export type FindingSeverity = 'error' | 'warning' | 'note'

/** Something in a valid policy that its owner should look at. */
export interface Finding {
  /** The rule's name, in kebab case; rules are listed in docs/policy.md. */
  readonly rule: string
  readonly severity: FindingSeverity
  /** Where, as a JSON pointer (RFC 6901). */
  readonly pointer: string
  /** What is the matter, in one sentence. */
  readonly message: string
  /** How to mend it. */
  readonly mend: string
}

/** One rule of the check: its name and what it finds. */
export interface PolicyRule {
  readonly name: string
  readonly check: (policy: Policy) => Omit<Finding, 'rule'>[]
}
