import { z } from 'zod'
import { basisListSchema, documentIdSchema } from '../../policy/schema/common'
import { canonicalOffenceCode } from '../../scan/canonical-offence-code'
import { isoDateSchema } from '../../scan/records/fields'
import { codeSystems } from '../../scan/vocabulary'
import { disposalIds } from './disposal-rule'

const text = z.string().min(1)
const scoreSchema = z.int().min(1).max(5)

/** From when to when something is in force: both days included. */
export const inForceSchema = z
  .strictObject({ from: isoDateSchema.exactOptional(), to: isoDateSchema.exactOptional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    message: 'must not be before from',
    path: ['to'],
  })
  .readonly()

const stepShape = z
  .strictObject({
    score: scoreSchema,
    /** The disposals that are the normal response to the score. */
    normally: z.array(z.enum(disposalIds)).min(1).readonly(),
    note: text.exactOptional(),
  })
  .readonly()

/** One step of a gravity scale: a score and its normal response. */
export interface GravityStep extends z.infer<typeof stepShape> {}

const factorShape = z
  .strictObject({
    /** `aggravating` raises a score, `mitigating` lowers it. */
    direction: z.enum(['aggravating', 'mitigating']),
    inWords: text,
  })
  .readonly()

const offenceShape = z
  .strictObject({
    id: documentIdSchema,
    title: text,
    /** The codes whose crimes it may be. A code often covers several offences of a matrix. */
    codes: z.array(text).min(1).readonly().exactOptional(),
    score: scoreSchema,
    /** The factors that the matrix names for it, by id. */
    factors: z.array(documentIdSchema).readonly(),
  })
  .readonly()

const gravityMatrixShape = z
  .strictObject({
    $schema: text.exactOptional(),
    id: documentIdSchema,
    version: z.string().min(1).max(40),
    title: text,
    /** Whose offences it scores. */
    for: z.enum(['children', 'adults']),
    /** The system that its codes are written in. */
    codeSystem: z.enum(codeSystems),
    inForce: inForceSchema,
    /** True where its figures are made up, to show how it works: every result says so. */
    invented: z.boolean().exactOptional(),
    basis: basisListSchema,
    /** Scores 1 to 5, ascending, each with its normal response. */
    scale: z
      .array(stepShape as z.ZodType<GravityStep>)
      .length(5, 'the scores 1 to 5')
      .readonly(),
    /** By how many steps factors may move a score at most: your own setting. */
    atMostSteps: z.int().min(0).max(4),
    factors: z.record(documentIdSchema, factorShape).readonly(),
    offences: z.array(offenceShape).min(1).readonly(),
  })
  .readonly()

/** A gravity matrix: what each offence scores on a scale of 1 to 5, and what moves the score. */
export interface GravityMatrix extends z.infer<typeof gravityMatrixShape> {}

/**
 * The schema of a gravity matrix: strict, so a key that it does not know is refused.
 *
 * Beyond shapes it holds that the scale runs from 1 to 5, that offences are named once, that their factors are the
 * matrix's and that their codes are codes.
 *
 * @see docs/programmes/disposals.md
 */
export const gravityMatrixSchema: z.ZodType<GravityMatrix> = gravityMatrixShape.superRefine(
  ({ scale, offences, factors, codeSystem }, context) => {
    const fault = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message })
    scale.forEach(({ score }, index) => {
      if (score !== index + 1) fault(['scale', index, 'score'], 'the scores must run from 1 to 5')
    })
    const seen = new Set<string>()
    offences.forEach((offence, index) => {
      if (seen.has(offence.id)) fault(['offences', index, 'id'], 'stands twice')
      seen.add(offence.id)
      offence.factors.forEach((factor, at) => {
        if (!Object.hasOwn(factors, factor)) fault(['offences', index, 'factors', at], 'is no factor')
      })
      offence.codes?.forEach((code, at) => {
        if (canonicalOffenceCode(code, codeSystem) === undefined)
          fault(['offences', index, 'codes', at], 'is no code of the code system')
      })
    })
  },
)
