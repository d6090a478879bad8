import type { Gate } from '../schema/gate-schema'
import { compareEntries, entryOnly, listed, type NamedEntry } from './compare-entries'
import { aboutFacts, compareFacts, type Fact, type Part } from './compare-facts'
import type { Sides } from './compare-measures'
import { comparePredicates } from './compare-predicates'
import { describePredicate } from './describe-predicate'
import { furthestEffect, type PolicyDifference } from './policy-difference'
import { effectOfGate } from './uses-of'

/** The differences between two policies' gates, by id. */
export function compareGates(sides: Sides): PolicyDifference[] {
  const gatesOf = (side: Sides['before']) => listed(side.document.gates, ['gates'])
  return compareEntries<Gate>(gatesOf(sides.before), gatesOf(sides.after), {
    both: (before, after) => {
      const effect = furthestEffect([effectOfGate(before.value), effectOfGate(after.value)])
      const part: Part = { name: `gate ${after.id}`, effect }
      return [
        ...comparePredicates(part, conditionOf(before), conditionOf(after), sides),
        ...compareFacts(part, gateFacts(before), gateFacts(after)),
      ]
    },
    only: (entry, kind) => {
      const part: Part = { name: `gate ${entry.id}`, effect: effectOfGate(entry.value) }
      return [entryOnly(part, entry, kind, describePredicate(entry.value.require))]
    },
  })
}

function conditionOf({ value, pointer }: NamedEntry<Gate>) {
  return { value: value.require, pointer: `${pointer}/require` }
}

function gateFacts({ value, pointer }: NamedEntry<Gate>): Fact[] {
  return [
    {
      key: 'unknown',
      label: 'where unknown,',
      value: value.whenUnknown,
      pointer: `${pointer}/whenUnknown`,
    },
    {
      key: 'unmet',
      label: 'where unmet,',
      value: value.whenUnmet ?? 'exclude',
      ...(value.whenUnmet && { pointer: `${pointer}/whenUnmet` }),
    },
    ...aboutFacts(value, pointer),
  ]
}
