import type { Response } from '../../schema/response-schema'
import { actNow } from './act-now'

/** Act Now: youth justice contact while the child is in custody. */
export const actNowContact: Response = {
  ...actNow,
  id: 'act-now-contact',
  name: 'Act Now: youth justice contact after an arrest',
  referral: {
    to: "the youth justice service of the child's area",
    within: { hours: 1.5 },
    from: 'arrest',
  },
  note: `The 90 minutes run from when the youth justice service is told of the arrest. No record holds that time, so it is counted from the arrest. ${actNow.note}`,
}
