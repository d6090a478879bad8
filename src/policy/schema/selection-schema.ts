import { z } from 'zod'
import { detections, outcomeTypes, roles } from '../../scan/vocabulary'
import { documentIdSchema, periodSchema, shareSchema } from './common'

/** How age of a crime lessens its amount: by a half-life or by steps. */
const recencySchema = z.union([
  z.strictObject({ halfLifeDays: z.int().min(1).max(36_525) }).readonly(),
  z
    .strictObject({
      steps: z
        .array(z.strictObject({ withinDays: z.int().min(1).max(73_500), factor: shareSchema }).readonly())
        .min(1)
        .refine((steps) => isAscending(steps.map((step) => step.withinDays)), 'withinDays must ascend')
        .readonly(),
    })
    .readonly(),
])

/** How age of a crime lessens its amount. */
export type Recency = z.infer<typeof recencySchema>

/** Which roles count, and how much each: unnamed roles are 0. */
export const roleFactorsSchema = z
  .partialRecord(z.enum(roles), shareSchema)
  .refine((factors) => Object.keys(factors).length > 0, 'at least one role must be named')
  .readonly()

/** Every key of a selection but `roles`. */
export const selectionKeys = {
  within: periodSchema.exactOptional(),
  groups: z.array(documentIdSchema).min(1).readonly().exactOptional(),
  not: z
    .strictObject({ groups: z.array(documentIdSchema).min(1).readonly() })
    .readonly()
    .exactOptional(),
  recency: recencySchema.exactOptional(),
  outcomes: z
    .strictObject({ exclude: z.array(z.enum(outcomeTypes)).min(1).readonly() })
    .readonly()
    .exactOptional(),
  detection: z
    .strictObject({ exclude: z.array(z.enum(detections)).min(1).readonly() })
    .readonly()
    .exactOptional(),
  coInvolvement: z.enum(['full', 'shared']).exactOptional(),
}

const selectionShape = z.strictObject({ roles: roleFactorsSchema, ...selectionKeys }).readonly()

/** Which involvements a measure counts. */
export interface Selection extends z.infer<typeof selectionShape> {}

/** Which involvements a measure counts. Different keys must all hold. */
export const selectionSchema: z.ZodType<Selection> = selectionShape

/** True where each number is above the one before. */
export function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] as number))
}
