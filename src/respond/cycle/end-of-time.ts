import { type Day, dayAfter, describePeriod, formatIsoDay, parseIsoDay } from '../../internal/iso-day'
import type { IsoDate } from '../../scan/vocabulary'
import { addWorkingDays, type Holidays, yearsWithoutHolidays } from '../working-days'
import type { CycleTime } from './cycle-times'

/** The last day of a time, and the time in words. */
export interface EndOfTime {
  readonly dueBy?: IsoDate
  readonly inWords: string
}

/** When a time that the unit set ends; no day where it set none. */
export function endOfTime(time: CycleTime | undefined, from: IsoDate, holidays: Holidays): EndOfTime {
  if (time === undefined) return { inWords: 'no time was set for it' }
  const start = parseIsoDay(from) as Day
  if (!('workingDays' in time)) {
    return {
      dueBy: formatIsoDay(dayAfter(start, time)),
      inWords: `the time set for it is ${describePeriod(time)}`,
    }
  }
  const { workingDays } = time
  const day = addWorkingDays(start, workingDays, holidays)
  const uncounted = yearsWithoutHolidays(start, day, holidays)
  const unknown =
    uncounted.length === 0
      ? ''
      : `; bank holidays of ${uncounted.join(' and ')} were not counted, since none were given`
  const unit = workingDays === 1 ? 'working day' : 'working days'
  return { dueBy: formatIsoDay(day), inWords: `the time set for it is ${workingDays} ${unit}${unknown}` }
}
