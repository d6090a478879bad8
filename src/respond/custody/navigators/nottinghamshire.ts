import type { Response } from '../../schema/response-schema'
import { arrestedAged, elsewhere, withinFourWeeks } from './shared'

/** Nottinghamshire's U-Turn. */
export const nottinghamshireUTurn: Response = {
  id: 'nottinghamshire-u-turn',
  name: 'U-Turn custody mentor (Nottinghamshire)',
  kind: 'diversion',
  addresses: ['housing', 'finance', 'alcohol', 'drugs', 'mental-health', 'employment', 'education'],
  offerWhen: arrestedAged(16, 26),
  requires: ['consent', 'appropriate-adult'],
  places: ['Bridewell custody suite', 'Mansfield custody suite'],
  inForce: { from: '2020-01-01' },
  funding: { note: 'Funded in January 2020 for 21 months; later funding was not looked for.' },
  evidence: 'None of the first 24 is reported to have offended again, without a control group.',
  note: `${elsewhere} Mentors have lived experience; people volunteer. Launched in January 2020: the day was not found. The appropriate adult is own judgement, for children.`,
  basis: [
    {
      kind: 'guidance',
      title: 'U-Turn: mentors in two custody suites for people of 16 to 26',
      href: 'https://www.nottsvrp.co.uk/post/new-custody-project-turns-vulnerable-youngsters-from-gang-life-and-violence',
    },
    {
      kind: 'guidance',
      title: 'The first 24 who volunteered',
      href: 'https://newarknewsjournal.co.uk/youth-custody-project-reverses-the-fortunes-of-young-people-involved-in-violence',
    },
    withinFourWeeks,
  ],
}
