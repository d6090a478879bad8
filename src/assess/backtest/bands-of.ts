import { toThousandths } from '../../internal/thousandths'
import type { Band } from '../../policy/schema/score-schema'
import { type Head, headOf } from './heads'
import type { ScoreGroups } from './score-groups'

/** People of the pool by band of a score, highest first. */
export interface PoolBand {
  readonly band: string
  readonly head: Head
}

const tenths = 10
/** With blanks, which no id of a band may hold: a policy may call a band `none`. */
const belowBands = 'below every band'

/** Divides the pool by the bands of a policy; bands of nobody are there and empty. */
export function bandsOf(scores: Float64Array, bands: readonly Band[]): PoolBand[] {
  const descending = [...bands].sort((a, b) => b.atLeast - a.atLeast)
  const least = descending.map(({ atLeast }) => toThousandths(atLeast))
  const names = [...descending.map(({ id }) => id), belowBands]
  return divide(scores, names, (score) => {
    const reached = least.findIndex((from) => score >= from)
    return reached < 0 ? least.length : reached
  })
}

/**
 * Divides the pool into tenths by a score, highest first; tenths of nobody are there and empty.
 *
 * Convention: tied people stand together, in the tenth where the first of them stands.
 */
export function tenthsOf({ groupOf, counts }: ScoreGroups): PoolBand[] {
  const tenthOf = new Uint8Array(counts.length)
  let above = 0
  for (let group = counts.length - 1; group >= 0; group--) {
    tenthOf[group] = Math.floor((tenths * above) / groupOf.length)
    above += counts[group] as number
  }
  const names = Array.from({ length: tenths }, (_, tenth) => String(tenth + 1))
  return divide(groupOf, names, (group) => tenthOf[group] as number)
}

function divide(
  values: Float64Array | Uint32Array,
  names: readonly string[],
  bandFor: (value: number) => number,
): PoolBand[] {
  const bandByPosition = new Uint16Array(values.length)
  for (let i = 0; i < values.length; i++) bandByPosition[i] = bandFor(values[i] as number)
  const counts = new Uint32Array(names.length)
  for (const band of bandByPosition) counts[band] = (counts[band] as number) + 1
  const positions = names.map((_, band) => new Uint32Array(counts[band] as number))
  counts.fill(0)
  for (let i = 0; i < bandByPosition.length; i++) {
    const band = bandByPosition[i] as number
    const place = counts[band] as number
    ;(positions[band] as Uint32Array)[place] = i
    counts[band] = place + 1
  }
  return names.map((band, i) => ({ band, head: headOf(positions[i] as Uint32Array) }))
}
