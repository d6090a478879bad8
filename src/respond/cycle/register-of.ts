import type { RegisterEntry } from '../../analyse/cohort'
import { compareCodePoints } from '../../internal/code-points'
import { requireDay } from '../../internal/iso-day'
import { objectsOf } from '../../internal/objects-of'
import type { IsoDate } from '../../scan/vocabulary'
import type { CaseState } from './case-state'
import { readCase } from './read-case'
import { requirePresent } from './require-present'
import { standing } from './suppression-of'

/**
 * The register for `nominateCohort`: who is in the programme, was declined, or is to stay off the lists.
 *
 * Whoever left or was removed on challenge has the status `removed`, which the cohort counts and never names. A
 * nomination that waits for the panel gives no entry: the person is still a nominee.
 *
 * @param cases - the cases
 * @param options - the date
 * @returns entries in code-point order of the person; none for whoever's suppression has ended
 * @throws PreludeError `invalid-case`; `invalid-date`; `invalid-argument` where `cases` is no iterable of cases, or an
 *   event of one is later than the date
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
 * const agreed = advanceCase(opened, {
 *   type: 'decided',
 *   on: '2026-04-02',
 *   by: 'Reading panel',
 *   agreed: true,
 *   reason: 'He asked his coach for a way out.',
 *   reviewBy: '2026-05-02',
 *   endsBy: '2027-04-02',
 * })
 * registerOf([agreed], { asOf: '2026-04-30' }) // => [{ personId: 'P7', status: 'in-programme', decidedOn: '2026-04-02', until: '2027-04-02' }]
 */
export function registerOf(cases: Iterable<CaseState>, options: { readonly asOf: IsoDate }): RegisterEntry[] {
  const asOf = options?.asOf
  requireDay('registerOf', 'asOf', asOf)
  const entries: RegisterEntry[] = []
  for (const each of objectsOf('registerOf', 'cases', cases)) {
    const read = readCase('registerOf', each)
    requirePresent('registerOf', read, asOf)
    const entry = entryOf(read, asOf)
    if (entry !== undefined) entries.push(entry)
  }
  return entries.sort((left, right) => compareCodePoints(left.personId, right.personId))
}

function entryOf(caseState: CaseState, asOf: IsoDate): RegisterEntry | undefined {
  if (caseState.stage === 'closed') {
    const suppression = standing(caseState, asOf)
    if (suppression === undefined) return undefined
    const { personId, until, why } = suppression
    return {
      personId,
      status: why === 'declined' ? 'declined' : 'removed',
      decidedOn: caseState.closedOn,
      until,
    }
  }
  if (caseState.stage === 'nominated') return undefined
  const { personId } = caseState
  // The panel's agreement always gives both.
  const [decidedOn, endsBy] = [caseState.decidedOn as IsoDate, caseState.endsBy as IsoDate]
  // Past its planned end a case still runs until somebody closes it: then no day is given.
  return { personId, status: 'in-programme', decidedOn, ...(asOf < endsBy && { until: endsBy }) }
}
