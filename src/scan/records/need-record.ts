import { z } from 'zod'
import { needLevels, needs } from '../vocabulary'
import { identifierSchema, isoDateSchema } from './fields'

/** A need of a person as a practitioner assessed it. For catalogue rules, never for the score. */
export const needRecordSchema = z
  .strictObject({
    personId: identifierSchema,
    need: z.enum(needs),
    level: z.enum(needLevels),
    assessedOn: isoDateSchema,
    assessedBy: identifierSchema,
  })
  .readonly()

/** A need of a person as a practitioner assessed it. */
export type NeedRecord = z.infer<typeof needRecordSchema>
