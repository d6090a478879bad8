import { z } from 'zod'
import { identifierSchema } from '../../scan/records/fields'
import {
  custodyKinds,
  detections,
  handlingCodes,
  markers,
  needLevels,
  needs,
  outcomeTypes,
  releases,
  roles,
  themes,
} from '../../scan/vocabulary'
import { caseDateSchema, caseMomentSchema, caseTimesSchema } from './case-moment'

/**
 * What a crime or an arrest was: an offence code; a group of the policy or the catalogue, whose first code stands for
 * it; or both, where the group takes the code, or by a flag any code.
 */
const offence = {
  code: z.string().min(1).exactOptional(),
  group: z.string().min(1).exactOptional(),
}
const hasOffence = ({ code, group }: { code?: string; group?: string }) =>
  code !== undefined || group !== undefined
const offenceMissing = 'one of code and group is required'

const caseCrimeShape = z
  .strictObject({
    /** How many crimes of this kind; 1 where left out. */
    times: z.int().min(1).max(500).exactOptional(),
    role: z.enum(roles),
    ...offence,
    when: caseTimesSchema,
    /** Since when the role holds; the crime's own date where left out. */
    roleWhen: caseMomentSchema.exactOptional(),
    /** When it was recorded; the crime's own date where left out. */
    recordedWhen: caseMomentSchema.exactOptional(),
    markers: z.array(z.enum(markers)).readonly().exactOptional(),
    outcome: z.enum(outcomeTypes).exactOptional(),
    /** When the outcome was; the crime's own date where left out. */
    outcomeWhen: caseMomentSchema.exactOptional(),
    detection: z.enum(detections).exactOptional(),
    /** Where it happened. */
    area: identifierSchema.exactOptional(),
    contested: z.boolean().exactOptional(),
    /** A name for the crime, where several people have a part in it or one person has two. */
    crime: identifierSchema.exactOptional(),
  })
  .refine(hasOffence, offenceMissing)
  .refine(({ crime, times }) => crime === undefined || times === undefined, {
    message: 'a crime with a name is one crime',
    path: ['times'],
  })
  .refine(({ outcome, outcomeWhen }) => outcome !== undefined || outcomeWhen === undefined, {
    message: 'of which outcome: outcome is required',
    path: ['outcomeWhen'],
  })
  .readonly()

/** Crimes of a person in a case, as many alike as `times` says. */
export interface CaseCrime extends z.infer<typeof caseCrimeShape> {}

const caseReportShape = z
  .strictObject({
    times: z.int().min(1).max(500).exactOptional(),
    theme: z.enum(themes),
    /** Source and assessment of the 3x5x2 grading, as `2B`. */
    grade: z.string().regex(/^[123][A-E]$/, 'a 3x5x2 grading such as 2B'),
    /** `P` where left out. */
    handling: z.enum(handlingCodes).exactOptional(),
    when: caseTimesSchema,
    /** Where it came from. Reports that name none count together as one origin. */
    origin: identifierSchema.exactOptional(),
  })
  .readonly()

/** Intelligence reports about a person in a case. */
export interface CaseReport extends z.infer<typeof caseReportShape> {}

const caseArrestShape = z
  .strictObject({
    when: caseMomentSchema,
    ...offence,
    suite: identifierSchema.exactOptional(),
    /** When they left custody; still there where left out. */
    released: caseMomentSchema.exactOptional(),
    release: z.enum(releases).exactOptional(),
    /** The name of the crime that it was for. */
    crime: identifierSchema.exactOptional(),
  })
  .refine(hasOffence, offenceMissing)
  .refine(({ released, release }) => released !== undefined || release === undefined, {
    message: 'of when: released is required',
    path: ['release'],
  })
  .readonly()

/** A detention of a person in a case, from noon; it ends at six in the evening of its last day. */
export interface CaseArrest extends z.infer<typeof caseArrestShape> {}

const span = { from: caseMomentSchema, to: caseMomentSchema.exactOptional() }

const casePersonShape = z
  .strictObject({
    /** Whole years at the case's date, reached on that day. */
    age: z.int().min(0).max(120).exactOptional(),
    bornOn: caseDateSchema.exactOptional(),
    died: caseMomentSchema.exactOptional(),
    /** Where they live. */
    area: identifierSchema.exactOptional(),
    deconflict: z.boolean().exactOptional(),
    approachRisk: z.boolean().exactOptional(),
    crimes: z
      .array(caseCrimeShape as z.ZodType<CaseCrime>)
      .readonly()
      .exactOptional(),
    reports: z
      .array(caseReportShape as z.ZodType<CaseReport>)
      .readonly()
      .exactOptional(),
    prison: z
      .array(z.strictObject({ kind: z.enum(custodyKinds), ...span }).readonly())
      .readonly()
      .exactOptional(),
    arrests: z
      .array(caseArrestShape as z.ZodType<CaseArrest>)
      .readonly()
      .exactOptional(),
    needs: z
      .array(
        z.strictObject({ need: z.enum(needs), level: z.enum(needLevels), when: caseMomentSchema }).readonly(),
      )
      .readonly()
      .exactOptional(),
    schemes: z
      .array(
        z
          .strictObject({ scheme: identifierSchema, ...span, lead: identifierSchema.exactOptional() })
          .readonly(),
      )
      .readonly()
      .exactOptional(),
  })
  .refine(({ age, bornOn }) => age === undefined || bornOn === undefined, {
    message: 'one of age and bornOn is enough',
    path: ['age'],
  })
  .readonly()

/** An invented person of a case, with their few records. Without `age` and `bornOn` their age is unknown. */
export interface CasePerson extends z.infer<typeof casePersonShape> {}

/** An invented person of a case, with their few records. */
export const casePersonSchema: z.ZodType<CasePerson> = casePersonShape
