import { z } from 'zod'
import { identifierSchema, isoDateSchema } from '../../scan/records/fields'

/**
 * What returns on weeks of intensive action count. A closed list: no names, no addresses.
 *
 * @see docs/programmes/intensive-weeks.md for the published returns that they follow
 */
export const activityCategories = [
  'safeguarded',
  'nrm-referral',
  'youth-justice-referral',
  'support-referral',
  'cuckooed-address-visited',
  'home-visit',
  'school-session',
  'test-purchase',
  'patrol',
  'weapon-sweep',
  'weapon-seized',
  'weapon-surrendered',
  'drugs-seizure',
  'cash-seizure',
  'phone-line-closed',
  'stop-and-search',
  'warrant',
] as const
/** What a return counts. */
export type ActivityCategory = (typeof activityCategories)[number]

const activityRecordShape = z
  .strictObject({
    /** The record's own id, so that one that comes twice counts once. */
    activityId: identifierSchema,
    on: isoDateSchema,
    category: z.enum(activityCategories),
    /** How many: people, visits, weapons. */
    count: z.int().min(0).max(1e6),
    area: identifierSchema.exactOptional(),
  })
  .readonly()

/** Something done in a week of intensive action. It names nobody. */
export interface ActivityRecord extends z.infer<typeof activityRecordShape> {}

/** Something done in a week of intensive action. */
export const activityRecordSchema: z.ZodType<ActivityRecord> = activityRecordShape
