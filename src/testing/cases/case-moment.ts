import { z } from 'zod'
import { type Day, dayAfter, dayBefore, type Period, parseIsoDay } from '../../internal/iso-day'
import { periodSchema } from '../../policy/schema/common'
import { isoDateSchema } from '../../scan/records/fields'
import type { IsoDate } from '../../scan/vocabulary'

/** When something was, in a case: a date, or so long before or after the case's own date. */
export type CaseMoment = IsoDate | { readonly ago: Period } | { readonly ahead: Period }

/** When something was, in a case. */
export const caseMomentSchema: z.ZodType<CaseMoment> = z.union([
  isoDateSchema,
  z.strictObject({ ago: periodSchema }).readonly(),
  z.strictObject({ ahead: periodSchema }).readonly(),
])

/** When crimes were: a moment, or spread evenly over a stretch of time that ends with the case's date. */
export type CaseTimes = CaseMoment | { readonly withinLast: Period }

/** When crimes were. */
export const caseTimesSchema: z.ZodType<CaseTimes> = z.union([
  isoDateSchema,
  z.strictObject({ ago: periodSchema }).readonly(),
  z.strictObject({ ahead: periodSchema }).readonly(),
  z.strictObject({ withinLast: periodSchema }).readonly(),
])

/** The day of a moment. */
export function dayOfMoment(moment: CaseMoment, asOf: Day): Day {
  if (typeof moment === 'string') return parseIsoDay(moment) as Day
  return 'ago' in moment ? dayBefore(asOf, moment.ago) : dayAfter(asOf, moment.ahead)
}

/**
 * The days of so many crimes: all at one moment, or spread evenly, the latest on the case's date.
 *
 * @param times - how many, at least 1
 */
export function daysOfTimes(when: CaseTimes, times: number, asOf: Day): Day[] {
  if (typeof when === 'string' || !('withinLast' in when)) {
    return new Array<Day>(times).fill(dayOfMoment(when, asOf))
  }
  const length = asOf - dayBefore(asOf, when.withinLast)
  return Array.from({ length: times }, (_, index) => asOf - Math.floor((index * length) / times))
}
