import { ownValue } from '../../internal/own-value'
import type { Policy } from '../../policy/parse-policy'
import type { Group } from '../../policy/schema/group-schema'
import { canonicalOffenceCode } from '../../scan/canonical-offence-code'
import type { Marker } from '../../scan/vocabulary'

/** What a crime of a case is recorded as. */
export interface CaseOffence {
  readonly code: string
  /** The flag by which the crime is in the group, where no code puts it there. */
  readonly marker?: Marker
}

/** Why a crime of a case has no offence. */
export interface OffenceMissing {
  readonly key: 'code' | 'group'
  readonly message: string
}

/**
 * The offence of a crime in a case: its code, or the first code of its group.
 *
 * A group without codes is entered by the first code of its offence groups or subgroups, by the order of codes in
 * the harm table, or by its first marker where the case gives the code.
 */
export function offenceOfCase(
  { code, group }: { readonly code?: string; readonly group?: string },
  { harmTable }: Policy,
  groups: Readonly<Record<string, Group>>,
): CaseOffence | OffenceMissing {
  const named = group === undefined ? undefined : ownValue(groups, group)
  if (group !== undefined && named === undefined) {
    return { key: 'group', message: 'neither policy nor catalogue has a group of this id' }
  }
  const written = code ?? (named && firstCodeOf(named, harmTable.groups))
  if (written === undefined) {
    return { key: 'code', message: 'the group takes crimes by flag alone: give the code of the crime too' }
  }
  const canonical = Object.hasOwn(harmTable.weights, written)
    ? written
    : canonicalOffenceCode(written, harmTable.codeSystem)
  if (canonical === undefined) {
    return { key: 'code', message: 'no offence code of the system in which the harm table is written' }
  }
  const marker = code === undefined ? undefined : named?.markers?.[0]
  return marker === undefined ? { code: canonical } : { code: canonical, marker }
}

function firstCodeOf(
  { codes, offenceGroups = [], subgroups = [] }: Group,
  listed: Policy['harmTable']['groups'] = {},
): string | undefined {
  if (codes) return codes[0]
  const entry = Object.entries(listed).find(
    ([, { group, subgroup }]) =>
      offenceGroups.includes(group) || (subgroup !== undefined && subgroups.includes(subgroup)),
  )
  return entry?.[0]
}
