import { z } from 'zod'
import { assessmentGrades, handlingCodes, sourceGrades, themes } from '../vocabulary'
import { identifierSchema, isoDateSchema } from './fields'

/** One 3x5x2 graded report about one person. */
export const intelligenceRecordSchema = z
  .strictObject({
    reportId: identifierSchema,
    personId: identifierSchema,
    reportedOn: isoDateSchema,
    source: z.enum(sourceGrades),
    assessment: z.enum(assessmentGrades),
    handling: z.enum(handlingCodes),
    theme: z.enum(themes),
    originId: identifierSchema.exactOptional(),
  })
  .readonly()

/** One 3x5x2 graded report about one person. `originId` is a keyed hash of where it came from; it appears in no output. */
export type IntelligenceRecord = z.infer<typeof intelligenceRecordSchema>
