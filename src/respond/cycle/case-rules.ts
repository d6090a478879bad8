import { parseIsoDay, wholeYears } from '../../internal/iso-day'
import type { IsoDate } from '../../scan/vocabulary'
import type { CaseEvent } from './case-event'
import type { CautionStatus, OpenCase } from './case-state'

interface Rule<State> {
  readonly rule: string
  readonly because: string
  /** What must come first. */
  readonly first: string
  readonly refuses: (caseState: State, event: CaseEvent) => boolean
}

/** What the lasting rules look at: of a closed case the person of its suppression. */
interface Kept {
  readonly log: readonly { readonly on: IsoDate }[]
  readonly personId: string
}

/** What holds for a case that has ended too. */
export const lastingRules = [
  {
    rule: 'events-in-order',
    because: 'the case already holds a later event',
    first: 'a date on or after the latest event',
    refuses: ({ log }, { on }) => log.some((earlier) => earlier.on > on),
  },
  {
    rule: 'by-another',
    because: 'the log keeps by whom when the person is erased, and this names the person of the case',
    first: 'whoever recorded it or answers for it',
    refuses: ({ personId }, { by }) => by.trim() === personId,
  },
] as const satisfies readonly Rule<Kept>[]

/**
 * What the process does not allow, in the order in which it would have to be put right.
 *
 * Each rule looks at one thing. Together they are the process: an event that none of them refuses may happen.
 */
export const caseRules = [
  ...lastingRules,
  {
    rule: 'decision-once',
    because: 'the panel has already decided on this nomination',
    first: 'a review, or an exit and a new nomination',
    refuses: ({ stage }, { type }) => type === 'decided' && stage !== 'nominated',
  },
  {
    rule: 'decision-first',
    because: 'the panel has not decided on the nomination',
    first: "the panel's decision, with who, when and its own reasons",
    refuses: ({ stage }, event) => stage === 'nominated' && followsDecision(event),
  },
  {
    rule: 'approach-once',
    because: 'the person has been approached and told',
    first: 'nothing: this step is done',
    refuses: ({ explainedOn }, { type }) =>
      explainedOn !== undefined && (type === 'approached' || type === 'contact-chosen'),
  },
  {
    rule: 'contact-first',
    because: 'nobody has been chosen to make the first contact',
    first: 'the choice of a suitable person, with the reason',
    refuses: ({ contact }, { type }) => type === 'approached' && contact === undefined,
  },
  {
    rule: 'deconflict-first',
    because: 'it is not settled for that day whether another operation is interested',
    first: 'deconfliction, settled until the day or later',
    refuses: ({ cautions }, event) => isContact(event) && !isSettled(cautions.deconflict, event.on),
  },
  {
    rule: 'approach-risk-first',
    because: 'it is not settled for that day whether the approach is safe',
    first: 'the assessment of approach risk, settled until the day or later',
    refuses: ({ cautions }, event) => isContact(event) && !isSettled(cautions['approach-risk'], event.on),
  },
  {
    rule: 'explain-first',
    because: 'nobody has met the person and explained',
    first: 'the first approach, at which it was explained',
    refuses: ({ explainedOn }, { type }) => type === 'support-planned' && explainedOn === undefined,
  },
  {
    rule: 'support-first',
    because: 'there is no support plan, and a warning without an offer is not focused deterrence',
    first: 'a support plan by need',
    refuses: ({ plan }, { type }) => type === 'deterrence-message-given' && plan === undefined,
  },
  {
    rule: 'safeguarding-first',
    because: 'signs of exploitation were raised and no safeguarding decision stands for that day',
    first: 'a dated safeguarding decision',
    refuses: ({ cautions: { exploitation } }, { type, on }) =>
      type === 'deterrence-message-given' &&
      exploitation.status !== 'not-raised' &&
      !isSettled(exploitation, on),
  },
  {
    rule: 'youth-justice-first',
    because: 'the person is a child on that day, or of unknown age',
    first: "the youth justice service's recorded agreement, or a birth date that shows an adult",
    refuses: ({ bornOn, youthJusticeAgreed }, { type, on }) =>
      type === 'deterrence-message-given' && youthJusticeAgreed === undefined && !isAdult(bornOn, on),
  },
  {
    rule: 'nothing-raised',
    because: 'no signs of exploitation were raised',
    first: 'the caution itself, raised',
    refuses: ({ cautions }, event) =>
      event.type === 'caution-settled' && cautions[event.caution].status === 'not-raised',
  },
  {
    rule: 'no-agreement',
    because: 'no agreement of the youth justice service stands',
    first: 'the agreement that would be withdrawn',
    refuses: ({ youthJusticeAgreed }, { type }) =>
      type === 'youth-justice-withdrew' && youthJusticeAgreed === undefined,
  },
] as const satisfies readonly Rule<OpenCase>[]

/** The one rule of a case that has ended. */
export const closedRule = {
  rule: 'case-closed',
  because: 'the case is closed and nothing is kept on which to act',
  first: 'a new nomination',
} as const

/** Whether a caution is settled on a day. */
export function isSettled(caution: CautionStatus, on: IsoDate): boolean {
  return caution.status === 'settled' && on <= caution.holdsUntil
}

/** Steps that only make sense for somebody whom the panel agreed to take. */
function followsDecision(event: CaseEvent): boolean {
  switch (event.type) {
    case 'contact-chosen':
    case 'approached':
    case 'support-planned':
    case 'deterrence-message-given':
      return true
    case 'reviewed':
      return event.endsBy !== undefined
    default:
      return false
  }
}

function isContact({ type }: CaseEvent): boolean {
  return type === 'approached' || type === 'deterrence-message-given'
}

function isAdult(bornOn: IsoDate | undefined, on: IsoDate): boolean {
  if (bornOn === undefined) return false
  return wholeYears(parseIsoDay(bornOn) as number, parseIsoDay(on) as number) >= 18
}
