import { compareCodePoints } from '../../internal/code-points'
import { ownValue } from '../../internal/own-value'
import type { Policy } from '../../policy/parse-policy'
import type { Group } from '../../policy/schema/group-schema'
import { canonicalOffenceCode } from '../../scan/canonical-offence-code'
import type { Marker } from '../../scan/vocabulary'

/** What a crime of a case is recorded as. */
export interface CaseOffence {
  readonly code: string
  /** The flag by which the crime is in the group, where neither its code nor a flag of its own puts it there. */
  readonly marker?: Marker
}

/** Why a crime of a case has no offence. */
export interface OffenceMissing {
  readonly key: 'code' | 'group'
  readonly message: string
}

/** What a case says of an offence. */
export interface GivenOffence {
  readonly code?: string
  readonly group?: string
  readonly markers?: readonly Marker[]
}

/**
 * The offence of a crime in a case: its code, or the first code of its group.
 *
 * A group without codes is entered by the first code, in code-point order, that the harm table lists in its offence
 * groups or subgroups. A crime with a code and a group is in the group by the code, or by the group's first marker.
 */
export function offenceOfCase(
  { code, group, markers }: GivenOffence,
  { harmTable }: Policy,
  groups: Readonly<Record<string, Group>>,
): CaseOffence | OffenceMissing {
  const named = group === undefined ? undefined : ownValue(groups, group)
  if (group !== undefined && named === undefined) {
    return { key: 'group', message: 'neither policy nor catalogue has a group of this id' }
  }
  const written = code ?? (named && firstCodeOf(named, harmTable.groups))
  if (written === undefined) {
    const message = named?.markers
      ? 'the group takes crimes by flag alone: give the code of the crime too'
      : 'the harm table lists no code of this group'
    return { key: 'group', message }
  }
  const canonical = Object.hasOwn(harmTable.weights, written)
    ? written
    : canonicalOffenceCode(written, harmTable.codeSystem)
  if (canonical === undefined) {
    return { key: 'code', message: 'no offence code of the system in which the harm table is written' }
  }
  if (named === undefined || hasCode(named, canonical, harmTable.groups)) return { code: canonical }
  const [marker] = named.markers ?? []
  if (marker === undefined) {
    return { key: 'code', message: 'not in the group, which takes no crime by flag' }
  }
  return named.markers?.some((each) => markers?.includes(each))
    ? { code: canonical }
    : { code: canonical, marker }
}

type Listed = Policy['harmTable']['groups']

function firstCodeOf(group: Group, listed: Listed = {}): string | undefined {
  if (group.codes !== undefined) return group.codes[0]
  const codes = Object.keys(listed).filter((code) => hasCode(group, code, listed))
  return codes.sort(compareCodePoints)[0]
}

/** Whether the code alone puts a crime into a group. */
function hasCode({ codes, offenceGroups, subgroups }: Group, code: string, listed: Listed): boolean {
  if (codes?.includes(code)) return true
  const entry = ownValue(listed, code)
  if (entry === undefined) return false
  if (offenceGroups?.includes(entry.group)) return true
  return entry.subgroup !== undefined && subgroups?.includes(entry.subgroup) === true
}
