import { deepFreeze } from '../../internal/deep-freeze'
import type { OpenCase } from './case-state'
import { type Nomination, nominationSchema } from './nomination'
import { readStrictly } from './read-strictly'
import { firstState } from './step-case'

/**
 * Opens a case with a nomination, which must say by when the panel looks at it.
 *
 * A nomination is not a decision: nothing follows from it until the panel has decided.
 *
 * @param nomination - who is nominated, when, by whom, and by when it is reviewed
 * @returns the case at stage `nominated`, deeply frozen, with deconfliction and approach risk unsettled
 * @throws PreludeError `invalid-event`, whose `info.problems` say with JSON pointers what is wrong where
 * @example
 * const opened = openCase({
 *   type: 'nominated',
 *   caseId: 'case-1',
 *   personId: 'P7',
 *   on: '2026-03-31',
 *   by: 'Violence reduction unit',
 *   reviewBy: '2026-04-14',
 *   bornOn: '2005-06-01',
 *   signsOfExploitation: false,
 * })
 * opened.stage // => 'nominated'
 * @see docs/programmes/operation-prelude.md
 */
export function openCase(nomination: Nomination): OpenCase {
  return deepFreeze(firstState(readStrictly('openCase', 'invalid-event', nominationSchema, nomination)))
}
