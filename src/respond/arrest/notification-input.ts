import { z } from 'zod'
import { documentProblems } from '../../internal/document-problems'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import { periodSchema } from '../../policy/schema/common'
import { custodyRecordSchema } from '../../scan/records/custody-record'
import { isoDateTimeSchema } from '../../scan/records/fields'
import { arrestDeadlineRuleSchema } from './arrest-deadline-rule'
import { type DisclosureBasisId, disclosureBases } from './disclosure-bases'
import { notificationRecipients } from './notification-record'

const text = z.string().max(2_000).regex(/\S/, 'a text that says something')

const legalBasisShape = z
  .strictObject({
    /** The provision or power, as a lawyer would cite it. */
    provision: text,
    /** Where it can be read: an address, or the section of a sharing agreement. */
    reference: text,
  })
  .readonly()

/** A legal basis in the user's own words. */
export interface LegalBasis extends z.infer<typeof legalBasisShape> {}

const basisWords = 'the id of one of disclosureBases, or a provision with its reference'

const basisIds = Object.keys(disclosureBases) as [DisclosureBasisId, ...DisclosureBasisId[]]

const inputShape = z
  .strictObject({
    custody: custodyRecordSchema,
    recipient: z.enum(notificationRecipients),
    purpose: text,
    basis: z.union([z.enum(basisIds, basisWords), legalBasisShape]),
    notifiedAt: isoDateTimeSchema.exactOptional(),
    healthAssessment: z.enum(['done', 'not-done']).exactOptional(),
    lookBack: periodSchema.exactOptional(),
    correctionsTo: text.exactOptional(),
    deadlines: z.array(arrestDeadlineRuleSchema).readonly().exactOptional(),
    applies: z.record(z.string(), z.boolean()).readonly().exactOptional(),
  })
  .superRefine(({ custody: { arrestedAt, releasedAt }, notifiedAt }, context) => {
    const isEarly = (at: string | undefined) => at !== undefined && Date.parse(at) < Date.parse(arrestedAt)
    const refuse = (path: string[]) =>
      context.addIssue({ code: 'custom', path, message: 'must not be before the arrest' })
    if (isEarly(releasedAt)) refuse(['custody', 'releasedAt'])
    if (isEarly(notifiedAt)) refuse(['notifiedAt'])
  })

/** What {@link requireNotificationInput} has checked. */
export type NotificationInput = z.infer<typeof inputShape>

/** Checks what a notification is to be made of; anything wrong throws `invalid-notification`. */
export function requireNotificationInput(input: object): NotificationInput {
  const parsed = inputShape.safeParse(input)
  if (!parsed.success) refuseNotification(documentProblems(parsed.error.issues, input))
  return parsed.data
}

/** Refuses a notification, with JSON pointers to what is wrong. */
export function refuseNotification(problems: readonly DocumentProblem[]): never {
  const [problem] = problems
  throw new PreludeError(
    'invalid-notification',
    `arrestNotification requires a sound custody record, a recipient, a purpose and a legal basis: ${problem?.pointer}: ${problem?.message}`,
    { problems },
  )
}
