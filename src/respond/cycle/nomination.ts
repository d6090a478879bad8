import { z } from 'zod'
import { identifierSchema, isoDateSchema } from '../../scan/records/fields'
import { datesAfter, stampShape } from './case-fields'

const nominationShape = z
  .strictObject({
    type: z.literal('nominated'),
    /** The case's own id: it outlives the person's in the log, so it must not be the same. */
    caseId: identifierSchema,
    personId: identifierSchema,
    ...stampShape,
    /** By when the panel looks at the case: nobody is nominated without a date. */
    reviewBy: isoDateSchema,
    /** Left out where it is not known: then the case is handled as a child's. */
    bornOn: isoDateSchema.exactOptional(),
    /** Whether anything on record suggests that the person is being exploited. */
    signsOfExploitation: z.boolean(),
  })
  .readonly()

/** A nomination that opens a case. */
export interface Nomination extends z.infer<typeof nominationShape> {}

/** A nomination that opens a case. */
export const nominationSchema: z.ZodType<Nomination> = nominationShape.superRefine((nomination, context) => {
  datesAfter('reviewBy')(nomination, context)
  if (nomination.caseId === nomination.personId)
    context.addIssue({ code: 'custom', path: ['caseId'], message: 'must not be the person id' })
  if (nomination.by.trim() === nomination.personId)
    context.addIssue({ code: 'custom', path: ['by'], message: 'must not be the person id' })
  if (nomination.bornOn !== undefined && nomination.bornOn > nomination.on)
    context.addIssue({ code: 'custom', path: ['bornOn'], message: 'must not be after on' })
})
