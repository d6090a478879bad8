import { type Thousandths, toThousandths } from '../../internal/thousandths'
import type { MeasurePredicate } from '../../policy/schema/predicate-schema'
import { unknownValue } from '../passes/measured'
import { type StatusCode, statusCodes } from './status-codes'

type Bounds = Pick<MeasurePredicate, 'atLeast' | 'atMost' | 'above' | 'below'>

/** Makes a test of values in thousandths against the bounds of a predicate. */
export function testOf({ atLeast, atMost, above, below }: Bounds): (value: Thousandths) => StatusCode {
  const least = atLeast === undefined ? Number.NEGATIVE_INFINITY : toThousandths(atLeast)
  const most = atMost === undefined ? Number.POSITIVE_INFINITY : toThousandths(atMost)
  const over = above === undefined ? Number.NEGATIVE_INFINITY : toThousandths(above)
  const under = below === undefined ? Number.POSITIVE_INFINITY : toThousandths(below)
  return (value) => {
    if (value === unknownValue) return statusCodes.unknown
    const holds = value >= least && value <= most && value > over && value < under
    return holds ? statusCodes.met : statusCodes.unmet
  }
}

/** Bounds in words: "at least 2 required", "more than 1 and at most 5 required"; numbers as they are said. */
export function describeBounds(
  { atLeast, atMost, above, below }: Bounds,
  say: (value: number) => string = String,
): string {
  const words = [
    atLeast === undefined ? [] : [`at least ${say(atLeast)}`],
    above === undefined ? [] : [`more than ${say(above)}`],
    atMost === undefined ? [] : [`at most ${say(atMost)}`],
    below === undefined ? [] : [`less than ${say(below)}`],
  ].flat()
  return `${words.join(' and ')} required`
}
