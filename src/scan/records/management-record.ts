import { z } from 'zod'
import { identifierSchema, isoDateSchema } from './fields'

/** A scheme that manages a person, from a day and until another. */
export const managementRecordSchema = z
  .strictObject({
    personId: identifierSchema,
    scheme: identifierSchema,
    from: isoDateSchema,
    to: isoDateSchema.exactOptional(),
    lead: identifierSchema.exactOptional(),
  })
  .readonly()

/** A scheme (`iom`, `mappa`, `marac`, … or the force's own word) that manages a person; `lead` is the organisation that leads. */
export type ManagementRecord = z.infer<typeof managementRecordSchema>
