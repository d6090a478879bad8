import type { Day } from '../../internal/iso-day'
import type { SpellRow } from '../../scan/holdings/columns'

/**
 * How many days of `after < day <= to` a person spent in custody.
 *
 * Convention: a spell's first day counts and its last does not, as elsewhere; an open spell goes on. Days on which
 * spells overlap count once.
 */
export function daysInCustody(spells: readonly SpellRow[], after: Day, to: Day): number {
  const inOrder = [...spells].sort((a, b) => a.from - b.from)
  let days = 0
  let reached = after + 1
  for (const spell of inOrder) {
    const first = Math.max(spell.from, reached)
    const end = Math.min(spell.to ?? to + 1, to + 1)
    if (end <= first) continue
    days += end - first
    reached = end
  }
  return days
}
