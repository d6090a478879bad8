import type { FindingSeverity } from './checks/finding'
import { policyRules } from './checks/rules'

/** One thing that `checkPolicy` looks for. */
export interface PolicyCheck {
  /** What a finding names as its `rule`. */
  readonly name: string
  /** How much its findings can matter, most first. */
  readonly severities: readonly FindingSeverity[]
  /** What it finds, as a noun phrase. */
  readonly about: string
}

/**
 * Everything that {@link checkPolicy} looks for, in the order of its findings.
 *
 * For tools around the check: a page of settings, a summary that also says what was not found.
 *
 * @example
 * policyChecks.find(({ name }) => name === 'review-too-rare')?.severities // => ['warning']
 * @see docs/checks, a page for each rule
 */
export const policyChecks: readonly PolicyCheck[] = /* @__PURE__ */ Object.freeze(
  policyRules.map(({ name, severities, about }) => Object.freeze({ name, severities, about })),
)
