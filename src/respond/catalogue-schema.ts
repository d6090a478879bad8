import { z } from 'zod'
import { basisListSchema, documentIdSchema, periodSchema } from '../policy/schema/common'
import { groupSchema } from '../policy/schema/group-schema'
import { measureSchema } from '../policy/schema/measure-schema'
import { codeSystems } from '../scan/vocabulary'
import { catalogueProblems } from './schema/catalogue-problems'
import { responseSchema } from './schema/response-schema'

const catalogueShape = z
  .strictObject({
    $schema: z.string().exactOptional(),
    id: documentIdSchema,
    version: z.string().min(1).max(40),
    title: z.string().min(1),
    jurisdiction: z.string().min(1).exactOptional(),
    basis: basisListSchema.exactOptional(),
    /** The system that the codes of its groups are written in. */
    codeSystem: z.enum(codeSystems).default('recorded-crime'),
    /** How long a confirmation speaks for an entry; an entry without one so near is "check that it still runs". */
    confirmWithin: periodSchema.default({ months: 12 }),
    /** The catalogue's own conditions that must be had first, by id, in words. */
    conditions: z.record(documentIdSchema, z.string().min(1)).readonly().exactOptional(),
    groups: z.record(documentIdSchema, groupSchema).readonly().exactOptional(),
    measures: z.record(documentIdSchema, measureSchema).readonly().exactOptional(),
    responses: z.array(responseSchema).min(1).readonly(),
  })
  .readonly()

/** What can be offered or done in an area, as data: each response, whom it is for, and whether it still runs. */
export interface Catalogue extends z.infer<typeof catalogueShape> {}

/**
 * The schema of a catalogue of responses: strict, so a key that it does not know is refused.
 *
 * Beyond shapes it holds that ids are unique and that what was done to a person, or what they need, never offers
 * disruption, enforcement or deterrence. Measures and groups that the catalogue lacks may be the policy's.
 *
 * @see docs/responses.md
 */
export const catalogueSchema: z.ZodType<Catalogue> = catalogueShape.superRefine((catalogue, context) => {
  for (const { path, message } of catalogueProblems(catalogue)) {
    context.addIssue({ code: 'custom', path: [...path], message })
  }
})
