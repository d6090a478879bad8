import { compareCodePoints } from '../../internal/code-points'
import { jsonPointer } from '../../internal/document-problems'
import type { IsoDate } from '../../scan/vocabulary'
import { openHolidays } from '../working-days'
import type { CaseDue } from './case-due'
import type { CaseState } from './case-state'
import { type CycleTimes, cycleTimesSchema } from './cycle-times'
import { readCase } from './read-case'
import { readStrictly, refuse } from './read-strictly'
import { requirePresent } from './require-present'
import { stepsDue } from './steps-due'

/** What {@link dueOf} must be told, and may. */
export interface DueOfOptions {
  readonly asOf: IsoDate
  /** The times that the unit has set; a step whose time is left out is due without a day. */
  readonly times: CycleTimes
  /** Bank holidays of every year that working days may touch. */
  readonly holidays?: Iterable<IsoDate>
}

/**
 * Lists what is due in a case and what is overdue, with the reasons.
 *
 * Of a closed case nothing is due, so whoever left is in no list.
 *
 * @param caseState - the case
 * @param options - the date, the times that the unit has set, and bank holidays
 * @returns what is due, the earliest day first and what has no day last
 * @throws PreludeError `invalid-case`; `invalid-date`; `invalid-options` where a time is none or an option unknown; `invalid-argument`
 *   where an event is later than the date, or `holidays` is no iterable
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
 * const due = dueOf(opened, {
 *   asOf: '2026-04-15',
 *   times: { decision: { workingDays: 10 } },
 *   holidays: ['2026-04-03', '2026-04-06'],
 * })
 * due.map(({ step, dueBy, overdue }) => [step, dueBy, overdue]) // => [['review', '2026-04-14', true], ['decision', '2026-04-16', false]]
 * due[1]?.because // => 'the person was nominated on 2026-03-31 and the time set for it is 10 working days'
 * @see docs/programmes/operation-prelude.md
 */
export function dueOf(caseState: CaseState, options: DueOfOptions): CaseDue[] {
  const read = readCase('dueOf', caseState)
  requirePresent('dueOf', read, options?.asOf)
  const { asOf, times, holidays, ...unknown } = options
  const [strange] = Object.keys(unknown)
  if (strange !== undefined) {
    refuse('dueOf', 'invalid-options', [{ pointer: jsonPointer([strange]), message: 'unknown key' }])
  }
  const set = readStrictly('dueOf', 'invalid-options', cycleTimesSchema, times)
  const closedDays = openHolidays('dueOf', holidays)
  if (read.stage === 'closed') return []
  return stepsDue(read, asOf, set, closedDays)
    .map(({ step, dueBy, because }) => ({
      step,
      ...(dueBy !== undefined && { dueBy }),
      overdue: dueBy !== undefined && dueBy < asOf,
      because,
    }))
    .sort((left, right) => compareCodePoints(left.dueBy ?? never, right.dueBy ?? never))
}

/** After every date. */
const never = 'no day'
