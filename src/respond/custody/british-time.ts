import type { Day } from '../../internal/iso-day'
import type { IsoDateTime } from '../../scan/vocabulary'

const minute = 60_000
const hour = 60 * minute
const dayLength = 24 * hour

/** The first day on which British clocks follow the rule below. */
export const britishRuleFrom = '2002-03-11'

/**
 * The British date and time of a moment, with its offset, to the second.
 *
 * Clocks are an hour ahead from one o'clock in the morning, Greenwich mean time, of the last Sunday of March to the
 * same hour of the last Sunday of October.
 *
 * @see Summer Time Act 1972 section 1, as amended by the Summer Time Order 2002 (SI 2002/262) from 11 March 2002
 */
export function britishTime(moment: number): IsoDateTime {
  const ahead = hoursAhead(moment)
  return `${new Date(moment + ahead * hour).toISOString().slice(0, 19)}+0${ahead}:00`
}

/** The British day of a moment. */
export function britishDay(moment: number): Day {
  return Math.floor((moment + hoursAhead(moment) * hour) / dayLength)
}

/**
 * The moment at which British clocks show so many minutes after midnight of a day.
 *
 * A time that comes twice is the first of the two; one that is skipped is as long after the change as it says to be
 * after the hour in which clocks go forward.
 */
export function momentOf(day: Day, minutes: number): number {
  const winter = day * dayLength + minutes * minute
  return hoursAhead(winter - hour) === 1 ? winter - hour : winter
}

function hoursAhead(moment: number): 0 | 1 {
  const year = new Date(moment).getUTCFullYear()
  return moment >= change(year, 2) && moment < change(year, 9) ? 1 : 0
}

/** One o'clock, Greenwich mean time, of the last Sunday of a month, counted from 0. */
function change(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0)
  return last - new Date(last).getUTCDay() * dayLength + hour
}
