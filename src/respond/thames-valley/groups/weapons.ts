import type { Group } from '../../../policy/schema/group-schema'

/** Crimes in which a weapon of any kind was carried or used. */
export const weapons: Group = {
  title: 'weapon crime',
  codes: ['10A', '10B', '10C', '10D', '81'],
  markers: ['knife', 'firearm'],
  reasons: {
    '10A': 'possession of a firearm with intent',
    '10B': 'possession of a firearm',
    '10C': 'possession of another weapon, such as a bat or a corrosive substance',
    '10D': 'possession of an article with a blade or point',
    '81': 'other firearms offences, among them supply',
  },
  basis: [
    {
      kind: 'study',
      title: 'Act Now is open to all knife-enabled, knife-possession and other weapon offences',
      href: 'https://rdg.today/early-intervention-programme-tackling-youth-knife-crime-starts-rollout-in-thames-valley',
      note: 'The source names kinds of offence; the codes are own judgement. Decision record 0024.',
    },
  ],
}
