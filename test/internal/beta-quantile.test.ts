import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaQuantile, betaShareBelow } from '../../src/internal/beta-quantile'
import { runs } from '../support/arbitraries/runs'

const shape = fc.double({ min: 1, max: 5_000, noNaN: true })

describe('the beta distribution', () => {
  it('is the even one where both shapes are 1', () => {
    for (const share of [0.025, 0.5, 0.9]) {
      expect(betaShareBelow(share, 1, 1)).toBeCloseTo(share, 12)
      expect(betaQuantile(share, 1, 1)).toBeCloseTo(share, 12)
    }
  })

  it('has the quantiles that can be written down', () => {
    // With b = 1 the probability below x is x^a, with a = 1 it is 1 - (1 - x)^b.
    expect(betaQuantile(0.3, 2, 1)).toBeCloseTo(Math.sqrt(0.3), 12)
    expect(betaQuantile(0.975, 1, 6)).toBeCloseTo(1 - 0.025 ** (1 / 6), 12)
    // The arcsine distribution: the probability below x is 2 / pi times the arcsine of its root.
    expect(betaQuantile(0.001, 0.5, 0.5)).toBeCloseTo(Math.sin((Math.PI * 0.001) / 2) ** 2, 15)
  })

  it('gives the interval of 5 in 10 that tables have', () => {
    // Clopper and Pearson 1934: 0.187 to 0.813.
    expect(betaQuantile(0.025, 5, 6)).toBeCloseTo(0.187, 3)
    expect(betaQuantile(0.975, 6, 5)).toBeCloseTo(0.813, 3)
  })

  it('is what whole shapes say as a sum of binomial chances', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (a, b, x) => {
          const trials = a + b - 1
          let sum = 0
          for (let hits = a; hits <= trials; hits++) {
            let ways = 1
            for (let i = 0; i < hits; i++) ways = (ways * (trials - i)) / (i + 1)
            sum += ways * x ** hits * (1 - x) ** (trials - hits)
          }
          expect(betaShareBelow(x, a, b)).toBeCloseTo(sum, 10)
        },
      ),
      runs(200),
    )
  })

  it('finds the value that has its probability below it', () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.0005, max: 0.9995, noNaN: true }), (a, b, probability) => {
        expect(betaShareBelow(betaQuantile(probability, a, b), a, b)).toBeCloseTo(probability, 9)
      }),
      runs(300),
    )
  })

  it('has nothing below 0 and everything below 1', () => {
    expect([betaShareBelow(0, 2, 3), betaShareBelow(1, 2, 3)]).toEqual([0, 1])
  })
})
