import type { Period } from '../../internal/iso-day'

/** The most days that a window can hold, whatever the date: months of 31 days and leap years throughout. */
export function longestWindow(within: Period): number {
  if ('days' in within) return within.days
  return 'months' in within ? within.months * 31 : within.years * 366
}
