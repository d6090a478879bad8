import { ownValue } from '../../internal/own-value'
import type { Group } from '../schema/group-schema'
import { aboutFacts, type Fact, sortedText } from './compare-facts'
import type { Side } from './side'

const memberNames = {
  codes: 'code',
  offenceGroups: 'offence group',
  subgroups: 'subgroup',
  markers: 'marker',
} as const

const memberKinds = ['codes', 'offenceGroups', 'subgroups', 'markers'] as const

/** What a group says: one fact a member, in no order. */
export function groupFacts(group: Group, pointer: string, { harmTable }: Side): Fact[] {
  const members = memberKinds.flatMap((kind) =>
    (group[kind] ?? []).map((member, i): Fact => {
      const title = kind === 'codes' ? ownValue(harmTable.offences, member) : undefined
      return {
        key: `${kind} ${member}`,
        label: `${memberNames[kind]} ${member}`,
        pointer: `${pointer}/${kind}/${i}`,
        ...(title !== undefined && { note: `"${title}"` }),
      }
    }),
  )
  const { reasons } = group
  const why: Fact[] =
    reasons === undefined
      ? []
      : [
          {
            key: 'reasons',
            label: 'reasons for its codes',
            value: sortedText(reasons),
            pointer: `${pointer}/reasons`,
            effect: 'words',
            isLong: true,
          },
        ]
  return [...members, ...why, ...aboutFacts(group, pointer)]
}

/** What tells one group from another: its id where both documents have it, else what is in it. */
export function groupKey(id: string, { document, other }: Side): string {
  if (ownValue(other.groups, id) !== undefined) return `id ${id}`
  const group = ownValue(document.groups, id) as Group
  return sortedText(memberKinds.map((kind) => [...(group[kind] ?? [])].sort()))
}
