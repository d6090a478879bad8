import { z } from 'zod'
import { basisListSchema, documentIdSchema } from './common'
import { predicateSchema } from './predicate-schema'

const gateShape = z
  .strictObject({
    id: documentIdSchema,
    title: z.string().min(1).exactOptional(),
    require: predicateSchema,
    /** What follows where the condition cannot be told: `undetermined` keeps the person off the lists and says so; `flag` only flags. */
    whenUnknown: z.enum(['undetermined', 'flag']),
    /** What follows where the condition is not met: `exclude` (the default) or `flag`. */
    whenUnmet: z.enum(['exclude', 'flag']).exactOptional(),
    basis: basisListSchema.exactOptional(),
  })
  .readonly()

/** A condition of eligibility: met, unmet or unknown. */
export interface Gate extends z.infer<typeof gateShape> {}

/** A condition of eligibility. */
export const gateSchema: z.ZodType<Gate> = gateShape
