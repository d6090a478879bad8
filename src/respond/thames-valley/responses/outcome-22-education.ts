import type { Response } from '../../schema/response-schema'
import { isChildOfTenOrOver, isTenOrOver } from '../conditions'

/** Diversion into an activity instead of further action. */
export const outcome22Education: Response = {
  id: 'outcome-22-education',
  name: 'Diversion into education or another activity (outcome 22)',
  kind: 'diversion',
  addresses: ['education', 'drugs', 'peers'],
  offerWhen: {
    all: [
      isTenOrOver,
      {
        any: [
          { measure: 'undecided-low-level-crimes', atLeast: 1 },
          {
            all: [
              isChildOfTenOrOver,
              { measure: 'undecided-blade-possession', atLeast: 1 },
              { measure: 'knife-crimes', atMost: 1 },
            ],
          },
        ],
      },
    ],
  },
  blockWhen: { measure: 'grave-charges', atLeast: 1 },
  requires: ['police-decision', 'gravity-assessment', 'consent'],
  referral: { to: 'the officer in the case and, for a child, the youth justice service' },
  inForce: {},
  confirmedOn: '2026-11-01',
  evidence:
    'Durham’s Checkpoint, a deferred prosecution, lowered the share that reoffended by 10.3 points in a randomised trial of 521 people. Of single courses less is known.',
  note: 'No admission is needed. It is recorded once the activity is completed. For a child, prosecution may be deferred instead (outcome 23, new in 2026). Which courses run locally is not listed here.',
  basis: [
    {
      kind: 'guidance',
      title: 'NPCC guidance on outcome 22',
      href: 'https://yjlc.uk/resources/legal-updates/npcc-guidance-outcome-22-alternative-out-court-disposal',
    },
    {
      kind: 'judgement',
      title: 'Own judgement: an undecided lesser crime of the last 6 months and no grave charge in 24',
      note: 'The gravity matrix decides; this only says where to look. Decision record 0024.',
    },
  ],
}
