import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, type Claim } from '../../../src/respond/activity/apportion'

const free = (...weights: number[]): Claim[] => weights.map((weight) => ({ weight, minimum: 0, atMost: 1e9 }))

describe('sharing whole units', () => {
  it('gives each next unit to the greatest claim over twice what it holds and one', () => {
    // Quotients over 1, 3, 5, 7: 53, 17.7, 10.6, 7.6 · 24, 8, 4.8 · 23, 7.7, 4.6. The seven greatest: 53, 24, 23, 17.7, 10.6, 8, 7.7.
    expect(apportion(free(53, 24, 23), 7)).toEqual([3, 2, 2])
  })

  it('is exact where claims divide without rest', () => {
    expect(apportion(free(0.5, 0.3, 0.2), 10)).toEqual([5, 3, 2])
    expect(apportion(free(0.5, 0.3, 0.2), 1_000_000_000)).toEqual([500_000_000, 300_000_000, 200_000_000])
  })

  it('gives ties to whoever holds fewer, then to the earlier', () => {
    expect(apportion(free(1, 1, 1), 4)).toEqual([2, 1, 1])
    expect(apportion(free(1, 1), 1)).toEqual([1, 0])
  })

  it('keeps minimums and limits', () => {
    const claims = [
      { weight: 90, minimum: 0, atMost: 3 },
      { weight: 10, minimum: 0, atMost: 100 },
      { weight: 0, minimum: 2, atMost: 2 },
    ]
    expect(apportion(claims, 10)).toEqual([3, 5, 2])
  })

  it('shares evenly what no claim is left for', () => {
    const claims = [
      { weight: 1, minimum: 0, atMost: 1 },
      { weight: 0, minimum: 0, atMost: 10 },
      { weight: 0, minimum: 0, atMost: 10 },
    ]
    expect(apportion(claims, 6)).toEqual([1, 3, 2])
  })

  it('shares evenly at once, however many units', () => {
    const claims = [
      { weight: 1, minimum: 0, atMost: 10 },
      { weight: 0, minimum: 0, atMost: 1e12 },
      { weight: 0, minimum: 5, atMost: 1e12 },
    ]
    // (1e12 − 10) / 2 each.
    expect(apportion(claims, 1e12)).toEqual([10, 499_999_999_995, 499_999_999_995])
  })

  // Of a number so small that a part of it is 0, dividing unit by unit cannot tell that it is above none.
  const anyShare = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (share < 1e-300 ? 0 : share))
  const anyClaims = fc
    .array(
      fc.record({
        weight: fc.oneof(fc.integer({ min: 0, max: 50 }), anyShare),
        minimum: fc.integer({ min: 0, max: 4 }),
        room: fc.integer({ min: 0, max: 60 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((claims) => claims.map(({ weight, minimum, room }) => ({ weight, minimum, atMost: minimum + room })))
  const between = (claims: readonly Claim[], at: number) => {
    const least = claims.reduce((sum, { minimum }) => sum + minimum, 0)
    const most = claims.reduce((sum, { atMost }) => sum + atMost, 0)
    return least + (at % (most - least + 1))
  }

  it('does what giving unit by unit does, and adds up', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(), (claims, at) => {
        const units = between(claims, at)
        const held = claims.map(({ minimum }) => minimum)
        for (let sum = held.reduce((a, b) => a + b, 0); sum < units; sum++) {
          const next = claims
            .map(({ weight, atMost }, index) => ({ index, has: held[index] ?? 0, weight, atMost }))
            .filter(({ has, atMost }) => has < atMost)
            .sort(
              (a, b) =>
                b.weight / (2 * b.has + 1) - a.weight / (2 * a.has + 1) || a.has - b.has || a.index - b.index,
            )
          const index = next[0]?.index as number
          held[index] = (held[index] ?? 0) + 1
        }
        const shared = apportion(claims, units)
        expect(shared.reduce((a, b) => a + b, 0)).toBe(units)
        expect(shared).toEqual(held)
      }),
      { numRuns: 2000 },
    )
  })

  it('never gives anybody less of more, nor a greater claim less', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(), (claims, at) => {
        const units = between(claims, at)
        const before = apportion(claims, units)
        const most = claims.reduce((sum, { atMost }) => sum + atMost, 0)
        if (units < most) {
          apportion(claims, units + 1).forEach((has, index) => {
            expect(has).toBeGreaterThanOrEqual(before[index] as number)
          })
        }
        const grown = claims.map((claim, index) =>
          index === 0 ? { ...claim, weight: claim.weight * 2 + 1 } : claim,
        )
        expect(apportion(grown, units)[0]).toBeGreaterThanOrEqual(before[0] as number)
      }),
      { numRuns: 2000 },
    )
  })
})
