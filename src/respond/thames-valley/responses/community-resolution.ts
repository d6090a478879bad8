import type { Response } from '../../schema/response-schema'
import { isTenOrOver } from '../conditions'

/** Community resolution with an educational condition. */
export const communityResolution: Response = {
  id: 'community-resolution',
  name: 'Community resolution with an educational condition (outcome 8)',
  kind: 'diversion',
  addresses: ['education', 'drugs'],
  offerWhen: { all: [isTenOrOver, { measure: 'undecided-low-level-crimes', atLeast: 1 }] },
  blockWhen: { measure: 'grave-charges', atLeast: 1 },
  requires: [
    'police-decision',
    'gravity-assessment',
    'sufficient-evidence',
    'acceptance-of-responsibility',
    'consent',
    'victim-consulted',
    'appropriate-adult',
  ],
  referral: { to: 'the officer in the case and, for a child, the youth justice service' },
  inForce: {},
  confirmedOn: '2026-11-01',
  evidence: 'Widely used; of educational conditions as such no evaluation was found.',
  note: 'For low-level and usually first offences. Not a criminal record, though it may be disclosed on an enhanced check. The victim is asked; the answer does not bind.',
  basis: [
    {
      kind: 'guidance',
      title: 'NPCC guidance on community resolutions',
      href: 'https://yjlc.uk/resources/legal-updates/new-npcc-guidance-community-resolutions',
    },
    {
      kind: 'judgement',
      title: 'Own judgement: an undecided lesser crime of the last 6 months and no grave charge in 24',
      note: 'The gravity matrix decides; this only says where to look. Decision record 0024.',
    },
  ],
}
