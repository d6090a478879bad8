import type { Period } from '../../../internal/iso-day'

/** A stretch of time in one way of writing: a year is twelve months. */
export function monthsOf(period: Period): Period {
  return 'years' in period ? { months: period.years * 12 } : period
}

/** The fewest days that a stretch of time can last. */
export function shortestDays(period: Period): number {
  const plain = monthsOf(period)
  return 'days' in plain ? plain.days : (plain as { readonly months: number }).months * 28
}

/** The most days that a stretch of time can last. */
export function longestDays(period: Period): number {
  const plain = monthsOf(period)
  return 'days' in plain ? plain.days : (plain as { readonly months: number }).months * 31
}
