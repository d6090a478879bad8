import { type Day, dayBefore, earliestDay } from '../../internal/iso-day'
import { ownValue } from '../../policy/schema/context-problems'
import type { Group } from '../../policy/schema/group-schema'
import type { Selection } from '../../policy/schema/selection-schema'
import { type InvolvementColumns, stateBits } from '../../scan/holdings/columns'
import { markers, outcomeTypes, roles } from '../../scan/vocabulary'
import type { Analysis } from '../analysis'

/** A selection made ready for rows: tables by code, by state and by age instead of conditions. */
export interface SelectionPlan {
  readonly involvements: InvolvementColumns
  readonly asOf: Day
  /** Rows on this day and before are too old. */
  readonly after: Day
  /** The role's factor by state byte; 0 for contested rows and for a detection that is excluded. */
  readonly factors: Float64Array
  /** By code: 1 where the code alone puts a row in the groups. */
  readonly codesIn: Uint8Array
  /** By code: 1 where the code alone excludes a row. */
  readonly codesOut: Uint8Array
  readonly markersIn: number
  readonly markersOut: number
  /** By place of the outcome type from 1; empty where no outcome is excluded. */
  readonly outcomesOut: Uint8Array
  /** The recency factor by age in days; empty where age does not matter. */
  readonly recency: Float64Array
  /** People by crime, where an amount is shared among them. */
  readonly shares: Uint32Array | undefined
  /** State bits of the detections that are excluded. */
  readonly detectionOut: number
  /** Whether outcomes are excluded at all, also where no row has one. */
  readonly excludesOutcomes: boolean
}

/** Makes a selection ready for rows. */
export function planSelection(analysis: Analysis, select: Selection): SelectionPlan {
  const { columns, asOf } = analysis
  const { codes } = columns
  const within = select.groups && markedCodes(analysis, select.groups)
  const without = markedCodes(analysis, select.not?.groups ?? [])
  const hasMarkers = columns.involvements.markers.length > 0
  return {
    involvements: columns.involvements,
    asOf,
    after: select.within ? dayBefore(asOf, select.within) : earliestDay - 1,
    factors: factorsByState(select),
    codesIn: within?.codes ?? new Uint8Array(codes.length).fill(1),
    codesOut: without.codes,
    markersIn: hasMarkers ? (within?.markers ?? 0) : 0,
    markersOut: hasMarkers ? without.markers : 0,
    outcomesOut:
      columns.involvements.outcome.length > 0 ? outcomeTable(select.outcomes?.exclude) : new Uint8Array(0),
    recency: recencyByAge(select.recency, asOf),
    shares: select.coInvolvement === 'shared' ? analysis.coInvolved() : undefined,
    detectionOut: detectionBits(select),
    excludesOutcomes: select.outcomes !== undefined,
  }
}

/**
 * The role's factor of a row, or 0 where the selection does not take it.
 *
 * This is the one place that decides: passes and explanations both ask it.
 */
export function selectedFactor(plan: SelectionPlan, row: number): number {
  const { involvements } = plan
  if ((involvements.known[row] as number) > plan.asOf) return 0
  const on = involvements.on[row] as number
  if (on <= plan.after) return 0
  const factor = plan.factors[involvements.state[row] as number] as number
  if (factor === 0) return 0
  const code = involvements.code[row] as number
  if (plan.codesIn[code] === 0) {
    if (plan.markersIn === 0 || ((involvements.markers[row] as number) & plan.markersIn) === 0) return 0
  }
  if (plan.codesOut[code] === 1) return 0
  if (plan.markersOut !== 0 && ((involvements.markers[row] as number) & plan.markersOut) !== 0) return 0
  if (plan.outcomesOut.length > 0 && plan.outcomesOut[knownOutcome(plan, row)] === 1) return 0
  if (plan.recency.length > 0 && plan.recency[plan.asOf - on] === 0) return 0
  return factor
}

/** The place of a row's outcome from 1, or 0 where there is none known at the date. */
export function knownOutcome({ involvements, asOf }: SelectionPlan, row: number): number {
  if (involvements.outcome.length === 0 || (involvements.outcomeOn[row] as number) > asOf) return 0
  return involvements.outcome[row] as number
}

/** Codes that a group takes by code, offence group or subgroup, and the markers that it takes. */
export function markedCodes(
  { columns, policy, groupOf }: Analysis,
  ids: readonly string[],
): { codes: Uint8Array; markers: number } {
  const marked = new Uint8Array(columns.codes.length)
  let bits = 0
  for (const group of ids.map(groupOf)) {
    columns.codes.forEach((code, place) => {
      if (hasCode(group, code, ownValue(policy.harmTable.groups, code))) marked[place] = 1
    })
    for (const marker of group.markers ?? []) bits |= 1 << markers.indexOf(marker)
  }
  return { codes: marked, markers: bits }
}

function hasCode(
  group: Group,
  code: string,
  listed: { readonly group: string; readonly subgroup?: string } | undefined,
): boolean {
  if (group.codes?.includes(code)) return true
  if (listed === undefined) return false
  if (group.offenceGroups?.includes(listed.group)) return true
  return listed.subgroup !== undefined && group.subgroups?.includes(listed.subgroup) === true
}

function factorsByState(select: Selection): Float64Array {
  const factors = new Float64Array(256)
  const out = detectionBits(select)
  for (let state = 0; state < 256; state++) {
    const role = roles[state >> stateBits.roleShift]
    if (role === undefined || (state & stateBits.contested) !== 0 || (state & out) !== 0) continue
    factors[state] = select.roles[role] ?? 0
  }
  return factors
}

function detectionBits({ detection }: Selection): number {
  let bits = 0
  if (detection?.exclude.includes('reported')) bits |= stateBits.reported
  if (detection?.exclude.includes('proactive')) bits |= stateBits.proactive
  return bits
}

function outcomeTable(exclude: readonly string[] | undefined): Uint8Array {
  if (exclude === undefined) return new Uint8Array(0)
  return Uint8Array.from([0, ...outcomeTypes.map((type) => (exclude.includes(type) ? 1 : 0))])
}

function recencyByAge(recency: Selection['recency'], asOf: Day): Float64Array {
  if (recency === undefined) return new Float64Array(0)
  return Float64Array.from({ length: asOf - earliestDay + 1 }, (_, ageDays) =>
    'halfLifeDays' in recency
      ? Math.floor(0.5 ** (ageDays / recency.halfLifeDays) * 1e6 + 0.5) / 1e6
      : (recency.steps.find(({ withinDays }) => ageDays < withinDays)?.factor ?? 0),
  )
}
