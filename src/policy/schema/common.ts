import { z } from 'zod'

/** A name inside a document: letters, digits, dots, hyphens and underscores, starting with a letter or digit. */
export const documentIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'letters, digits, dots, hyphens and underscores')
  .max(80)

const basisShape = z
  .strictObject({
    kind: z.enum(['statute', 'guidance', 'study', 'judgement', 'placeholder']),
    title: z.string().min(1),
    href: z.string().min(1).exactOptional(),
    note: z.string().min(1).exactOptional(),
  })
  .readonly()

/** What a number rests on: a statute, guidance, a study, a judgement with its decision record, or a placeholder. */
export interface Basis extends z.infer<typeof basisShape> {}

/** What a number rests on. */
const basisSchema: z.ZodType<Basis> = basisShape

/** A list of what a number rests on. */
export const basisListSchema = z.array(basisSchema).min(1).readonly()

/** A stretch of calendar time: one positive whole number of days, months or years, at most a century. */
export const periodSchema = z.union([
  z.strictObject({ days: z.int().min(1).max(36_525) }).readonly(),
  z.strictObject({ months: z.int().min(1).max(1_200) }).readonly(),
  z.strictObject({ years: z.int().min(1).max(100) }).readonly(),
])

/** A factor from 0 to 1. */
export const shareSchema = z.number().min(0).max(1)

/** A number that is finite and not negative, at most a million. */
export const amountSchema = z.number().min(0).max(1_000_000)
