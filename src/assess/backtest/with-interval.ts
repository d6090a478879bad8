import { percent } from '../statistics/percent'
import type { BacktestEstimate } from './backtest-result'

/** A share as per cent, with the ends of its interval where it has one. */
export function withInterval({ value, interval }: BacktestEstimate): string {
  return interval === undefined
    ? percent(value)
    : `${percent(value)} (${percent(interval.low)} to ${percent(interval.high)})`
}
