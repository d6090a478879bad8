import { PreludeError } from '../internal/prelude-error'
import type { Policy } from '../policy/parse-policy'
import type { PolicyDocument } from '../policy/policy-schema'
import { requirePolicy } from '../policy/require-policy'
import type { Catalogue } from '../respond/catalogue-schema'
import type { OpenedCase } from './cases/open-policy-case'
import type { PolicyCase } from './cases/policy-case-schema'
import { refuseUnresolvable } from './exercise/refuse-unresolvable'
import { type CatalogueMutant, catalogueMutants } from './mutants/catalogue-mutants'
import { openDrafting } from './mutants/draft/draft-case'
import { holds, openKilling } from './mutants/kill/open-killing'
import { missingCase } from './mutants/missing/missing-case'
import type { Mutant } from './mutants/mutant'
import type { MutationResult, MutationRun } from './mutants/mutation-run'
import { type PolicyMutant, policyMutants } from './mutants/policy-mutants'
import { openCases } from './run-policy-cases'

/** What {@link mutatePolicy} may be told. */
export interface MutatePolicyOptions {
  /** The responses that cases expect advice of; its mutants are tried too. */
  readonly catalogue?: Catalogue
  /** Whether to look for a case that tells each survivor: some tens of milliseconds each. */
  readonly drafts?: boolean
}

/**
 * Tries cases against every mutant of a policy: says which changes of one place no case would notice.
 *
 * A mutant is killed by a case that fails under it. One that survives is a change that somebody could make, by a
 * slip or on purpose, and every case would still pass: it names the case that is missing.
 *
 * A draft says what the policy makes of somebody today, not what it ought to make of them: somebody must decide
 * whether that is right before it is kept, and take "DRAFT" out of its name. It must not be used to make every mutant
 * die unread: cases that repeat whatever the policy does find no fault in it.
 *
 * Cost: a survivor is tried against every case that could tell it, a killed mutant mostly against one or two.
 *
 * @param policy - a policy from `parsePolicy`
 * @param cases - from `parsePolicyCases`, or written as values; all must hold under the policy
 * @param options - the catalogue, where responses are expected, and whether to draft what is missing
 * @returns every mutant with what became of it, in the order of the documents, and the share that is killed, 0 to 1
 * @throws PreludeError `failing-cases` where a case fails already, with their places from 0: what a mutant does to it says
 *   nothing; `invalid-argument` where the policy is not one from `parsePolicy` or the cases are no iterable;
 *   `invalid-cases` where one is not what a case must be; `invalid-catalogue` where the catalogue names what neither it
 *   nor the policy has
 * @example
 * const run = mutatePolicy(preludePolicy, [
 *   {
 *     name: 'A child of ten is old enough',
 *     asOf: '2026-03-31',
 *     person: { age: 10 },
 *     expect: { gates: { 'age-10': 'met' } },
 *   },
 * ])
 * const edge = run.results.find(({ mutant }) => mutant.id === '/gates/0/require/atLeast→above 10')
 * edge?.status // => 'killed'
 * @see docs/testing.md
 */
export function mutatePolicy(
  policy: Policy,
  cases: Iterable<PolicyCase>,
  options: MutatePolicyOptions = {},
): MutationRun {
  const caller = 'mutatePolicy'
  requirePolicy(caller, policy)
  const { catalogue } = options
  if (catalogue !== undefined) refuseUnresolvable(policy, catalogue)
  const opened = openCases(caller, policy, cases, catalogue)
  refuseFailing(caller, opened, policy, catalogue)
  const killing = openKilling(opened, policy, catalogue)
  const drafting = options.drafts
    ? openDrafting(
        { policy, catalogue },
        opened.map(({ policyCase }) => policyCase),
      )
    : undefined
  const results = [
    ...policyMutants(policy).map((mutant) =>
      resultOf(mutant, 'policy', policy.document, {
        killer: () => killing.killerOf(mutant),
        draft: () => drafting?.ofPolicy(mutant),
      }),
    ),
    ...mutantsOf(catalogue).map((mutant) =>
      resultOf(mutant, 'catalogue', catalogue as Catalogue, {
        killer: () => killing.killerOfAdvice(mutant),
        draft: () => drafting?.ofCatalogue(mutant),
      }),
    ),
  ]
  const count = (status: MutationResult['status']) => results.filter((each) => each.status === status).length
  const [killed, survived] = [count('killed'), count('survived')]
  return {
    policy: { id: policy.id, version: policy.version },
    results,
    killed,
    survived,
    equivalent: count('equivalent'),
    share: 1 - survived / Math.max(1, killed + survived),
  }
}

function refuseFailing(
  caller: string,
  opened: readonly OpenedCase[],
  policy: Policy,
  catalogue: Catalogue | undefined,
): void {
  const cases = opened
    .filter((each) => each.problems.length > 0 || !holds(each, policy, catalogue))
    .map(({ index }) => index)
  if (cases.length === 0) return
  throw new PreludeError(
    'failing-cases',
    `${caller} requires every case to hold under the policy; ${cases.length} of ${opened.length} do not`,
    { cases },
  )
}

function mutantsOf(catalogue: Catalogue | undefined): CatalogueMutant[] {
  return catalogue === undefined ? [] : catalogueMutants(catalogue)
}

function resultOf(
  mutant: PolicyMutant | CatalogueMutant,
  whose: MutationResult['document'],
  document: PolicyDocument | Catalogue,
  find: { readonly killer: () => number | undefined; readonly draft: () => PolicyCase | undefined },
): MutationResult {
  const told = { mutant: mutantOf(mutant), document: whose }
  if (mutant.equivalent !== undefined) return { ...told, status: 'equivalent' }
  const killedBy = find.killer()
  if (killedBy !== undefined) return { ...told, status: 'killed', killedBy }
  const draft = find.draft()
  return { ...told, status: 'survived', missing: missingCase(mutant, document), ...(draft && { draft }) }
}

/** A mutant without the document that it makes. */
function mutantOf({ id, pointer, kind, step, sentence, equivalent }: Mutant): Mutant {
  return { id, pointer, kind, step, sentence, ...(equivalent !== undefined && { equivalent }) }
}
