import type { IsoDateTime } from '../scan/vocabulary'

/**
 * The date-time so many hours after another, with the same offset, to the second.
 *
 * The hours are hours that pass, also in a night in which the clocks change: the offset is kept, so 20:00+00:00
 * and 48 hours is 20:00+00:00 two days on, which a British clock may by then call 21:00.
 */
export function addHours(start: IsoDateTime, hours: number): IsoDateTime {
  const offset = start.slice(start.search(/(?:Z|[+-]\d{2}:\d{2})$/))
  const local = new Date(Date.parse(start) + minutesOf(offset) * 60_000 + hours * 3_600_000)
  return local.toISOString().slice(0, 19) + offset
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}
