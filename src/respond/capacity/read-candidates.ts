import { z } from 'zod'
import { compareCodePoints } from '../../internal/code-points'
import { documentProblems } from '../../internal/document-problems'
import { requireDay } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import { toThousandths } from '../../internal/thousandths'
import type { Recommendation } from '../recommendation'
import { responseKinds } from '../schema/response-kinds'
import type { AllocateResponsesOptions } from './allocate-responses-options'
import type { SetAsideRecommendation } from './allocation'
import { byArrival, type Candidate } from './candidate'
import { type ResponseCapacity, responseCapacitiesSchema } from './response-capacity'

const caller = 'allocateResponses'
const text = z.string().min(1)

const recommendationShape = z.object({
  personId: text,
  responseId: text,
  name: text,
  kind: z.enum(responseKinds),
  status: z.enum(['recommended', 'not-recommended', 'unknown']),
  requires: z.array(z.object({ condition: text, had: z.object({}).exactOptional() })),
})

const inputShape = z.strictObject({
  recommendations: z
    .array(recommendationShape)
    .max(100_000)
    .superRefine((recommendations, context) => {
      const seen = new Set<string>()
      recommendations.forEach(({ personId, responseId }, index) => {
        const pair = JSON.stringify([personId, responseId])
        if (seen.has(pair)) {
          context.addIssue({ code: 'custom', path: [index], message: 'stands twice for one person' })
        }
        seen.add(pair)
      })
    }),
  capacities: responseCapacitiesSchema,
  options: z.strictObject({
    perPerson: z.int().min(1).exactOptional(),
    cannotBeHad: z.array(z.strictObject({ personId: text, condition: text })).exactOptional(),
  }),
})

/** What there is to allocate. */
export interface Candidates {
  /** First come first. */
  readonly candidates: readonly Candidate[]
  readonly setAside: readonly SetAsideRecommendation[]
}

/** Checks all that was given and keeps the recommendations that a place is sought for. */
export function readCandidates(
  recommendations: readonly Recommendation[],
  capacities: readonly ResponseCapacity[],
  options: AllocateResponsesOptions,
): Candidates {
  const { asOf, priorityOf, arrivedOn, ...others } = options ?? {}
  requireDay(caller, 'asOf', asOf)
  requireFunction('priorityOf', priorityOf)
  requireFunction('arrivedOn', arrivedOn)
  const input = { recommendations, capacities, options: others }
  const parsed = inputShape.safeParse(input)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, input))
  const refused = new Map<string, Set<string>>()
  for (const { personId, condition } of options.cannotBeHad ?? []) {
    refused.set(personId, new Set([...(refused.get(personId) ?? []), condition]))
  }
  const setAside: SetAsideRecommendation[] = []
  const candidates: Candidate[] = []
  for (const recommendation of recommendations) {
    if (recommendation.status !== 'recommended') continue
    const { personId, responseId } = recommendation
    const conditions = recommendation.requires
      .filter(({ condition, had }) => had === undefined && refused.get(personId)?.has(condition))
      .map(({ condition }) => condition)
    if (conditions.length > 0) setAside.push({ personId, responseId, conditions })
    else candidates.push(candidateOf(recommendation, options))
  }
  setAside.sort(
    (a, b) => compareCodePoints(a.personId, b.personId) || compareCodePoints(a.responseId, b.responseId),
  )
  return { candidates: candidates.sort(byArrival), setAside }
}

function candidateOf(
  recommendation: Recommendation,
  { asOf, priorityOf, arrivedOn }: AllocateResponsesOptions,
): Candidate {
  const priority = priorityOf(recommendation)
  if (!(typeof priority === 'number' && priority >= 0.001 && priority <= 1_000_000)) {
    throw new PreludeError(
      'invalid-argument',
      `${caller} requires priorityOf to give numbers from 0.001 to 1,000,000`,
      { argument: 'priorityOf' },
    )
  }
  const day = arrivedOn(recommendation)
  requireDay(caller, 'what arrivedOn gives', day)
  if (day > asOf) {
    throw new PreludeError('invalid-date', `${caller} requires arrivedOn to give no day after asOf`, {
      argument: 'arrivedOn',
    })
  }
  return { recommendation, priority: toThousandths(priority), arrivedOn: day }
}

function requireFunction(argument: string, given: unknown): void {
  if (typeof given === 'function') return
  throw new PreludeError('invalid-argument', `${caller} requires ${argument} to be a function`, { argument })
}

function refuse(problems: readonly DocumentProblem[]): never {
  const places = problems.length === 1 ? 'one place is not' : `${problems.length} places are not`
  throw new PreludeError(
    'invalid-allocation',
    `${caller} requires sound recommendations, capacities and options: ${places}`,
    { problems },
  )
}
