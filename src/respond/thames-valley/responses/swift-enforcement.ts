import type { Response } from '../../schema/response-schema'
import { isAdult, signsOfExploitation } from '../conditions'

/** The enforcement lever: quick charge and remand where offending goes on. */
export const swiftEnforcement: Response = {
  id: 'swift-enforcement',
  name: 'Swift enforcement of new knife crime and violence (Operation Deter)',
  kind: 'enforcement',
  addresses: [],
  offerWhen: {
    all: [
      isAdult,
      { measure: 'new-knife-or-violent-crimes', atLeast: 1 },
      { measure: 'prelude-crimes', atLeast: 2 },
    ],
  },
  blockWhen: signsOfExploitation,
  requires: ['offer-of-support', 'sufficient-evidence', 'multi-agency-decision'],
  referral: { to: 'the officer in the case' },
  inForce: {},
  evidence:
    'Arrests for knife possession in Milton Keynes rose by 35% in the six months after its start in July 2022: a count of police activity, not of less violence.',
  note: 'For adults. Force-wide once; that it runs today was not established. Where there are signs of exploitation it is ruled out, and safeguarding comes first.',
  basis: [
    {
      kind: 'guidance',
      title: 'Operation Deter: swifter charge and remand of adults who carry knives',
      href: 'https://www.thamesvalley-pcc.gov.uk/news/op-deter-feature/',
    },
    {
      kind: 'judgement',
      title: 'Own judgement: a new crime within 3 months and two within 24',
      note: 'No threshold is published. Decision record 0024.',
    },
  ],
}
