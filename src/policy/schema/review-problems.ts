import type { ContextProblem } from './context-problems'
import type { PredicateLeaf } from './predicate-leaves'

/** What is wrong with a condition that looks ahead to the review of a policy which sets none. */
export function reviewProblems(found: PredicateLeaf, hasReview: boolean): ContextProblem[] {
  if (hasReview || !looksToReview(found)) return []
  return [{ path: [...found.path, 'at'], message: 'the policy has no review to look ahead to' }]
}

/** Whether a condition looks ahead to the review. */
export function looksToReview({ leaf }: PredicateLeaf): boolean {
  return 'fact' in leaf && leaf.at === 'review'
}
