import { deepFreeze } from '../../internal/deep-freeze'
import { findString } from '../../internal/find-string'
import { type Period, requireDay } from '../../internal/iso-day'
import { PreludeError } from '../../internal/prelude-error'
import { columnsOf, type Holdings } from '../../scan/holdings'
import type { CustodyRecord } from '../../scan/records/custody-record'
import type { IsoDate, IsoDateTime } from '../../scan/vocabulary'
import { openHolidays } from '../working-days'
import { type AccuracyStatement, accuracyStatement } from './accuracy-statement'
import type { ArrestDeadlineRule } from './arrest-deadline-rule'
import { type ArrestDeadline, arrestDeadlines } from './arrest-deadlines'
import { buildField } from './build-field'
import { openChildFacts } from './child-facts'
import { type DisclosureBasisId, disclosureBases } from './disclosure-bases'
import { type NotificationField, notificationFields } from './notification-fields'
import { type LegalBasis, refuseNotification, requireNotificationInput } from './notification-input'
import type { NotificationContent, NotificationRecipient } from './notification-record'
import { thamesValleyArrestDeadlines } from './thames-valley-arrest-deadlines'

const caller = 'arrestNotification'

/** What {@link arrestNotification} must and may be told. */
export interface ArrestNotificationOptions {
  readonly recipient: NotificationRecipient
  /** What the record is sent for, in the sender's words. */
  readonly purpose: string
  /** The id of a provision in `disclosureBases`, or another with its reference. */
  readonly basis: DisclosureBasisId | LegalBasis
  /** The day that it is sent on: what was known by then goes, and nothing later. */
  readonly asOf: IsoDate
  /** Bank holidays, which working days pass over besides Saturdays and Sundays. */
  readonly holidays?: Iterable<IsoDate>
  /** When the youth justice service was told of the arrest. */
  readonly notifiedAt?: IsoDateTime
  /** Whether the custody health care professional has assessed the child; unknown, where left out. */
  readonly healthAssessment?: 'done' | 'not-done'
  /** How far back earlier records go; all of them, where left out, which the record says. */
  readonly lookBack?: Period
  /** Whom the recipient tells of an error. */
  readonly correctionsTo?: string
  /** The time limits that an arrest sets going; `thamesValleyArrestDeadlines`, where left out. */
  readonly deadlines?: readonly ArrestDeadlineRule[]
  /** By id of a time limit, whether it is for this arrest: what is known in custody and not in the records. */
  readonly applies?: Readonly<Record<string, boolean>>
}

/** What one service is told of a child's arrest. */
export interface ArrestNotification {
  readonly recipient: NotificationRecipient
  readonly purpose: string
  readonly basis: LegalBasis
  /** Why it is sent, in a sentence. */
  readonly text: string
  /** The record: no field but those that the allow-list gives this recipient. */
  readonly record: Partial<NotificationContent>
  /** The fields of the record: fact or assessment, and why the recipient has each. */
  readonly fields: readonly Omit<NotificationField, 'recipients'>[]
  readonly deadlines: readonly ArrestDeadline[]
  readonly accuracy: AccuracyStatement
}

/**
 * Builds the minimum record by which children's social care or youth justice is told that a child was arrested.
 *
 * It holds what the allow-list `notificationFields` gives that recipient, as known at the date, and nothing else: no
 * victim, nobody else in a crime, no source, no report handled under conditions, no equality field. What the custody
 * health care professional found is not in it, only whether they looked. It must not be used to share more than one
 * child's arrest, for a purpose that is not told, or to decide anything about the child.
 *
 * Convention: a person of unknown age is taken for a child, with a doubt. Whoever is 18 on the day of arrest is an
 * adult, whatever their age at the act. Hours are hours that pass, also in a night in which the clocks change.
 *
 * Cost: the child's records, and one pass over all reports.
 *
 * @param custody - the detention
 * @param holdings - the records
 * @param options - who is told, for what, under which provision, as of which day
 * @returns the record with its reasons, the time limits and how far it can be relied on, deeply frozen
 * @throws PreludeError `invalid-notification`, whose `info.problems` say with JSON pointers what is wrong: no purpose,
 *   no legal basis, an arrest or a notification after `asOf`, a release or a notification before the arrest; `not-a-child` for an adult;
 *   `unknown-person` where the holdings do not hold the person; `invalid-holdings`, `invalid-date`, and
 *   `invalid-argument` where holidays are none
 * @example
 * const records = gatherHoldings({
 *   offences: [
 *     { crimeId: 'C1', personId: 'P1', role: 'suspect', offenceCode: '10D', occurredOn: '2026-03-27', markers: [] },
 *     { crimeId: 'C1', personId: 'P2', role: 'victim', offenceCode: '10D', occurredOn: '2026-03-27', markers: [] },
 *   ],
 *   people: [{ personId: 'P1', bornOn: '2010-05-01' }],
 * })
 * const sent = arrestNotification(
 *   {
 *     custodyId: 'D1',
 *     personId: 'P1',
 *     arrestedAt: '2026-03-27T19:20:00+00:00',
 *     suite: 'Abingdon',
 *     offenceCode: '10D',
 *     crimeId: 'C1',
 *   },
 *   records,
 *   {
 *     recipient: 'youth-justice',
 *     purpose: 'contact with the child in custody',
 *     basis: 'crime-and-disorder-act-1998-s115',
 *     asOf: '2026-03-27',
 *     notifiedAt: '2026-03-27T20:00:00+00:00',
 *     holidays: ['2026-04-03', '2026-04-06'],
 *   },
 * )
 * sent.record.person?.ageAtArrest // => 15
 * sent.deadlines.map(({ id, status, dueBy }) => `${id}: ${dueBy ?? status}`) // => ['youth-justice-contact: 2026-03-27T21:30:00+00:00', 'home-visit: not-yet', 'knife-referral: 2026-03-30']
 * JSON.stringify(sent).includes('P2') // => false
 * @see https://www.tvvru.co.uk/project/children-in-custody/; docs/programmes/child-arrested.md;
 *   docs/decisions/0041-what-leaves-when-a-child-is-arrested.md
 */
