import { type CheckPolicyOptions, checkPolicy } from '../../../src/policy/check-policy'
import type { Finding } from '../../../src/policy/checks/finding'
import type { HarmTable } from '../../../src/policy/harm-table'
import { parsePolicy } from '../../../src/policy/parse-policy'
import { type Draft, draftWith } from '../plain-policy'

/** What else a check is asked with. */
interface Asked extends CheckPolicyOptions {
  readonly harmTables?: readonly HarmTable[]
}

/** What one rule finds in a changed plain policy. */
export function findingsOf(
  rule: string,
  change: (draft: Draft) => void,
  { harmTables, ...options }: Asked = {},
): Finding[] {
  // JSON has no undefined: a key that a change sets to it is taken out.
  const draft = JSON.parse(JSON.stringify(draftWith(change)))
  const policy = parsePolicy(draft, harmTables ? { harmTables } : {})
  return checkPolicy(policy, options).filter((finding) => finding.rule === rule)
}

/** The same, each as `severity pointer`. */
export function foundBy(rule: string, change: (draft: Draft) => void, asked: Asked = {}): string[] {
  return findingsOf(rule, change, asked).map(({ severity, pointer }) => `${severity} ${pointer}`)
}

/** A basis for a part that a test adds. */
export function judgement(): Draft {
  return [{ kind: 'judgement', title: 'A test', href: 'docs/decisions/0000-a-test.md' }]
}
