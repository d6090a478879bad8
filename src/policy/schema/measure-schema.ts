import { z } from 'zod'
import { assessmentGrades, needs, sourceGrades, themes } from '../../scan/vocabulary'
import { amountSchema, basisListSchema, periodSchema, shareSchema } from './common'
import { roleFactorsSchema, selectionKeys, selectionSchema } from './selection-schema'

const about = { title: z.string().min(1).exactOptional(), basis: basisListSchema.exactOptional() }

const harmMeasureSchema = z
  .strictObject({ kind: z.literal('harm'), ...about, select: selectionSchema })
  .readonly()

const peakHarmMeasureSchema = z
  .strictObject({ kind: z.literal('peak-harm'), ...about, select: selectionSchema })
  .readonly()

const countMeasureSchema = z
  .strictObject({
    kind: z.literal('count'),
    ...about,
    of: z.enum(['crimes', 'offence-groups', 'areas', 'victims']),
    select: selectionSchema,
  })
  .readonly()

const daysSinceLastMeasureSchema = z
  .strictObject({ kind: z.literal('days-since-last'), ...about, select: selectionSchema })
  .readonly()

const intelligenceMeasureSchema = z
  .strictObject({
    kind: z.literal('intelligence'),
    ...about,
    themes: z.partialRecord(z.enum(themes), amountSchema).readonly(),
    source: z.partialRecord(z.enum(sourceGrades), shareSchema).readonly(),
    assessment: z.partialRecord(z.enum(assessmentGrades), shareSchema).readonly(),
    within: periodSchema.exactOptional(),
    minimumOrigins: z.int().min(1).max(100).exactOptional(),
  })
  .readonly()

const victimisationMeasureSchema = z
  .strictObject({
    kind: z.literal('victimisation'),
    ...about,
    select: z
      .strictObject({ roles: roleFactorsSchema.exactOptional(), ...selectionKeys })
      .readonly()
      .exactOptional(),
  })
  .readonly()

const ageMeasureSchema = z.strictObject({ kind: z.literal('age'), ...about }).readonly()

const custodyCountMeasureSchema = z
  .strictObject({ kind: z.literal('custody-count'), ...about, within: periodSchema.exactOptional() })
  .readonly()

const needMeasureSchema = z
  .strictObject({ kind: z.literal('need'), ...about, need: z.enum(needs) })
  .readonly()

/** A number about one person at one date, taken from holdings. */
export const measureSchema = z.discriminatedUnion('kind', [
  harmMeasureSchema,
  peakHarmMeasureSchema,
  countMeasureSchema,
  daysSinceLastMeasureSchema,
  intelligenceMeasureSchema,
  victimisationMeasureSchema,
  ageMeasureSchema,
  custodyCountMeasureSchema,
  needMeasureSchema,
])

/** A number about one person at one date, taken from holdings. */
export type Measure = z.infer<typeof measureSchema>
/** The kinds of measure. */
export type MeasureKind = Measure['kind']
/** The measure of one kind. */
export type MeasureOf<Kind extends MeasureKind> = Extract<Measure, { readonly kind: Kind }>
