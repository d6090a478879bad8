import { describe, expect, it } from 'vitest'
import { bootstrapArms } from '../../../src/assess/trial/bootstrap-arms'
import { judgeRatio } from '../../../src/assess/trial/judge-ratio'
import { permuteArms } from '../../../src/assess/trial/permute-arms'
import { logRateRatios } from '../../../src/assess/trial/rate-ratio'
import { seenDifference } from '../../../src/assess/trial/seen-difference'
import { totalsOf } from '../../../src/assess/trial/trial-units'
import { openDraws } from '../../../src/internal/open-draws'
import { unitsOf } from './small-trials'

function columnsOf(treated: readonly number[], control: readonly number[]) {
  const events = Float64Array.from([...treated, ...control])
  return { events, people: new Float64Array(events.length).fill(1) }
}

/** So many people with one crime each, the others with none. */
function singles(withOne: number, people: number): number[] {
  return Array.from({ length: people }, (_, place) => (place < withOne ? 1 : 0))
}

describe('seenDifference', () => {
  it('sees none where nobody has any, and none where both arms have the same', () => {
    expect(seenDifference(columnsOf([0, 0, 0], [0, 0, 0]), 3, 1)).toBe('none')
    expect(seenDifference(columnsOf([2, 0, 1], [1, 1, 1]), 3, 1)).toBe('none')
  })

  it('sees what dealing anew shows in no more than 5%, where all crimes are in one arm', () => {
    // All k crimes, of k people, in one arm of 50: 2 × C(50, k) / C(100, k) of the ways to deal are as far. For 5 it is
    // 0.0563 and for 6 it is 0.0267 (scipy 1.17.1, 2 * stats.hypergeom.pmf(k, 100, k, 50)).
    expect(seenDifference(columnsOf(singles(0, 50), singles(5, 50)), 50, 1)).toBe('none')
    expect(seenDifference(columnsOf(singles(0, 50), singles(6, 50)), 50, 1)).toBe('fewer')
    expect(seenDifference(columnsOf(singles(6, 50), singles(0, 50)), 50, 1)).toBe('more')
  })

  it('asks for an interval too, where both arms have enough people with any', () => {
    // 10 of 100 against 22 of 100: rate 0.16, 6 beyond. Σu² = 32 × 0.84² + 168 × 0.16² = 26.88; variance
    // 100 × 100 × 26.88 / (200 × 199) = 6.754, 1.96 × 2.599 = 5.094 < 5.5: dealing anew shows it. Interval:
    // log(10 / 22) = −0.788; √(100 × 0.1 × 0.9 / 100 + 100 × 0.22 × 0.78 / 484) = √(0.09 + 0.03545) = 0.3542,
    // 1.96 × 0.3542 = 0.694 < 0.788: seen.
    expect(seenDifference(columnsOf(singles(10, 100), singles(22, 100)), 100, 1)).toBe('fewer')
    // 10 against 21: 5.5 − 0.5 = 5 beyond; Σu² = 31 × 0.845² + 169 × 0.155² = 26.195, 1.96 × √(6.582) = 5.028 > 5.
    expect(seenDifference(columnsOf(singles(10, 100), singles(21, 100)), 100, 1)).toBe('none')
    // One person with 60 against none but 5 singles of 100: dealing anew cannot tell either.
    expect(seenDifference(columnsOf([60, ...singles(4, 99)], singles(5, 100)), 100, 1)).toBe('none')
  })

  it('does not see what the interval leaves open', () => {
    // 4 of 20 against 10 of 20, without a step: rate 0.35, 3 beyond. Σu² = 14 × 0.65² + 26 × 0.35² = 9.1; variance
    // 20 × 20 × 9.1 / (40 × 39) = 2.333, 1.96 × 1.5275 = 2.994 < 3: dealing anew shows it. Interval:
    // √(20 × 0.2 × 0.8 / 16 + 20 × 0.5 × 0.5 / 100) = 0.5, 1.96 × 0.5 = 0.98 > log(10 / 4) = 0.916: left open.
    expect(seenDifference(columnsOf(singles(4, 20), singles(10, 20)), 20, 0)).toBe('none')
  })

  it('counts people of a cluster, not clusters', () => {
    // Ten clusters of three against ten of one, each person with one crime: rates are equal.
    const people = Float64Array.from([...Array<number>(10).fill(3), ...Array<number>(10).fill(1)])
    expect(seenDifference({ events: people.slice(), people }, 10, 1)).toBe('none')
  })

  it('says what analyseTrial says of nearly every trial, and as often', () => {
    // 60 trials each of 100 people in each arm, half of the crimes of the treated undone, harm from 2 to 7,979.
    const weights = [2, 10, 30, 30, 100, 500, 1500, 7979]
    for (const isHarm of [false, true]) {
      let agreed = 0
      let [approximate, drawn] = [0, 0]
      for (let replicate = 0; replicate < 60; replicate++) {
        const draws = openDraws(77, 'trials', replicate)
        const people = Array.from({ length: 200 }, (_, unit) => {
          const rate = draws.share() ** 3 * 6
          let sum = 0
          let time = -Math.log(1 - draws.share())
          while (time < rate) {
            const weight = weights[draws.below(8)] as number
            if (unit >= 100 || draws.share() < 0.5) sum += isHarm ? weight : 1
            time -= Math.log(1 - draws.share())
          }
          return sum
        })
        const units = unitsOf(people.slice(0, 100), people.slice(100))
        const own = { seed: replicate, draws: 299 }
        const [observed] = logRateRatios(totalsOf(units), 0, 1)
        const permuted = logRateRatios(permuteArms(units, { ...own, purpose: 'permutation' }), 0, 1)
        const sampled = logRateRatios(bootstrapArms(units, { ...own, purpose: 'bootstrap' }), 0, 1)
        const told = judgeRatio(observed as number, permuted, sampled, 0.8).verdict === 'fewer'
        const seen =
          seenDifference(columnsOf(people.slice(0, 100), people.slice(100)), 100, isHarm ? 0 : 1) === 'fewer'
        if (told === seen) agreed += 1
        if (told) drawn += 1
        if (seen) approximate += 1
      }
      expect(agreed).toBeGreaterThanOrEqual(54)
      expect(Math.abs(approximate - drawn)).toBeLessThanOrEqual(4)
    }
  })
})
