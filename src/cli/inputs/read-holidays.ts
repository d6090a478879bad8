import type { IsoDate } from '../../index'
import { parseIsoDay } from '../../internal/iso-day'
import { misuse, unusable } from '../cli-error'
import { holidayReading } from './panel-readings'
import { readEveryRow } from './read-every-row'
import { readJsonFile } from './read-json-file'

const division = 'england-and-wales'

/**
 * The bank holidays that `--holidays` gives: dates with commas between them, a CSV file with a `date` column, a
 * JSON list of dates, or the `bank-holidays.json` of GOV.UK, of which England and Wales is read.
 */
export async function readHolidays(given: string): Promise<readonly IsoDate[]> {
  if (/^\d{4}-/.test(given)) {
    const dates = given.split(',').map((date) => date.trim())
    if (!dates.every(isDate)) throw misuse('--holidays has a date that is none; write YYYY-MM-DD,YYYY-MM-DD')
    return dates
  }
  if (!/\.json$/i.test(given)) {
    return (await readEveryRow('holidays', given, holidayReading)).map(({ date }) => date)
  }
  const dates = datesOf(await readJsonFile('the file of --holidays', given))
  if (dates === undefined || !dates.every(isDate)) {
    throw unusable(
      `the file of --holidays is neither a list of dates nor GOV.UK's bank-holidays.json: ${given}`,
    )
  }
  return dates
}

function datesOf(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json
  const events = (json as { [division]?: { events?: unknown } } | null)?.[division]?.events
  return Array.isArray(events) ? events.map((event: { date?: unknown } | null) => event?.date) : undefined
}

function isDate(date: unknown): date is IsoDate {
  return parseIsoDay(date) !== undefined
}
