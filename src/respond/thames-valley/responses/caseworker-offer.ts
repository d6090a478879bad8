import type { Response } from '../../schema/response-schema'

/** The offer that the Milton Keynes trial tested. */
export const caseworkerOffer: Response = {
  id: 'caseworker-offer',
  name: 'Caseworker for twelve months (the Milton Keynes model)',
  kind: 'support',
  addresses: ['peers', 'education', 'employment', 'family', 'mental-health'],
  offerWhen: {
    all: [
      { measure: { kind: 'age' }, atLeast: 10, below: 25 },
      { measure: 'knife-crimes', atLeast: 1 },
      { measure: 'knife-violent-or-sexual-crimes', atLeast: 2 },
    ],
  },
  requires: ['consent'],
  referral: { to: "Milton Keynes City Council's contextual safeguarding team" },
  places: ['Milton Keynes'],
  inForce: {},
  funding: { note: '£150,000 from the Violence Prevention Partnership for the trial.' },
  evidence:
    'A randomised trial from February 2023: 45 people with a caseworker had 54% lower crime harm than the control group over twelve months; those under 18, 70% lower. Small, and not yet repeated.',
  note: 'The trial has ended. That caseworkers are offered today was not established. The trial took multiple knife offences, or a knife offence and a violent or sexual one; the criminal process ran alongside.',
  basis: [
    {
      kind: 'study',
      title: 'Milton Keynes focused-deterrence trial: eligibility',
      href: 'https://www.tvvpp.co.uk/project/focused-deterrence-testing-interventions/',
      note: 'Under 25 and the two rules on crimes are the trial’s. That suspicion counts, and no window, are own judgement: the source says offender and names no period. Decision record 0024.',
    },
    {
      kind: 'study',
      title: 'Focused deterrence evaluation, 25 October 2024',
      href: 'https://tvvpp.co.uk/project/focused-deterrence-evaluation-report',
    },
  ],
}
