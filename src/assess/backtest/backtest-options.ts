import { z } from 'zod'
import { documentProblems } from '../../internal/document-problems'
import { type Day, parseIsoDay } from '../../internal/iso-day'
import { PreludeError } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { IsoDate } from '../../scan/vocabulary'
import { type OutcomeRule, outcomeProblems } from '../outcome/outcome-rule'

/** A known score to stand beside a policy in a backtest; never a part of one. */
export interface BacktestComparator {
  readonly id: string
  readonly title?: string
  /** Scores at an index date by person id, higher first. Whoever has none stands last, and is counted. */
  readonly scores: (indexDate: IsoDate) => ReadonlyMap<string, number>
}

/** What {@link backtest} must be told, and may. */
export interface BacktestOptions {
  /** The dates at which to look back: ascending, distinct. */
  readonly indexDates: readonly IsoDate[]
  /** How many days after an index date the outcome is looked for. */
  readonly horizonDays: number
  /** Which crimes are looked for; groups that it names are its own, or else the first policy's. */
  readonly outcome: OutcomeRule
  /** The day of the export; the latest day on which anything in the holdings was known, where left out. */
  readonly extractedOn?: IsoDate
  /** How many days records keep arriving after a crime; measured from the holdings, where left out. */
  readonly maturityDays?: number
  /** How many of the highest ranked to look at; the sizes of the policies' lists with 10, 20, 50, 100 and 200, where left out. */
  readonly listSizes?: readonly number[]
  readonly comparators?: readonly BacktestComparator[]
}

/** Options that are sound, with days for dates. */
export interface SettledOptions {
  readonly indexDays: readonly Day[]
  readonly horizonDays: number
  readonly outcome: OutcomeRule
  readonly extractedOn: Day | undefined
  readonly maturityDays: number | undefined
  readonly listSizes: readonly number[] | undefined
  readonly comparators: readonly BacktestComparator[]
}

const dateSchema = z
  .string()
  .refine((text) => parseIsoDay(text) !== undefined, 'must be a calendar date (YYYY-MM-DD)')

const comparatorSchema: z.ZodType<BacktestComparator> = z.strictObject({
  id: z.string().min(1).max(80),
  title: z.string().min(1).exactOptional(),
  scores: z.custom<BacktestComparator['scores']>(
    (value) => typeof value === 'function',
    'must be a function of the index date',
  ),
})

const optionsSchema = z.strictObject({
  indexDates: z
    .array(dateSchema)
    .min(1)
    .refine((dates) => dates.every((date, i) => i === 0 || date > (dates[i - 1] as string)), {
      message: 'must ascend, each date once',
    }),
  horizonDays: z.int().min(1).max(36_525),
  // The outcome is checked apart, since its groups may be a policy's.
  outcome: z.unknown(),
  extractedOn: dateSchema.exactOptional(),
  maturityDays: z.int().min(0).max(36_525).exactOptional(),
  listSizes: z.array(z.int().min(1).max(100_000)).min(1).exactOptional(),
  comparators: z.array(comparatorSchema).exactOptional(),
})

/** Checks the options of a backtest; anything unsound throws `invalid-options`. */
export function readBacktestOptions(options: BacktestOptions, policies: readonly Policy[]): SettledOptions {
  const parsed = optionsSchema.safeParse(options)
  const problems = [
    ...(parsed.success ? [] : documentProblems(parsed.error.issues, options)),
    ...outcomeProblems(options?.outcome, policies.slice(0, 1), ['outcome']),
  ]
  if (!parsed.success || problems.length > 0) {
    throw new PreludeError(
      'invalid-options',
      'backtest requires options that say when, how long and for what to look',
      {
        problems,
      },
    )
  }
  const { indexDates, horizonDays, extractedOn, maturityDays, listSizes, comparators } = parsed.data
  return {
    indexDays: indexDates.map((date) => parseIsoDay(date) as Day),
    horizonDays,
    outcome: options.outcome,
    extractedOn: parseIsoDay(extractedOn),
    maturityDays,
    listSizes: listSizes && [...new Set(listSizes)].sort((a, b) => a - b),
    comparators: comparators ?? [],
  }
}
