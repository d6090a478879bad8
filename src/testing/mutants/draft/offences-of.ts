import { ownValue } from '../../../internal/own-value'
import type { HarmTable } from '../../../policy/harm-table'
import type { Group } from '../../../policy/schema/group-schema'
import type { Selection } from '../../../policy/schema/selection-schema'
import { canonicalOffenceCode } from '../../../scan/canonical-offence-code'
import type { Marker } from '../../../scan/vocabulary'
import type { Scope } from './scope'

/** What a crime is recorded as. */
export interface Offence {
  readonly code: string
  readonly markers?: readonly Marker[]
}

/** What a selection takes by its groups, and what it leaves out although a group of its own takes it. */
export interface OffencesSelected {
  readonly taken: readonly Offence[]
  readonly leftOut: readonly Offence[]
}

/** Offences that show what the groups of a selection take and leave out: each code, and each flag on a plain code. */
export function offencesOf({ groups, not }: Partial<Selection>, scope: Scope): OffencesSelected {
  const { table } = scope
  const named = (ids: readonly string[] = []) => ids.map((id) => ownValue(scope.groups, id) as Group)
  const without = named(not?.groups)
  const codesOut = without.flatMap((group) => codesIn(group, table))
  const flagsOut = without.flatMap(({ markers = [] }) => markers)
  const plain = plainCode(scope, [...named(groups), ...without])
  const flagsIn = named(groups).flatMap(({ markers = [] }) => markers)
  const byFlag = flagsIn.map((marker): Offence => ({ code: plain, markers: [marker] }))
  const codes =
    groups === undefined
      ? [plain, ...Object.keys(table.weights)]
      : named(groups).flatMap((group) => codesIn(group, table))
  const offences = distinct([...codes.map((code): Offence => ({ code })), ...byFlag])
  const isOut = ({ code, markers = [] }: Offence) =>
    codesOut.includes(code) || markers.some((marker) => flagsOut.includes(marker))
  const taken = offences.filter((offence) => !isOut(offence))
  const first = taken.slice(0, 2)
  return {
    taken,
    leftOut: distinct([
      ...offences.filter(isOut),
      ...first.flatMap(({ code, markers = [] }) =>
        flagsOut
          .filter((flag) => !markers.includes(flag))
          .map((flag) => ({ code, markers: [...markers, flag] })),
      ),
      ...flagsIn.flatMap((marker) => codesOut.map((code) => ({ code, markers: [marker] }))),
    ]),
  }
}

/** The first code with a weight that no group takes by itself, so that only flags decide; one without, where there is none. */
export function plainCode({ table, groups }: Scope, given: readonly Group[] = Object.values(groups)): string {
  const taken = new Set(given.flatMap((group) => codesIn(group, table)))
  const code = Object.keys(table.weights).find(
    (each) => !taken.has(each) && (table.weights[each] as number) > 0,
  )
  return code ?? unlistedCode(table)
}

/** A code of the table's system that it has no weight for. */
export function unlistedCode({ codeSystem, weights }: HarmTable): string {
  const codes = ['999', '998', '997', '999/99', '999/98', '999/97']
  return codes.find(
    (code) => canonicalOffenceCode(code, codeSystem) === code && !Object.hasOwn(weights, code),
  ) as string
}

/** Of a whole offence group its first codes are enough to tell whether it is in. */
const mostOfFamily = 12

function codesIn(
  { codes = [], offenceGroups = [], subgroups = [] }: Group,
  { groups = {} }: HarmTable,
): string[] {
  const ofFamily = (isIn: (listed: { group: string; subgroup?: string }) => boolean) =>
    Object.keys(groups)
      .filter((code) => isIn(groups[code] as { group: string; subgroup?: string }))
      .slice(0, mostOfFamily)
  return [
    ...codes,
    ...offenceGroups.flatMap((family) => ofFamily(({ group }) => group === family)),
    ...subgroups.flatMap((family) => ofFamily(({ subgroup }) => subgroup === family)),
  ]
}

function distinct(offences: readonly Offence[]): Offence[] {
  return [...new Map(offences.map((offence) => [JSON.stringify(offence), offence])).values()]
}
