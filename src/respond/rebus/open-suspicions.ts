import type { Analysis } from '../../analyse/analysis'
import { markedCodes } from '../../analyse/passes/selection-plan'
import { compareCodePoints } from '../../internal/code-points'
import { type Day, latestDay } from '../../internal/iso-day'
import { stateBits } from '../../scan/holdings/columns'
import { roles } from '../../scan/vocabulary'
import type { SettledOptions } from './outstanding-suspects-options'

/** One person named as suspect in one crime in scope. */
export interface Suspicion {
  readonly crime: number
  /** The place of the heaviest of the codes in scope; -1 where all is disputed. */
  readonly code: number
  /** The crime's date. */
  readonly on: Day
  /** The first day on which it was known that the person is suspected. */
  readonly since: Day
  /** Place in the areas from 1; below 1 where the person's records name none, or more than one. */
  readonly area: number
  /** Whether the record that first names the person lacks a date that would prove since when. */
  readonly isUndated: boolean
  /** Whether every record that would count is disputed by the person. */
  readonly isDisputed: boolean
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

const suspect = roles.indexOf('suspect')
const differingAreas = -1

/**
 * Reads what the records of one person in one crime say of them as suspect; undefined where nothing is in scope.
 *
 * Since when counts whatever the crime was recorded as first; harm and area only what is in scope. The answer is one
 * object, written anew each time: whoever keeps it copies it.
 */
export function openSuspicions(
  analysis: Analysis,
  { groups, not, after }: SettledOptions,
): (firstRow: number) => Suspicion | undefined {
  const { columns, weights, asOf } = analysis
  const { size, person, crime, code, on, known, state, markers: flags, area } = columns.involvements
  const within = markedCodes(analysis, groups)
  const without = markedCodes(analysis, not)
  const hasFlags = flags.length > 0
  const hasAreas = area.length > 0
  const read: Mutable<Suspicion> = {
    crime: 0,
    code: -1,
    on: 0,
    since: 0,
    area: 0,
    isUndated: false,
    isDisputed: false,
  }

  function isInScope(row: number, marks: number): boolean {
    const its = code[row] as number
    if ((on[row] as number) <= after) return false
    if (within.codes[its] === 0 && (marks & within.markers) === 0) return false
    return without.codes[its] === 0 && (marks & without.markers) === 0
  }

  function isHeavier(its: number, heaviest: number): boolean {
    if (heaviest < 0) return true
    const difference = (weights[its] as number) - (weights[heaviest] as number)
    if (difference !== 0) return difference > 0
    // Places of codes are in order of arrival, which must decide nothing.
    return compareCodePoints(columns.codes[its] as string, columns.codes[heaviest] as string) < 0
  }

  return (firstRow) => {
    const who = person[firstRow]
    const what = crime[firstRow] as number
    let heaviest = -1
    let day = 0
    let since = latestDay + 1
    let where = 0
    let isUndated = false
    let hasDisputed = false
    for (let row = firstRow; row < size && person[row] === who && crime[row] === what; row++) {
      const knownOn = known[row] as number
      const bits = state[row] as number
      if (knownOn > asOf || bits >> stateBits.roleShift !== suspect) continue
      const marks = hasFlags ? (flags[row] as number) : 0
      const isIn = isInScope(row, marks)
      if ((bits & stateBits.contested) !== 0) {
        hasDisputed ||= isIn
        continue
      }
      const lacksDate = (bits & stateBits.undated) !== 0
      if (knownOn < since) isUndated = lacksDate
      else if (knownOn === since) isUndated &&= lacksDate
      since = Math.min(since, knownOn)
      if (!isIn) continue
      day = heaviest < 0 ? (on[row] as number) : Math.max(day, on[row] as number)
      if (hasAreas) where = sameArea(where, area[row] as number)
      if (isHeavier(code[row] as number, heaviest)) heaviest = code[row] as number
    }
    if (heaviest < 0 && !hasDisputed) return undefined
    read.crime = what
    read.code = heaviest
    read.on = day
    read.since = since
    read.area = where
    read.isUndated = isUndated
    read.isDisputed = heaviest < 0
    return read
  }
}

function sameArea(before: number, its: number): number {
  if (its === 0 || its === before) return before
  return before === 0 ? its : differingAreas
}
