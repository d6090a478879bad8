import { PreludeError } from '../internal/prelude-error'
import type { EqualityHoldings } from '../scan/gather-equality'
import type { EqualityRecord } from '../scan/records/equality-record'

/** The same key as in `gatherEquality`, which has no way to open what it seals: only `assess` does. */
const key = Symbol.for('operation-prelude/equality-records')

/** The records behind equality holdings, by person; anything else throws `invalid-argument`. */
export function equalityRecordsOf(
  caller: string,
  equality: EqualityHoldings,
): ReadonlyMap<string, EqualityRecord> {
  const records =
    typeof equality === 'object' && equality !== null
      ? (equality as { [key]?: ReadonlyMap<string, EqualityRecord> })[key]
      : undefined
  if (records === undefined) {
    throw new PreludeError(
      'invalid-argument',
      `${caller} requires equality to be what gatherEquality returned`,
      { argument: 'equality' },
    )
  }
  return records
}
