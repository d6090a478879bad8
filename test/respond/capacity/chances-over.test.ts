import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chancesOver } from '../../../src/respond/capacity/chances-over'
import { offersOf } from '../../../src/respond/capacity/offers-of'

const capacity = { responseId: 'X', from: '2026-04-01', to: '2026-06-30' }

describe('the chance that more take up than there are places', () => {
  it('is the upper tail of the binomial distribution', () => {
    // One place, each takes up with 1/2. Two offers: both, 1/4. Three: 1 − 1/8 − 3/8 = 1/2.
    expect(chancesOver(3, 1, 0.5)).toEqual([0, 0, 0.25, 0.5])
    // No place: anybody. 1 − (3/4)^2 = 7/16.
    expect(chancesOver(2, 0, 0.25)).toEqual([0, 0.25, 0.4375])
  })

  it('is none up to as many offers as places, or where nobody takes up, and certain where all do', () => {
    expect(chancesOver(3, 3, 0.9)).toEqual([0, 0, 0, 0])
    expect(chancesOver(2, 1_000_000, 1)).toEqual([0, 0, 0])
    expect(chancesOver(3, 1, 0)).toEqual([0, 0, 0, 0])
    expect(chancesOver(3, 1, 1)).toEqual([0, 0, 1, 1])
  })

  it('agrees with the sum of binomial terms', () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.nat(30),
        fc.integer({ min: 1, max: 99 }),
        (n, k, percent) => {
          const p = percent / 100
          let tail = 0
          for (let taken = k + 1; taken <= n; taken++)
            tail += choose(n, taken) * p ** taken * (1 - p) ** (n - taken)
          expect(chancesOver(n, k, p).at(-1)).toBeCloseTo(tail, 10)
        },
      ),
    )
  })
})

describe('offers for places', () => {
  it('are as many as places unless more was allowed', () => {
    expect(offersOf({ ...capacity, places: 1 }, 9)).toBe(1)
    expect(offersOf({ ...capacity, places: 1, uptakeShare: 0.1 }, 9)).toBe(1)
  })

  it('go up to the allowed chance and not past it', () => {
    // Chances of running over with 1, 2, 3 offers: 0, 1/4, 1/2.
    const half = { ...capacity, places: 1, uptakeShare: 0.5 }
    expect(offersOf({ ...half, overOffer: { chanceAtMost: 0.24 } }, 9)).toBe(1)
    expect(offersOf({ ...half, overOffer: { chanceAtMost: 0.25 } }, 9)).toBe(2)
    expect(offersOf({ ...half, overOffer: { chanceAtMost: 0 } }, 9)).toBe(1)
  })

  it('are offered to everybody where running over may be certain', () => {
    // The chances of 45 offers for one place, each taken up by 0.6, add up to 1 and a rounding error.
    const certain = { ...capacity, places: 1, uptakeShare: 0.6, overOffer: { chanceAtMost: 1 } }
    expect(chancesOver(45, 1, 0.6).at(-1)).toBeLessThanOrEqual(1)
    expect(offersOf(certain, 200)).toBe(200)
  })

  it('are never more than people, but never fewer than places', () => {
    const none = { ...capacity, places: 2, uptakeShare: 0, overOffer: { chanceAtMost: 0.05 } }
    expect(offersOf(none, 5)).toBe(5)
    expect(offersOf(none, 1)).toBe(2)
    expect(offersOf({ ...none, places: 0 }, 5)).toBe(0)
  })
})
