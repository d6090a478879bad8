import { z } from 'zod'
import { custodyKinds } from '../vocabulary'
import { identifierSchema, isoDateSchema } from './fields'

/** A time in prison, on remand or under sentence. */
export const custodySpellSchema = z
  .strictObject({
    personId: identifierSchema,
    kind: z.enum(custodyKinds),
    from: isoDateSchema,
    to: isoDateSchema.exactOptional(),
  })
  .readonly()

/** A time in prison, on remand or under sentence; `to` is the day of release, known or planned. */
export type CustodySpell = z.infer<typeof custodySpellSchema>
