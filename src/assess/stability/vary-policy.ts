import { type Policy, parsePolicy } from '../../policy/parse-policy'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { DocumentPath } from '../../policy/schema/context-problems'
import type { JudgementNumber } from './judgement-numbers'

/** A number of the policy and what stands there instead. */
export interface Replacement {
  readonly number: JudgementNumber
  readonly value: number
}

/** The policy with other numbers, read by the same strict schema, so that nothing invalid is scored. */
export function varyPolicy(policy: Policy, replacements: readonly Replacement[]): Policy {
  const document = JSON.parse(JSON.stringify(policy.document)) as PolicyDocument
  for (const { number, value } of replacements) {
    for (const { path, write } of number.places) replaceAt(document, path, write ? write(value) : value)
  }
  return parsePolicy(document, { harmTables: [policy.harmTable] })
}

function replaceAt(document: object, path: DocumentPath, value: unknown): void {
  let holder = document as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>
  holder[path[path.length - 1] as string | number] = value
}

/**
 * The policy without what moves nobody onto a list: bands, vulnerability and signposts.
 *
 * Places of the other numbers stay what they are.
 */
export function listingPart(policy: Policy): Policy {
  const { vulnerability: _, signposts: __, ...rest } = policy.document
  const { components } = rest.score
  return parsePolicy({ ...rest, score: { components } }, { harmTables: [policy.harmTable] })
}
