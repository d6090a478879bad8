import type { Group } from '../../../policy/schema/group-schema'

/** Crimes for which an out-of-court disposal is commonly weighed. What fits is for the gravity matrix to say. */
export const lowLevel: Group = {
  title: 'low-level crimes',
  codes: ['9A', '46', '49', '58A', '58B', '58C', '58D', '92D', '92E', '105A'],
  reasons: {
    '9A': 'public fear, alarm or distress',
    '46': 'shoplifting',
    '49': 'other theft',
    '58A': 'criminal damage to a dwelling',
    '58B': 'criminal damage to another building',
    '58C': 'criminal damage to a vehicle',
    '58D': 'other criminal damage',
    '92D': 'possession of drugs other than cannabis',
    '92E': 'possession of cannabis',
    '105A': 'assault without injury',
  },
  basis: [
    {
      kind: 'judgement',
      title: 'Own judgement: codes of mostly lesser offences',
      note: 'The gravity matrices score offences, not recorded-crime codes, and are not carried here; the entries require their use. Decision record 0024.',
    },
  ],
}
