import type { HarmTable } from './harm-table'

/** Freezes a harm table and everything in it, so that no part of a program can change another's weights. */
export function freezeHarmTable(table: HarmTable): HarmTable {
  for (const group of Object.values(table.groups ?? {})) Object.freeze(group)
  for (const part of [table.weights, table.groups, table.offences, table.notes]) {
    if (part !== undefined) Object.freeze(part)
  }
  return Object.freeze(table)
}
