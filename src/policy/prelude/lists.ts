import type { ListRule } from '../schema/list-schema'
import { childrenJudgement, listsJudgement, oneGraveEventJudgement, releaseJudgement } from './bases'
import { metV100, miltonKeynesTrial, operationRebus } from './sources'

const adult = { measure: 'age', atLeast: 18 } as const
const twoCrimes = { measure: 'crimes-in-scope', atLeast: 2 } as const
const oneCrime = { measure: 'crimes-in-scope', atLeast: 1 } as const

/** Whom Prelude puts before the panel: adults ranked on four lists, children on one without rank. */
export const preludeLists: readonly ListRule[] = [
  {
    id: 'force',
    title: 'Force',
    size: 10,
    where: { all: [adult, twoCrimes] },
    basis: [listsJudgement, operationRebus, miltonKeynesTrial, metV100],
  },
  {
    id: 'area',
    title: 'Area',
    per: 'area',
    areaBasis: 'home',
    size: 10,
    where: { all: [adult, twoCrimes] },
    basis: [listsJudgement, operationRebus, miltonKeynesTrial, metV100],
  },
  {
    id: 'single-grave-event',
    title: 'A single grave event',
    size: 10,
    where: {
      all: [adult, { measure: 'grave-crimes', atLeast: 1 }, { measure: 'crimes-in-scope', atMost: 1 }],
    },
    basis: [oneGraveEventJudgement, listsJudgement],
  },
  {
    id: 'due-for-release',
    title: 'Due for release before the next review',
    size: 20,
    where: {
      all: [
        adult,
        oneCrime,
        { fact: 'custody', at: 'asOf', is: ['remand', 'sentence'] },
        { fact: 'custody', at: 'review', is: ['community'] },
      ],
    },
    basis: [releaseJudgement, listsJudgement],
  },
  {
    id: 'children',
    title: 'Children aged 10 to 17, led by youth justice',
    size: 20,
    where: { all: [{ measure: 'age', atLeast: 10, atMost: 17 }, oneCrime] },
    present: 'unranked',
    basis: [childrenJudgement, listsJudgement],
  },
]
