import { findString } from '../internal/find-string'
import { type Day, formatIsoDay } from '../internal/iso-day'
import { columnsOf, type Holdings } from '../scan/holdings'
import { type DetentionRow, rowsOf } from '../scan/holdings/columns'
import type { Start } from './due-date'

/** The arrest and the release of a person's latest detention in a police custody suite, as known at a date. */
export interface LatestDetention {
  readonly arrest?: Start
  /** Absent where the person had not left custody by then, or no record says so. */
  readonly release?: Start
}

/** The latest detention of a person that was known at a date. */
export function latestDetention(holdings: Holdings, personId: string, asOf: Day): LatestDetention {
  const { personIds, detentions } = columnsOf('recommendResponses', holdings)
  if (detentions === undefined) return {}
  const person = findString(personIds, personId)
  let latest: DetentionRow | undefined
  for (const row of rowsOf(detentions, person)) {
    const isLater = latest === undefined || Date.parse(row.arrestedAt) >= Date.parse(latest.arrestedAt)
    if (row.arrestedOn <= asOf && isLater) latest = row
  }
  if (latest === undefined) return {}
  const { arrestedAt, releasedAt } = latest
  const released = releasedAt !== undefined && releasedAt.slice(0, 10) <= formatIsoDay(asOf)
  return { arrest: startAt(arrestedAt), ...(released && { release: startAt(releasedAt) }) }
}

function startAt(at: string): Start {
  return { on: at.slice(0, 10), at }
}
