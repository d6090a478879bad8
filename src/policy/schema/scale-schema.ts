import { z } from 'zod'
import { isAscending } from './selection-schema'

/** How a measure becomes points before it is weighted. */
export const scaleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('identity') }).readonly(),
  z.strictObject({ kind: z.literal('cap'), at: z.number().min(0).max(1e12) }).readonly(),
  z
    .strictObject({
      kind: z.literal('steps'),
      steps: z
        .array(
          z
            .strictObject({ atLeast: z.number().min(0).max(1e12), points: z.number().min(0).max(1e12) })
            .readonly(),
        )
        .min(1)
        .refine((steps) => isAscending(steps.map((step) => step.atLeast)), 'atLeast must ascend')
        .readonly(),
    })
    .readonly(),
])

/** How a measure becomes points before it is weighted. */
export type Scale = z.infer<typeof scaleSchema>
