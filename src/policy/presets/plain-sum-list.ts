import { childrenJudgement } from '../prelude/bases'
import type { ListRule } from '../schema/list-schema'
import { plainSumsJudgement, silenceJudgement } from './bases'
import { adult } from './never-listed'

/** The head of a plain sum: a yardstick to hold other lists against. */
export const plainSumList: ListRule = {
  id: 'force',
  title: 'Force',
  size: 10,
  where: adult,
  basis: [plainSumsJudgement, childrenJudgement, silenceJudgement],
}
