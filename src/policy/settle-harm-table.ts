import { deepFreeze } from '../internal/deep-freeze'
import { type HarmTableProblem, PreludeError } from '../internal/prelude-error'
import type { HarmTable } from './harm-table'

const greatestWeight = 1_000_000

/**
 * Takes a harm table that somebody may have made by hand: its weights checked, and a frozen copy unless it is
 * frozen already, so that nobody's object is changed and nobody's later change moves a score.
 */
export function settleHarmTable(table: HarmTable): HarmTable {
  const problems = Object.values(table.weights).flatMap((weight, rowIndex): HarmTableProblem[] => {
    const problem =
      typeof weight !== 'number' || !Number.isFinite(weight)
        ? 'invalid-weight'
        : weight < 0
          ? 'negative-weight'
          : weight > greatestWeight
            ? 'excessive-weight'
            : undefined
    if (problem === undefined) return []
    return [{ rowIndex, column: 'weights', problem, message: 'a weight must be a number from 0 to 1e6' }]
  })
  if (problems.length > 0) {
    throw new PreludeError(
      'invalid-harm-table',
      'parsePolicy requires harm tables with weights from 0 to 1e6',
      {
        problems,
      },
    )
  }
  if (Object.isFrozen(table) && Object.isFrozen(table.weights)) return table
  return deepFreeze({
    ...table,
    weights: { ...table.weights },
    ...(table.groups && {
      groups: Object.fromEntries(Object.entries(table.groups).map(([code, group]) => [code, { ...group }])),
    }),
    ...(table.offences && { offences: { ...table.offences } }),
    ...(table.notes && { notes: [...table.notes] }),
  })
}
