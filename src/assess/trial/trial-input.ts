import { z } from 'zod'
import { documentProblems, jsonPointer, pointersOfProto } from '../../internal/document-problems'
import { parseIsoDay } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import { documentIdSchema } from '../../policy/schema/common'
import type { IsoDate } from '../../scan/vocabulary'
import type { TrialArm, TrialAssignment, TrialDesign } from './trial-assignment'

/** One person who may take part, as whoever enrols gives them. */
export interface TrialPerson {
  readonly personId: string
  /** The day on which the person came in: needed where intake is rolling. */
  readonly eligibleOn?: IsoDate
  /** The person's value of each name in `strata`; without semicolons. */
  readonly stratum?: Readonly<Record<string, string>>
  /** Numbers to compare the arms by, and to match pairs by, up to 1e12 either way. What is not known is left out. */
  readonly covariates?: Readonly<Record<string, number>>
}

/** What {@link assignTrial} must be told, and may. */
export interface AssignTrialOptions {
  /** Two or more; a bare id has a share of 1. The first is what the others are compared with. */
  readonly arms: readonly (string | TrialArm)[]
  /** A whole number from 0 to 4,294,967,295, kept by somebody who enrols nobody. */
  readonly seed: number
  /** `trial` where left out. Trials of different ids draw differently from one seed. */
  readonly trialId?: string
  /** The names of what the strata are made of; none where left out. */
  readonly strata?: readonly string[]
  /** `blocks` where left out. `matched-pairs` needs two arms of one share each, and `match`. */
  readonly design?: TrialDesign
  /**
   * Units in a block: multiples of the sum of the shares. Of several, chance takes one for each block. Two and three
   * times the sum where left out.
   */
  readonly blockSize?: number | readonly number[]
  /** The covariates to match pairs by, each with the same weight. Everybody must have them. */
  readonly match?: readonly string[]
  /** `together` where left out; `rolling` where people come one after the other, in the order in which they came. */
  readonly intake?: 'together' | 'rolling'
  /** The day of assignment where intake is together. */
  readonly assignedOn?: IsoDate
  /** People to keep together, such as groups of co-involvement; whoever is not in the trial is passed over. */
  readonly clusters?: readonly (readonly string[])[]
  /** The assignment before: refused is whatever would change what it says of anybody. */
  readonly soFar?: TrialAssignment
}

/** What was given, with nothing left out and nothing wrong with it. */
export interface TrialInput {
  readonly people: readonly TrialPerson[]
  readonly arms: readonly TrialArm[]
  readonly seed: number
  readonly trialId: string
  readonly strata: readonly string[]
  readonly design: TrialDesign
  readonly blockSizes: readonly number[]
  /** Whether a size of blocks was given. */
  readonly isSized: boolean
  readonly match: readonly string[]
  readonly intake: 'together' | 'rolling'
  readonly assignedOn?: IsoDate
  readonly clusters: readonly (readonly string[])[]
  readonly soFar?: TrialAssignment
}

const mostUnitsInBlock = 1000
const greatestSeed = 2 ** 32 - 1
const greatestCovariate = 1e12

const isoDateSchema = z.string().refine((text) => parseIsoDay(text) !== undefined, 'a date as YYYY-MM-DD')
const stratumValueSchema = z.string().regex(/^[^;]+$/, 'a text without semicolons')
const blockSizeSchema = z.int().min(2).max(mostUnitsInBlock)
const idSchema = z.string().min(1)

const personShape = z.strictObject({
  personId: idSchema,
  eligibleOn: isoDateSchema.exactOptional(),
  stratum: z.record(documentIdSchema, stratumValueSchema).exactOptional(),
  covariates: z
    .record(documentIdSchema, z.number().min(-greatestCovariate).max(greatestCovariate))
    .exactOptional(),
})

const armShape = z.union([
  documentIdSchema,
  z.strictObject({ id: documentIdSchema, share: z.int().min(1).max(100) }),
])

const assignedShape = z.object({
  personId: idSchema,
  arm: documentIdSchema,
  stratum: idSchema,
  block: z.int(),
  position: z.int(),
})

const optionsShape = z.strictObject({
  arms: z.array(armShape).min(2).max(20),
  seed: z.int().min(0).max(greatestSeed),
  trialId: documentIdSchema.exactOptional(),
  strata: z.array(documentIdSchema).max(10).exactOptional(),
  design: z.enum(['blocks', 'matched-pairs']).exactOptional(),
  blockSize: z.union([blockSizeSchema, z.array(blockSizeSchema).min(1).max(20)]).exactOptional(),
  match: z.array(documentIdSchema).min(1).max(20).exactOptional(),
  intake: z.enum(['together', 'rolling']).exactOptional(),
  assignedOn: isoDateSchema.exactOptional(),
  clusters: z.array(z.array(idSchema)).exactOptional(),
  soFar: z.object({ assignments: z.array(assignedShape) }).exactOptional(),
})

const inputShape = z.strictObject({ people: z.array(personShape).min(1), options: optionsShape })

/**
 * Checks the form of what was given and fills in what was left out.
 *
 * @param caller - the function to name in an error
 * @throws PreludeError `invalid-options`, with pointers into `{ people, options }`
 */
export function readTrialInput(
  caller: string,
  people: readonly TrialPerson[],
  options: AssignTrialOptions,
): TrialInput {
  const given = { people: people as unknown, options: options as unknown }
  const parsed = inputShape.safeParse(given)
  if (!parsed.success) refuseTrial(caller, documentProblems(parsed.error.issues, given))
  // Named values lose such a key without a word, and it would count as a covariate that nobody checked.
  const protos = pointersOfProto(people, ['people'])
  if (protos.length > 0) {
    refuseTrial(
      caller,
      protos.map((pointer) => ({ pointer, message: 'not a name' })),
    )
  }
  const arms = options.arms.map((arm) => (typeof arm === 'string' ? { id: arm, share: 1 } : { ...arm }))
  const shares = arms.reduce((total, { share }) => total + share, 0)
  const { strata = [], design = 'blocks', blockSize = [2 * shares, 3 * shares] } = options
  const { trialId = 'trial', match = [], intake = 'together', clusters = [] } = options
  return {
    people,
    arms,
    seed: options.seed,
    trialId,
    strata,
    design,
    blockSizes: design === 'matched-pairs' ? [2] : [blockSize].flat(),
    isSized: options.blockSize !== undefined,
    match,
    intake,
    ...(options.assignedOn !== undefined && { assignedOn: options.assignedOn }),
    clusters,
    ...(options.soFar !== undefined && { soFar: options.soFar }),
  }
}

/** Throws `invalid-options`: what of a trial's people and options is wrong. */
export function refuseTrial(caller: string, problems: readonly DocumentProblem[]): never {
  throw new PreludeError('invalid-options', `${caller} requires people and options that agree`, { problems })
}

/** A problem at a place of `{ people, options }`. */
export function trialProblem(path: readonly (string | number)[], message: string): DocumentProblem {
  return { pointer: jsonPointer(path), message }
}
