import { compareCodePoints } from '../../internal/code-points'
import type { ActivityCategory } from './activity-record'

/** One line of a return. */
export interface ActivityTotal {
  readonly category: ActivityCategory | 'arrest' | 'charged'
  /** `unknown` where nothing was gathered that it could be counted from. */
  readonly count: number | 'unknown'
  /** How many records it was counted from. */
  readonly records: number
  readonly countedFrom: 'activity records' | 'custody records'
  /** By area in code-point order, records without one left out; custody records name a suite and no area. */
  readonly byArea: Readonly<Record<string, number>>
}

/** Adds up records of one category. */
export function totalOf(
  category: ActivityTotal['category'],
  countedFrom: ActivityTotal['countedFrom'],
  records: readonly { readonly count: number; readonly area?: string }[],
): ActivityTotal {
  const byArea = new Map<string, number>()
  for (const { area, count } of records) {
    if (area !== undefined) byArea.set(area, (byArea.get(area) ?? 0) + count)
  }
  return {
    category,
    count: records.reduce((sum, { count }) => sum + count, 0),
    records: records.length,
    countedFrom,
    byArea: Object.fromEntries([...byArea].sort(([a], [b]) => compareCodePoints(a, b))),
  }
}
