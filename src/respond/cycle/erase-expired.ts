import { deepFreeze } from '../../internal/deep-freeze'
import type { IsoDate } from '../../scan/vocabulary'
import type { CaseState } from './case-state'
import { readCase } from './read-case'
import { requirePresent } from './require-present'
import { standing } from './suppression-of'

/**
 * Takes the person out of a closed case whose suppression has ended.
 *
 * What remains is a log of who did what when, under the case's own id. Run it over what you store, and keep the
 * result instead; delete the log itself when your rules for logs say so.
 *
 * @param caseState - the case
 * @param options - the date
 * @returns the case as it may be kept at the date, deeply frozen; an open case as it is
 * @throws PreludeError `invalid-case`; `invalid-date`; `invalid-argument` where an event is later than the date
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
 * const declined = advanceCase(opened, {
 *   type: 'decided',
 *   on: '2026-04-02',
 *   by: 'Reading panel',
 *   agreed: false,
 *   reason: 'His probation officer already does this work with him.',
 *   until: '2026-10-01',
 * })
 * 'suppression' in eraseExpired(declined, { asOf: '2026-09-30' }) // => true
 * 'suppression' in eraseExpired(declined, { asOf: '2026-10-01' }) // => false
 */
export function eraseExpired(caseState: CaseState, options: { readonly asOf: IsoDate }): CaseState {
  const read = readCase('eraseExpired', caseState)
  const asOf = options?.asOf
  requirePresent('eraseExpired', read, asOf)
  if (read.stage !== 'closed' || standing(read, asOf) !== undefined) return read
  const { suppression: _, ...rest } = read
  return deepFreeze(rest)
}
