import { z } from 'zod'
import type { Period } from '../../internal/iso-day'
import { periodSchema } from '../../policy/schema/common'

const timeShape = z.union([z.strictObject({ workingDays: z.int().min(1).max(260) }).readonly(), periodSchema])

/** A time that the unit sets itself: working days, or days, months or years. */
export type CycleTime = Period | { readonly workingDays: number }

/**
 * The times of the cycle. No source gives any, so each is the unit's own to set.
 *
 * A step whose time is left out is still due, without a day.
 *
 * @see docs/decisions/0039-the-cycle-of-a-case.md
 */
export interface CycleTimes {
  /** From the nomination to the panel's decision. */
  readonly decision?: CycleTime
  /** From the panel's decision to the first contact; what must be settled before it is due by then too. */
  readonly firstContact?: CycleTime
  /** From the first contact, at which it was explained, to the support plan. */
  readonly supportPlan?: CycleTime
  /** From signs of exploitation being raised to a safeguarding decision. */
  readonly safeguarding?: CycleTime
}

/** The times of the cycle. */
export const cycleTimesSchema: z.ZodType<CycleTimes> = z
  .strictObject({
    decision: timeShape.exactOptional(),
    firstContact: timeShape.exactOptional(),
    supportPlan: timeShape.exactOptional(),
    safeguarding: timeShape.exactOptional(),
  })
  .readonly()
