import { z } from 'zod'
import { releases } from '../vocabulary'
import { identifierSchema, isoDateTimeSchema } from './fields'

/** One detention in a police custody suite. */
export const custodyRecordSchema = z
  .strictObject({
    custodyId: identifierSchema,
    personId: identifierSchema,
    arrestedAt: isoDateTimeSchema,
    releasedAt: isoDateTimeSchema.exactOptional(),
    release: z.enum(releases).exactOptional(),
    suite: identifierSchema,
    offenceCode: identifierSchema,
    crimeId: identifierSchema.exactOptional(),
  })
  .readonly()

/** One detention in a police custody suite, with offsets on its times. */
export type CustodyRecord = z.infer<typeof custodyRecordSchema>
