import { ownValue } from '../../internal/own-value'
import type { HarmTable } from '../harm-table'
import type { Policy } from '../parse-policy'
import type { Group } from '../schema/group-schema'
import type { Selection } from '../schema/selection-schema'

/** Whether a group takes a code by itself, its flags apart. */
export function groupTakesCode(group: Group, code: string, harmTable: HarmTable): boolean {
  if (group.codes?.includes(code)) return true
  const place = ownValue(harmTable.groups, code)
  if (place === undefined) return false
  if (group.offenceGroups?.includes(place.group)) return true
  return place.subgroup !== undefined && group.subgroups?.includes(place.subgroup) === true
}

/** Whether a selection takes crimes of a code, flags apart: a code that groups leave out is not taken. */
export function selectionTakesCode(select: Partial<Selection>, code: string, policy: Policy): boolean {
  const { document: rules, harmTable } = policy
  const has = (ids: readonly string[]) =>
    groupsOf(ids, rules.groups).some((group) => groupTakesCode(group, code, harmTable))
  return (select.groups === undefined || has(select.groups)) && !has(select.not?.groups ?? [])
}

/** The groups of a selection by their ids; `parsePolicy` has seen to it that each exists. */
export function groupsOf(
  ids: readonly string[],
  groups: Readonly<Record<string, Group>> | undefined,
): Group[] {
  return ids.map((id) => ownValue(groups, id) as Group)
}
