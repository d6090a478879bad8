import { z } from 'zod'
import { identifierSchema, isoDateSchema } from '../../scan/records/fields'
import type { IsoDate } from '../../scan/vocabulary'
import { type CaseEvent, caseEventSchema, type PlanItem } from './case-event'
import { stampShape } from './case-fields'
import { type CaseCaution, type FirstContact, suppressionReasons } from './cycle-words'
import { type Nomination, nominationSchema } from './nomination'

/** How a caution stands: never raised, waiting, or settled until a day. */
export type CautionStatus =
  | { readonly status: 'not-raised' }
  | { readonly status: 'unsettled'; readonly since: IsoDate }
  | { readonly status: 'settled'; readonly on: IsoDate; readonly holdsUntil: IsoDate }

/** A case that runs. */
export interface OpenCase {
  readonly caseId: string
  readonly personId: string
  readonly bornOn?: IsoDate
  /** How far it has come. Support and the warning run together in `planned`. */
  readonly stage: 'nominated' | 'agreed' | 'approached' | 'planned'
  readonly nominatedOn: IsoDate
  readonly reviewBy: IsoDate
  readonly cautions: Readonly<Record<CaseCaution, CautionStatus>>
  readonly decidedOn?: IsoDate
  readonly endsBy?: IsoDate
  readonly contact?: FirstContact
  readonly explainedOn?: IsoDate
  readonly plan?: readonly PlanItem[]
  /** Youth justice's agreement to a warning, while it stands. */
  readonly youthJusticeAgreed?: { readonly on: IsoDate; readonly by: string }
  readonly messageGivenOn?: IsoDate
  /** Everything that happened, in order: replaying it gives this state. */
  readonly log: readonly [Nomination, ...CaseEvent[]]
}

/** Everything that can stand in a log. */
const logTypes = [
  'nominated',
  'decided',
  'caution-raised',
  'caution-settled',
  'contact-chosen',
  'approached',
  'support-planned',
  'youth-justice-agreed',
  'youth-justice-withdrew',
  'deterrence-message-given',
  'reviewed',
  'birth-date-recorded',
  'exited',
  'removed',
] as const satisfies readonly (CaseEvent | Nomination)['type'][]

const suppressionShape = z
  .strictObject({
    personId: identifierSchema,
    /** The first day on which nothing is kept any more. */
    until: isoDateSchema,
    why: z.enum(suppressionReasons),
  })
  .readonly()

/** What must be kept of somebody who left, so that they are not listed again: who, until when, and a code. */
export interface Suppression extends z.infer<typeof suppressionShape> {}

const logEntryShape = z.strictObject({ type: z.enum(logTypes), ...stampShape }).readonly()

/** That something was done, when and by whom, without what it said. */
export interface CaseLogEntry extends z.infer<typeof logEntryShape> {}

const closedCaseShape = z
  .strictObject({
    caseId: identifierSchema,
    stage: z.literal('closed'),
    closedOn: isoDateSchema,
    suppression: (suppressionShape as z.ZodType<Suppression>).exactOptional(),
    log: z
      .array(logEntryShape as z.ZodType<CaseLogEntry>)
      .min(2)
      .readonly(),
  })
  .readonly()

/** A case that has ended: who did what when, and what prevents re-listing. Everything else is erased. */
export interface ClosedCase extends z.infer<typeof closedCaseShape> {}

/** A case of the programme: plain data that survives JSON. */
export type CaseState = OpenCase | ClosedCase

/** Which code a suppression has after each way of closing. */
export const suppressionWhy = {
  decided: 'declined',
  exited: 'exited',
  removed: 'removed-on-challenge',
} as const

/** A case that has ended: its log runs forwards, from the nomination to what closed it. */
export const closedCaseSchema: z.ZodType<ClosedCase> = closedCaseShape.superRefine(
  ({ caseId, closedOn, suppression, log }, context) => {
    const fault = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message })
    log.forEach(({ type, on }, index) => {
      if ((type === 'nominated') !== (index === 0))
        fault(['log', index, 'type'], 'the first entry is the nomination, and no other')
      if (index > 0 && on < (log[index - 1] as CaseLogEntry).on)
        fault(['log', index, 'on'], 'must not be before the entry before it')
    })
    const last = log.at(-1)
    // Refused already, for it needs two entries.
    if (last === undefined) return
    if (last.on !== closedOn) fault(['closedOn'], "must be the last entry's day")
    const why = Object.entries(suppressionWhy).find(([type]) => type === last.type)?.[1]
    if (why === undefined) fault(['log', log.length - 1, 'type'], 'must be what closed the case')
    if (suppression === undefined) return
    if (suppression.why !== why) fault(['suppression', 'why'], 'must be the code of what closed the case')
    if (suppression.until <= closedOn) fault(['suppression', 'until'], 'must be after closedOn')
    if (suppression.personId === caseId) fault(['caseId'], 'must not be the person id')
    log.forEach(({ by }, index) => {
      if (by.trim() === suppression.personId) fault(['log', index, 'by'], 'must not be the person id')
    })
  },
)

/** What an open case follows from: its log. The rest of it is compared with what the log comes to. */
export const openCaseSchema = z.object({ log: z.tuple([nominationSchema], caseEventSchema).readonly() })
