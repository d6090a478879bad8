import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { giniCoefficient } from '../../src/assess/gini-coefficient'
import { lorenzCurve } from '../../src/assess/lorenz-curve'
import { isPreludeError } from '../../src/internal/prelude-error'
import { runs } from '../support/arbitraries/runs'
import { parkMiller } from './park-miller'

/** The incomes of the examples of R's ineq. */
const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]
const amounts = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.float({ min: 0, max: 1e6, noNaN: true })),
  {
    minLength: 1,
    maxLength: 30,
  },
)

describe('the Gini coefficient', () => {
  it('is what R’s ineq says', () => {
    // The printed output 0.4620911 for ineq's own example, https://rdrr.io/cran/acid/man/gini.html; and 0.4263158
    // for nine of 10 and one of 100, https://livebook.manning.com/learn/concepts/ineq--library/statistics-slam-dunk
    expect(giniCoefficient(incomes)).toBeCloseTo(0.4620911, 7)
    expect(giniCoefficient([...Array(9).fill(10), 100])).toBeCloseTo(0.4263158, 7)
  })

  it('is the mean absolute difference by twice the mean', () => {
    // numpy 1.26.4: abs(x[:,None] - x).mean() / (2 * x.mean())
    expect(giniCoefficient([0, 0, 0, 4, 4, 10, 10, 20.5, 20.5, 100, 365, 7973.39])).toBeCloseTo(
      0.899456139505379,
      13,
    )
    const draw = parkMiller(7)
    const drawn = Array.from({ length: 500 }, () => draw() % 1000)
    expect(drawn.reduce((sum, each) => sum + each, 0)).toBe(255_407)
    expect(giniCoefficient(drawn)).toBeCloseTo(0.3248244644821794, 13)
  })

  it('is 0 where all have the same, one has all there is to have, or nobody has anything', () => {
    expect(giniCoefficient([0.1, 0.1, 0.1])).toBe(0)
    expect(giniCoefficient([7])).toBe(0)
    expect(giniCoefficient([0, 0, 0])).toBe(0)
  })

  it('is exact for whole numbers, in any order', () => {
    // 0, 0, 1, 3: Σ (2i − 5) x = 1 × 1 + 3 × 3 = 10, by 4 × 4.
    expect(giniCoefficient([3, 0, 1, 0])).toBe(10 / 16)
    expect(giniCoefficient(Float64Array.of(0, 1, 0, 3))).toBe(10 / 16)
    expect(giniCoefficient([0, 0, 0, 0, 1])).toBe(0.8)
  })

  it('is twice the area between the Lorenz curve and the diagonal', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const curve = lorenzCurve(values)
        let below = 0
        for (const [place, { valueShare }] of curve.entries()) {
          if (place > 0) below += (valueShare + (curve[place - 1]?.valueShare ?? 0)) / 2 / values.length
        }
        const gini = giniCoefficient(values)
        expect(gini).toBeCloseTo(1 - 2 * below, 10)
        expect(gini).toBeGreaterThanOrEqual(0)
        expect(gini).toBeLessThan(1)
      }),
      runs(200),
    )
  })

  it('leaves its input as it was', () => {
    const values = Object.freeze([3, 1, 2])
    giniCoefficient(values)
    const typed = Float64Array.of(3, 1, 2)
    lorenzCurve(typed)
    expect([...typed]).toEqual([3, 1, 2])
  })
})

describe('the Lorenz curve', () => {
  it('goes from nothing to everything, least first', () => {
    // Cumulated by hand: 541, 2004, 4449, 7887, 12324, 17725, 24117, 32421, 44325 and 66586 of 66586.
    const shares = [0, 541, 2004, 4449, 7887, 12324, 17725, 24117, 32421, 44325, 66586].map(
      (sum) => sum / 66586,
    )
    expect(lorenzCurve([...incomes].reverse())).toEqual(
      shares.map((valueShare, place) => ({ peopleShare: place / 10, valueShare })),
    )
  })

  it('keeps a point for each of the tied', () => {
    expect(lorenzCurve([2, 1, 1]).map(({ valueShare }) => valueShare)).toEqual([0, 0.25, 0.5, 1])
  })

  it('is the diagonal where nobody has anything', () => {
    expect(lorenzCurve([0, 0])).toEqual([
      { peopleShare: 0, valueShare: 0 },
      { peopleShare: 0.5, valueShare: 0.5 },
      { peopleShare: 1, valueShare: 1 },
    ])
  })

  it('rises ever steeper and stays below the diagonal', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const curve = lorenzCurve(values)
        expect(curve).toHaveLength(values.length + 1)
        expect(curve.at(-1)).toEqual({ peopleShare: 1, valueShare: 1 })
        curve.forEach(({ peopleShare, valueShare }, place) => {
          expect(valueShare).toBeLessThanOrEqual(peopleShare + 1e-12)
          expect(valueShare).toBeGreaterThanOrEqual(curve[place - 1]?.valueShare ?? 0)
        })
      }),
      runs(200),
    )
  })
})

describe('amounts of which neither can be told', () => {
  const codeOf = (tell: (values: readonly number[]) => unknown, values: unknown) => {
    try {
      tell(values as number[])
    } catch (error) {
      if (isPreludeError(error)) return [error.code, error.info]
    }
    return undefined
  }
  const argument = { argument: 'values' }

  it.each([giniCoefficient, lorenzCurve])('are none, negative, infinite or no numbers', (tell) => {
    expect(codeOf(tell, [])).toEqual(['empty-input', argument])
    expect(codeOf(tell, new Float64Array())).toEqual(['empty-input', argument])
    const bad = [
      [1, -1],
      [Number.NaN],
      [1, Number.POSITIVE_INFINITY],
      ['1'],
      [null],
      null,
      '123',
      { length: 1 },
      new Array(3),
    ]
    for (const values of bad) expect(codeOf(tell, values)).toEqual(['invalid-argument', argument])
    expect(codeOf(tell, Float64Array.of(1, -1))).toEqual(['invalid-argument', argument])
    expect(codeOf(tell, [1e308, 1e308])).toEqual(['invalid-argument', argument])
  })
})
