import type { CaseEvent } from './case-event'
import { caseRules, closedRule, lastingRules } from './case-rules'
import type { CaseState } from './case-state'

/** The rules of the process, by name. */
export type CaseRule = (typeof caseRules)[number]['rule'] | typeof closedRule.rule

/** Why an event may not happen now, and what must come first. */
export interface CaseRefusal {
  readonly rule: CaseRule
  /** The end of a sentence that begins "not allowed because". */
  readonly because: string
  /** What must come first. */
  readonly first: string
}

/** Every rule that refuses an event, in the order in which to put it right; none where it may happen. */
export function refusalsIn(caseState: CaseState, event: CaseEvent): CaseRefusal[] {
  if (caseState.stage !== 'closed') {
    return caseRules.filter(({ refuses }) => refuses(caseState, event)).map(refusal)
  }
  const { log, suppression } = caseState
  if (suppression === undefined || !mayStillBeRemoved(suppression, event)) return [closedRule]
  const kept = { log, personId: suppression.personId }
  return lastingRules.filter(({ refuses }) => refuses(kept, event)).map(refusal)
}

function refusal({ rule, because, first }: CaseRefusal): CaseRefusal {
  return { rule, because, first }
}

/** Removal on challenge is open at any time: also to somebody whom a closed case still keeps off the lists. */
function mayStillBeRemoved(
  suppression: { readonly until: string; readonly why: string },
  event: CaseEvent,
): boolean {
  return (
    event.type === 'removed' && suppression.why !== 'removed-on-challenge' && event.on < suppression.until
  )
}
