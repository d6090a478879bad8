import type { Group } from '../schema/group-schema'
import { miltonKeynesJudgement } from './bases'
import { miltonKeynesFindings } from './sources'

/** Violence below serious violence: a violent offence in the plain sense of the words. */
export const otherViolence: Group = {
  title: 'violence below serious violence',
  codes: ['3B', '8N', '8P', '8S', '104', '105A', '105B'],
  reasons: {
    '3B': 'Threats to kill: violence held out to somebody.',
    '8N': 'Assault with injury: the commonest violence with a hurt.',
    '8P': 'Racially or religiously aggravated assault with injury: as 8N.',
    '8S': 'Assault with injury on a constable: as 8N.',
    '104': 'Assault without injury on a constable: an assault by its title.',
    '105A': 'Assault without injury: an assault by its title.',
    '105B': 'Racially or religiously aggravated assault without injury: as 105A.',
  },
  basis: [miltonKeynesJudgement, miltonKeynesFindings],
}
