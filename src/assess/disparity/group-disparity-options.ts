import { z } from 'zod'
import { documentProblems, pointersOfProto } from '../../internal/document-problems'
import { type Day, parseIsoDay } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { Recommendation } from '../../respond/recommendation'
import { responseKinds } from '../../respond/schema/response-kinds'
import { isDeterrent } from '../../respond/schema/response-schema'
import type { Holdings } from '../../scan/holdings'
import { isoDateSchema } from '../../scan/records/fields'
import type { IsoDate } from '../../scan/vocabulary'
import { type OutcomeRule, outcomeProblems } from '../outcome/outcome-rule'

/** What groups are compared with: the largest group, for each figure the least, or groups by characteristic. */
export type DisparityReference = 'largest' | 'least' | Readonly<Record<string, string>>

/** What {@link groupDisparity} must be told, and may. */
export interface GroupDisparityOptions {
  /** The holdings that the cohort was nominated from; with what followed, where there is an outcome. */
  readonly holdings: Holdings
  /** The policy that nominated the cohort. */
  readonly policy: Policy
  /** Names of characteristics in the equality records, and `age-band`; all, where left out. */
  readonly characteristics?: readonly string[]
  /** Characteristics to look at together: `[['ethnicity', 'sex']]`. None, where left out. */
  readonly intersections?: readonly (readonly string[])[]
  /** What groups are compared with; `largest`, where left out. */
  readonly reference?: DisparityReference
  /** What {@link recommendResponses} returned for the cohort: offers and enforcement by group. */
  readonly recommendations?: readonly Recommendation[]
  /** Which crimes are looked for after the cohort's date. */
  readonly outcome?: OutcomeRule
  /** How many days after the cohort's date; together with `outcome`. */
  readonly horizonDays?: number
  /** The day of the export: only what was known by then. The latest day that the holdings know, where left out. */
  readonly extractedOn?: IsoDate
}

/** Options that are sound. */
export interface SettledOptions {
  readonly characteristics: readonly string[] | undefined
  readonly intersections: readonly (readonly string[])[]
  readonly reference: DisparityReference
  readonly outcome:
    | { readonly rule: OutcomeRule; readonly horizonDays: number; readonly extractedOn: Day | undefined }
    | undefined
  /** Whom advice is about, and to whom an offer and enforcement are recommended. */
  readonly advised:
    | {
        readonly people: ReadonlySet<string>
        readonly offered: ReadonlySet<string>
        readonly enforcement: ReadonlySet<string>
      }
    | undefined
}

const namesSchema = z
  .array(z.string().min(1))
  .min(1)
  .refine((names) => new Set(names).size === names.length, 'must name each characteristic once')

const optionsSchema = z
  .strictObject({
    // These three are checked apart, by what they are.
    holdings: z.unknown(),
    policy: z.unknown(),
    outcome: z.unknown().optional(),
    characteristics: namesSchema.exactOptional(),
    intersections: z
      .array(namesSchema.refine((names) => names.length > 1, 'must name at least two characteristics'))
      .refine((all) => new Set(all.map((names) => JSON.stringify([...names].sort()))).size === all.length, {
        message: 'must name each intersection once',
      })
      .exactOptional(),
    reference: z
      .union([z.enum(['largest', 'least']), z.record(z.string().min(1), z.string().min(1))])
      .exactOptional(),
    recommendations: z
      .array(
        z.object({
          personId: z.string(),
          kind: z.enum(responseKinds),
          deterrent: z.literal(true).exactOptional(),
          status: z.enum(['recommended', 'not-recommended', 'unknown']),
        }),
      )
      .exactOptional(),
    horizonDays: z.int().min(1).max(36_525).exactOptional(),
    extractedOn: isoDateSchema.exactOptional(),
  })
  .refine(({ outcome, horizonDays }) => (outcome === undefined) === (horizonDays === undefined), {
    message: 'goes with an outcome, and an outcome with it',
    path: ['horizonDays'],
  })
  .refine(({ outcome, extractedOn }) => outcome !== undefined || extractedOn === undefined, {
    message: 'goes with an outcome',
    path: ['extractedOn'],
  })

/** Checks the options; anything unsound throws `invalid-options`. */
export function settleDisparityOptions(options: GroupDisparityOptions): SettledOptions {
  const parsed = optionsSchema.safeParse(options)
  refuseProblems([
    ...(parsed.success ? [] : documentProblems(parsed.error.issues, options)),
    ...(options.outcome === undefined ? [] : outcomeProblems(options.outcome, [options.policy], ['outcome'])),
    ...pointersOfProto(options.reference, ['reference']).map((pointer) => ({
      pointer,
      message: 'not a name',
    })),
  ])
  const { outcome, horizonDays, extractedOn, recommendations } = options
  const peopleOf = (advice: readonly Recommendation[]) => new Set(advice.map(({ personId }) => personId))
  const recommended = recommendations?.filter(({ status }) => status === 'recommended') ?? []
  return {
    characteristics: options.characteristics,
    intersections: options.intersections ?? [],
    reference: options.reference ?? 'largest',
    outcome: outcome && {
      rule: outcome,
      horizonDays: horizonDays as number,
      extractedOn: parseIsoDay(extractedOn),
    },
    advised: recommendations && {
      people: peopleOf(recommendations),
      offered: peopleOf(recommended.filter((each) => !isDeterrent(each))),
      enforcement: peopleOf(recommended.filter(isDeterrent)),
    },
  }
}

/** Throws `invalid-options` where there are problems. */
export function refuseProblems(problems: readonly DocumentProblem[]): void {
  const [first] = problems
  if (first === undefined) return
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more, in info.problems)` : ''
  throw new PreludeError(
    'invalid-options',
    `groupDisparity requires options that it knows: ${first.pointer}: ${first.message}${more}`,
    { problems },
  )
}
