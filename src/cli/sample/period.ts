import { type Day, dayOf } from '../../internal/iso-day'

/** The first day of the sample: four years before the day it is meant to be looked at from. */
export const periodFrom: Day = requiredDay(2022, 4, 1)

/** The day the demo and the tests look from; 24 whole months and a year before that lie before it. */
export const sampleAsOf: Day = requiredDay(2026, 3, 31)

/** The day the exports were drawn: later than {@link sampleAsOf}, so that some records must not count. */
export const exportedOn: Day = requiredDay(2026, 5, 15)

function requiredDay(year: number, month: number, day: number): Day {
  return dayOf(year, month, day) as Day
}
