import { z } from 'zod'
import { type Day, dayAfter, dayBefore, type Period, parseIsoDay } from '../../internal/iso-day'
import type { IsoDate } from '../../scan/vocabulary'

/** When something was, in a case: a date, or so long before or after the case's own date. */
export type CaseMoment = IsoDate | { readonly ago: Period } | { readonly ahead: Period }

/** When crimes were: a moment, or spread evenly over a stretch of time that ends with the case's date. */
export type CaseTimes = CaseMoment | { readonly withinLast: Period }

/** A calendar day of a case. */
export const caseDateSchema = dateSchemaOr('a date such as 2026-03-31 is required')

const exactlyOne = (value: object) => Object.keys(value).length === 1
const oneKey = { minProperties: 1, maxProperties: 1 }

// One object rather than a union of three, so that a slip of the hand is told at the key at which it was made.
function periodFrom(least: number) {
  const count = (most: number) => z.int().min(least).max(most).exactOptional()
  return z
    .strictObject({ days: count(36_525), months: count(1_200), years: count(100) })
    .refine(exactlyOne, 'exactly one of days, months and years is required')
    .meta(oneKey)
    .readonly()
    .exactOptional()
}

/** No days ago is the case's own date. */
const distance = periodFrom(0)
const stretch = periodFrom(1)

/** When something was, in a case. */
export const caseMomentSchema = z.union([
  dateSchemaOr('a date such as 2026-03-31, or one of ago and ahead, is required'),
  z
    .strictObject({ ago: distance, ahead: distance })
    .refine(exactlyOne, 'exactly one of ago and ahead is required')
    .meta(oneKey)
    .readonly(),
]) as unknown as z.ZodType<CaseMoment>

/** When crimes were. */
export const caseTimesSchema = z.union([
  dateSchemaOr('a date such as 2026-03-31, or one of ago, ahead and withinLast, is required'),
  z
    .strictObject({ ago: distance, ahead: distance, withinLast: stretch })
    .refine(exactlyOne, 'exactly one of ago, ahead and withinLast is required')
    .meta(oneKey)
    .readonly(),
]) as unknown as z.ZodType<CaseTimes>

/** The day of a moment. */
export function dayOfMoment(moment: CaseMoment, asOf: Day): Day {
  if (typeof moment === 'string') return parseIsoDay(moment) as Day
  return 'ago' in moment ? dayBefore(asOf, moment.ago) : dayAfter(asOf, moment.ahead)
}

/**
 * The days of so many crimes: all at one moment, or spread evenly, the latest on the case's date.
 *
 * All lie within a window of the same length that a policy looks back over: the first day of such a window is the
 * one after the same date a period ago.
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

/** A calendar day of a case, or what is said to be required instead of anything else. */
export function dateSchemaOr(required: string) {
  return z.iso
    .date({ abort: true, error: required })
    .refine((text) => parseIsoDay(text) !== undefined, 'a calendar date from 1900-01-01 to 2100-12-31')
}