export function arrestNotification(
  custody: CustodyRecord,
  holdings: Holdings,
  options: ArrestNotificationOptions,
): ArrestNotification {
  const columns = columnsOf(caller, holdings)
  requireDay(caller, 'asOf', options?.asOf)
  const { asOf, holidays, ...told } = options
  const open = openHolidays(caller, holidays)
  const input = requireNotificationInput({ custody, ...told })
  if (input.custody.arrestedAt.slice(0, 10) > asOf) {
    refuseNotification([{ pointer: '/custody/arrestedAt', message: 'must not be after asOf' }])
  }
  if (input.notifiedAt !== undefined && input.notifiedAt.slice(0, 10) > asOf) {
    refuseNotification([{ pointer: '/notifiedAt', message: 'must not be after asOf' }])
  }
  const rules = input.deadlines ?? thamesValleyArrestDeadlines
  requireRules(rules, input.applies)
  const personId = columns.currentIds.get(input.custody.personId) ?? input.custody.personId
  const person = findString(columns.personIds, personId)
  if (person < 0) {
    throw new PreludeError('unknown-person', `${caller} requires the person to be in the holdings`, {})
  }
  const facts = openChildFacts({
    columns,
    personId,
    person,
    custody: input.custody,
    asOf,
    lookBack: input.lookBack,
    healthAssessment: input.healthAssessment,
    hasIntelligence: holdings.gathered.includes('intelligence'),
  })
  if (facts.age !== undefined && facts.age >= 18) {
    throw new PreludeError('not-a-child', `${caller} requires the person to be under 18 at arrest`, {})
  }
  const { recipient, purpose } = input
  const fields = notificationFields.filter(({ recipients }) => recipients.includes(recipient))
  const record: Partial<NotificationContent> = Object.fromEntries(
    fields.map(({ field }) => [field, buildField[field](facts, recipient)]),
  )
  const basis = basisOf(input.basis)
  return deepFreeze({
    recipient,
    purpose,
    basis,
    text: `${names[recipient]} is told because ${facts.age === undefined ? 'somebody who may be a child' : 'a child'} was arrested, for this purpose: ${purpose}. Basis: ${basis.provision}. It informs; people decide.`,
    record,
    fields: fields.map(({ field, nature, because }) => ({ field, nature, because })),
    deadlines: arrestDeadlines(facts, {
      rules,
      applies: input.applies ?? {},
      notifiedAt: input.notifiedAt,
      holidays: open,
    }),
    accuracy: accuracyStatement(facts, record, {
      isWindowed: input.lookBack !== undefined,
      correctionsTo: input.correctionsTo,
    }),
  })
}

const names: Readonly<Record<NotificationRecipient, string>> = {
  'childrens-social-care': "Children's social care",
  'youth-justice': 'The youth justice service',
}

function basisOf(given: DisclosureBasisId | LegalBasis): LegalBasis {
  const { provision, reference } = typeof given === 'string' ? disclosureBases[given] : given
  return { provision, reference }
}

/** Refuses rules that share an id, and word of a rule that there is not. */
function requireRules(
  rules: readonly ArrestDeadlineRule[],
  applies: Readonly<Record<string, boolean>> = {},
): void {
  const ids = rules.map(({ id }) => id)
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index)
  if (twice >= 0) refuseNotification([{ pointer: `/deadlines/${twice}/id`, message: 'stands twice' }])
  if (Object.keys(applies).every((id) => ids.includes(id))) return
  refuseNotification([{ pointer: '/applies', message: 'names a time limit that is not among the deadlines' }])
}
