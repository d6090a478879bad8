import type { Status } from '../../analyse/evaluation'
import { type Day, dayBefore, describePeriod, formatIsoDay, type Period } from '../../internal/iso-day'
import { britishDay } from './british-time'
import { type Detention, endOf } from './detentions-at'

/** How many times in custody an offer is open to. */
export interface TimesLimit {
  readonly atMost: number
  readonly within?: Period | undefined
}

/**
 * Whether a person has been in custody no more often than a limit allows.
 *
 * Stays that overlap or have one custody id are one time, as nobody is in two suites at once. A record whose release
 * comes before its arrest may be a time or none: where that decides, the answer is unknown.
 */
export function judgeTimes(
  stays: readonly Detention[],
  { atMost, within }: TimesLimit,
  day: Day,
): { readonly status: Status; readonly sentence: string } {
  const after = within === undefined ? Number.NEGATIVE_INFINITY : dayBefore(day, within)
  const counted = stays.filter(({ from }) => britishDay(from) > after)
  const ids = new Set<string>()
  let least = 0
  let end = Number.NEGATIVE_INFINITY
  for (const stay of counted) {
    if (stay.doubt === 'release-before-arrest') continue
    if (!ids.has(stay.custodyId) && stay.from >= end) least += 1
    ids.add(stay.custodyId)
    end = Math.max(end, endOf(stay))
  }
  const most = least + new Set(counted.map(({ custodyId }) => custodyId).filter((id) => !ids.has(id))).size
  const status = least > atMost ? 'unmet' : most > atMost ? 'unknown' : 'met'
  const when = within === undefined ? 'by' : `in the ${describePeriod(within)} to`
  const count = least === most ? String(least) : `${least} to ${most}`
  return {
    status,
    sentence: `times in police custody ${when} ${formatIsoDay(day)}: ${count}, at most ${atMost} allowed`,
  }
}
