import type { Response } from '../../schema/response-schema'
import { arrestedAged, elsewhere, withinFourWeeks } from './shared'

/** Cleveland's custody navigators. */
export const clevelandNavigators: Response = {
  id: 'cleveland-custody-navigators',
  name: 'Custody navigator (Cleveland)',
  kind: 'diversion',
  addresses: ['alcohol', 'drugs', 'mental-health'],
  offerWhen: arrestedAged(10, 25),
  requires: ['consent', 'appropriate-adult'],
  places: ['Middlesbrough custody suite'],
  inForce: { from: '2023-08-01' },
  funding: {
    until: '2026-03-31',
    note: 'The Police and Crime Commissioner extended the funding to 31 March 2026.',
  },
  evidence:
    'Rated promising by the College of Policing. A reoffending rate of 6% is reported, without a control group.',
  note: `${elsewhere} For those involved in serious violence or at risk of it: records of arrest do not tell that, so a practitioner judges it. Launched in August 2023: the day was not found. The appropriate adult is own judgement, for children.`,
  basis: [
    {
      kind: 'guidance',
      title: 'College of Policing: custody navigators for young people, aged 10 to 25',
      href: 'https://www.college.police.uk/support-forces/practices/custody-navigators-young-people',
    },
    {
      kind: 'guidance',
      title: 'Custody Navigator Scheme, launched in August 2023, funded to March 2026',
      href: 'https://www.cleveland.pcc.police.uk/working-for-you/decisions/decision-notices/custody-navigator-scheme/',
    },
    {
      kind: 'guidance',
      title: 'Drink, drugs and mental health among the reasons that are addressed',
      href: 'https://hellorayo.co.uk/tfm/local/news/cleveland-police-custody-navigators',
    },
    withinFourWeeks,
  ],
}
