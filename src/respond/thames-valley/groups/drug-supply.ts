import type { Group } from '../../../policy/schema/group-schema'

/** Supply of drugs, county lines among it. */
export const drugSupply: Group = {
  title: 'drug supply',
  codes: ['92A'],
  markers: ['county-lines'],
  reasons: {
    '92A':
      'trafficking in controlled drugs, possession with intent to supply among it: no code tells county lines apart',
  },
  basis: [
    {
      kind: 'judgement',
      title: 'Own judgement: one code and the force’s flag',
      note: 'Decision record 0024.',
    },
  ],
}
