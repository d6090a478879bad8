import * as fc from 'fast-check'
import { sampleRankCorrelation } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { spearman } from '../../../src/analyse/compare/spearman'
import { runs } from '../../support/arbitraries/runs'

const of = (before: readonly number[], after: readonly number[]) =>
  spearman(Float64Array.from(before), Float64Array.from(after))

describe("Spearman's rank correlation", () => {
  it('is that of the published example of IQ and hours of television', () => {
    // Wikipedia, "Spearman's rank correlation coefficient", Example: ρ = −29/165 = −0.175757575…
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110]
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17]
    expect(of(iq, hours)).toBeCloseTo(-29 / 165, 15)
  })

  it('lets the tied share the average of their ranks', () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4, less their mean of 2.5: −1.5, 0, 0, 1.5 and −1.5, −0.5, 0.5, 1.5.
    // Products 2.25 + 2.25 = 4.5; squares 4.5 and 5: 4.5 ÷ √22.5.
    expect(of([10, 20, 20, 30], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 15)
  })

  it('is exactly 1 against itself and −1 against its reverse', () => {
    const values = Array.from({ length: 1001 }, (_, i) => (i * 7919) % 1001)
    expect(of(values, values)).toBe(1)
    expect(
      of(
        values,
        values.map((value) => -value),
      ),
    ).toBe(-1)
  })

  it('is not defined for fewer than two, or where all of one are equal', () => {
    expect(of([], [])).toBeUndefined()
    expect(of([1], [2])).toBeUndefined()
    expect(of([1, 1], [1, 2])).toBeUndefined()
    expect(of([1, 2], [3, 3])).toBeUndefined()
  })

  it('agrees with simple-statistics', () => {
    const pairs = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(pairs, (given) => {
        const [before, after] = [given.map(([x]) => x), given.map(([, y]) => y)]
        const theirs = sampleRankCorrelation(before, after)
        const ours = of(before, after)
        if (ours === undefined) expect(theirs).toBeNaN()
        else expect(ours).toBeCloseTo(theirs, 12)
      }),
      runs(200),
    )
  })
})
