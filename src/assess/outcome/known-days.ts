import type { Day } from '../../internal/iso-day'
import type { HoldingsColumns } from '../../scan/holdings/columns'

/** The first and the last day on which anything in the holdings was known; undefined without an involvement. */
export function knownDays({
  involvements,
  reports,
  needs,
  detentions,
}: HoldingsColumns): { readonly first: Day; readonly last: Day } | undefined {
  const { known, outcomeOn } = involvements
  if (involvements.size === 0) return undefined
  let first = known[0] as number
  let last = first
  for (let row = 0; row < known.length; row++) {
    const day = known[row] as number
    if (day < first) first = day
    if (day > last) last = day
  }
  for (let row = 0; row < outcomeOn.length; row++) last = Math.max(last, outcomeOn[row] as number)
  // Custody spells and schemes are entered ahead of their day: they do not say when the export was made.
  for (const { on } of reports.rows) last = Math.max(last, on)
  for (const { on } of needs.rows) last = Math.max(last, on)
  for (const { arrestedOn } of detentions?.rows ?? []) last = Math.max(last, arrestedOn)
  return { first, last }
}
