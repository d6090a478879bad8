import { isPreludeError, type PreludeErrorInfo } from '../../../src/internal/prelude-error'
import { advanceCase } from '../../../src/respond/cycle/advance-case'
import type { CaseEvent } from '../../../src/respond/cycle/case-event'
import type { CaseState, OpenCase } from '../../../src/respond/cycle/case-state'
import type { Nomination } from '../../../src/respond/cycle/nomination'
import { openCase } from '../../../src/respond/cycle/open-case'

/** A nomination of an invented adult. */
export const nomination: Nomination = Object.freeze({
  type: 'nominated',
  caseId: 'case-1',
  personId: 'P7',
  on: '2026-03-31',
  by: 'Unit',
  reviewBy: '2026-04-14',
  bornOn: '2000-06-01',
  signsOfExploitation: false,
})

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>
type With<Type extends CaseEvent['type']> = Partial<Omit<Of<Type>, 'type'>>

/** One event of each kind, on a day, by somebody. */
export const step = {
  agreed: (on: string, its = {}): CaseEvent => ({
    type: 'decided',
    on,
    by: 'Panel',
    agreed: true,
    reason: 'He asked his coach for a way out.',
    reviewBy: '2026-12-30',
    endsBy: '2027-04-02',
    ...its,
  }),
  declined: (on: string, its = {}): CaseEvent => ({
    type: 'decided',
    on,
    by: 'Panel',
    agreed: false,
    reason: 'His probation officer does this work.',
    until: '2026-10-01',
    ...its,
  }),
  settled: (
    caution: 'deconflict' | 'approach-risk' | 'exploitation',
    on: string,
    holdsUntil = '2026-12-31',
  ): CaseEvent => ({ type: 'caution-settled', on, by: 'Officer', caution, holdsUntil }),
  raised: (caution: 'deconflict' | 'approach-risk' | 'exploitation', on: string): CaseEvent => ({
    type: 'caution-raised',
    on,
    by: 'Officer',
    caution,
  }),
  chosen: (on: string): CaseEvent => ({
    type: 'contact-chosen',
    on,
    by: 'Coordinator',
    contact: 'mentor',
    reason: 'They know each other.',
  }),
  approached: (on: string, result: 'explained' | 'not-met' = 'explained'): CaseEvent => ({
    type: 'approached',
    on,
    by: 'Mentor',
    result,
  }),
  planned: (on: string): CaseEvent => ({
    type: 'support-planned',
    on,
    by: 'Caseworker',
    items: [{ need: 'employment', responseId: 'caseworker-offer', agreed: true }],
  }),
  message: (on: string): CaseEvent => ({ type: 'deterrence-message-given', on, by: 'Sergeant' }),
  youthJustice: (on: string): CaseEvent => ({ type: 'youth-justice-agreed', on, by: 'Youth justice' }),
  youthJusticeWithdrew: (on: string): CaseEvent => ({
    type: 'youth-justice-withdrew',
    on,
    by: 'Youth justice',
  }),
  reviewed: (on: string, its: With<'reviewed'> = {}): CaseEvent => ({
    type: 'reviewed',
    on,
    by: 'Panel',
    reason: 'It goes on.',
    reviewBy: '2026-12-30',
    ...its,
  }),
  born: (on: string, bornOn: string): CaseEvent => ({
    type: 'birth-date-recorded',
    on,
    by: 'Analyst',
    bornOn,
  }),
  exited: (on: string, its: With<'exited'> = {}): CaseEvent => ({
    type: 'exited',
    on,
    by: 'Panel',
    why: 'completed',
    reason: 'He has held a job for half a year.',
    ...its,
  }),
  removed: (on: string, until = '2027-04-08'): CaseEvent => ({
    type: 'removed',
    on,
    by: 'Data protection officer',
    reason: 'The crime was not his.',
    until,
  }),
}

/** The steps from an agreed decision to the first contact being possible. */
export const readyToApproach: readonly CaseEvent[] = [
  step.agreed('2026-04-02'),
  step.settled('deconflict', '2026-04-03'),
  step.settled('approach-risk', '2026-04-03'),
  step.chosen('2026-04-03'),
]

/** The steps up to a support plan. */
export const upToPlan: readonly CaseEvent[] = [
  ...readyToApproach,
  step.approached('2026-04-07'),
  step.planned('2026-04-10'),
]

/** A case after events, opened by the nomination with some of it changed. */
export function caseAfter(events: readonly CaseEvent[], its: Partial<Nomination> = {}): CaseState {
  return events.reduce<CaseState>(advanceCase, openCase({ ...nomination, ...its }))
}

/** The same, where it is still open. */
export function openAfter(events: readonly CaseEvent[], its: Partial<Nomination> = {}): OpenCase {
  const state = caseAfter(events, its)
  if (state.stage === 'closed') throw new Error('the case is closed')
  return state
}

/** A nomination without a birth date. */
export function nominationOfUnknownAge(): Nomination {
  const { bornOn: _, ...rest } = nomination
  return rest
}

/** What a call throws, by code: its details. */
export function infoOf<Code extends keyof PreludeErrorInfo>(
  code: Code,
  run: () => unknown,
): PreludeErrorInfo[Code] {
  try {
    run()
  } catch (error) {
    if (isPreludeError(error, code)) return error.info
    throw error
  }
  throw new Error(`nothing was thrown, where ${code} was expected`)
}

/** The rules that refuse an event. */
export function refusing(state: CaseState, event: CaseEvent): string[] {
  return infoOf('event-refused', () => advanceCase(state, event)).refusals.map(({ rule }) => rule)
}
