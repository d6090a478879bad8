import type { Day } from '../../internal/iso-day'
import { stateBits } from '../../scan/holdings/columns'
import type { OutcomeRows } from '../outcome/harm-after'
import type { Backtest } from './backtest-result'

/** Crimes younger than this are left out: of them only what was recorded fast is known yet. */
const oldEnoughDays = 365
/** In whole per cent: a share such as 0.95 times 100 comes to less than 95 in binary fractions. */
const mostPercent = 95

/**
 * How long records keep arriving: the days from the crime to the day it was known, of all but the slowest 20th.
 *
 * Convention: the fewest days that 95% of the outcome's records came within (nearest rank), among records that say
 * both dates, of crimes dated a year or more before the extract.
 */
export function measureMaturity({ plan, rows }: OutcomeRows, extractedOn: Day): Backtest['maturity'] {
  const { on, known, state } = plan.involvements
  const lags = new Int32Array(rows.length)
  let records = 0
  let undated = 0
  for (const row of rows) {
    if ((on[row] as number) > extractedOn - oldEnoughDays) continue
    if (((state[row] as number) & stateBits.undated) !== 0) undated += 1
    else lags[records++] = (known[row] as number) - (on[row] as number)
  }
  if (records === 0) return { days: 0, from: 'not-measurable', records, undated }
  const sorted = lags.subarray(0, records).sort()
  const days = sorted[Math.ceil((mostPercent * records) / 100) - 1] as number
  return { days, from: 'holdings', records, undated }
}
