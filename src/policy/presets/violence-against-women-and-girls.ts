import type { Group } from '../schema/group-schema'
import { v100Judgement } from './bases'
import { v100Reports } from './sources'

/** Violence against women and girls: what the force flags, and offences that name a woman or girl as the victim. */
export const violenceAgainstWomenAndGirls: Group = {
  title: 'violence against women and girls',
  codes: ['19C', '19D', '19E', '19J', '20A', '20B', '21'],
  markers: ['vawg'],
  reasons: {
    '19C': 'Rape of a female aged 16 or over: named by its title.',
    '19D': 'Rape of a female child under 16: named by its title.',
    '19E': 'Rape of a female child under 13: named by its title.',
    '19J': 'Rape of a female by several undefined: named by its title.',
    '20A': 'Sexual assault on a female aged 13 and over: named by its title.',
    '20B': 'Sexual assault on a female child under 13: named by its title.',
    '21': 'Unlawful sexual intercourse with a girl under 13: named by its title.',
  },
  basis: [v100Judgement, v100Reports],
}
