import type { Group } from '../../../policy/schema/group-schema'

/** Possession of a knife and nothing more. */
export const bladePossession: Group = {
  title: 'possession of a knife',
  codes: ['10D'],
  reasons: { '10D': 'possession of an article with a blade or point' },
  basis: [
    {
      kind: 'guidance',
      title: 'Government guidance for child knife possession offences, 12 February 2026',
      href: 'https://www.gov.uk/government/publications/child-knife-possession-offences/government-guidance-for-child-knife-possession-offences-accessible--2',
    },
  ],
}
