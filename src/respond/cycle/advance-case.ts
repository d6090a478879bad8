import { deepFreeze } from '../../internal/deep-freeze'
import { PreludeError } from '../../internal/prelude-error'
import { type CaseEvent, caseEventSchema } from './case-event'
import type { CaseState, Suppression } from './case-state'
import { readCase } from './read-case'
import { readStrictly } from './read-strictly'
import { refusalsIn } from './refusals-in'
import { removeFromClosed, stepCase } from './step-case'

/**
 * Takes a case one event further, or refuses what the process does not allow.
 *
 * It records what people did and decided; it decides nothing. A case that ends keeps only who did what when, and
 * what prevents re-listing: keep the decision itself where your retention rules are (`recordDecision`).
 *
 * @param caseState - the case, which stays as it is
 * @param event - what happened, when, and who did it or answers for it
 * @returns the case after the event, deeply frozen
 * @throws PreludeError `event-refused`, whose `info.refusals` say which rule, why, and what must come first;
 *   `invalid-event` and `invalid-case`, whose `info.problems` say with JSON pointers what is wrong where
 * @example
 * const opened = openCase({
 *   type: 'nominated',
 *   caseId: 'case-1',
 *   personId: 'P7',
 *   on: '2026-03-31',
 *   by: 'Violence reduction unit',
 *   reviewBy: '2026-04-14',
 *   signsOfExploitation: false,
 * })
 * try {
 *   advanceCase(opened, { type: 'approached', on: '2026-04-01', by: 'Youth worker', result: 'explained' })
 * } catch (error) {
 *   error.info.refusals[0].first // => "the panel's decision, with who, when and its own reasons"
 * }
 * @see docs/programmes/operation-prelude.md; docs/decisions/0039-the-cycle-of-a-case.md
 */
export function advanceCase(caseState: CaseState, event: CaseEvent): CaseState {
  const read = readCase('advanceCase', caseState)
  const step = readStrictly('advanceCase', 'invalid-event', caseEventSchema, event)
  const refusals = refusalsIn(read, step)
  const [refusal] = refusals
  if (refusal !== undefined) {
    const more = refusals.length > 1 ? ` (and ${refusals.length - 1} more, in info.refusals)` : ''
    throw new PreludeError(
      'event-refused',
      `advanceCase requires ${refusal.first}, because ${refusal.because}${more}`,
      {
        refusals,
      },
    )
  }
  if (read.stage !== 'closed') return deepFreeze(stepCase(read, step))
  // The one event that a closed case takes is a removal, of somebody whom it still keeps off the lists.
  const removal = step as Extract<CaseEvent, { type: 'removed' }>
  return deepFreeze(removeFromClosed(read, (read.suppression as Suppression).personId, removal))
}
