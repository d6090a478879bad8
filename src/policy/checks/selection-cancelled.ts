import { jsonPointer } from '../../internal/document-problems'
import { ownValue } from '../../internal/own-value'
import type { Policy } from '../parse-policy'
import type { Group } from '../schema/group-schema'
import { groupsOf, groupTakesCode } from './codes-taken'
import type { PolicyRule } from './finding'
import { measuresIn, selectionOf } from './measures-in'

/** A group that a selection takes and, by its other groups, leaves out again whole. */
export const selectionCancelled: PolicyRule = {
  name: 'selection-cancelled',
  severities: ['warning'],
  about: 'a group that a selection takes and leaves out again, whole',
  check: (policy) =>
    measuresIn(policy.document).flatMap(({ pointer, measure }) => {
      const { groups = [], not } = selectionOf(measure) ?? {}
      const out = groupsOf(not?.groups ?? [], policy.document.groups)
      return groups.flatMap((id, i) => {
        const group = ownValue(policy.document.groups, id) as Group
        if (!isLeftOut(group, out, policy)) return []
        return [
          {
            severity: 'warning' as const,
            pointer: pointer + jsonPointer(['select', 'groups', i]),
            message: 'the groups that this selection leaves out hold all of this group, so it adds nothing',
            mend: 'Take the group out of one of the two.',
          },
        ]
      })
    }),
}

/** Whether every code and flag of a group is one of those left out. */
function isLeftOut(group: Group, out: readonly Group[], { harmTable }: Policy): boolean {
  const listed = Object.keys(harmTable.groups ?? {}).filter((code) => groupTakesCode(group, code, harmTable))
  const codes = [...(group.codes ?? []), ...listed]
  const { markers = [] } = group
  if (codes.length + markers.length === 0) return false
  return (
    codes.every((code) => out.some((other) => groupTakesCode(other, code, harmTable))) &&
    markers.every((marker) => out.some((other) => other.markers?.includes(marker)))
  )
}
