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
 * nomination that waits for the panel gives no entry: the person is still a nominee. Whoever the panel has agreed to
 * since is in the programme and no longer declined, nor kept off for having left; a removal on challenge stands.
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
  const present: CaseState[] = []
  for (const each of objectsOf('registerOf', 'cases', cases)) {
    const read = readCase('registerOf', each)
    requirePresent('registerOf', read, asOf)
    present.push(read)
  }
  const agreedOn = lastAgreements(present)
  return present
    .flatMap((read) => entryOf(read, asOf, agreedOn) ?? [])
    .sort((left, right) => compareCodePoints(keyOf(left), keyOf(right)))
}

/** When the panel last agreed to each who is in the programme. */
function lastAgreements(cases: readonly CaseState[]): ReadonlyMap<string, IsoDate> {
  const latest = new Map<string, IsoDate>()
  for (const each of cases) {
    if (each.stage === 'closed' || each.decidedOn === undefined) continue
    const before = latest.get(each.personId)
    if (before === undefined || before < each.decidedOn) latest.set(each.personId, each.decidedOn)
  }
  return latest
}

/** Person first; the rest so that the order in which cases came decides nothing. */
function keyOf({ personId, status, decidedOn, until = '' }: RegisterEntry): string {
  return [personId, status, decidedOn, until].join('\u0000')
}

function entryOf(
  caseState: CaseState,
  asOf: IsoDate,
  agreedOn: ReadonlyMap<string, IsoDate>,
): RegisterEntry | undefined {
  if (caseState.stage === 'closed') {
    const suppression = standing(caseState, asOf)
    if (suppression === undefined) return undefined
    const { personId, until, why } = suppression
    const agreed = agreedOn.get(personId)
    if (why !== 'removed-on-challenge' && agreed !== undefined && agreed >= caseState.closedOn)
      return undefined
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
