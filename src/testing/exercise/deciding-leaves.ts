import type { Evaluation, Status } from '../../analyse/evaluation'
import { partsOf } from '../../policy/checks/measures-in'
import type { Predicate } from '../../policy/schema/predicate-schema'

/**
 * What the single conditions within one came to, by pointer from it, of those that made the whole what it is.
 *
 * Of an unmet `all` those that are unmet, of a met one every one; of a met `any` those that are met.
 */
export function decidingLeaves(
  condition: Predicate,
  { status, parts = [] }: Evaluation,
  pointer = '',
): ReadonlyMap<string, Status> {
  const within = partsOf(condition)
  if (within.length === 0) return new Map([[pointer, status]])
  return new Map(
    within.flatMap((part, index) => {
      const its = parts[index] as Evaluation
      const counts = 'not' in condition || its.status === status
      return counts ? [...decidingLeaves(part.predicate, its, pointer + part.pointer)] : []
    }),
  )
}
