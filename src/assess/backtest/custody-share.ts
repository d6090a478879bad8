import type { Day } from '../../internal/iso-day'
import { type HoldingsColumns, rowsOf } from '../../scan/holdings/columns'
import { daysInCustody } from '../trial/days-in-custody'

/**
 * The share of a pool's days after an index date that were in custody, 0 to 1; undefined where spells were not
 * gathered or there is nobody.
 */
export function custodyShare(
  { spells }: HoldingsColumns,
  pool: Uint32Array,
  after: Day,
  to: Day,
): number | undefined {
  if (spells === undefined || pool.length === 0) return undefined
  let days = 0
  for (const place of pool) {
    const hasSpell = spells.starts[place] !== spells.starts[place + 1]
    if (hasSpell) days += daysInCustody(rowsOf(spells, place), after, to)
  }
  return days / (pool.length * (to - after))
}
