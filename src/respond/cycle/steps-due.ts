import type { IsoDate } from '../../scan/vocabulary'
import type { Holidays } from '../working-days'
import type { DueStep } from './case-due'
import { isSettled } from './case-rules'
import type { OpenCase } from './case-state'
import type { CycleTimes } from './cycle-times'
import { type EndOfTime, endOfTime } from './end-of-time'

/** A step that an open case waits for. */
export interface StepDue {
  readonly step: DueStep
  readonly dueBy?: IsoDate
  readonly because: string
}

/** Every step that an open case waits for at a date. */
export function stepsDue(
  caseState: OpenCase,
  asOf: IsoDate,
  times: CycleTimes,
  holidays: Holidays,
): StepDue[] {
  const { stage, nominatedOn, explainedOn, reviewBy, endsBy } = caseState
  return [
    ...safeguardingDue(caseState, asOf, times, holidays),
    ...(stage === 'nominated'
      ? [
          due(
            'decision',
            `the person was nominated on ${nominatedOn}`,
            endOfTime(times.decision, nominatedOn, holidays),
          ),
        ]
      : []),
    ...(stage === 'agreed' ? contactDue(caseState, asOf, times, holidays) : []),
    ...(stage === 'approached'
      ? [
          due(
            'support-plan',
            `it was explained to the person on ${explainedOn}`,
            endOfTime(times.supportPlan, explainedOn as IsoDate, holidays),
          ),
        ]
      : []),
    ...(explainedOn === undefined ? [] : raisedAgain(caseState)),
    { step: 'review', dueBy: reviewBy, because: 'this is the review date that was set' },
    ...(endsBy === undefined
      ? []
      : [
          {
            step: 'exit-or-new-term',
            dueBy: endsBy,
            because: 'this is the last day that was agreed',
          } as const,
        ]),
  ]
}

function safeguardingDue(
  { cautions: { exploitation } }: OpenCase,
  asOf: IsoDate,
  { safeguarding }: CycleTimes,
  holidays: Holidays,
): StepDue[] {
  if (exploitation.status === 'not-raised' || isSettled(exploitation, asOf)) return []
  if (exploitation.status === 'settled') {
    const { holdsUntil } = exploitation
    const because = `the safeguarding decision could be relied on until ${holdsUntil}`
    return [{ step: 'safeguarding-decision', dueBy: holdsUntil, because }]
  }
  const { since } = exploitation
  const raised = `signs of exploitation were raised on ${since}`
  return [due('safeguarding-decision', raised, endOfTime(safeguarding, since, holidays))]
}

/** The first contact, and what must be done before it and so by the same day. */
function contactDue(
  { decidedOn, contact, cautions }: OpenCase,
  asOf: IsoDate,
  { firstContact }: CycleTimes,
  holidays: Holidays,
): StepDue[] {
  const end = endOfTime(firstContact, decidedOn as IsoDate, holidays)
  const agreed = `the panel agreed on ${decidedOn}`
  const before: [DueStep, boolean][] = [
    ['deconflict', !isSettled(cautions.deconflict, asOf)],
    ['approach-risk', !isSettled(cautions['approach-risk'], asOf)],
    ['choice-of-contact', contact === undefined],
  ]
  return [
    ...before
      .filter(([, isOpen]) => isOpen)
      .map(([step]) => due(step, `it comes before the first contact, and ${agreed}`, end)),
    due('first-contact', agreed, end),
  ]
}

/** What was raised after the first contact, and now stands before any warning. */
function raisedAgain({ cautions }: OpenCase): StepDue[] {
  return (['deconflict', 'approach-risk'] as const).flatMap((step) => {
    const caution = cautions[step]
    if (caution.status !== 'unsettled') return []
    return [
      { step, because: `it was raised on ${caution.since}, and until it is settled no warning can be given` },
    ]
  })
}

function due(step: DueStep, since: string, { dueBy, inWords }: EndOfTime): StepDue {
  return { step, ...(dueBy !== undefined && { dueBy }), because: `${since} and ${inWords}` }
}
