import { z } from 'zod'
import { basisListSchema, documentIdSchema } from '../../policy/schema/common'
import { canonicalOffenceCode } from '../../scan/canonical-offence-code'
import { isoDateSchema } from '../../scan/records/fields'
import { markers } from '../../scan/vocabulary'
import { fundingSchema, inForceSchema, withinSchema } from '../schema/response-schema'

const text = z.string().min(1)

const recordedCrimeCode = text.refine(
  (code) => canonicalOffenceCode(code, 'recorded-crime') !== undefined,
  'is no code of recorded crime',
)

const arrestDeadlineRuleShape = z
  .strictObject({
    id: documentIdSchema,
    title: text,
    /** Who has to act. */
    fallsOn: z.enum(['police', 'youth-justice', 'childrens-social-care']),
    within: withinSchema,
    /** What the time runs from: the service being told, the arrest, or leaving custody. */
    from: z.enum(['notification', 'arrest', 'release']),
    /** The arrests that it is for; every arrest of a child, where left out. */
    arrestsFor: z
      .strictObject({
        /** Offence codes in the system of recorded crime. */
        codes: z.array(recordedCrimeCode).readonly(),
        /** Flags on the crime of arrest that put it in. */
        markers: z.array(z.enum(markers)).readonly().exactOptional(),
        /** Flags that only suggest it: somebody has to check. */
        suggestedBy: z.array(z.enum(markers)).readonly().exactOptional(),
      })
      .readonly()
      .exactOptional(),
    /** By the day of arrest. */
    inForce: inForceSchema,
    confirmedOn: isoDateSchema.exactOptional(),
    funding: fundingSchema.exactOptional(),
    basis: basisListSchema,
  })
  .readonly()

/** A time limit that an arrest of a child sets going, as data. */
export interface ArrestDeadlineRule extends z.infer<typeof arrestDeadlineRuleShape> {}

/** A time limit that an arrest of a child sets going. */
export const arrestDeadlineRuleSchema: z.ZodType<ArrestDeadlineRule> = arrestDeadlineRuleShape
