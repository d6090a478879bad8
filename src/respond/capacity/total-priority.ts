import { toUnits } from '../../internal/thousandths'
import { responseKinds } from '../schema/response-kinds'
import type { AllocationTotals } from './allocation'
import type { Candidate } from './candidate'

/** Adds up what a way of giving out places reaches. */
export function totalPriority(chosen: readonly Candidate[]): AllocationTotals {
  const sum = (of: readonly Candidate[]) => toUnits(of.reduce((total, { priority }) => total + priority, 0))
  return {
    people: new Set(chosen.map(({ recommendation }) => recommendation.personId)).size,
    proposed: chosen.length,
    priority: sum(chosen),
    byKind: Object.fromEntries(
      responseKinds.map((kind) => {
        const ofKind = chosen.filter(({ recommendation }) => recommendation.kind === kind)
        return [kind, { proposed: ofKind.length, priority: sum(ofKind) }]
      }),
    ) as AllocationTotals['byKind'],
  }
}
