import type { Group } from '../schema/group-schema'
import type { Measure } from '../schema/measure-schema'
import { compareEntries, entryOnly, keyed } from './compare-entries'
import { compareFacts, type Part } from './compare-facts'
import { compareMeasureDefinitions, type Sides } from './compare-measures'
import { groupFacts } from './group-facts'
import type { DifferenceEffect, PolicyDifference } from './policy-difference'
import { effectOfUses, type Uses } from './uses-of'

/** The uses of two documents. */
export interface UsesOfBoth {
  readonly before: Uses
  readonly after: Uses
}

/**
 * The differences between the named groups and measures of two documents.
 *
 * One that only one document has is told only where nothing names it: where a rule does, the rule is compared by
 * what it then measures, so that a measure under an id and the same measure in place are one.
 */
export function compareDefinitions({ before, after }: Sides, uses: UsesOfBoth): PolicyDifference[] {
  const partOf = (kind: 'groups' | 'measures', id: string): Part => {
    const effect: DifferenceEffect = effectOfUses(uses.before[kind].get(id), uses.after[kind].get(id))
    return { name: `${kind === 'groups' ? 'group' : 'measure'} ${id}`, effect }
  }
  const only =
    (kind: 'groups' | 'measures') =>
    (entry: { readonly id: string; readonly pointer: string }, how: 'added' | 'removed') => {
      const index = how === 'added' ? uses.after[kind] : uses.before[kind]
      return index.has(entry.id)
        ? []
        : [entryOnly(partOf(kind, entry.id), { ...entry, value: undefined }, how)]
    }
  return [
    ...compareEntries<Group>(
      keyed(before.document.groups, 'groups'),
      keyed(after.document.groups, 'groups'),
      {
        both: (b, a) =>
          compareFacts(
            partOf('groups', a.id),
            groupFacts(b.value, b.pointer, before),
            groupFacts(a.value, a.pointer, after),
          ),
        only: only('groups'),
      },
    ),
    ...compareEntries<Measure>(
      keyed(before.document.measures, 'measures'),
      keyed(after.document.measures, 'measures'),
      {
        both: (b, a) => compareMeasureDefinitions(partOf('measures', a.id), b, a, { before, after }),
        only: only('measures'),
      },
    ),
  ]
}
