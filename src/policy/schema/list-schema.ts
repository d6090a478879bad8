import { z } from 'zod'
import { basisListSchema, documentIdSchema } from './common'
import { predicateSchema } from './predicate-schema'

const listShape = z
  .strictObject({
    id: documentIdSchema,
    title: z.string().min(1).exactOptional(),
    size: z.int().min(1).max(100_000).exactOptional(),
    share: z.number().gt(0).max(1).exactOptional(),
    per: z.literal('area').exactOptional(),
    areaBasis: z.enum(['home', 'offences']).exactOptional(),
    where: predicateSchema.exactOptional(),
    present: z.literal('unranked').exactOptional(),
    basis: basisListSchema.exactOptional(),
  })
  .refine(({ size, share }) => (size === undefined) !== (share === undefined), {
    message: 'exactly one of size and share is required',
  })
  .refine(({ per, areaBasis }) => areaBasis === undefined || per === 'area', {
    message: 'areaBasis belongs to a list per area',
    path: ['areaBasis'],
  })
  .readonly()

/** A list of nominees. */
export interface ListRule extends z.infer<typeof listShape> {}

/** A list of nominees: how long, per what, for whom, and how it is shown. */
export const listSchema: z.ZodType<ListRule> = listShape
