import type { Group } from '../../../policy/schema/group-schema'

/** Violence that injures, or that threatens grave injury, and robbery. */
export const violence: Group = {
  title: 'violence with injury or robbery',
  codes: [
    '1',
    '1/4.1/4.10/4.2',
    '4.1',
    '4.2',
    '2',
    '3A',
    '5D',
    '5E',
    '8N',
    '8P',
    '8S',
    '34A',
    '34B',
    '36',
    '62A',
  ],
  reasons: {
    '1': 'homicide: murder',
    '1/4.1/4.10/4.2': 'homicide, as published counts write it',
    '4.1': 'homicide: manslaughter',
    '4.2': 'homicide: infanticide',
    '2': 'attempted murder',
    '3A': 'conspiracy to murder',
    '5D': 'assault with intent to cause serious harm',
    '5E': 'endangering life',
    '8N': 'assault with injury: the code holds both grievous and actual bodily harm and cannot tell them apart',
    '8P': 'assault with injury, racially or religiously aggravated',
    '8S': 'assault with injury on a constable',
    '34A': 'robbery of business property: force or the threat of it is part of the offence',
    '34B': 'robbery of personal property: force or the threat of it is part of the offence',
    '36': 'kidnapping: also how people are held over drug debts',
    '62A': 'violent disorder: violence by three or more together',
  },
  basis: [
    {
      kind: 'judgement',
      title: 'Own judgement: codes one by one',
      note: 'The Home Office group “Violence against the person” also holds malicious communications and fatal driving, so it is not used. Decision record 0024.',
    },
  ],
}
