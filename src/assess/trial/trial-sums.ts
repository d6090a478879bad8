import type { Policy } from '../../policy/parse-policy'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import { type HarmAfter, openHarmAfter, selectOutcomeRows } from '../outcome/harm-after'
import type { FollowUp } from './follow-up'
import type { TrialOutcome } from './trial-protocol'

/** What followed for one outcome, by all crimes and by how they came to notice. */
export interface OutcomeSums {
  readonly outcome: TrialOutcome
  readonly all: HarmAfter
  readonly reported: HarmAfter
  readonly proactive: HarmAfter
}

/** Sums what followed each person's assignment, by outcome. */
export function trialSums(
  columns: HoldingsColumns,
  policy: Policy,
  outcomes: readonly TrialOutcome[],
  { after, to }: Pick<FollowUp, 'after' | 'to'>,
  knownBy: number,
): OutcomeSums[] {
  return outcomes.map((outcome) => {
    const sumAfter = openHarmAfter(selectOutcomeRows(columns, policy, outcome, knownBy))
    return {
      outcome,
      all: sumAfter({ after, to }),
      reported: sumAfter({ after, to, found: 'reported' }),
      proactive: sumAfter({ after, to, found: 'proactive' }),
    }
  })
}
