import type { ConditionResult } from '../../analyse/conditions/judge-person'
import type { Status } from '../../analyse/evaluation'
import { partsOf } from '../../policy/checks/measures-in'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { FactPredicate, MeasurePredicate, Predicate } from '../../policy/schema/predicate-schema'
import type { CaseLook } from './case-look'
import type { CoverageTask } from './coverage-task'
import { decidingLeaves } from './deciding-leaves'
import { oppositeOf, possibleStatuses } from './possible-statuses'
import { sayCondition, sayWithStatus } from './say-condition'

/** A condition whose single parts are to be exercised, and how a case shows it. */
export interface ConditionOwner {
  readonly document: 'policy' | 'catalogue'
  /** Where the condition stands. */
  readonly pointer: string
  /** Whose it is: `gate adult`. */
  readonly owner: string
  /** What a case must expect, in words. */
  readonly expected: string
  readonly condition: Predicate
  readonly rules: PolicyDocument
  /** What the condition came to in a case that shows it; undefined in one that does not. */
  resultIn(look: CaseLook): ConditionResult | undefined
}

/**
 * Each single condition within a condition, with each status that it can have where it makes the whole what it is.
 *
 * A condition that is a single one has none within: its owner stands for it.
 */
export function conditionTasks(given: ConditionOwner): CoverageTask[] {
  if (partsOf(given.condition).length === 0) return []
  return [...leavesOf(given.condition, given.rules, possibleStatuses(given.condition, given.rules))].flatMap(
    ({ leaf, pointer, statuses, negated }) =>
      statuses.map((status): CoverageTask => {
        const whole = negated ? oppositeOf(status) : status
        return {
          kind: 'condition',
          document: given.document,
          pointer: given.pointer + pointer,
          what: `${given.owner}: ${sayCondition(leaf, given.rules)} ${status}`,
          wanted: `a person: ${sayWithStatus(leaf, status, given.rules)}, so that the ${given.owner} is ${whole}; expect ${given.expected}`,
          isExercisedBy(look) {
            const result = given.resultIn(look)
            return result !== undefined && decidingLeaves(given.condition, result).get(pointer) === status
          },
        }
      }),
  )
}

interface Leaf {
  readonly leaf: MeasurePredicate | FactPredicate
  readonly pointer: string
  readonly statuses: readonly Status[]
  /** True under an odd number of `not`. */
  readonly negated: boolean
}

/** The single conditions with the statuses in which they can make what is above them the same. */
function* leavesOf(
  condition: Predicate,
  rules: PolicyDocument,
  statuses: readonly Status[],
  pointer = '',
  negated = false,
): Generator<Leaf> {
  if ('measure' in condition || 'fact' in condition) {
    yield { leaf: condition, pointer, statuses, negated }
    return
  }
  const turns = 'not' in condition
  const above = turns ? statuses.map(oppositeOf) : statuses
  for (const part of partsOf(condition)) {
    const within = possibleStatuses(part.predicate, rules).filter((status) => above.includes(status))
    yield* leavesOf(part.predicate, rules, within, pointer + part.pointer, negated !== turns)
  }
}
