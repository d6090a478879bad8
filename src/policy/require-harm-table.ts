import { PreludeError } from '../internal/prelude-error'
import { codeSystems } from '../scan/vocabulary'
import type { HarmTable } from './harm-table'

/** Refuses what is no harm table. */
export function requireHarmTable(caller: string, table: HarmTable): void {
  const isTable =
    typeof table === 'object' &&
    table !== null &&
    typeof table.weights === 'object' &&
    table.weights !== null &&
    codeSystems.includes(table.codeSystem)
  if (isTable) return
  throw new PreludeError('invalid-argument', `${caller} requires table to be a harm table`, {
    argument: 'table',
  })
}
