import { toThousandths } from '../../internal/thousandths'
import type { Band } from '../../policy/schema/score-schema'
import { type Head, headOf } from './heads'

/** People of the pool by band of a score, highest first. */
export interface PoolBand {
  readonly band: string
  readonly head: Head
}

const tenths = 10
/** With blanks, which no id of a band may hold: a policy may call a band `none`. */
const belowBands = 'below every band'

/**
 * Divides the pool by the bands of a policy, or into tenths where it has none; bands of nobody are there and empty.
 *
 * Convention: tied people stand together, in the tenth where the first of them stands.
 */
export function bandsOf(scores: Float64Array, bands: readonly Band[] | undefined): PoolBand[] {
  if (bands === undefined) return tenthsOf(scores)
  const descending = [...bands].sort((a, b) => b.atLeast - a.atLeast)
  const least = descending.map(({ atLeast }) => toThousandths(atLeast))
  const names = [...descending.map(({ id }) => id), belowBands]
  return divide(scores, names, (score) => {
    const reached = least.findIndex((from) => score >= from)
    return reached < 0 ? least.length : reached
  })
}

function tenthsOf(scores: Float64Array): PoolBand[] {
  const sorted = scores.slice().sort()
  const tenthByScore = new Map<number, number>()
  for (let i = sorted.length - 1; i >= 0; i--) {
    const score = sorted[i] as number
    if (tenthByScore.has(score)) continue
    tenthByScore.set(score, Math.floor((tenths * (sorted.length - 1 - i)) / sorted.length))
  }
  const names = Array.from({ length: tenths }, (_, tenth) => String(tenth + 1))
  return divide(scores, names, (score) => tenthByScore.get(score) as number)
}

function divide(
  scores: Float64Array,
  names: readonly string[],
  bandFor: (score: number) => number,
): PoolBand[] {
  const bandByPosition = Uint16Array.from(scores, bandFor)
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
