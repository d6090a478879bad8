import type { Status } from '../../analyse/evaluation'
import { canBeMet } from '../../policy/checks/can-be-met'
import { partsOf } from '../../policy/checks/measures-in'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { MeasureKind } from '../../policy/schema/measure-schema'
import type { Predicate } from '../../policy/schema/predicate-schema'
import { measureIn } from './measure-in'

/** The measures that a case can leave unknown: the others are 0 where nothing is recorded. */
const unknownKinds: readonly MeasureKind[] = ['age', 'custody-count', 'days-since-last']

/**
 * What a condition can come to for the person of a case, so far as it can be told: what is left out cannot be.
 *
 * `alive` is never unknown here: that takes two records of one person that differ in their date of death, and a case
 * writes one.
 */
export function possibleStatuses(condition: Predicate, rules: PolicyDocument): readonly Status[] {
  return [
    ...(canBeMet([condition], rules) ? ['met' as const] : []),
    ...(canBeMet([{ not: condition }], rules) ? ['unmet' as const] : []),
    ...(canBeUnknown(condition, rules) ? ['unknown' as const] : []),
  ]
}

/** What a `not` makes of a status. */
export function oppositeOf(status: Status): Status {
  return status === 'met' ? 'unmet' : status === 'unmet' ? 'met' : status
}

function canBeUnknown(condition: Predicate, rules: PolicyDocument): boolean {
  if ('measure' in condition) return unknownKinds.includes(measureIn(rules, condition.measure).kind)
  if ('fact' in condition) return condition.fact !== 'alive'
  if ('not' in condition) return canBeUnknown(condition.not, rules)
  const parts = partsOf(condition).map(({ predicate }) => possibleStatuses(predicate, rules))
  // One part that is always unmet settles an `all`, one that is always met an `any`.
  const decisive: Status = 'all' in condition ? 'unmet' : 'met'
  return (
    parts.some((statuses) => statuses.includes('unknown')) &&
    parts.every((statuses) => statuses.some((status) => status !== decisive))
  )
}
