import { jsonPointer } from '../../internal/document-problems'
import type { DocumentProblem } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import { type OutcomeRule, outcomeProblems } from '../outcome/outcome-rule'
import type { TrialOutcome } from './trial-protocol'

/** Whether an outcome is what people are recorded as having done, or what was done to them. */
export type OutcomeSide = 'as-suspect' | 'as-victim'

/** Which side an outcome without problems is of. */
export function sideOf({ select }: TrialOutcome): OutcomeSide {
  return 'victim' in select.roles ? 'as-victim' : 'as-suspect'
}

/** What an outcome is called in texts. */
export function titleOf({ title, id }: TrialOutcome): string {
  return title ?? id
}

/**
 * What is wrong with outcomes: two of one id, what they select, and roles of both sides in one.
 *
 * @param at - keys from the root of the options to the outcomes
 */
export function outcomesProblems(
  outcomes: readonly TrialOutcome[],
  policy: Policy,
  at: readonly string[],
): DocumentProblem[] {
  const ids = outcomes.map(({ id }) => id)
  return outcomes.flatMap((outcome, index) => {
    const place = [...at, String(index)]
    if (ids.indexOf(outcome.id) !== index) {
      return [{ pointer: jsonPointer([...place, 'id']), message: 'another outcome has this id' }]
    }
    const { id: _, ...rule } = outcome
    return oneSideProblems(rule, policy, place)
  })
}

/**
 * What is wrong with one outcome of a trial: what it selects, or roles of both sides in it.
 *
 * @param at - keys from the root of the options to the outcome
 */
export function oneSideProblems(
  outcome: OutcomeRule,
  policy: Policy,
  at: readonly string[],
): DocumentProblem[] {
  const problems = outcomeProblems(outcome, [policy], at)
  return problems.length > 0 ? problems : mixedSides(outcome, at)
}

function mixedSides({ select }: OutcomeRule, place: readonly string[]): DocumentProblem[] {
  const named = Object.keys(select.roles)
  const isMixed = named.includes('witness') || (named.includes('victim') && named.length > 1)
  if (!isMixed) return []
  const message = 'either suspect, charged and convicted, or victim alone: the two are told apart'
  return [{ pointer: jsonPointer([...place, 'select', 'roles']), message }]
}
