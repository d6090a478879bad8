import { ownValue } from '../../../internal/own-value'
import type { HarmTable, OffenceGroup } from '../../../policy/harm-table'
import type { Group } from '../../../policy/schema/group-schema'

/**
 * Opens the search for the code that could most easily be taken for one of a group's own: of the same offence group
 * and nearest to one of its codes in the order of codes.
 *
 * @returns the code; undefined where the group names none, or no other is left
 */
export function openNeighbours(table: HarmTable | undefined): (group: Group) => string | undefined {
  const families = table?.groups ?? {}
  // By number, then letter: 8N, 10A, 10D, 105A.
  const ordered = Object.keys(families).sort(
    (a, b) => Number.parseFloat(a) - Number.parseFloat(b) || (a < b ? -1 : 1),
  )
  return ({ codes = [], offenceGroups = [], subgroups = [] }) => {
    const isOwn = (code: string, { group, subgroup }: OffenceGroup) =>
      codes.includes(code) ||
      offenceGroups.includes(group) ||
      (subgroup !== undefined && subgroups.includes(subgroup))
    let nearest: string | undefined
    let least = Number.POSITIVE_INFINITY
    for (const code of codes) {
      const family = ownValue(families, code)?.group
      if (family === undefined) continue
      const place = ordered.indexOf(code)
      for (const [at, other] of ordered.entries()) {
        const its = families[other] as OffenceGroup
        const distance = Math.abs(at - place)
        if (distance >= least || its.group !== family || isOwn(other, its)) continue
        nearest = other
        least = distance
      }
    }
    return nearest
  }
}
