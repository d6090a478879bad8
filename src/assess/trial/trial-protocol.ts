import { z } from 'zod'
import { parseIsoDay } from '../../internal/iso-day'
import { documentIdSchema } from '../../policy/schema/common'
import { type Predicate, predicateSchema } from '../../policy/schema/predicate-schema'
import type { IsoDate } from '../../scan/vocabulary'
import type { OutcomeRule } from '../outcome/outcome-rule'

/**
 * One outcome of a trial: crimes as suspect, charged or convicted, or crimes as victim, and never both in one.
 *
 * They are records of police work: they say what was recorded, not what was done.
 */
export interface TrialOutcome extends OutcomeRule {
  readonly id: string
}

/** A group of people that the protocol names before anybody is assigned. */
export interface TrialSubgroup {
  readonly id: string
  readonly title?: string
  /** Who belongs: judged on each person's day of assignment by what was known then. */
  readonly where: Predicate
}

/** What was laid down before the first person was assigned. */
export interface TrialProtocol {
  /** The day on which it was laid down: before the first assignment. */
  readonly registeredOn: IsoDate
  /** Where it can be read, such as a registry's number. */
  readonly registration?: string
  /** The arm that the others are compared with. */
  readonly control: string
  /** How long each person is followed, in whole days from the day after assignment. */
  readonly followUpDays: number
  readonly outcomes: readonly TrialOutcome[]
  /** The one comparison that the trial is judged by. */
  readonly primary: { readonly outcome: string; readonly of: 'crimes' | 'harm' }
  /**
   * The least fall that would matter, as a ratio below 1: 0.8 is a fall by a fifth. The least rise that would matter is
   * its reciprocal.
   */
  readonly smallestRatio: number
  readonly subgroups?: readonly TrialSubgroup[]
}

/** What {@link analyseTrial} must be told, and may. */
export interface AnalyseTrialOptions {
  readonly protocol: TrialProtocol
  /** The day on which the records were extracted: nothing known later counts. */
  readonly extractedOn: IsoDate
  /** How many days before the extract crimes are taken to be all recorded by it; 0 where left out, and told. */
  readonly maturityDays?: number
  /** The day of assignment of whoever has none in the assignment. */
  readonly assignedOn?: IsoDate
  /** Ids of subgroups that the protocol has; all of them, where left out. */
  readonly subgroups?: readonly string[]
  /** A whole number. */
  readonly seed: number
  /** Samples of the bootstrap, and ways of dealing the arms: 199 to 20,000; 1,999 where left out. */
  readonly draws?: number
}

/** A calendar day in options. */
export const optionDateSchema: z.ZodType<IsoDate> = z
  .string()
  .refine((text) => parseIsoDay(text) !== undefined, 'a calendar date (YYYY-MM-DD)')

/** What analyses by draws have in common. */
export const drawingKeys = {
  maturityDays: z.int().min(0).max(3_660).exactOptional(),
  seed: z.int().min(0).max(4_294_967_295),
  draws: z.int().min(199).max(20_000).exactOptional(),
}

/** How many draws there are where nobody says. */
export const usualDraws = 1_999

/** The least fall that matters. */
export const smallestRatioSchema = z.number().gt(0).lt(1)

/** Outcomes by id; what each of them selects is checked apart. */
export const outcomesSchema: z.ZodType<readonly { readonly id: string }[]> = z
  .array(z.looseObject({ id: documentIdSchema }))
  .min(1)
  .max(20)

/** The options of a trial but for what its outcomes select, which is checked apart. */
export const analyseTrialOptionsSchema = z.strictObject({
  protocol: z.strictObject({
    registeredOn: optionDateSchema,
    registration: z.string().min(1).exactOptional(),
    control: z.string(),
    followUpDays: z.int().min(1).max(3_660),
    outcomes: outcomesSchema,
    primary: z.strictObject({ outcome: z.string(), of: z.enum(['crimes', 'harm']) }),
    smallestRatio: smallestRatioSchema,
    subgroups: z
      .array(
        z.strictObject({
          id: documentIdSchema,
          title: z.string().min(1).exactOptional(),
          where: predicateSchema,
        }),
      )
      .max(20)
      .exactOptional(),
  }),
  extractedOn: optionDateSchema,
  assignedOn: optionDateSchema.exactOptional(),
  subgroups: z.array(z.string()).exactOptional(),
  ...drawingKeys,
})
