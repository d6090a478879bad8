import { ownValue } from '../../../internal/own-value'
import type { HarmTable, OffenceGroup } from '../../../policy/harm-table'
import type { Group } from '../../../policy/schema/group-schema'

/** What groups take: codes, or what stands for unknown ones, and markers. */
export interface Members {
  readonly codes: ReadonlySet<string>
  readonly markers: ReadonlySet<string>
  /** True where a group, or a family of codes, is written elsewhere, so that nobody can say all that it takes. */
  readonly isOpen: boolean
}

/**
 * Says what groups take together: with a harm table, offence groups and subgroups become the codes in them.
 *
 * A group is taken apart once, however often it is asked for.
 */
export function openGroupMembers(
  table: HarmTable | undefined,
): (ids: readonly string[], groups: Readonly<Record<string, Group>> | undefined) => Members {
  const known = new WeakMap<Group, readonly string[]>()
  const listed = Object.entries(table?.groups ?? {})
  const codesOf = (group: Group): readonly string[] => {
    const before = known.get(group)
    if (before !== undefined) return before
    const { codes = [], offenceGroups = [], subgroups = [] } = group
    const isIn = ({ group: family, subgroup }: OffenceGroup) =>
      offenceGroups.includes(family) || (subgroup !== undefined && subgroups.includes(subgroup))
    const inFamilies =
      table === undefined
        ? familiesOf(group)
        : listed.flatMap(([code, family]) => (isIn(family) ? [code] : []))
    const all = [...codes, ...inFamilies]
    known.set(group, all)
    return all
  }
  return (ids, groups) => {
    const codes = new Set<string>()
    const markers = new Set<string>()
    let isOpen = false
    for (const id of ids) {
      const group = ownValue(groups, id)
      if (group === undefined) {
        isOpen = true
        codes.add(`group ${id}`)
        continue
      }
      if (table === undefined && familiesOf(group).length > 0) isOpen = true
      for (const code of codesOf(group)) codes.add(code)
      for (const marker of group.markers ?? []) markers.add(marker)
    }
    return { codes, markers, isOpen }
  }
}

/** Offence groups and subgroups by name, where no table says what is in them. */
function familiesOf({ offenceGroups = [], subgroups = [] }: Group): string[] {
  return [
    ...offenceGroups.map((name) => `offence group ${name}`),
    ...subgroups.map((name) => `subgroup ${name}`),
  ]
}
