import type { Group } from '../../../policy/schema/group-schema'

/** Possession of drugs, without supply. */
export const drugPossession: Group = {
  title: 'possession of drugs',
  codes: ['92D', '92E'],
  reasons: {
    '92D': 'possession of controlled drugs other than cannabis',
    '92E': 'possession of cannabis',
  },
  basis: [
    {
      kind: 'study',
      title: 'Youth Drug Diversion Scheme: small amounts, possession only',
      href: 'https://wokingham.today/thames-valley-police-launch-new-youth-drug-programme',
      note: 'No code holds the amount: whether it is small is for the officer to say.',
    },
  ],
}
