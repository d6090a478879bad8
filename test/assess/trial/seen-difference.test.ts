import { describe, expect, it } from 'vitest'
import { bootstrapArms } from '../../../src/assess/trial/bootstrap-arms'
import { dealAnew } from '../../../src/assess/trial/deal-anew'
import { judgeRatio } from '../../../src/assess/trial/judge-ratio'
import { permuteArms } from '../../../src/assess/trial/permute-arms'
import { logRateRatios } from '../../../src/assess/trial/rate-ratio'
import { seenDifference } from '../../../src/assess/trial/seen-difference'
import { totalsOf } from '../../../src/assess/trial/trial-units'
import { openDraws, type SeededDraws } from '../../../src/internal/open-draws'
import { unitsOf } from './small-trials'

function columnsOf(treated: readonly number[], control: readonly number[]) {
  const events = Float64Array.from([...treated, ...control])
  return { events, people: new Float64Array(events.length).fill(1) }
}

/** So many people with one crime each, the others with none. */
function singles(withOne: number, people: number): number[] {
  return Array.from({ length: people }, (_, place) => (place < withOne ? 1 : 0))
}

/** Ten thousand ways with the true one: 5% within 0.7% of it, three standard errors. */
const dealsOf = (units: number, treated: number) =>
  dealAnew(units, treated, { seed: 1, draws: 9_999, purpose: 'test' })

describe('seenDifference', () => {
  it('sees none where nobody has any, and none where both arms have the same', () => {
    const deals = dealsOf(10, 5)
    expect(seenDifference(columnsOf([0, 0, 0, 0, 0], [0, 0, 0, 0, 0]), 5, deals)).toBe('none')
    expect(seenDifference(columnsOf([2, 0, 1, 0, 0], [1, 1, 1, 0, 0]), 5, deals)).toBe('none')
  })

  it('sees what dealing anew shows in no more than 5%, where all crimes are in one arm', () => {
    // All k crimes, of k people, in one arm of 50: 2 × C(50, k) / C(100, k) of the ways to deal are as far. For 5 it is
    // 0.0563 and for 6 it is 0.0267 (scipy 1.17.1, 2 * stats.hypergeom.pmf(k, 100, k, 50)).
    const deals = dealsOf(100, 50)
    expect(seenDifference(columnsOf(singles(0, 50), singles(5, 50)), 50, deals)).toBe('none')
    expect(seenDifference(columnsOf(singles(0, 50), singles(6, 50)), 50, deals)).toBe('fewer')
    expect(seenDifference(columnsOf(singles(6, 50), singles(0, 50)), 50, deals)).toBe('more')
  })

  it('asks for both, where both arms have enough people with any', () => {
    // 10 of 100 against 22 of 100: as far in 0.0327 of the ways to deal (scipy 1.17.1, stats.hypergeom(200, 32, 100), up
    // to 10 and from 22 on). Interval: log(10 / 22) = −0.788; √(100 × 0.1 × 0.9 / 100 + 100 × 0.22 × 0.78 / 484) =
    // √(0.09 + 0.03545) = 0.3542, 1.96 × 0.3542 = 0.694 < 0.788: seen.
    const deals = dealsOf(200, 100)
    expect(seenDifference(columnsOf(singles(10, 100), singles(22, 100)), 100, deals)).toBe('fewer')
    // 12 against 22, in 0.0892; interval: 0.606 < 1.96 × √(0.0733 + 0.0355) = 0.646: neither.
    expect(seenDifference(columnsOf(singles(12, 100), singles(22, 100)), 100, deals)).toBe('none')
    // One person with 60 and four with one against five with one: the interval leaves 1 out, with log(64 / 5) = 2.549
    // against 1.96 × √(0.876 + 0.19) = 2.02, and the person of 60 could have been in either arm.
    expect(seenDifference(columnsOf([60, ...singles(4, 99)], singles(5, 100)), 100, deals)).toBe('none')
  })

  it('does not see what the interval leaves open', () => {
    // 4 of 20 against 10 of 20. Interval: √(20 × 0.2 × 0.8 / 16 + 20 × 0.5 × 0.5 / 100) = 0.5, 1.96 × 0.5 = 0.98 >
    // log(10 / 4) = 0.916: left open, whatever dealing anew shows.
    expect(seenDifference(columnsOf(singles(4, 20), singles(10, 20)), 20, [])).toBe('none')
  })

  it('sees nothing in fewer than five units, as analyseTrial shows nothing of them', () => {
    const of = (units: number) =>
      seenDifference(
        columnsOf(
          Array(units).fill(0),
          Array.from({ length: 60 }, (_, i) => 6 + (i % 3)),
        ),
        units,
        dealsOf(units + 60, units),
      )
    expect(of(5)).toBe('fewer')
    expect(of(4)).toBe('none')
  })

  it('counts people of a cluster, not clusters', () => {
    // Ten clusters of three against ten of one, each person with one crime: rates are equal.
    const people = Float64Array.from([...Array<number>(10).fill(3), ...Array<number>(10).fill(1)])
    expect(seenDifference({ events: people.slice(), people }, 10, dealsOf(20, 10))).toBe('none')
  })

  it('says what analyseTrial says of nearly every trial, and as often', () => {
    // 60 trials each of 100 people in each arm, half of the crimes of the treated undone: crimes; harm from 2 to 7,979;
    // and harm that hangs on two in a hundred, which no normal approximation of dealing anew would follow.
    const weights = [2, 10, 30, 30, 100, 500, 1500, 7979]
    const deals = dealAnew(200, 100, { seed: 5, draws: 199, purpose: 'test' })
    const many = (draws: SeededDraws) => {
      const [rate, harm] = [draws.share() ** 3 * 6, [] as number[]]
      let time = -Math.log(1 - draws.share())
      while (time < rate) {
        harm.push(weights[draws.below(8)] as number)
        time -= Math.log(1 - draws.share())
      }
      return harm
    }
    const few = (draws: SeededDraws) => {
      const place = draws.below(100)
      return place < 20 ? [53] : place < 22 ? [53, 2, 900] : []
    }
    for (const [crimesOf, isHarm] of [[many, false] as const, [many, true] as const, [few, true] as const]) {
      let agreed = 0
      let [approximate, drawn] = [0, 0]
      for (let replicate = 0; replicate < 60; replicate++) {
        const draws = openDraws(77, 'trials', replicate)
        const people = Array.from({ length: 200 }, (_, unit) =>
          crimesOf(draws).reduce(
            (sum, harm) => sum + (unit >= 100 || draws.share() < 0.5 ? (isHarm ? harm : 1) : 0),
            0,
          ),
        )
        const units = unitsOf(people.slice(0, 100), people.slice(100))
        const own = { seed: replicate, draws: 299 }
        const [observed] = logRateRatios(totalsOf(units), 0, 1)
        const permuted = logRateRatios(permuteArms(units, { ...own, purpose: 'permutation' }), 0, 1)
        const sampled = logRateRatios(bootstrapArms(units, { ...own, purpose: 'bootstrap' }), 0, 1)
        const told = judgeRatio(observed as number, permuted, sampled, 0.8, 100).verdict === 'fewer'
        const seen =
          seenDifference(columnsOf(people.slice(0, 100), people.slice(100)), 100, deals) === 'fewer'
        if (told === seen) agreed += 1
        if (told) drawn += 1
        if (seen) approximate += 1
      }
      expect(agreed).toBeGreaterThanOrEqual(55)
      expect(Math.abs(approximate - drawn)).toBeLessThanOrEqual(3)
    }
  })
})
