import { z } from 'zod'
import { basisListSchema, documentIdSchema, periodSchema } from './schema/common'
import { contextProblems } from './schema/context-problems'
import { gateSchema } from './schema/gate-schema'
import { groupSchema } from './schema/group-schema'
import { listSchema } from './schema/list-schema'
import { measureSchema } from './schema/measure-schema'
import { scoreSchema, unlistedWeightSchema } from './schema/score-schema'
import { signpostSchema } from './schema/signpost-schema'

const policyShape = z
  .strictObject({
    $schema: z.string().exactOptional(),
    id: documentIdSchema,
    version: z.string().min(1).max(40),
    title: z.string().min(1),
    jurisdiction: z.string().min(1).exactOptional(),
    basis: basisListSchema.exactOptional(),
    harm: z
      .strictObject({ table: documentIdSchema, unlisted: unlistedWeightSchema.exactOptional() })
      .readonly(),
    groups: z.record(documentIdSchema, groupSchema).readonly().exactOptional(),
    measures: z.record(documentIdSchema, measureSchema).readonly().exactOptional(),
    score: scoreSchema,
    vulnerability: scoreSchema.exactOptional(),
    gates: z.array(gateSchema).readonly().exactOptional(),
    lists: z.array(listSchema).readonly().exactOptional(),
    signposts: z.array(signpostSchema).readonly().exactOptional(),
    review: z
      .strictObject({ every: periodSchema, basis: basisListSchema.exactOptional() })
      .readonly()
      .exactOptional(),
  })
  .readonly()

/** What an operation has decided, as data: whom it counts, how, and who is put before the panel. */
export interface PolicyDocument extends z.infer<typeof policyShape> {}

/**
 * The schema of a policy document: strict, so a key that it does not know is refused.
 *
 * Beyond shapes it holds what may be used where: no role of a victim or witness in the score, gates and lists,
 * intelligence in the score only under a limit, every reference to a group or measure resolved.
 *
 * @see docs/policy.md
 */
export const policySchema: z.ZodType<PolicyDocument> = policyShape.superRefine((document, context) => {
  for (const { path, message } of contextProblems(document)) {
    context.addIssue({ code: 'custom', path: [...path], message })
  }
})
