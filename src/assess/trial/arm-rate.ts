import { toUnits } from '../../internal/thousandths'
import type { ArmRate } from './trial-analysis'

/** Days in a year of a rate: the mean of the calendar. */
export const daysOfYear = 365.25

/** The rate of one side as it really went, from totals of a single draw. */
export function rateOf(
  totals: readonly Float64Array[],
  events: number,
  time: number,
  of: 'crimes' | 'harm',
): ArmRate {
  const sum = totals[events]?.[0] as number
  const total = of === 'harm' ? toUnits(sum) : sum
  const personYears = (totals[time]?.[0] as number) / daysOfYear
  return { total, personYears, ...(personYears > 0 && { perPersonYear: total / personYears }) }
}
