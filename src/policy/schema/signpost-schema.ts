import { z } from 'zod'
import { basisListSchema, documentIdSchema } from './common'
import { measureSchema } from './measure-schema'

const signpostShape = z
  .strictObject({
    id: documentIdSchema,
    title: z.string().min(1).exactOptional(),
    measure: z.union([documentIdSchema, measureSchema]),
    to: z.array(z.string().min(1)).min(1).readonly(),
    basis: basisListSchema.exactOptional(),
  })
  .readonly()

/** Something kept out of the score, counted, and pointed to the meeting that owns it. */
export interface SignpostRule extends z.infer<typeof signpostShape> {}

/** Something that is kept out of the score, counted, and pointed to the meeting that owns it. */
export const signpostSchema: z.ZodType<SignpostRule> = signpostShape
