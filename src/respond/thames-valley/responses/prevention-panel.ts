import type { Response } from '../../schema/response-schema'
import { isChildOfTenOrOver, signsOfExploitation } from '../conditions'

/** The Prevention Partnership's panel for children. */
export const preventionPanel: Response = {
  id: 'prevention-panel',
  name: 'Prevention Partnership panel',
  kind: 'prevention',
  addresses: ['family', 'education', 'peers', 'exploitation', 'mental-health'],
  offerWhen: {
    all: [
      isChildOfTenOrOver,
      {
        any: [
          { measure: 'first-steps', atLeast: 1 },
          { measure: 'violence-suffered', atLeast: 1 },
          { measure: 'at-risk-reports', above: 0 },
          signsOfExploitation,
        ],
      },
    ],
  },
  requires: [],
  referral: { to: "the Prevention Partnership panel of the child's area" },
  inForce: {},
  confirmedOn: '2026-11-01',
  evidence: 'No evaluation was found.',
  note: "For children of 10 to 17 at risk of being drawn into crime and violence. What the panel asks for before it takes a child, consent among it, is the area's to say.",
  basis: [
    {
      kind: 'guidance',
      title: 'Violence Prevention Partnership: Prevention Partnerships as a current offer',
      href: 'https://tvvpp.co.uk/what-we-do/testing-interventions',
      note: 'Ages 10 to 17 are published; what counts as risk is own judgement. Decision record 0024.',
    },
  ],
}
