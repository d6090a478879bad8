import type { Day } from '../../internal/iso-day'
import type { NeedRow } from '../../scan/holdings/columns'
import { type Need, needLevels } from '../../scan/vocabulary'

/** The latest assessment of a need known at a date; of two on one day the greater need. */
export function latestNeed(rows: readonly NeedRow[], need: Need, asOf: Day): NeedRow | undefined {
  let latest: NeedRow | undefined
  for (const row of rows) {
    if (row.need !== need || row.on > asOf) continue
    const isLater =
      latest === undefined ||
      row.on > latest.on ||
      (row.on === latest.on && needLevels.indexOf(row.level) > needLevels.indexOf(latest.level))
    if (isLater) latest = row
  }
  return latest
}
