import { roundWhole, type Thousandths } from '../../internal/thousandths'
import type { ListRule } from '../../policy/schema/list-schema'
import type { Head } from './take-head'

/** Whether a listed person would still be listed with another total, everybody else staying as they are. */
export function staysListed(
  { places, entry, nextBelow, all }: Head,
  { size, share }: ListRule,
  before: Thousandths,
  after: Thousandths,
): boolean {
  if (after === 0) return false
  if (size === undefined) return staysInShare(all, share as number, before, after)
  // Below the last of the list there is a place only where the others, ties included, leave one free.
  return after >= entry || (places.length <= size && after >= nextBelow)
}

/** Whether those above a total fall short of the share, so that the head goes on to it. */
function staysInShare(all: Float64Array, share: number, before: Thousandths, after: Thousandths): boolean {
  const goal = roundWhole(share * (all.reduce((sum, total) => sum + total, 0) - before + after))
  let above = before > after ? -before : 0
  for (const total of all) {
    if (total <= after) return true
    above += total
    if (above > 0 && above >= goal) return false
  }
  return true
}
