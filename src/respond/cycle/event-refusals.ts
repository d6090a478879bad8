import { type CaseEvent, caseEventSchema } from './case-event'
import type { CaseState } from './case-state'
import { readCase } from './read-case'
import { readStrictly } from './read-strictly'
import { type CaseRefusal, refusalsIn } from './refusals-in'

/**
 * Says why an event may not happen in a case now, and what must come first.
 *
 * The same rules as {@link advanceCase}, as values: for a screen that shows what is open and why the rest is not.
 *
 * @param caseState - the case
 * @param event - the event that somebody thinks of
 * @returns every rule that refuses it, in the order in which to put it right; none where it may happen
 * @throws PreludeError `invalid-case`, `invalid-event`
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
 * const early = { type: 'contact-chosen', on: '2026-04-01', by: 'Coordinator', contact: 'mentor', reason: 'He knows him.' }
 * eventRefusals(opened, early).map(({ rule, because }) => `${rule}: ${because}`) // => ['decision-first: the panel has not decided on the nomination']
 */
export function eventRefusals(caseState: CaseState, event: CaseEvent): CaseRefusal[] {
  const read = readCase('eventRefusals', caseState)
  return refusalsIn(read, readStrictly('eventRefusals', 'invalid-event', caseEventSchema, event))
}
