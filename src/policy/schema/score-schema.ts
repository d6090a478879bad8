import { z } from 'zod'
import { amountSchema, basisListSchema, documentIdSchema, shareSchema } from './common'
import { measureSchema } from './measure-schema'
import { scaleSchema } from './scale-schema'

const limitShape = z
  .strictObject({
    component: documentIdSchema,
    share: shareSchema,
    atMost: z.number().min(0).max(1e12).exactOptional(),
    basis: basisListSchema.exactOptional(),
  })
  .readonly()

/** The most that intelligence may add to a score. */
export interface Limit extends z.infer<typeof limitShape> {}

/** The most that intelligence may add: a share of one harm component's points, and never more than `atMost`. */
const limitSchema: z.ZodType<Limit> = limitShape

const componentShape = z
  .strictObject({
    id: documentIdSchema,
    title: z.string().min(1).exactOptional(),
    measure: z.union([documentIdSchema, measureSchema]),
    scale: scaleSchema.exactOptional(),
    weight: z.number().min(0).max(1_000),
    limit: limitSchema.exactOptional(),
    basis: basisListSchema.exactOptional(),
  })
  .readonly()

/** One weighted part of a score. Without a scale it is taken as it is. */
export interface Component extends z.infer<typeof componentShape> {}

/** One weighted part of a score. */
const componentSchema: z.ZodType<Component> = componentShape

const bandShape = z
  .strictObject({
    id: documentIdSchema,
    title: z.string().min(1).exactOptional(),
    atLeast: z.number().min(0).max(1e12),
    basis: basisListSchema.exactOptional(),
  })
  .readonly()

/** A named range of scores. */
export interface Band extends z.infer<typeof bandShape> {}

/** A named range of scores, from `atLeast` up to the next band. */
const bandSchema: z.ZodType<Band> = bandShape

const scoreShape = z
  .strictObject({
    components: z.array(componentSchema).min(1).max(50).readonly(),
    bands: z.array(bandSchema).min(1).readonly().exactOptional(),
  })
  .readonly()

/** A weighted sum of scaled measures, with its bands. */
export interface ScoreRule extends z.infer<typeof scoreShape> {}

/** A weighted sum of scaled measures, with its bands. */
export const scoreSchema: z.ZodType<ScoreRule> = scoreShape

/** What a code that the harm table lacks shall weigh, where the policy has decided that. */
export const unlistedWeightSchema = z
  .strictObject({ weight: amountSchema, basis: basisListSchema.exactOptional() })
  .readonly()
