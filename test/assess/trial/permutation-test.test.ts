import { describe, expect, it } from 'vitest'
import { permutationTest } from '../../../src/assess/trial/permutation-test'
import { permuteArms } from '../../../src/assess/trial/permute-arms'
import { controlEvents, manyControl, manyTreated, testOf, treatedEvents, unitsOf } from './small-trials'

const pairs = (count: number) => Array.from({ length: 2 * count }, (_, unit) => unit % count)

describe('the permutation test', () => {
  it('is what SciPy finds over all 12,870 ways of dealing two arms of eight', () => {
    // SciPy 1.17.1: stats.permutation_test((treated, control), |log of the ratio of means|, n_resamples=inf,
    // permutation_type='independent', alternative='greater').pvalue = 0.07956
    expect(testOf(unitsOf(treatedEvents, controlEvents), 20_000).p).toBeCloseTo(0.07956, 2)
  })

  it('is what SciPy finds over all 256 ways of dealing eight pairs', () => {
    // SciPy 1.17.1: the same with permutation_type='samples': 0.125
    const units = unitsOf(treatedEvents, controlEvents, { blocks: pairs(8), matched: true })
    expect(testOf(units, 20_000).p).toBeCloseTo(0.125, 2)
  })

  it('is what SciPy finds over all 184,756 ways of dealing twenty clusters of two', () => {
    // SciPy 1.17.1: permutation_test of the sums of neighbours: 0.09928
    const inTwos = (events: readonly number[]) =>
      events.flatMap((count, i) => (i % 2 === 0 ? [count + (events[i + 1] as number)] : []))
    expect(testOf(unitsOf(inTwos(manyTreated), inTwos(manyControl)), 20_000).p).toBeCloseTo(0.09928, 2)
  })

  it('counts the draws at least as far, either way, and the one that was seen', () => {
    // |−1| is reached by −1 and 1.5, not by 0.5: (1 + 2) ÷ (1 + 3). The furthest is 1.5, once: 1 ÷ 4.
    expect(permutationTest(-1, Float64Array.of(-1, 0.5, 1.5))).toEqual({ p: 0.75, leastP: 0.25 })
  })

  it('counts a draw without a ratio as far', () => {
    expect(permutationTest(2, Float64Array.of(Number.NaN, 1, 1)).p).toBe(0.5)
  })

  it('says that two people with crimes can never show a difference', () => {
    // Both in one arm is as far as it goes: the chance is 2 × (8 × 7) ÷ (16 × 15) = 0.4667.
    const { p, leastP } = testOf(unitsOf([0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0, 0, 0]), 20_000)
    expect(p).toBeCloseTo(0.4667, 2)
    expect(leastP).toBe(p)
  })
})

describe('dealing the arms again', () => {
  it('keeps the number of each arm in every block', () => {
    const blocks = [0, 0, 1, 1, 0, 0, 1, 1]
    const inBlock = (block: number) => Float64Array.from(blocks, (its) => (its === block ? 1 : 0))
    const units = { ...unitsOf([1, 2, 3, 4], [5, 6, 7, 8], { blocks }), sums: [inBlock(0), inBlock(1)] }
    const { treated, control } = permuteArms(units, { seed: 5, draws: 50, purpose: 'blocks' })
    for (const column of [...treated, ...control]) expect(new Set(column)).toEqual(new Set([2]))
  })

  it('deals every way about as often', () => {
    // Four units, two treated: six ways. Powers of two tell them apart by their sum.
    const units = { ...unitsOf([1, 2], [4, 8]) }
    const { treated } = permuteArms(units, { seed: 2, draws: 6_000, purpose: 'ways' })
    const ways = new Map<number, number>()
    for (const sum of treated[0] as Float64Array) ways.set(sum, (ways.get(sum) ?? 0) + 1)
    expect([...ways.keys()].sort((a, b) => a - b)).toEqual([3, 5, 6, 9, 10, 12])
    // A standard deviation is √(6000 × 1/6 × 5/6) = 29.
    for (const count of ways.values()) expect(Math.abs(count - 1_000)).toBeLessThan(4 * 29)
  })

  it('draws the same with the same seed, and otherwise with another', () => {
    const units = unitsOf(treatedEvents, controlEvents)
    const sums = (seed: number) => permuteArms(units, { seed, draws: 30, purpose: 'seed' }).treated[0]
    expect(sums(3)).toEqual(sums(3))
    expect(sums(3)).not.toEqual(sums(4))
  })
})
