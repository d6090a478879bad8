import type { CaseEvent } from './case-event'
import {
  type CaseState,
  type CautionStatus,
  type ClosedCase,
  type OpenCase,
  suppressionWhy,
} from './case-state'
import type { Nomination } from './nomination'

/** The case that a nomination opens. */
export function firstState(nomination: Nomination): OpenCase {
  const { caseId, personId, bornOn, on, reviewBy, signsOfExploitation } = nomination
  const unsettled: CautionStatus = { status: 'unsettled', since: on }
  return {
    caseId,
    personId,
    ...(bornOn !== undefined && { bornOn }),
    stage: 'nominated',
    nominatedOn: on,
    reviewBy,
    cautions: {
      deconflict: unsettled,
      'approach-risk': unsettled,
      exploitation: signsOfExploitation ? unsettled : { status: 'not-raised' },
    },
    log: [nomination],
  }
}

/** The case after an event that no rule refuses. */
export function stepCase(caseState: OpenCase, event: CaseEvent): CaseState {
  const { on, by } = event
  const next: OpenCase = { ...caseState, log: [...caseState.log, event] }
  switch (event.type) {
    case 'decided':
      if (!event.agreed) return closeCase(next, 'decided', event.until)
      return { ...next, stage: 'agreed', decidedOn: on, reviewBy: event.reviewBy, endsBy: event.endsBy }
    case 'caution-raised':
      return { ...next, cautions: { ...next.cautions, [event.caution]: { status: 'unsettled', since: on } } }
    case 'caution-settled': {
      const settled = { status: 'settled', on, holdsUntil: event.holdsUntil }
      return { ...next, cautions: { ...next.cautions, [event.caution]: settled } }
    }
    case 'contact-chosen':
      return { ...next, contact: event.contact }
    case 'approached':
      return event.result === 'explained' ? { ...next, stage: 'approached', explainedOn: on } : next
    case 'support-planned':
      return { ...next, stage: 'planned', plan: event.items }
    case 'youth-justice-agreed':
      return { ...next, youthJusticeAgreed: { on, by } }
    case 'youth-justice-withdrew': {
      const { youthJusticeAgreed: _, ...without } = next
      return without
    }
    case 'deterrence-message-given':
      return { ...next, messageGivenOn: on }
    case 'reviewed':
      return {
        ...next,
        reviewBy: event.reviewBy,
        ...(event.endsBy !== undefined && { endsBy: event.endsBy }),
      }
    case 'birth-date-recorded':
      return { ...next, bornOn: event.bornOn }
    case 'exited':
    case 'removed':
      return closeCase(next, event.type, event.until)
  }
}

/** The removal of somebody whom a closed case still keeps from being listed. */
export function removeFromClosed(
  { caseId, log }: ClosedCase,
  personId: string,
  { on, by, until }: Extract<CaseEvent, { type: 'removed' }>,
): ClosedCase {
  return {
    caseId,
    stage: 'closed',
    closedOn: on,
    suppression: { personId, until, why: 'removed-on-challenge' },
    log: [...log, { type: 'removed', on, by }],
  }
}

/** Keeps who did what when, and what prevents re-listing; the rest is erased. */
function closeCase(
  { caseId, personId, log }: OpenCase,
  type: keyof typeof suppressionWhy,
  until: string | undefined,
): ClosedCase {
  const entries = log.map(({ type, on, by }) => ({ type, on, by }))
  return {
    caseId,
    stage: 'closed',
    closedOn: (entries.at(-1) as { on: string }).on,
    ...(until !== undefined && { suppression: { personId, until, why: suppressionWhy[type] } }),
    log: entries,
  }
}
