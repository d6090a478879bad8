import type { MeasureKind } from '../../../policy/schema/measure-schema'
import type { Selection } from '../../../policy/schema/selection-schema'
import { roles as allRoles } from '../../../scan/vocabulary'
import { added, type Change, type Leaf, type Place, removed } from './change'
import { type NumberStep, numberChanges, ratioSteps } from './number-steps'

/** Each role that counts for a little more and less and for nothing, and each that counts for nothing in full. */
export function roleChanges(roles: Selection['roles'], kind: MeasureKind, { path, name }: Place): Change[] {
  const isWhole = kind === 'count' || kind === 'days-since-last'
  const isAlone = Object.keys(roles).length === 1
  return allRoles.flatMap((role) => {
    const leaf: Leaf<number> = {
      path: [...path, role],
      name,
      kind: 'role',
      label: `role ${role}`,
      show: String,
    }
    const factor = roles[role] ?? 0
    if (factor === 0) return [added(leaf, 1)]
    const small = ratioSteps(factor, 1).slice(0, 2)
    const large: NumberStep = ['large', factor === 1 ? 0.5 : Math.min(1, factor * 2)]
    const gone = removed({ ...leaf, label: `role ${role} ${factor}` }, leaf.path, isAlone ? 0 : undefined)
    return [...(isWhole ? [] : numberChanges(leaf, factor, [...small, large], (next) => next <= 1)), gone]
  })
}
