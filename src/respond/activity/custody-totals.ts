import { columnsOf, type Holdings } from '../../scan/holdings'
import type { DetentionRow } from '../../scan/holdings/columns'
import { type ActivityTotal, totalOf } from './activity-total'

/**
 * Arrests by the day of the arrest, and charges by the day on which somebody left custody charged; each custody once.
 *
 * A record whose release comes before its arrest counts for nothing and is counted apart.
 */
export function custodyTotals(
  holdings: Holdings | undefined,
  first: number,
  last: number,
): { readonly totals: readonly ActivityTotal[]; readonly impossible: number } {
  const detentions = holdings === undefined ? undefined : columnsOf('activityReturn', holdings).detentions
  if (detentions === undefined) {
    const none = { count: 'unknown', records: 0, countedFrom: 'custody records', byArea: {} } as const
    return {
      totals: [
        { category: 'arrest', ...none },
        { category: 'charged', ...none },
      ],
      impossible: 0,
    }
  }
  const isWithin = (day: number | undefined) => day !== undefined && day >= first && day <= last
  const possible = detentions.rows.filter(isPossible)
  const arrests = possible.filter(({ arrestedOn }) => isWithin(arrestedOn))
  const charged = possible.filter(({ release, releasedOn }) => release === 'charged' && isWithin(releasedOn))
  return {
    totals: [
      totalOf('arrest', 'custody records', onceEach(arrests)),
      totalOf('charged', 'custody records', onceEach(charged)),
    ],
    impossible: detentions.rows.length - possible.length,
  }
}

function isPossible({ arrestedAt, releasedAt }: DetentionRow): boolean {
  return releasedAt === undefined || Date.parse(releasedAt) >= Date.parse(arrestedAt)
}

function onceEach(rows: readonly DetentionRow[]) {
  return [...new Set(rows.map(({ custodyId }) => custodyId))].map(() => ({ count: 1 }))
}
