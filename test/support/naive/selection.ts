import type { Recency, Selection } from '../../../src/policy/schema/selection-schema'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { dayNumber, shift } from './dates'
import { crimeDate, knownOffences } from './known'
import type { World } from './world'

/** An involvement that a selection takes in, with its factors. */
export interface SelectedRow {
  readonly row: OffenceRecord
  readonly role: number
  readonly recency: number
  readonly share: number
}

/** The involvements of a person that a selection takes in. */
export function selectRows(world: World, personId: string, selection: Selection): SelectedRow[] {
  const known = knownOffences(world)
  const selected: SelectedRow[] = []
  for (const row of known) {
    if (row.personId !== personId) continue
    const role = selection.roles[row.role] ?? 0
    if (role === 0) continue
    if (selection.within && crimeDate(row) <= shift(world.asOf, selection.within, -1)) continue
    if (selection.groups && !selection.groups.some((id) => isInGroup(world, row, id))) continue
    if (selection.not?.groups.some((id) => isInGroup(world, row, id))) continue
    if (row.outcome !== undefined && selection.outcomes?.exclude.includes(row.outcome)) continue
    if (row.detection !== undefined && selection.detection?.exclude.includes(row.detection)) continue
    const age = dayNumber(world.asOf) - dayNumber(crimeDate(row))
    const recency = selection.recency ? recencyFactor(selection.recency, age) : 1
    if (recency === 0) continue
    const share = selection.coInvolvement === 'shared' ? 1 / suspectsOf(known, row.crimeId).size : 1
    selected.push({ row, role, recency, share })
  }
  return selected
}

function isInGroup(world: World, row: OffenceRecord, id: string): boolean {
  const group = world.document.groups?.[id]
  if (group === undefined) throw new Error('the generator names a group that it does not define')
  if (group.codes?.includes(row.offenceCode)) return true
  if (group.markers?.some((marker) => row.markers.includes(marker))) return true
  const groups = world.table.groups ?? {}
  const place = Object.hasOwn(groups, row.offenceCode) ? groups[row.offenceCode] : undefined
  if (place === undefined) return false
  if (group.offenceGroups?.includes(place.group)) return true
  return place.subgroup !== undefined && (group.subgroups?.includes(place.subgroup) ?? false)
}

function recencyFactor(recency: Recency, ageDays: number): number {
  if ('halfLifeDays' in recency) {
    return Math.floor(0.5 ** (ageDays / recency.halfLifeDays) * 1e6 + 0.5) / 1e6
  }
  for (const step of recency.steps) if (ageDays < step.withinDays) return step.factor
  return 0
}

function suspectsOf(known: readonly OffenceRecord[], crimeId: string): Set<string> {
  const people = new Set<string>()
  for (const row of known) {
    if (row.crimeId !== crimeId) continue
    if (row.role === 'suspect' || row.role === 'charged' || row.role === 'convicted') people.add(row.personId)
  }
  return people
}
