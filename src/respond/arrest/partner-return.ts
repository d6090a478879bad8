import { z } from 'zod'
import { identifierSchema, isoDateSchema, isoDateTimeSchema } from '../../scan/records/fields'
import { needs } from '../../scan/vocabulary'
import { notificationRecipients } from './notification-record'

const partnerReturnShape = z
  .strictObject({
    /** The detention that it answers. */
    custodyId: identifierSchema,
    personId: identifierSchema,
    from: z.enum(notificationRecipients),
    returnedAt: isoDateTimeSchema,
    /** Whether the service knows the child. */
    known: z.enum(['open-case', 'closed-case', 'not-known']),
    /** How the local authority is responsible for the child, where it said so. */
    status: z
      .enum(['looked-after', 'child-protection-plan', 'child-in-need-plan', 'care-leaver', 'none'])
      .exactOptional(),
    /** Whether the service has concerns that the child is exploited. */
    exploitationConcern: z.enum(['yes', 'no', 'not-assessed']).exactOptional(),
    /** Needs that the service asks custody to mind. */
    needs: z.array(z.enum(needs)).readonly().exactOptional(),
    appropriateAdult: z.enum(['arranged', 'being-sought', 'none-found']).exactOptional(),
    /** Where the child can go on release. */
    placeToGo: z.enum(['home', 'local-authority-accommodation', 'not-yet-found']).exactOptional(),
    /** When the youth justice service was in contact with the child. */
    contactedAt: isoDateTimeSchema.exactOptional(),
    /** When it visited the child at home. */
    visitedAt: isoDateTimeSchema.exactOptional(),
    /** By when the service wants to be asked again. */
    reviewBy: isoDateSchema.exactOptional(),
  })
  .readonly()

/** What a service returns to the custody officer, so that care and release are decided better. */
export interface PartnerReturn extends z.infer<typeof partnerReturnShape> {}

/**
 * What a service returns after a notification: closed words and times, no free text.
 *
 * The return comes back for the custody officer and is no record of the holdings: nothing in it reaches a score, a list
 * or another child's record.
 *
 * @see https://www.tvvru.co.uk/project/children-in-custody/
 */
export const partnerReturnSchema: z.ZodType<PartnerReturn> = partnerReturnShape
