import type { HarmTable } from './harm-table'
import { onsCrimeSeverity2021 } from './ons-crime-severity-2021'

/**
 * The harm tables that come with the library: those that a policy can name without being given any.
 *
 * @see `harmTableFromRows` for a table of one's own, such as the Cambridge Crime Harm Index.
 */
export const bundledHarmTables: readonly HarmTable[] = /* @__PURE__ */ Object.freeze([onsCrimeSeverity2021])
