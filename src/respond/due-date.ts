import { type Day, formatIsoDay, parseIsoDay } from '../internal/iso-day'
import type { IsoDate, IsoDateTime } from '../scan/vocabulary'
import { addHours } from './add-hours'
import type { Response } from './schema/response-schema'
import { addWorkingDays, type Holidays, yearsWithoutHolidays } from './working-days'

/** What sets a time going: a day, and the time of day where the record holds one. */
export interface Start {
  readonly on: IsoDate
  readonly at?: IsoDateTime
}

/** By when to refer, and that in words. */
export interface DueDate {
  readonly dueBy?: IsoDate | IsoDateTime
  readonly dueIn: string
}

type Referral = NonNullable<Response['referral']>
type Within = NonNullable<Referral['within']>

const startNames = {
  record: 'the latest record that met the offer',
  arrest: 'the latest arrest',
  'this-arrest': 'the arrest',
  release: 'leaving police custody',
  notification: 'the youth justice service being told of the arrest',
} as const

/**
 * By when a person is to be referred.
 *
 * @param within - the time that is set
 * @param from - what it runs from
 * @param start - the record of that, where there is one
 * @param context - the date, the holidays, and since when the response is in force
 * @see docs/decisions/0022-due-dates.md
 */
export function dueDate(
  within: Within,
  from: keyof typeof startNames,
  start: Start | undefined,
  { asOf, holidays, inForceFrom }: { asOf: IsoDate; holidays: Holidays; inForceFrom: IsoDate | undefined },
): DueDate {
  const time = `within ${timeInWords(within)} of ${startNames[from]}`
  if (start === undefined) return { dueIn: `${time}; no record says when that was` }
  if (inForceFrom !== undefined && start.on < inForceFrom) {
    return { dueIn: `${time}; that was on ${start.on}, before this response was in force` }
  }
  const { dueBy, rounding } = end(within, start, holidays)
  const passed = dueBy.slice(0, 10) < asOf ? ', which has passed' : ''
  const since = start.at !== undefined && 'hours' in within ? start.at : start.on
  return { dueBy, dueIn: `${time} (${since}): by ${dueBy}${passed}${rounding}` }
}

function end(within: Within, start: Start, holidays: Holidays): { dueBy: string; rounding: string } {
  const startDay = parseIsoDay(start.on) as Day
  if ('workingDays' in within) {
    const day = addWorkingDays(startDay, within.workingDays, holidays)
    const uncounted = yearsWithoutHolidays(startDay, day, holidays)
    const rounding =
      uncounted.length === 0
        ? ''
        : `; bank holidays of ${uncounted.join(' and ')} were not counted, since none were given`
    return { dueBy: formatIsoDay(day), rounding }
  }
  if (start.at !== undefined) return { dueBy: addHours(start.at, within.hours), rounding: '' }
  return {
    dueBy: formatIsoDay(startDay + Math.ceil(within.hours / 24)),
    rounding: '; the record holds no time of day, so the time was rounded up to the end of that day',
  }
}

function timeInWords(within: Within): string {
  const [count, unit] = 'workingDays' in within ? [within.workingDays, 'working day'] : [within.hours, 'hour']
  if (unit === 'hour' && !Number.isInteger(count)) return `${count * 60} minutes`
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
