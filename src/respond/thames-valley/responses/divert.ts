import type { Response } from '../../schema/response-schema'

/** DIVERT: a coach in the custody suite. */
export const divert: Response = {
  id: 'divert',
  name: 'DIVERT custody coach',
  kind: 'diversion',
  addresses: ['employment', 'education'],
  offerWhen: {
    all: [
      { measure: { kind: 'age' }, atLeast: 18, atMost: 25 },
      {
        measure: { kind: 'custody-count', title: 'times in a custody suite', within: { days: 28 } },
        atLeast: 1,
      },
    ],
  },
  requires: ['consent'],
  referral: { to: 'the DIVERT coach of the custody suite' },
  places: [
    'Abingdon custody suite',
    'Aylesbury custody suite',
    'Banbury custody suite',
    'Loddon Valley custody suite',
    'Maidenhead custody suite',
    'Milton Keynes custody suite',
  ],
  inForce: {},
  funding: {
    until: '2025-03-31',
    note: 'The Violence Prevention Partnership ended funding of its commissioned interventions on 31 March 2025; some local partners continue some of them. Whether DIVERT continues was not established.',
  },
  evidence: '19% lower reoffending is claimed, from the Metropolitan Police and not from Thames Valley.',
  note: 'Voluntary. Coaches are not police, what is said to them is confidential, and they never discuss the arrest or the investigation, which runs in parallel. After custody come a meeting in the community and an assessment of needs.',
  basis: [
    {
      kind: 'guidance',
      title: 'DIVERT: aged 18 to 25, in six custody suites',
      href: 'https://www.tvvru.co.uk/project/divert/',
    },
    {
      kind: 'judgement',
      title: 'Own judgement: in custody within the last 28 days',
      note: 'The offer is made in the suite and goes on in the community; a panel meets monthly. Decision record 0024.',
    },
  ],
}
