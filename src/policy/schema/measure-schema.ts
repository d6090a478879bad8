import { z } from 'zod'
import { assessmentGrades, needs, sourceGrades, themes } from '../../scan/vocabulary'
import { amountSchema, basisListSchema, periodSchema } from './common'
import { roleFactorsSchema, selectionKeys, selectionSchema } from './selection-schema'

const about = { title: z.string().min(1).exactOptional(), basis: basisListSchema.exactOptional() }

const harmMeasureShape = z
  .strictObject({ kind: z.literal('harm'), ...about, select: selectionSchema })
  .readonly()

/** The sum of amounts of the selected crimes. */
export interface HarmMeasure extends z.infer<typeof harmMeasureShape> {}

const peakHarmMeasureShape = z
  .strictObject({ kind: z.literal('peak-harm'), ...about, select: selectionSchema })
  .readonly()

/** The greatest single amount among the selected crimes. */
export interface PeakHarmMeasure extends z.infer<typeof peakHarmMeasureShape> {}

const countMeasureShape = z
  .strictObject({
    kind: z.literal('count'),
    ...about,
    of: z.enum(['crimes', 'offence-groups', 'areas', 'victims']),
    select: selectionSchema,
  })
  .readonly()

/** Distinct crimes, offence groups, areas, or other people who are victims in the selected crimes. */
export interface CountMeasure extends z.infer<typeof countMeasureShape> {}

const daysSinceLastMeasureShape = z
  .strictObject({ kind: z.literal('days-since-last'), ...about, select: selectionSchema })
  .readonly()

/** Days from the latest selected crime to the date. */
export interface DaysSinceLastMeasure extends z.infer<typeof daysSinceLastMeasureShape> {}

const intelligenceMeasureShape = z
  .strictObject({
    kind: z.literal('intelligence'),
    ...about,
    themes: z.partialRecord(z.enum(themes), amountSchema).readonly(),
    source: z.partialRecord(z.enum(sourceGrades), amountSchema).readonly(),
    assessment: z.partialRecord(z.enum(assessmentGrades), amountSchema).readonly(),
    within: periodSchema.exactOptional(),
    minimumOrigins: z.int().min(1).max(100).exactOptional(),
  })
  .readonly()

/** Graded reports: theme × source × assessment, once for each origin. */
export interface IntelligenceMeasure extends z.infer<typeof intelligenceMeasureShape> {}

const victimisationMeasureShape = z
  .strictObject({
    kind: z.literal('victimisation'),
    ...about,
    select: z
      .strictObject({ roles: roleFactorsSchema.exactOptional(), ...selectionKeys })
      .readonly()
      .exactOptional(),
  })
  .readonly()

/** Harm with the role victim. */
export interface VictimisationMeasure extends z.infer<typeof victimisationMeasureShape> {}

const ageMeasureShape = z.strictObject({ kind: z.literal('age'), ...about }).readonly()

/** Whole years completed at the date. */
export interface AgeMeasure extends z.infer<typeof ageMeasureShape> {}

const custodyCountMeasureShape = z
  .strictObject({ kind: z.literal('custody-count'), ...about, within: periodSchema.exactOptional() })
  .readonly()

/** Detentions in police custody. */
export interface CustodyCountMeasure extends z.infer<typeof custodyCountMeasureShape> {}

const needMeasureShape = z.strictObject({ kind: z.literal('need'), ...about, need: z.enum(needs) }).readonly()

/** The latest assessed need: low 1, medium 2, high 3, none 0. */
export interface NeedMeasure extends z.infer<typeof needMeasureShape> {}

const measureShape = z.discriminatedUnion('kind', [
  harmMeasureShape,
  peakHarmMeasureShape,
  countMeasureShape,
  daysSinceLastMeasureShape,
  intelligenceMeasureShape,
  victimisationMeasureShape,
  ageMeasureShape,
  custodyCountMeasureShape,
  needMeasureShape,
])

/** A number about one person at one date, taken from holdings. */
export type Measure =
  | HarmMeasure
  | PeakHarmMeasure
  | CountMeasure
  | DaysSinceLastMeasure
  | IntelligenceMeasure
  | VictimisationMeasure
  | AgeMeasure
  | CustodyCountMeasure
  | NeedMeasure

/** A number about one person at one date, taken from holdings. */
export const measureSchema: z.ZodType<Measure> = measureShape

/** The kinds of measure. */
export type MeasureKind = Measure['kind']
/** The measure of one kind. */
export type MeasureOf<Kind extends MeasureKind> = Extract<Measure, { readonly kind: Kind }>
