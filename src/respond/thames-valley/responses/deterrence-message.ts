import type { Response } from '../../schema/response-schema'
import { isTenOrOver, signsOfExploitation } from '../conditions'

/** The warning of focused deterrence, with the offer of help beside it. */
export const deterrenceMessage: Response = {
  id: 'deterrence-message',
  name: 'Focused deterrence message through a Harm Reduction Unit',
  kind: 'disruption',
  deterrent: true,
  addresses: ['peers'],
  offerWhen: {
    all: [
      isTenOrOver,
      { measure: 'prelude-crimes', atLeast: 2 },
      { measure: 'recent-knife-crimes', atLeast: 1 },
    ],
  },
  blockWhen: signsOfExploitation,
  requires: ['offer-of-support', 'multi-agency-decision', 'youth-justice-agreement'],
  referral: { to: "Thames Valley Police's Harm Reduction Unit" },
  inForce: {},
  confirmedOn: '2026-11-01',
  funding: { until: '2026-03-31', note: '£225,000 for 2025/26, awarded in July 2025.' },
  evidence:
    'Focused deterrence reduced crime in 24 quasi-experiments, moderately and less in the more rigorous ones, and by how much depends on the type of programme (Braga, Weisburd and Turchan 2018). Case management of recurrent violence in Slough showed no measurable fall in violence.',
  note: 'Support first: a message without an offer is not focused deterrence. Where there are signs of exploitation it is ruled out, and safeguarding comes first.',
  basis: [
    {
      kind: 'guidance',
      title: 'Harm Reduction Units for high-harm, habitual knife carriers',
      href: 'https://rdg.today/pcc-allocates-nearly-2m-in-home-office-funding-to-counter-serious-violence-in-thames-valley',
    },
    {
      kind: 'guidance',
      title: 'Violence Prevention Partnership: Focused Deterrence as a current offer',
      href: 'https://tvvpp.co.uk/what-we-do/testing-interventions',
    },
    {
      kind: 'judgement',
      title: 'Own judgement: two crimes in 24 months, one of them with a knife',
      note: 'No threshold is published. Decision record 0024.',
    },
  ],
}
