import type { RegisterEntry } from '../../../src/analyse/cohort'
import { type Policy, parsePolicy } from '../../../src/policy/parse-policy'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { Holdings } from '../../../src/scan/holdings'
import { currentId, openWorld, type World } from '../naive/world'
import type { Case } from './case'

/** A case as each of the two implementations takes it. */
export interface PreparedCase {
  readonly holdings: Holdings
  readonly policy: Policy
  readonly world: World
  /** The register under current ids. */
  readonly register: readonly RegisterEntry[]
}

/** Readies a case for both implementations. */
export function prepareCase({ force, document, table, asOf, register }: Case): PreparedCase {
  return {
    holdings: gatherHoldings(force),
    policy: parsePolicy(document, { harmTables: [table] }),
    world: openWorld(force, document, table, asOf),
    register: register.map((entry) => ({ ...entry, personId: currentId(force, entry.personId) })),
  }
}
