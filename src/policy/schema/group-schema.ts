import { z } from 'zod'
import { markers } from '../../scan/vocabulary'
import { basisListSchema } from './common'

const groupShape = z
  .strictObject({
    title: z.string().min(1).exactOptional(),
    codes: z.array(z.string().min(1)).min(1).readonly().exactOptional(),
    offenceGroups: z.array(z.string().min(1)).min(1).readonly().exactOptional(),
    subgroups: z.array(z.string().min(1)).min(1).readonly().exactOptional(),
    markers: z.array(z.enum(markers)).min(1).readonly().exactOptional(),
    /** Why each code is in the group. */
    reasons: z.record(z.string(), z.string().min(1)).readonly().exactOptional(),
    basis: basisListSchema.exactOptional(),
  })
  .refine(
    ({ codes, offenceGroups, subgroups, markers: flags }) => codes ?? offenceGroups ?? subgroups ?? flags,
    'one of codes, offenceGroups, subgroups and markers is required',
  )
  .readonly()

/** A named group of involvements. */
export interface Group extends z.infer<typeof groupShape> {}

/** A named group of involvements: a union of codes, offence groups, subgroups and markers. */
export const groupSchema: z.ZodType<Group> = groupShape
