import type { ArmTotals } from './trial-units'

/**
 * The logarithm of the ratio of rates in each draw.
 *
 * Formula: log((treated events ÷ treated time) ÷ (control events ÷ control time)). It is minus infinity where only
 * the control arm has events, infinity where only the treated arm has, and NaN where neither has or an arm has no
 * time: callers must not let these out.
 *
 * @param totals - sums by arm and draw
 * @param events - which of the sums are the events
 * @param time - which of the sums is the time
 */
export function logRateRatios(totals: ArmTotals, events: number, time: number): Float64Array {
  const [treatedEvents, treatedTime] = [totals.treated[events], totals.treated[time]] as Float64Array[]
  const [controlEvents, controlTime] = [totals.control[events], totals.control[time]] as Float64Array[]
  return (treatedEvents as Float64Array).map((sum, draw) =>
    logRateRatio(
      sum,
      treatedTime?.[draw] as number,
      controlEvents?.[draw] as number,
      controlTime?.[draw] as number,
    ),
  )
}

function logRateRatio(
  treatedEvents: number,
  treatedTime: number,
  controlEvents: number,
  controlTime: number,
): number {
  if (treatedTime === 0 || controlTime === 0) return Number.NaN
  return Math.log((treatedEvents * controlTime) / (controlEvents * treatedTime))
}
