import { permutationTest } from '../../../src/assess/trial/permutation-test'
import { permuteArms } from '../../../src/assess/trial/permute-arms'
import { logRateRatios } from '../../../src/assess/trial/rate-ratio'
import { type TrialUnits, totalsOf } from '../../../src/assess/trial/trial-units'

/** Eight in each arm, made up. */
export const treatedEvents = [0, 0, 1, 0, 0, 2, 0, 1]
export const controlEvents = [1, 0, 3, 6, 0, 2, 4, 1]

/** Twenty in each arm, made up. */
export const manyTreated = [0, 0, 1, 0, 0, 2, 0, 1, 3, 0, 0, 1, 5, 0, 1, 0, 0, 2, 0, 0]
export const manyControl = [1, 0, 3, 6, 0, 2, 4, 1, 0, 0, 2, 8, 1, 0, 3, 0, 1, 0, 2, 5]

/** Units of two arms with a year each; one block and one stratum unless told otherwise. */
export function unitsOf(
  treated: readonly number[],
  control: readonly number[],
  {
    blocks,
    strata,
    matched = false,
    days,
  }: Partial<Record<'blocks' | 'strata' | 'days', number[]>> & {
    matched?: boolean
  } = {},
): TrialUnits {
  const events = [...treated, ...control]
  return {
    size: events.length,
    treated: Uint8Array.from(events, (_, unit) => (unit < treated.length ? 1 : 0)),
    blocks: blocks ? Uint32Array.from(blocks) : new Uint32Array(events.length),
    strata: strata ? Uint32Array.from(strata) : new Uint32Array(events.length),
    matched,
    sums: [
      Float64Array.from(events),
      days ? Float64Array.from(days) : new Float64Array(events.length).fill(365),
    ],
  }
}

/** The permutation test of units' own arms. */
export function testOf(units: TrialUnits, draws: number, seed = 1) {
  const [observed] = logRateRatios(totalsOf(units), 0, 1)
  const permuted = permuteArms(units, { seed, draws, purpose: 'test' })
  return permutationTest(observed as number, logRateRatios(permuted, 0, 1))
}
