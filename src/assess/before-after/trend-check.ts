import { linearRegression } from 'simple-statistics'
import type { Interval } from '../statistics/interval'
import { bootstrapRatio } from '../trial/bootstrap-ratio'
import { ratioOf } from '../trial/describe-ratio'
import { logRateRatios } from '../trial/rate-ratio'
import type { ArmTotals } from '../trial/trial-units'
import type { TrendCheck } from './before-after-analysis'

/** A drift between two groups, with what it allows to say. */
export type Trend = Omit<TrendCheck, 'periods'>

/**
 * Whether the ratio of two rates drifted over periods.
 *
 * Formula: the slope of a straight line, by least squares with equal weights, through the logarithms of the ratios of
 * rates, taken back from logarithms.
 *
 * @param seen - the sums as they are
 * @param drawn - the sums in samples of the bootstrap
 * @param events - the columns of the events, oldest period first; the days of a period are in the column of its number
 * @param smallestRatio - the least fall that matters
 */
export function trendOf(
  seen: ArmTotals,
  drawn: ArmTotals,
  events: readonly number[],
  smallestRatio: number,
): Trend {
  const [observed] = slopesOf(seen, events)
  if (!Number.isFinite(observed)) {
    return {
      status: 'cannot-be-shown',
      sentence:
        'That the groups moved alike before cannot be shown with so few events: in some period a group has none.',
    }
  }
  const slope = Math.exp(observed as number)
  const interval = bootstrapRatio(slopesOf(drawn, events))
  if (interval === undefined) {
    return {
      slope,
      status: 'cannot-be-shown',
      sentence: `That the groups moved alike before cannot be shown with so few events: ${drift(slope)}, and its interval cannot be bounded.`,
    }
  }
  const numbers = `${drift(slope)} (95% ${ratioOf(interval.low)} to ${ratioOf(interval.high)})`
  return { slope, interval, ...statusOf(interval, numbers, smallestRatio) }
}

function statusOf(
  { low, high }: Interval,
  numbers: string,
  smallestRatio: number,
): Pick<Trend, 'status' | 'sentence'> {
  if (low > 1 || high < 1) {
    return {
      status: 'not-parallel',
      sentence: `The groups did not move alike before, because ${numbers}, which leaves 1 out.`,
    }
  }
  if (low <= smallestRatio || high >= 1 / smallestRatio) {
    return {
      status: 'cannot-be-shown',
      sentence: `That the groups moved alike before cannot be shown with so few events, because ${numbers}, which holds a drift that would matter.`,
    }
  }
  return {
    status: 'no-departure-shown',
    sentence: `No departure from moving alike is shown before, because ${numbers}, which holds 1 and no drift that would matter. That they would have gone on alike is assumed.`,
  }
}

function drift(slope: number): string {
  return `the ratio of their rates was multiplied by ${ratioOf(slope)} from one period to the next`
}

/** The slope of each draw; NaN where some period has no ratio. */
function slopesOf(totals: ArmTotals, events: readonly number[]): Float64Array {
  const logs = events.map((column, period) => logRateRatios(totals, column, period))
  return (logs[0] as Float64Array).map((_, draw) => {
    const points = logs.map((column, period) => [period, column[draw] as number])
    const isWhole = points.every(([, log]) => Number.isFinite(log))
    return isWhole ? linearRegression(points).m : Number.NaN
  })
}
