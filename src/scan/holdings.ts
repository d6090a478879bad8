import { PreludeError } from '../internal/prelude-error'
import type { HoldingsColumns } from './holdings/columns'
import type { RecordKind } from './holdings-builder'

/** Something about the records as a whole that a user should know, without a value of any of them. */
export interface HoldingsWarning {
  readonly code: 'person-records-differ' | 'alias-cycle' | 'alias-to-two'
  /** How many people it is about. */
  readonly people: number
  readonly message: string
}

/** How many of each kind the holdings hold. */
export interface HoldingsCounts {
  readonly people: number
  readonly crimes: number
  readonly involvements: number
  readonly intelligence: number
  readonly custodySpells: number
  readonly needs: number
  readonly management: number
  readonly custody: number
  readonly aliases: number
}

/**
 * Everything the force holds that the analysis may use, indexed and immutable.
 *
 * It is columnar inside and shows no record: ask `explainScore` for one person's.
 */
export interface Holdings {
  readonly counts: HoldingsCounts
  /** The kinds that were gathered; what follows from another kind is unknown. */
  readonly gathered: readonly RecordKind[]
  readonly warnings: readonly HoldingsWarning[]
}

// Known by name, so that holdings of the CommonJS build work in the ES module build of the same program.
const key = Symbol.for('operation-prelude/holdings-columns')

/** Makes holdings around their columns. */
export function sealHoldings(holdings: Holdings, columns: HoldingsColumns): Holdings {
  return Object.freeze(Object.defineProperty({ ...holdings }, key, { value: columns }))
}

/** The columns of holdings; anything else throws `invalid-holdings`. */
export function columnsOf(caller: string, holdings: Holdings): HoldingsColumns {
  const columns =
    typeof holdings === 'object' && holdings !== null
      ? (holdings as { [key]?: HoldingsColumns })[key]
      : undefined
  if (columns === undefined) {
    throw new PreludeError('invalid-holdings', `${caller} requires holdings that gatherHoldings made`, {})
  }
  return columns
}
