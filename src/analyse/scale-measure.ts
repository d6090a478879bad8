import { type Thousandths, toThousandths } from '../internal/thousandths'
import type { Scale } from '../policy/schema/scale-schema'

/**
 * The scaled value of a measure, both in thousandths.
 *
 * `identity` leaves it, `cap` stops it at a value, `steps` gives the points of the last step reached and 0 below
 * the first.
 */
export function scaleMeasure(scale: Scale | undefined, measure: Thousandths): Thousandths {
  if (scale === undefined) return measure
  switch (scale.kind) {
    case 'identity':
      return measure
    case 'cap':
      return Math.min(measure, toThousandths(scale.at))
    case 'steps': {
      let points = 0
      for (const step of scale.steps) {
        if (measure < toThousandths(step.atLeast)) break
        points = toThousandths(step.points)
      }
      return points
    }
  }
}
