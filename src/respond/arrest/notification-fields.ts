import { deepFreeze } from '../../internal/deep-freeze'
import type { NotificationContent, NotificationRecipient } from './notification-record'

/** One entry of the allow-list: a field, who may have it, and why. */
export interface NotificationField {
  readonly field: keyof NotificationContent
  /** Whether it was recorded as a fact, or is somebody's assessment (Data Protection Act 2018 section 38(2)). */
  readonly nature: 'fact' | 'assessment'
  readonly recipients: readonly NotificationRecipient[]
  /** Why they need it: the end of a sentence that begins with what it holds. */
  readonly because: string
}

const both = ['childrens-social-care', 'youth-justice'] as const

/**
 * The allow-list: what a notification of a child's arrest may hold, for whom, and why. What is not here cannot leave.
 *
 * The source names what is shared, the circumstances of arrest and that an assessment took place, and with whom. Which
 * field each service needs is own judgement.
 *
 * @see https://www.tvvru.co.uk/project/children-in-custody/;
 *   docs/decisions/0041-what-leaves-when-a-child-is-arrested.md
 */
export const notificationFields: readonly NotificationField[] = /* @__PURE__ */ deepFreeze<
  readonly NotificationField[]
>([
  {
    field: 'person',
    nature: 'fact',
    recipients: both,
    because: 'the service must find the child in its own records and know which area answers',
  },
  {
    field: 'detention',
    nature: 'fact',
    recipients: both,
    because: 'the service must reach the child and the custody officer while the child is there',
  },
  {
    field: 'circumstances',
    nature: 'fact',
    recipients: both,
    because: 'the service must know what the child was arrested for to judge the risk to the child',
  },
  {
    field: 'healthAssessment',
    nature: 'fact',
    recipients: both,
    because: 'the service must know whether to ask the health care professional',
  },
  {
    field: 'approachRisk',
    nature: 'assessment',
    recipients: both,
    because: 'somebody will visit the child at home',
  },
  {
    field: 'release',
    nature: 'fact',
    recipients: ['youth-justice'],
    because: 'what the service does next depends on whether there is a charge, bail or an end',
  },
  {
    field: 'earlierArrests',
    nature: 'fact',
    recipients: both,
    because: 'repeated detention is itself a sign that a child needs help',
  },
  {
    field: 'earlierCrimes',
    nature: 'fact',
    recipients: ['youth-justice'],
    because: 'the service assesses the child and joins in the decision on a disposal',
  },
  {
    field: 'harmSuffered',
    nature: 'fact',
    recipients: ['childrens-social-care'],
    because: 'harm done to the child is what the service is there to stop',
  },
  {
    field: 'exploitation',
    nature: 'assessment',
    recipients: both,
    because: 'signs of exploitation put safeguarding first, whoever sees the child',
  },
  {
    field: 'schemes',
    nature: 'fact',
    recipients: both,
    because: 'the service must know who already works with the child',
  },
  {
    field: 'intelligence',
    nature: 'assessment',
    recipients: both,
    because: 'the service must weigh risks to the child of which no crime tells',
  },
])
