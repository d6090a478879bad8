import type { Response } from '../../schema/response-schema'
import { isChildOfTenOrOver } from '../conditions'

/** What the two steps of Act Now (Operation Deter Youth) have in common. */
export const actNow = {
  kind: 'prevention',
  addresses: ['education', 'speech-and-language', 'mental-health', 'family', 'peers'],
  offerWhen: {
    all: [
      isChildOfTenOrOver,
      { measure: { kind: 'custody-count', title: 'arrests', within: { days: 7 } }, atLeast: 1 },
      { measure: 'act-now-crimes', atLeast: 1 },
    ],
  },
  requires: [],
  inForce: {},
  confirmedOn: '2025-07-27',
  funding: {
    until: '2026-03-31',
    note: 'About £210,000 in July 2025 extended delivery to the end of March 2026. Later funding was not found.',
  },
  evidence:
    'Of 100 children in the pilots 6% reoffended, against 25 to 30% nationally: not a controlled comparison. The College of Policing lists the practice as promising.',
  note: 'For an arrest for a weapon, violence or robbery. Custody records here are not matched to the crime: check what the arrest was for.',
  basis: [
    {
      kind: 'study',
      title: 'Operation Deter Youth: eligibility, 90 minutes, 48 hours, all nine youth justice services',
      href: 'https://rdg.today/early-intervention-programme-tackling-youth-knife-crime-starts-rollout-in-thames-valley',
    },
    {
      kind: 'guidance',
      title: 'College of Policing, smarter practice: ACT Now crime prevention pathway',
      href: 'https://www.college.police.uk/support-forces/practices/act-now-crime-prevention-pathway',
    },
    {
      kind: 'study',
      title: 'Funding to the end of March 2026, July 2025',
      href: 'https://matthewbarber.co.uk/news/serious-violence-funding-july25',
    },
    {
      kind: 'judgement',
      title: 'Own judgement: an arrest in the last 7 days and a crime in the last 12 months',
      note: 'The pathway begins in custody; a week later it is late but still worth asking after. Decision record 0024.',
    },
  ],
} as const satisfies Omit<Response, 'id' | 'name'>
