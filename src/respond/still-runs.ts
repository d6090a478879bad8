import { type Day, dayAfter, dayBefore, formatIsoDay, parseIsoDay } from '../internal/iso-day'
import type { IsoDate } from '../scan/vocabulary'
import type { Catalogue } from './catalogue-schema'
import type { Response } from './schema/response-schema'

/**
 * Why it must be checked that a response still runs, or undefined where a confirmation speaks for the date.
 *
 * A confirmation speaks for the time of `confirmWithin` before and after it, and not beyond the end of funding
 * that it came before.
 *
 * @see docs/decisions/0021-check-that-it-still-runs.md
 */
export function doubtThatItRuns(
  { confirmedOn, funding }: Pick<Response, 'confirmedOn' | 'funding'>,
  confirmWithin: Catalogue['confirmWithin'],
  asOf: IsoDate,
): string | undefined {
  const check = 'check that it still runs'
  if (confirmedOn === undefined) return `${check}: no confirmation is on record`
  const day = parseIsoDay(asOf) as Day
  const isNear =
    confirmedOn > formatIsoDay(dayBefore(day, confirmWithin)) &&
    confirmedOn < formatIsoDay(dayAfter(day, confirmWithin))
  if (!isNear) return `${check}: last confirmed on ${confirmedOn}`
  const until = funding?.until
  if (until !== undefined && until < asOf && confirmedOn <= until) {
    return `${check}: funding is known until ${until}, and no confirmation since is on record`
  }
  return undefined
}
