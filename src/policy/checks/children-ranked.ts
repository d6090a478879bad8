import { canBeMet } from './can-be-met'
import { excludingGates } from './excluding-gates'
import type { PolicyRule } from './finding'

/** A ranked list that children can be on. */
export const childrenRanked: PolicyRule = {
  name: 'children-ranked',
  severities: ['note'],
  about: 'a ranked list that children can be on',
  check: ({ document: rules }) => {
    const child = { measure: { kind: 'age' }, below: 18 } as const
    return (rules.lists ?? []).flatMap(({ where, present }, i) => {
      const conditions = [...excludingGates(rules), ...(where ? [where] : []), child]
      if (present === 'unranked' || !canBeMet(conditions, rules)) return []
      return [
        {
          severity: 'note' as const,
          pointer: `/lists/${i}`,
          message: 'children under 18 can be on this ranked list',
          mend: 'Require the age 18 or over here, and give children an unranked list led by youth justice.',
        },
      ]
    })
  },
}
