import { z } from 'zod'
import { documentIdSchema } from '../../policy/schema/common'
import { identifierSchema, isoDateTimeSchema } from '../../scan/records/fields'
import { needLevels, needs } from '../../scan/vocabulary'

const session = z.object({ from: isoDateTimeSchema, to: isoDateTimeSchema }).readonly()

const offerForBriefShape = z
  .object({
    at: isoDateTimeSchema,
    personId: identifierSchema,
    responseId: documentIdSchema,
    name: z.string().min(1),
    status: z.literal('eligible'),
    ageBand: z.enum(['under-18', '18-to-25', '26-and-over']).exactOptional(),
    approachRisk: z.boolean(),
    requires: z.array(z.object({ inWords: z.string().min(1) })).readonly(),
    meets: z.array(z.object({ need: z.enum(needs), level: z.enum(needLevels) })).readonly(),
    stays: z
      .array(
        z.object({
          suite: identifierSchema,
          presence: z.enum(['in-custody', 'released', 'unclear']),
          coach: z.object({ now: session.exactOptional(), next: session.exactOptional() }).exactOptional(),
        }),
      )
      .readonly(),
  })
  .readonly()

/** What a coach's brief is built from: of an offer nothing but this is read, whatever else was put on it. */
export interface OfferForBrief extends z.infer<typeof offerForBriefShape> {}

/** What a coach's brief is built from; what it does not name is dropped. */
export const offerForBriefSchema: z.ZodType<OfferForBrief> = offerForBriefShape
