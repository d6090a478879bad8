import { z } from 'zod'
import { documentProblems } from '../../internal/document-problems'
import type { Period } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import { periodSchema } from '../../policy/schema/common'
import { isoDateTimeSchema } from '../../scan/records/fields'
import type { IsoDateTime } from '../../scan/vocabulary'
import { britishRuleFrom } from './british-time'
import { type CustodySuite, custodySuiteSchema } from './custody-suite'

/** What {@link custodyOffers} must be told, and may. */
export interface CustodyOffersOptions {
  /** The moment, with its offset: who is in custody then. What happened later is not known. */
  readonly at: IsoDateTime
  /** How far back somebody released still counts as lately in custody; nobody released does, where left out. */
  readonly lately?: Period
  /** The suites, the offers that are made in each, and the hours of their coaches. */
  readonly suites: readonly CustodySuite[]
  /** Offers only to people who have been in custody so many times at most, this one among them. */
  readonly timesInCustody?: {
    readonly atMost: number
    /** How far back times count; all that are recorded, where left out. */
    readonly within?: Period
  }
}

const optionsShape = z.strictObject({
  at: isoDateTimeSchema.refine(
    (at) => at.slice(0, 10) >= britishRuleFrom,
    `must not be before ${britishRuleFrom}, from when the rule of British clocks that is known here holds`,
  ),
  lately: periodSchema.exactOptional(),
  suites: z
    .array(custodySuiteSchema)
    .min(1)
    .superRefine((suites, context) => {
      const names = suites.map(({ suite }) => suite)
      names.forEach((name, i) => {
        if (names.indexOf(name) < i)
          context.addIssue({
            code: 'custom',
            path: [i, 'suite'],
            message: 'this suite stands earlier in the list',
          })
      })
    })
    .readonly(),
  timesInCustody: z
    .strictObject({ atMost: z.int().min(1).max(1_000), within: periodSchema.exactOptional() })
    .readonly()
    .exactOptional(),
})

/** Checks the options. */
export function requireCustodyOffersOptions(caller: string, options: unknown): CustodyOffersOptions {
  const parsed = optionsShape.safeParse(options)
  if (!parsed.success) refuseOptions(caller, documentProblems(parsed.error.issues, options))
  return parsed.data
}

/** Throws `invalid-options` with every problem, the first of them in the message. */
export function refuseOptions(caller: string, problems: readonly DocumentProblem[]): never {
  const first = problems[0] as DocumentProblem
  throw new PreludeError(
    'invalid-options',
    `${caller} requires options that it knows: ${first.pointer || '/'}: ${first.message}`,
    { problems },
  )
}
