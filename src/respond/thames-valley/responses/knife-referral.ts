import type { Response } from '../../schema/response-schema'
import { isChildOfTenOrOver } from '../conditions'

/** Referral of a child found with a knife to the youth justice service. */
export const knifeReferral: Response = {
  id: 'knife-referral',
  name: 'Referral of a child found with a knife to the youth justice service',
  kind: 'prevention',
  addresses: ['peers', 'education', 'family', 'exploitation'],
  offerWhen: { all: [isChildOfTenOrOver, { measure: 'new-knife-crimes', atLeast: 1 }] },
  requires: [],
  referral: {
    to: "the youth justice service of the child's area",
    within: { workingDays: 1 },
  },
  inForce: { from: '2026-02-12' },
  confirmedOn: '2026-11-01',
  evidence:
    'The guidance asks for well-evidenced work (behavioural therapy, mentoring) and not for knife-awareness courses. Of the duty to refer itself no evaluation was found.',
  note: 'The youth justice service assesses the child (PDAT) and makes a plan. The guidance stresses deferred prosecution for a first possession. Where the force flagged a knife in another crime, check that the child had it.',
  basis: [
    {
      kind: 'guidance',
      title: 'Government guidance for child knife possession offences, 12 February 2026',
      href: 'https://www.gov.uk/government/publications/child-knife-possession-offences/government-guidance-for-child-knife-possession-offences-accessible--2',
      note: 'Every child found in possession, within one working day. The guidance is not statutory.',
    },
    {
      kind: 'judgement',
      title: 'Own judgement: knife crimes of the last 3 months',
      note: 'Long enough to catch a referral that was missed. Decision record 0024.',
    },
  ],
}
