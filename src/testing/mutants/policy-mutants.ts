import { measureUsesIn } from '../../policy/checks/measures-in'
import type { HarmTable } from '../../policy/harm-table'
import { type Policy, parsePolicy } from '../../policy/parse-policy'
import type { PolicyDocument } from '../../policy/policy-schema'
import { requirePolicy } from '../../policy/require-policy'
import { contextProblems } from '../../policy/schema/context-problems'
import { groupsNamed } from './canonical/measure-form'
import { openCanonicalPolicies } from './canonical-policy'
import { policyChanges } from './changes/policy-changes'
import type { Mutant } from './mutant'
import { mutate } from './mutate'
import { proofOfEquivalence } from './proof-of-equivalence'

/** A policy with one change. */
export interface PolicyMutant extends Mutant {
  /** The changed document. It shares with the original all that is the same. */
  readonly document: PolicyDocument
  /** The changed policy, under the original's harm table; parsed when first asked for. */
  policy(): Policy
}

/**
 * Changes a policy in one place at a time: what a slip of the hand, a bad merge or a hasty decision could do.
 *
 * Cases that tell none of these from the policy do not say what the policy means. Every number, comparison, window,
 * role factor, group member and code is moved in small and large steps, at the edge of its comparison, or taken
 * away; conditions lose parts and change their joins; gates, lists, bands, scales, limits and signposts are
 * exchanged or taken away. Words (titles, bases, notes, reasons, ids) are not.
 *
 * A mutant is always valid. One that is proved to mean what the policy means says so in `equivalent`; of several
 * that mean the same only the first is there. Not every mutant that means the same can be proved to.
 *
 * Cost: some microseconds for each mutant; parsing is left until a policy is asked for.
 *
 * @param policy - a policy from `parsePolicy`
 * @returns the mutants, in the order of the document
 * @throws PreludeError `invalid-argument` where it is not a parsed policy
 * @example
 * const mutants = policyMutants(preludePolicy)
 * const edge = mutants.find(({ id }) => id === '/gates/0/require/atLeast→above 10')
 * edge?.sentence // => 'gate “at least 10 years old”: age at least 10 becomes above 10'
 * edge?.policy().document.gates?.[0]?.require // => { measure: 'age', above: 10 }
 */
export function policyMutants(policy: Policy): PolicyMutant[] {
  requirePolicy('policyMutants', policy)
  const { document, harmTable } = policy
  const context = {
    formOf: openCanonicalPolicies(harmTable),
    isValid: (mutated: PolicyDocument) => contextProblems(mutated).length === 0,
    proofOf: proofsFor(document, harmTable),
  }
  return mutate(document, policyChanges(document, harmTable), context).map((mutant): PolicyMutant => {
    let parsed: Policy | undefined
    return {
      ...mutant,
      policy() {
        parsed ??= parsePolicy(mutant.document, { harmTables: [harmTable] })
        return parsed
      },
    }
  })
}

function proofsFor(document: PolicyDocument, table: HarmTable) {
  const uses = measureUsesIn(document)
  const used = {
    measures: new Set(uses.flatMap(({ id }) => (id === undefined ? [] : [id]))),
    groups: new Set(uses.flatMap(({ measure }) => groupsNamed(measure))),
  }
  return (change: Parameters<typeof proofOfEquivalence>[0]) => proofOfEquivalence(change, { used, table })
}
