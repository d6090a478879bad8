import type { Response } from '../../schema/response-schema'
import { actNow } from './act-now'

/** Act Now: the home visit after custody. */
export const actNowHomeVisit: Response = {
  ...actNow,
  id: 'act-now-home-visit',
  name: 'Act Now: home visit after custody',
  referral: {
    to: "the youth justice service of the child's area",
    within: { hours: 48 },
    from: 'release',
  },
}
