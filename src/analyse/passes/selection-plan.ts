import { type Day, dayBefore, earliestDay } from '../../internal/iso-day'
import { ownValue } from '../../internal/own-value'
import type { Group } from '../../policy/schema/group-schema'
import type { Recency, Selection } from '../../policy/schema/selection-schema'
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
  /** By state byte, plus 256 where dates let the row through: 1 where its factor is above 0. */
  readonly passing: Uint8Array
  /** Whether more than dates and state decides. */
  readonly looksCloser: boolean
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
  const factors = factorsByState(select)
  return {
    involvements: columns.involvements,
    asOf,
    after: select.within ? dayBefore(asOf, select.within) : earliestDay - 1,
    factors,
    passing: passingStates(factors),
    looksCloser: [select.groups, select.not, select.outcomes, select.recency].some(
      (rule) => rule !== undefined,
    ),
    codesIn: within?.codes ?? new Uint8Array(codes.length).fill(1),
    codesOut: without.codes,
    markersIn: hasMarkers ? (within?.markers ?? 0) : 0,
    markersOut: hasMarkers ? without.markers : 0,
    outcomesOut:
      columns.involvements.outcome.length > 0 ? outcomeTable(select.outcomes?.exclude) : new Uint8Array(0),
    recency: select.recency
      ? recencyByAge(select.recency, asOf - oldestDay(columns.involvements, asOf))
      : new Float64Array(0),
    shares: select.coInvolvement === 'shared' ? analysis.coInvolved() : undefined,
    detectionOut: detectionBits(select),
    excludesOutcomes: select.outcomes !== undefined,
  }
}

/**
 * The role's factor of a row, or 0 where the selection does not take it.
 *
 * Explanations ask it row by row; passes ask {@link pickRows}, which decides by the same two parts.
 */
export function selectedFactor(plan: SelectionPlan, row: number): number {
  const { involvements, after, asOf } = plan
  const state = involvements.state[row] as number
  const inTime = isInTime(involvements.on[row] as number, involvements.known[row] as number, after, asOf)
  if (plan.passing[(inTime << 8) | state] === 0 || !isTaken(plan, row)) return 0
  return plan.factors[state] as number
}

/**
 * Picks the rows from `from` up to `to` that the selection takes, in their order.
 *
 * By dates and state it picks without a branch: which row passes is as good as chance, and to guess it wrong costs
 * a processor more than all the rest.
 *
 * @param picks - takes the rows; as long as the range at least
 * @returns how many rows were picked
 */
export function pickRows(plan: SelectionPlan, from: number, to: number, picks: Uint32Array): number {
  const { after, asOf, passing, looksCloser } = plan
  const { on, known, state } = plan.involvements
  let count = 0
  for (let row = from; row < to; row++) {
    const inTime = isInTime(on[row] as number, known[row] as number, after, asOf)
    picks[count] = row
    count += passing[(inTime << 8) | (state[row] as number)] as number
  }
  if (!looksCloser) return count
  let taken = 0
  for (let i = 0; i < count; i++) {
    const row = picks[i] as number
    if (isTaken(plan, row)) picks[taken++] = row
  }
  return taken
}

/** 1 where a row's day is after the window's beginning and it was known by the date: the sign of both differences. */
function isInTime(on: Day, known: Day, after: Day, asOf: Day): number {
  return ((after - on) & (known - asOf - 1)) >>> 31
}

/** Whether codes, markers, outcome and age let a row through. */
function isTaken(plan: SelectionPlan, row: number): boolean {
  const { involvements } = plan
  const code = involvements.code[row] as number
  if (plan.codesIn[code] === 0) {
    if (plan.markersIn === 0 || ((involvements.markers[row] as number) & plan.markersIn) === 0) return false
  }
  if (plan.codesOut[code] === 1) return false
  if (plan.markersOut !== 0 && ((involvements.markers[row] as number) & plan.markersOut) !== 0) return false
  if (plan.outcomesOut.length > 0 && plan.outcomesOut[knownOutcome(plan, row)] === 1) return false
  return plan.recency.length === 0 || plan.recency[plan.asOf - (involvements.on[row] as number)] !== 0
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

/** A plain loop: plans are made thousands of times where cases are run against mutants. */
function passingStates(factors: Float64Array): Uint8Array {
  const passing = new Uint8Array(512)
  for (let state = 0; state < 256; state++) passing[256 + state] = (factors[state] as number) > 0 ? 1 : 0
  return passing
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

/** The day of the oldest involvement, or the date itself. */
function oldestDay({ on }: InvolvementColumns, asOf: Day): Day {
  let oldest = asOf
  for (const day of on) if (day < oldest) oldest = day
  return oldest
}

function recencyByAge(recency: Recency, oldestAgeDays: number): Float64Array {
  return Float64Array.from({ length: oldestAgeDays + 1 }, (_, ageDays) =>
    'halfLifeDays' in recency
      ? Math.floor(0.5 ** (ageDays / recency.halfLifeDays) * 1e6 + 0.5) / 1e6
      : (recency.steps.find(({ withinDays }) => ageDays < withinDays)?.factor ?? 0),
  )
}
