import type { HarmTable } from '../../../policy/harm-table'
import type { Group } from '../../../policy/schema/group-schema'
import { markers as allMarkers } from '../../../scan/vocabulary'
import { added, becomes, type Change, type Leaf, type Place, removed } from './change'

const memberKinds = [
  ['codes', 'code'],
  ['offenceGroups', 'offence group'],
  ['subgroups', 'subgroup'],
  ['markers', 'marker'],
] as const

/**
 * Each member of a group taken away, and one code put in that could be taken for one of its own.
 *
 * A group cannot be empty: its only member is exchanged for its neighbour instead.
 *
 * @param neighbour - the code to put in, where there is one
 */
export function groupChanges(
  group: Group,
  { path, name }: Place,
  table: HarmTable | undefined,
  neighbour: string | undefined,
): Change[] {
  const kindsUsed = memberKinds.filter(([key]) => group[key] !== undefined).length
  const members = memberKinds.flatMap(([key, noun]) =>
    (group[key] ?? []).flatMap((member, index, all): Change[] => {
      const at = [...path, key, index]
      const leaf: Leaf<string> = { path: at, name, kind: 'group-member', label: noun, show: String }
      if (all.length === 1 && kindsUsed === 1) {
        const other = key === 'codes' ? neighbour : neighbourOf(key, member, table)
        return other === undefined ? [] : [becomes(leaf, 'swapped', member, other)]
      }
      const whole = all.length === 1 ? [...path, key] : at
      return [{ ...removed({ ...leaf, label: `${noun} ${member}` }, whole), short: `without ${member}` }]
    }),
  )
  if (neighbour === undefined) return members
  const end = [...path, 'codes', (group.codes as readonly string[]).length]
  const more: Leaf<string> = { path: end, name, kind: 'group-member', label: 'code', show: String }
  return [...members, added(more, neighbour)]
}

/** The marker, offence group or subgroup after one, in the order in which they are listed. */
function neighbourOf(
  key: 'offenceGroups' | 'subgroups' | 'markers',
  member: string,
  table: HarmTable | undefined,
): string | undefined {
  const listed = Object.values(table?.groups ?? {})
  const all: readonly string[] =
    key === 'markers'
      ? allMarkers
      : [
          ...new Set(
            listed.flatMap(({ group, subgroup = [] }) => (key === 'offenceGroups' ? group : subgroup)),
          ),
        ]
  const others = [...all.slice(all.indexOf(member) + 1), ...all]
  return others.find((other) => other !== member)
}
