import { z } from 'zod'
import { documentIdSchema } from '../../policy/schema/common'
import { identifierSchema, isoDateSchema } from '../../scan/records/fields'
import { inForceSchema } from '../schema/response-schema'

/** The days of the week, from Monday. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time from 00:00 to 23:59')

const coachHoursShape = z
  .strictObject({
    /** The day on which the hours begin. */
    weekday: z.enum(weekdays),
    /** British clock time, `HH:MM`. */
    from: clock,
    /** British clock time, up to `24:00`; one before `from` is of the next day. */
    to: z.union([clock, z.literal('24:00')]),
  })
  .refine(({ from, to }) => from !== to, { message: 'must not be the same as from', path: ['to'] })
  .readonly()

/** Hours of one day of the week in which a coach is in a suite. */
export interface CoachHours extends z.infer<typeof coachHoursShape> {}

const suiteCoachShape = z
  .strictObject({
    /** The id of the response in the catalogue. */
    response: documentIdSchema,
    /** Left out where they are not known. */
    hours: z.array(coachHoursShape).readonly().exactOptional(),
    /** Days on which no hours begin, bank holidays for one. */
    closedOn: z.array(isoDateSchema).readonly().exactOptional(),
    /** From when until when these hours hold; always, where left out. */
    inForce: inForceSchema.exactOptional(),
  })
  .readonly()

/** An offer that is made in a suite, and when its coach is there. */
export interface SuiteCoach extends z.infer<typeof suiteCoachShape> {}

const custodySuiteShape = z
  .strictObject({
    /** As custody records name it. */
    suite: identifierSchema,
    /** An offer may stand more than once, with hours of different times. */
    coaches: z.array(suiteCoachShape).min(1).readonly(),
  })
  .readonly()

/** A police custody suite and the offers that are made in it. */
export interface CustodySuite extends z.infer<typeof custodySuiteShape> {}

/** The schema of a custody suite: strict, so a key that it does not know is refused. */
export const custodySuiteSchema: z.ZodType<CustodySuite> = custodySuiteShape
