import { compareCodePoints } from '../internal/code-points'
import { findString } from '../internal/find-string'
import { type Day, formatIsoDay } from '../internal/iso-day'
import { columnsOf, type Holdings } from '../scan/holdings'
import { rowsOf } from '../scan/holdings/columns'
import type { Start } from './due-date'

/** The arrest and the release of a person's latest detention in a police custody suite, as known at a date. */
export interface LatestDetention {
  readonly arrest?: Start
  /** Absent where the person had not left custody by then, or no record says so that can be right. */
  readonly release?: Start
}

/**
 * The latest detention of a person that was known at a date.
 *
 * A release before its arrest is none. Of several records of one arrest, or of arrests in two suites at once, the
 * earliest release speaks, whatever their order: a time that runs from it ends too early rather than too late.
 */
export function latestDetention(holdings: Holdings, personId: string, asOf: Day): LatestDetention {
  const { personIds, detentions } = columnsOf('recommendResponses', holdings)
  if (detentions === undefined) return {}
  const person = findString(personIds, personId)
  const known = rowsOf(detentions, person).filter(({ arrestedOn }) => arrestedOn <= asOf)
  const moments = known.map(({ arrestedAt }) => Date.parse(arrestedAt))
  const last = Math.max(...moments)
  const latest = known.filter((_, place) => moments[place] === last)
  const [arrest] = latest.map(({ arrestedAt }) => arrestedAt).sort(compareCodePoints)
  if (arrest === undefined) return {}
  const [release] = latest
    .map(({ releasedAt }) => releasedAt)
    .filter((at) => at !== undefined)
    .filter((at) => at.slice(0, 10) <= formatIsoDay(asOf) && Date.parse(at) >= last)
    .sort((a, b) => Date.parse(a) - Date.parse(b) || compareCodePoints(a, b))
  return { arrest: startAt(arrest), ...(release !== undefined && { release: startAt(release) }) }
}

function startAt(at: string): Start {
  return { on: at.slice(0, 10), at }
}
