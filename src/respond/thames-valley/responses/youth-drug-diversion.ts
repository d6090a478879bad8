import type { Response } from '../../schema/response-schema'
import { isChildOfTenOrOver } from '../conditions'

/** Youth Drug Diversion, instead of prosecution. */
export const youthDrugDiversion: Response = {
  id: 'youth-drug-diversion',
  name: 'Youth Drug Diversion',
  kind: 'diversion',
  addresses: ['drugs'],
  offerWhen: { all: [isChildOfTenOrOver, { measure: 'undecided-drug-possession', atLeast: 1 }] },
  blockWhen: { measure: 'supply-crimes', atLeast: 1 },
  requires: ['consent'],
  referral: { to: 'the Youth Drug Diversion Scheme' },
  inForce: {},
  evidence:
    '78% completed it in the West Berkshire pilot. Of reoffending no controlled comparison was found.',
  note: 'For small amounts and possession only, not supply. Somebody who took part may take part a second time. Launched force-wide in 2020; that it runs today was not established.',
  basis: [
    {
      kind: 'guidance',
      title: 'Youth Drug Diversion Scheme, force-wide',
      href: 'https://wokingham.today/thames-valley-police-launch-new-youth-drug-programme',
    },
    {
      kind: 'judgement',
      title: 'Own judgement: undecided possession of the last 6 months, no recorded supply in 24',
      note: 'Decision record 0024.',
    },
  ],
}
