import type { Policy } from '../../../policy/parse-policy'
import type { Catalogue } from '../../../respond/catalogue-schema'
import type { CaseExpectation } from '../../cases/case-expectation-schema'
import { responsesNamed } from '../../cases/check-responses'
import { mismatches } from '../../cases/mismatches'
import type { OpenedCase } from '../../cases/open-policy-case'
import type { CatalogueMutant } from '../catalogue-mutants'
import type { PolicyMutant } from '../policy-mutants'
import {
  adviceKeys,
  type ExpectationKey,
  type ExpectationsTouched,
  openExpectationsTouched,
} from './expectations-touched'

/** Tries mutants against cases. */
export interface Killing {
  /** The place of a case that fails under a mutant of the policy; undefined where all hold. */
  killerOf(mutant: PolicyMutant): number | undefined
  /** The place of a case that fails under a mutant of the catalogue. */
  killerOfAdvice(mutant: CatalogueMutant): number | undefined
}

/**
 * Opens cases for trying mutants against them.
 *
 * A case that failed under one mutant is tried first against the next: neighbours of a document fall to the same.
 */
export function openKilling(
  cases: readonly OpenedCase[],
  policy: Policy,
  catalogue: Catalogue | undefined,
): Killing {
  const order = [...cases]
  const touchedBy = openExpectationsTouched(policy, catalogue)
  const find = (
    canTell: (expect: CaseExpectation) => boolean,
    under: readonly [policy: Policy, catalogue: Catalogue | undefined],
  ) => {
    const at = order.findIndex((each) => canTell(each.policyCase.expect) && !holds(each, ...under))
    if (at < 0) return undefined
    const [killer] = order.splice(at, 1) as [OpenedCase]
    order.unshift(killer)
    return killer.index
  }
  return {
    killerOf(mutant) {
      const touched = touchedBy(mutant.pointer)
      const canTell = (expect: CaseExpectation) => touched === undefined || asksAbout(expect, touched)
      return find(canTell, [mutant.policy(), catalogue])
    },
    killerOfAdvice: (mutant) =>
      find((expect) => asksOf(expect, mutant, catalogue), [policy, mutant.catalogue()]),
  }
}

/** Whether a case holds under a policy and a catalogue. */
export function holds(opened: OpenedCase, policy: Policy, catalogue: Catalogue | undefined): boolean {
  return mismatches(opened, policy, catalogue).next().done === true
}

/** Whether a case asks for anything that a change can decide. */
function asksAbout(expect: CaseExpectation, { keys, measures }: ExpectationsTouched): boolean {
  return (Object.keys(expect) as ExpectationKey[]).some((key) => {
    if (!keys.has(key)) return false
    return key !== 'measures' || Object.keys(expect.measures as object).some((id) => measures.has(id))
  })
}

/** Whether a case asks for the response that a mutant changes; where it changes something else, for any advice. */
function asksOf(
  expect: CaseExpectation,
  { pointer }: CatalogueMutant,
  catalogue: Catalogue | undefined,
): boolean {
  const [, root, index] = pointer.split('/')
  if (root !== 'responses')
    return expect.measures !== undefined || adviceKeys.some((key) => expect[key] !== undefined)
  const id = catalogue?.responses[Number(index)]?.id as string
  return responsesNamed(expect).has(id)
}
