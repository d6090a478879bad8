import { z } from 'zod'
import { documentProblems } from '../../internal/document-problems'
import { type Day, parseIsoDay, requireDay } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { IsoDate } from '../../scan/vocabulary'
import type { OutcomeRule } from '../outcome/outcome-rule'
import { oneSideProblems } from './outcome-sides'

/** From whom a trial would draw: everybody eligible with a score above 0, or everybody on a list of the policy. */
export type TrialPool = 'eligible' | { readonly list: string }

/** What {@link trialPower} must be told, and may. */
export interface TrialPowerOptions {
  /** The day on which the people would have been assigned: only what was known by then chooses them. */
  readonly asOf: IsoDate
  /** Which crimes are looked for: records of police work. */
  readonly outcome: OutcomeRule
  /** How many days after `asOf` they are looked for. */
  readonly horizonDays: number
  /** A whole number from 0 to 4,294,967,295. */
  readonly seed: number
  /** `eligible` where left out. */
  readonly from?: TrialPool
  /** People in each of two arms, ascending, each from 10 to 10,000; 50, 100, 200 and 400 where left out. */
  readonly peopleInEachArm?: readonly number[]
  /** Ratios of rates to look for, descending, between 0 and 1: 0.8 is a fall by 20%. 0.9, 0.8, 0.7 and 0.5 where left out. */
  readonly ratios?: readonly number[]
  /** People who would be kept together, such as groups of co-involvement. */
  readonly clusters?: readonly (readonly string[])[]
  /** Trials to simulate of each size, 100 to 20,000; 1,000 where left out. */
  readonly replicates?: number
  /** The day of the export; the latest day on which anything in the holdings was known, where left out. */
  readonly extractedOn?: IsoDate
}

/** Options that are sound, with nothing left out but the day of the export. */
export interface TrialPowerPlan {
  readonly asOf: Day
  readonly outcome: OutcomeRule
  readonly horizonDays: number
  readonly seed: number
  readonly from: TrialPool
  readonly peopleInEachArm: readonly number[]
  readonly ratios: readonly number[]
  readonly clusters: readonly (readonly string[])[]
  readonly replicates: number
  readonly extractedOn: Day | undefined
}

const caller = 'trialPower'

const isoDateSchema = z.string().refine((text) => parseIsoDay(text) !== undefined, 'a date as YYYY-MM-DD')

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || number > (numbers[place - 1] as number))
}

const optionsShape = z.strictObject({
  asOf: isoDateSchema,
  // Checked apart, since its groups may be the policy's.
  outcome: z.unknown(),
  horizonDays: z.int().min(1).max(3_660),
  seed: z
    .int()
    .min(0)
    .max(2 ** 32 - 1),
  from: z.union([z.literal('eligible'), z.strictObject({ list: z.string() })]).exactOptional(),
  peopleInEachArm: z
    .array(z.int().min(10).max(10_000))
    .min(1)
    .max(20)
    .refine(isAscending, 'must ascend')
    .exactOptional(),
  ratios: z
    .array(z.number().gt(0).lt(1))
    .min(1)
    .max(20)
    .refine((ratios) => isAscending([...ratios].reverse()), 'must descend')
    .exactOptional(),
  clusters: z.array(z.array(z.string().min(1))).exactOptional(),
  replicates: z.int().min(100).max(20_000).exactOptional(),
  extractedOn: isoDateSchema.exactOptional(),
})

/** Checks the options; anything unsound throws `invalid-date` or `invalid-options`. */
export function readTrialPowerOptions(options: TrialPowerOptions, policy: Policy): TrialPowerPlan {
  const asOf = requireDay(caller, 'asOf', options?.asOf)
  const parsed = optionsShape.safeParse(options)
  const problems = [
    ...(parsed.success ? [] : documentProblems(parsed.error.issues, options)),
    ...oneSideProblems(options.outcome, policy, ['outcome']),
    ...listProblems(options.from, policy),
  ]
  if (problems.length > 0) refuseTrialPower(problems)
  const { outcome, horizonDays, seed, extractedOn } = options
  const { from = 'eligible', peopleInEachArm = [50, 100, 200, 400], ratios = [0.9, 0.8, 0.7, 0.5] } = options
  const { clusters = [], replicates = 1_000 } = options
  return {
    asOf,
    outcome,
    horizonDays,
    seed,
    from,
    peopleInEachArm,
    ratios,
    clusters,
    replicates,
    extractedOn: parseIsoDay(extractedOn),
  }
}

/** Throws `invalid-options`. */
export function refuseTrialPower(problems: readonly DocumentProblem[]): never {
  throw new PreludeError(
    'invalid-options',
    `${caller} requires options that say whom, for how long and for what to look`,
    { problems },
  )
}

function listProblems(from: unknown, { document }: Policy): DocumentProblem[] {
  if (typeof from !== 'object' || from === null || !('list' in from)) return []
  if (document.lists?.some(({ id }) => id === from.list)) return []
  return [{ pointer: '/from/list', message: 'not a list of the policy' }]
}
