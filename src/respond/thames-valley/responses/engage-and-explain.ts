import type { Response } from '../../schema/response-schema'
import { isTenOrOver } from '../conditions'

/** Operation Prelude's second stage: a suitable person makes the first approach. */
export const engageAndExplain: Response = {
  id: 'engage-and-explain',
  name: 'Engage and explain: the first approach of Operation Prelude',
  kind: 'support',
  addresses: ['peers', 'identity', 'employment', 'education'],
  offerWhen: { all: [isTenOrOver, { measure: 'prelude-crimes', atLeast: 1 }] },
  requires: ['multi-agency-decision'],
  referral: { to: 'the local multi-agency meeting, which chooses a suitable person, not necessarily police' },
  inForce: {},
  confirmedOn: '2026-11-01',
  evidence:
    'Focused deterrence reduced crime in 24 quasi-experiments, moderately, and less in the more rigorous ones (Braga, Weisburd and Turchan 2018). Of this operation itself no evaluation was found.',
  note: 'This entry is the offer of help. The warning of consequences is an entry of its own, deterrence-message, under the rule for children.',
  basis: [
    {
      kind: 'guidance',
      title: 'Operation Prelude: people currently involved in violence, knife crime or county drug lines',
      href: 'https://www.tvvpp.co.uk/project/operation-prelude/',
      note: 'No threshold or window is published: one crime in 24 months is own judgement. Decision record 0024.',
    },
  ],
}
