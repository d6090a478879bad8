import { gatesJudgement } from '../prelude/bases'
import { underTen } from '../prelude/sources'
import type { Gate } from '../schema/gate-schema'
import type { MeasurePredicate } from '../schema/predicate-schema'
import { silenceJudgement } from './bases'

/** Children under ten are on no list of any preset. */
export const ageTen: Gate = {
  id: 'age-10',
  title: 'at least 10 years old',
  require: { measure: { kind: 'age', title: 'age' }, atLeast: 10 },
  whenUnknown: 'undetermined',
  basis: [underTen, gatesJudgement, silenceJudgement],
}

/** The dead are on no list of any preset. */
export const alive: Gate = {
  id: 'alive',
  title: 'alive',
  require: { fact: 'alive', is: ['yes'] },
  whenUnknown: 'undetermined',
  basis: [gatesJudgement, silenceJudgement],
}

/** The condition of every ranked list of a preset. */
export const adult: MeasurePredicate = { measure: { kind: 'age', title: 'age' }, atLeast: 18 }
