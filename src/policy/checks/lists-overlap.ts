import type { PolicyDocument } from '../policy-schema'
import type { ListRule } from '../schema/list-schema'
import type { Predicate } from '../schema/predicate-schema'
import { canBeMet } from './can-be-met'
import { excludingGates } from './excluding-gates'
import type { PolicyRule } from './finding'

/**
 * A list within another of its kind: whoever can be on the one can be on the other, and takes a place on both.
 *
 * Sharing some people is no fault: a knife list and a drugs list are meant to. So only a list is found whose every
 * condition the other's follows from, and only where both rank the same people, force-wide or area by area.
 */
export const listsOverlap: PolicyRule = {
  name: 'lists-overlap',
  severities: ['warning', 'note'],
  about: 'two lists of one kind of which one holds nobody whom the other could not hold too',
  check: ({ document: rules }) => {
    const lists = rules.lists ?? []
    return lists.flatMap((list, i) => {
      const wider = lists.findIndex(
        (other, j) =>
          j !== i &&
          kindOf(other) === kindOf(list) &&
          isWithin(list, other, rules) &&
          (j < i || !isWithin(other, list, rules)),
      )
      const other = lists[wider]
      if (other === undefined) return []
      const same = isWithin(other, list, rules)
      return [
        {
          severity: same ? ('warning' as const) : ('note' as const),
          pointer: `/lists/${i}`,
          message: same
            ? `this list takes the same people as the list ${other.id}`
            : `whoever can be on this list can also be on the list ${other.id}`,
          mend: same
            ? 'Take one of the two out, or tell them apart by their conditions.'
            : 'If nobody is meant to stand on both, leave these people out of the wider list with `not`.',
        },
      ]
    })
  },
}

function kindOf({ per, areaBasis = 'home', present }: ListRule): string {
  return `${per === undefined ? 'force' : areaBasis} ${present}`
}

/** Whether somebody can be on a list, and nobody can without meeting the other's condition. */
function isWithin(list: ListRule, other: ListRule, rules: PolicyDocument): boolean {
  const conditions: Predicate[] = [...excludingGates(rules), ...(list.where ? [list.where] : [])]
  if (!canBeMet(conditions, rules)) return false
  return other.where === undefined || !canBeMet([...conditions, { not: other.where }], rules)
}
