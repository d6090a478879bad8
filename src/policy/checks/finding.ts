import type { Policy } from '../parse-policy'
import type { PolicyData } from './policy-data'

/** How much a finding matters: an error makes part of the policy void, a warning needs an answer, a note is for thought. */
export type FindingSeverity = 'error' | 'warning' | 'note'

/** Something in a valid policy that its owner should look at. */
export interface Finding {
  /** The rule's name, in kebab case: the name of its page in docs/checks. */
  readonly rule: string
  readonly severity: FindingSeverity
  /** Where, as a JSON pointer (RFC 6901). */
  readonly pointer: string
  /** What is the matter, in one sentence. */
  readonly message: string
  /** How to mend it. */
  readonly mend: string
}

/** What a rule says of one place; the check adds the rule's name. */
export type FindingOfRule = Omit<Finding, 'rule'>

/** One rule of the check: its name, how much its findings can matter, and what it finds. */
export interface PolicyRule {
  readonly name: string
  readonly severities: readonly FindingSeverity[]
  /** What it finds, as a noun phrase. */
  readonly about: string
  /** `data` is there where the check was given holdings. */
  readonly check: (policy: Policy, data?: PolicyData) => FindingOfRule[]
}
