import * as fc from 'fast-check'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { type Amounts, comparePeriods } from '../../../src/respond/rasure/compare-periods'
import type { Change } from '../../../src/respond/rasure/place-harm'
import { runs } from '../../support/arbitraries/runs'

function of(units: readonly number[]): Amounts {
  const amounts = units.map((each) => each * 1000)
  return {
    sum: amounts.reduce((sum, each) => sum + each, 0),
    squares: amounts.reduce((sum, each) => sum + each * each, 0),
    greatest: Math.max(0, ...amounts),
  }
}
const compare = (now: readonly number[], before: readonly number[], confidence = 0.95) =>
  comparePeriods(of(now), of(before), now.length + before.length, confidence)
const times = (count: number, each = 1) => new Array<number>(count).fill(each)
const counts = (now: number, before: number, confidence?: number) =>
  compare(times(now), times(before), confidence)
const thousandths = (value: number) => Math.floor(value * 1000 + 0.5) / 1000

describe('two periods compared', () => {
  it('have the exact interval of Clopper and Pearson where crimes count alike', () => {
    // 5 of 10: 0.187086 to 0.812914; as odds 0.187086 / 0.812914 = 0.230142 and 4.345141.
    expect(counts(5, 5)).toEqual({ ratio: 1, atLeast: 0.23, atMost: 4.345, reading: 'not-shown' })
    // R's example of poisson.test, 11 in 800 and 21 in 3011, has 0.8584264 to 4.2772659; over equal times they are
    // 800 / 3011 of that: 0.228078 and 1.136438.
    expect(counts(11, 21)).toEqual({ ratio: 0.524, atLeast: 0.228, atMost: 1.136, reading: 'not-shown' })
  })

  it('say so where crimes rose and where they fell', () => {
    expect(counts(30, 10)?.reading).toBe('rose')
    expect(counts(10, 30)?.reading).toBe('fell')
    // Six on one side have a chance of 2 x 0.5^6 = 0.03125, one of six or fewer of 2 x 7 x 0.5^6 = 0.21875.
    expect(counts(6, 0)?.reading).toBe('rose')
    expect(counts(0, 6)?.reading).toBe('fell')
    expect(counts(1, 5)?.reading).toBe('not-shown')
  })

  it('say that they are too few where no division of so many could tell', () => {
    // All five on one side have a chance of 2 x 0.5^5 = 0.0625, six of 0.03125.
    expect(counts(5, 0)?.reading).toBe('too-few-to-tell')
    expect(counts(2, 3)?.reading).toBe('too-few-to-tell')
    // With 90 in 100 five can: 0.0625 is below 0.1.
    expect(counts(5, 0, 0.9)?.reading).toBe('rose')
  })

  it('have an open end where there was nothing before, and begin at 0 where there is nothing now', () => {
    // Below stands one more than none, so the quantile is of a share with shapes 6 and 1: 0.025^(1/6).
    const share = 0.025 ** (1 / 6)
    expect(counts(6, 0)).toEqual({ atLeast: thousandths(share / (1 - share)), reading: 'rose' })
    expect(counts(0, 6)).toEqual({
      ratio: 0,
      atLeast: 0,
      atMost: thousandths((1 - share) / share),
      reading: 'fell',
    })
    expect(counts(0, 0)).toBeUndefined()
  })

  it('weigh harm as Fay does: by squares, with one more of the greatest on the other side', () => {
    // Now 1, before 2; the greatest is 2. Below: sum 2 + 2, squares 4 + 4, so shape 16 / 8 = 2 and scale 8 / 4 = 2.
    // Above: shape 1 and scale 1. A share with shapes 1 and 2 has its quantile at 1 - (1 - 0.025)^(1/2).
    const low = 1 - 0.975 ** (1 / 2)
    // Above: sum 1 + 2, squares 1 + 4, so shape 9 / 5 and scale 5 / 3. Below: shape 1, scale 2. 0.975^(5/9).
    const high = 0.975 ** (5 / 9)
    expect(compare([1], [2])).toEqual({
      ratio: 0.5,
      atLeast: thousandths((low / (1 - low)) * (1 / 2)),
      atMost: thousandths((high / (1 - high)) * (5 / 3 / 2)),
      reading: 'too-few-to-tell',
    })
  })

  it('do not depend on the unit of harm, and equal harm is as good as a count', () => {
    const few = fc.array(fc.constantFrom(1, 5, 20, 200), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(few, few, (now, before) => {
        const scaled = compare(
          now.map((each) => each * 8),
          before.map((each) => each * 8),
        )
        expect(scaled).toEqual(compare(now, before))
        expect(compare(times(now.length, 7), times(before.length, 7))).toEqual(
          counts(now.length, before.length),
        )
      }),
      runs(100),
    )
  })

  it('turned round, have the interval turned round', () => {
    const few = fc.array(fc.constantFrom(1, 5, 20), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(few, few, (now, before) => {
        const there = compare(now, before) as Change
        const back = compare(before, now) as Change
        expect(Math.abs(there.atLeast - 1 / (back.atMost as number))).toBeLessThan(0.002)
      }),
      runs(100),
    )
  })

  it('tell a change of harm that is none less often than 1 in 20', () => {
    // Offences as places have them: many light, a few grave. Both periods are drawn from the same.
    const chances = [
      [0.5, 53],
      [0.85, 189],
      [0.99, 800],
      [1, 7973],
    ] as const
    const generator = xoroshiro128plus(20_261_123)
    const draw = () => uniformFloat64(generator)
    const harmOf = (chance: number) => (chances.find(([below]) => chance < below) as readonly number[])[1]
    const period = (expected: number) => {
      const harms: number[] = []
      let passed = -Math.log(draw())
      while (passed < expected) {
        harms.push(harmOf(draw()) as number)
        passed -= Math.log(draw())
      }
      return harms
    }
    const told = times(2_000).filter(() => {
      const reading = compare(period(30), period(30))?.reading
      return reading === 'rose' || reading === 'fell'
    })
    expect(told.length).toBeLessThan(100)
  })
})
