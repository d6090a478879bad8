import { z } from 'zod'
import { identifierSchema, isoDateSchema } from './fields'

/** An old person id and the current one that it was merged into. */
export const aliasSchema = z
  .strictObject({ from: identifierSchema, to: identifierSchema, on: isoDateSchema.exactOptional() })
  .readonly()

/** An old person id and the current one that it was merged into, with the day of the merger where known. */
export type Alias = z.infer<typeof aliasSchema>
