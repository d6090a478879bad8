import { requireDay } from '../internal/iso-day'
import { PreludeError } from '../internal/prelude-error'
import { columnsOf, type Holdings } from '../scan/holdings'
import type { IsoDate } from '../scan/vocabulary'
import type { Finding } from './checks/finding'
import { type PolicyData, readPolicyData } from './checks/policy-data'
import { policyRules } from './checks/rules'
import type { Policy } from './parse-policy'
import { requirePolicy } from './require-policy'

/** What {@link checkPolicy} may be told: the records that the policy is for, and the date. Both or neither. */
export interface CheckPolicyOptions {
  /** What `gatherHoldings` made; without it the document alone is looked at. */
  readonly holdings?: Holdings
  /** The date at which the records are looked at. */
  readonly asOf?: IsoDate
}

/**
 * Lists what a valid policy's owner should look at: numbers without a basis, contradictions, wide scopes, proxies.
 *
 * Run it before a policy goes to the people who answer for it. A parsed policy can be computed; a checked one
 * can be defended. It looks at the document and its harm table. Given holdings and a date it also says where the
 * records cannot bear the policy: a window longer than the data, a code that the table lacks, a field or a flag
 * that no record states. It looks at what the records have as a whole and repeats no person, id, area or date.
 *
 * Convention: an `error` makes a part of the policy void, a `warning` needs an answer, a `note` is for thought.
 *
 * Cost: the document alone, little; with holdings, a few linear passes over the involvements.
 *
 * @param policy - a policy from `parsePolicy`
 * @param options - holdings and the date at which to look at them, both or neither
 * @returns the findings, errors first and then as the rules stand in the docs; empty where there is nothing to say
 * @throws PreludeError `invalid-argument` where it is not a parsed policy, or a date comes without holdings;
 *   `invalid-holdings`, and `invalid-date` where holdings come without a date
 * @example
 * checkPolicy(preludePolicy) // => []
 * @example
 * const holdings = gatherHoldings({
 *   offences: [
 *     { crimeId: 'C1', personId: 'P1', role: 'charged', offenceCode: '10D', occurredOn: '2026-01-05', markers: [] },
 *   ],
 * })
 * const findings = checkPolicy(preludePolicy, { holdings, asOf: '2026-03-31' })
 * findings.some(({ rule }) => rule === 'window-beyond-data') // => true
 * @see docs/checks, a page for each rule
 */
export function checkPolicy(policy: Policy, options: CheckPolicyOptions = {}): Finding[] {
  requirePolicy('checkPolicy', policy)
  const data = dataOf(options)
  const findings = policyRules.flatMap(({ name, check }) =>
    check(policy, data).map((finding) => ({ rule: name, ...finding })),
  )
  const order = ['error', 'warning', 'note']
  return findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

function dataOf(options: CheckPolicyOptions): PolicyData | undefined {
  if (typeof options !== 'object' || options === null) refuse('options', 'options to be an object')
  const { holdings, asOf } = options
  if (holdings === undefined && asOf === undefined) return undefined
  if (holdings === undefined) refuse('holdings', 'holdings where asOf is given')
  const columns = columnsOf('checkPolicy', holdings as Holdings)
  return readPolicyData(columns, requireDay('checkPolicy', 'asOf', asOf))
}

function refuse(argument: string, what: string): never {
  throw new PreludeError('invalid-argument', `checkPolicy requires ${what}`, { argument })
}
