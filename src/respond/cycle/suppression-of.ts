import type { IsoDate } from '../../scan/vocabulary'
import type { CaseState, Suppression } from './case-state'
import { readCase } from './read-case'
import { requirePresent } from './require-present'

/**
 * What is still kept of somebody who left, so that they are not listed again.
 *
 * Person, until when, and one of three codes; nothing else. On the day it ends there is nothing.
 *
 * @param caseState - the case
 * @param options - the date
 * @returns the suppression that stands at the date; undefined for an open case, and where nothing stands
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
 * const removed = advanceCase(opened, {
 *   type: 'removed',
 *   on: '2026-04-08',
 *   by: 'Data protection officer',
 *   reason: 'The crime was not his.',
 *   until: '2027-04-08',
 * })
 * suppressionOf(removed, { asOf: '2026-05-01' }) // => { personId: 'P7', until: '2027-04-08', why: 'removed-on-challenge' }
 * suppressionOf(removed, { asOf: '2027-04-08' }) // => undefined
 * @see docs/programmes/operation-prelude.md
 */
export function suppressionOf(
  caseState: CaseState,
  options: { readonly asOf: IsoDate },
): Suppression | undefined {
  const read = readCase('suppressionOf', caseState)
  const asOf = options?.asOf
  requirePresent('suppressionOf', read, asOf)
  return standing(read, asOf)
}

/** The suppression of a case that stands at a date. */
export function standing(caseState: CaseState, asOf: IsoDate): Suppression | undefined {
  if (caseState.stage !== 'closed' || caseState.suppression === undefined) return undefined
  return asOf < caseState.suppression.until ? caseState.suppression : undefined
}
