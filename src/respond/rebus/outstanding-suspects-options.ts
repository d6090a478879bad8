import { z } from 'zod'
import { documentProblems } from '../../internal/document-problems'
import { type Day, dayBefore, earliestDay, type Period, requireDay } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import { periodSchema } from '../../policy/schema/common'
import { isoDateSchema } from '../../scan/records/fields'
import { type IsoDate, outcomeTypes } from '../../scan/vocabulary'
import { endsForWhom, type InvestigationEnding, investigationEndings } from './investigation-endings'

/** The two orders that outstanding suspects can be ranked in: the second counts where the first is equal. */
export const outstandingOrders = ['harm-then-days', 'days-then-harm'] as const
/** An order that outstanding suspects are ranked in. */
export type OutstandingOrder = (typeof outstandingOrders)[number]

/** What {@link outstandingSuspects} must be told, and may. */
export interface OutstandingSuspectsOptions {
  /** The date: only what was known by then counts. */
  readonly asOf: IsoDate
  /** Groups of the policy that the review is about, as serious violence, knife crime and drug supply. */
  readonly groups: readonly string[]
  /** Groups of the policy that are left out, whatever else a record is in. */
  readonly not?: readonly string[]
  /** Only crimes of this window: `sub(asOf, within) < date <= asOf`. All, where left out. */
  readonly within?: Period
  /** How many people the list of the force has. Operation Rebus publishes ten. */
  readonly force: number
  /** How many people the list of each area has. */
  readonly perArea: number
  /** How many people the list of those longest released under investigation has, and that of bail. */
  readonly longestReleased: number
  /** An area's list is of people whose home is there, or most of whose outstanding harm was. */
  readonly areaBasis: 'home' | 'offences'
  /** What people are ranked by; `harm-then-days`, where left out. */
  readonly order?: OutstandingOrder
  /** Outcome types that mean something else in this force than {@link investigationEndings} says. */
  readonly endings?: readonly InvestigationEnding[]
}

/** The options, checked and ready. */
export interface SettledOptions extends OutstandingSuspectsOptions {
  readonly day: Day
  /** Only crimes after this day. */
  readonly after: Day
  readonly not: readonly string[]
  readonly order: OutstandingOrder
  readonly endings: readonly InvestigationEnding[]
}

const caller = 'outstandingSuspects'
const lengthSchema = z.int().min(1).max(100_000)

const optionsShape = z.strictObject({
  asOf: isoDateSchema,
  groups: z.array(z.string()).min(1).readonly(),
  not: z.array(z.string()).readonly().exactOptional(),
  within: periodSchema.exactOptional(),
  force: lengthSchema,
  perArea: lengthSchema,
  longestReleased: lengthSchema,
  areaBasis: z.enum(['home', 'offences']),
  order: z.enum(outstandingOrders).exactOptional(),
  endings: z
    .array(
      z
        .strictObject({
          outcome: z.enum(outcomeTypes),
          endsFor: z.enum(endsForWhom),
          reason: z.string().min(1),
        })
        .readonly(),
    )
    .readonly()
    .refine((endings) => new Set(endings.map(({ outcome }) => outcome)).size === endings.length, {
      message: 'must name an outcome type once',
    })
    .exactOptional(),
})

const optionsSchema: z.ZodType<OutstandingSuspectsOptions> = optionsShape

/** Checks the options and fills in what they leave out. */
export function settleOptions(options: OutstandingSuspectsOptions, policy: Policy): SettledOptions {
  const day = requireDay(caller, 'asOf', options?.asOf)
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, options))
  const known = Object.keys(policy.document.groups ?? {})
  const { groups, not = [], within, order = 'harm-then-days', endings = [] } = options
  const unknown = [
    ...groups.map((id, index) => ({ id, pointer: `/groups/${index}` })),
    ...not.map((id, index) => ({ id, pointer: `/not/${index}` })),
  ].filter(({ id }) => !known.includes(id))
  if (unknown.length > 0) {
    refuse(unknown.map(({ pointer }) => ({ pointer, message: 'must be a group of the policy' })))
  }
  const replaced = new Set(endings.map(({ outcome }) => outcome))
  return {
    ...options,
    day,
    after: within === undefined ? earliestDay - 1 : dayBefore(day, within),
    not,
    order,
    endings: [...investigationEndings.filter(({ outcome }) => !replaced.has(outcome)), ...endings],
  }
}

function refuse(problems: readonly DocumentProblem[]): never {
  const [first, ...others] = problems as readonly [DocumentProblem, ...DocumentProblem[]]
  const more = others.length > 0 ? ` (and ${others.length} more, in info.problems)` : ''
  throw new PreludeError(
    'invalid-options',
    `${caller} requires options that it knows: ${first.pointer}: ${first.message}${more}`,
    { problems },
  )
}
