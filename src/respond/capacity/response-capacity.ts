import { z } from 'zod'
import { parseIsoDay } from '../../internal/iso-day'
import type { IsoDate } from '../../scan/vocabulary'

/** How many places a response has over a time, and how they are taken up. */
export interface ResponseCapacity {
  readonly responseId: string
  /** Places to be had in all that time, whole, from 0. */
  readonly places: number
  /** The first day of that time. */
  readonly from: IsoDate
  /** The last day of that time. */
  readonly to: IsoDate
  /** Of those to whom a place is offered, the share that takes it up, 0 to 1. Left out, nobody knows. */
  readonly uptakeShare?: number
  /** Whether more may be offered than there are places. Left out, never. */
  readonly overOffer?: {
    /** The greatest chance, 0 to 1, that more people take up than there are places. */
    readonly chanceAtMost: number
  }
}

const day = z.string().refine((text) => parseIsoDay(text) !== undefined, {
  message: 'requires a calendar date (YYYY-MM-DD)',
})
const share = z.number().min(0).max(1)

const responseCapacityShape = z
  .strictObject({
    responseId: z.string().min(1),
    places: z.int().min(0).max(1_000_000),
    from: day,
    to: day,
    uptakeShare: share.exactOptional(),
    overOffer: z.strictObject({ chanceAtMost: share }).readonly().exactOptional(),
  })
  .refine(({ from, to }) => from <= to, { message: 'ends before it begins', path: ['to'] })
  .refine(({ overOffer, uptakeShare }) => overOffer === undefined || uptakeShare !== undefined, {
    message: 'requires uptakeShare, which says how many offers are taken up',
    path: ['overOffer'],
  })
  .readonly()

/** The capacities of an allocation: each response at most once on any day. */
export const responseCapacitiesSchema: z.ZodType<readonly ResponseCapacity[]> = z
  .array(responseCapacityShape as z.ZodType<ResponseCapacity>)
  .max(1000)
  .superRefine((capacities, context) => {
    const earlier = new Map<string, ResponseCapacity[]>()
    capacities.forEach((capacity, index) => {
      const others = earlier.get(capacity.responseId) ?? []
      if (others.some(({ from, to }) => from <= capacity.to && capacity.from <= to)) {
        context.addIssue({ code: 'custom', path: [index], message: 'overlaps another of the same response' })
      }
      earlier.set(capacity.responseId, [...others, capacity])
    })
  })
