import type { Group } from '../../../policy/schema/group-schema'

/** Violence that leaves no injury, for rules whose source says only "violent offence". */
export const violenceWithoutInjury: Group = {
  title: 'violence without injury',
  codes: ['3B', '104', '105A', '105B'],
  reasons: {
    '3B': 'threats to kill',
    '104': 'assault without injury on a constable',
    '105A': 'assault without injury',
    '105B': 'assault without injury, racially or religiously aggravated',
  },
  basis: [
    {
      kind: 'judgement',
      title: 'Own judgement: codes one by one',
      note: 'Stalking, harassment and malicious communications are left out: they are another problem, with other responses. Decision record 0024.',
    },
  ],
}
