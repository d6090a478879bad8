import type { Gate } from '../schema/gate-schema'
import { gatesJudgement, releaseJudgement } from './bases'
import { underTen } from './sources'

/** Prelude's conditions of eligibility. */
export const preludeGates: readonly Gate[] = [
  {
    id: 'age-10',
    title: 'at least 10 years old',
    require: { measure: 'age', atLeast: 10 },
    whenUnknown: 'undetermined',
    basis: [underTen, gatesJudgement],
  },
  {
    id: 'alive',
    title: 'alive',
    require: { fact: 'alive', is: ['yes'] },
    whenUnknown: 'undetermined',
    basis: [gatesJudgement],
  },
  {
    id: 'in-community',
    title: 'in the community',
    require: { fact: 'custody', is: ['community'] },
    whenUnknown: 'flag',
    whenUnmet: 'flag',
    basis: [gatesJudgement, releaseJudgement],
  },
]
