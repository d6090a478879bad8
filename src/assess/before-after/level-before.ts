import { bootstrapRatio } from '../trial/bootstrap-ratio'
import { ratioOf } from '../trial/describe-ratio'
import { logRateRatios } from '../trial/rate-ratio'
import type { ArmTotals } from '../trial/trial-units'

/** How far apart two groups stood before, where an interval shows that they did. */
export interface LevelBefore {
  /** Which verdict a return to the usual would make by itself. */
  readonly explains: 'fewer' | 'more'
  /** How far, in words that go on from "before, ". */
  readonly sentence: string
}

/**
 * Says whether one group stood higher in the period before, and so falls further by itself.
 *
 * Such as where places went from the top of a list, and the rest is compared with. Groups of one level share the
 * return to the usual; groups of two do not, and the difference looks like an effect.
 *
 * Convention: they stood apart where the percentile bootstrap interval of the ratio of their rates leaves 1 out.
 *
 * @param seen - the sums as they are
 * @param drawn - the sums in samples of the bootstrap
 * @param events - the column of the events before
 * @param time - the column of the days before
 */
export function levelBefore(
  seen: ArmTotals,
  drawn: ArmTotals,
  events: number,
  time: number,
): LevelBefore | undefined {
  const interval = bootstrapRatio(logRateRatios(drawn, events, time))
  if (interval === undefined || (interval.low <= 1 && interval.high >= 1)) return undefined
  const [log] = logRateRatios(seen, events, time)
  const rates = `the treated had ${ratioOf(Math.exp(log as number))} times the rate of the comparison group (95% ${ratioOf(interval.low)} to ${ratioOf(interval.high)})`
  return interval.low > 1
    ? {
        explains: 'fewer',
        sentence: `${rates}, and whoever stands higher falls further without any programme.`,
      }
    : { explains: 'more', sentence: `${rates}, and whoever stands lower falls less without any programme.` }
}
