import { z } from 'zod'
import { identifierSchema, isoDateSchema } from './fields'

/** What is known of a person apart from crimes and reports. */
export const personRecordSchema = z
  .strictObject({
    personId: identifierSchema,
    bornOn: isoDateSchema.exactOptional(),
    area: identifierSchema.exactOptional(),
    diedOn: isoDateSchema.exactOptional(),
    deconflict: z.boolean().exactOptional(),
    approachRisk: z.boolean().exactOptional(),
  })
  .readonly()

/** What is known of a person: birth date, home area, death, and two cautions about approaching them. */
export type PersonRecord = z.infer<typeof personRecordSchema>
