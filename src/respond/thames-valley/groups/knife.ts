import type { Group } from '../../../policy/schema/group-schema'

/** Crimes in which a knife was carried or used. Code 90 is left out: it is the unlawful marketing of knives. */
export const knife: Group = {
  title: 'knife crime',
  codes: ['10D'],
  markers: ['knife'],
  reasons: {
    '10D': 'possession of an article with a blade or point: the code itself says that a knife was carried',
  },
  basis: [
    {
      kind: 'judgement',
      title: 'Own judgement: one code and the force’s flag',
      note: 'Forces set the knife flag unevenly, so the code alone would miss knives that were used and the flag alone those that were only carried. Decision record 0024.',
    },
  ],
}
