import { describe, expect, it } from 'vitest'
import { bootstrapArms } from '../../../src/assess/trial/bootstrap-arms'
import { describeRatio } from '../../../src/assess/trial/describe-ratio'
import { isDisputed, judgeRatio } from '../../../src/assess/trial/judge-ratio'
import { permuteArms } from '../../../src/assess/trial/permute-arms'
import { logRateRatios } from '../../../src/assess/trial/rate-ratio'
import { totalsOf } from '../../../src/assess/trial/trial-units'
import { openDraws } from '../../../src/internal/open-draws'
import { unitsOf } from './small-trials'

const words = {
  of: 'crimes',
  outcome: 'as suspect',
  than: 'here than there',
  between: 'between here and there',
  ratio: 'ratio of rates',
  deals: 'allocations',
  none: 'one side has none',
  nothing: 'there is nothing',
  smallestRatio: 0.8,
} as const

/** Logarithms around a middle, so that the percentile interval is known: 1,001 in equal steps. */
function around(middle: number, reach: number): Float64Array {
  return Float64Array.from({ length: 1_001 }, (_, i) => middle + reach * (i / 500 - 1))
}

/** Draws of which the given share lies as far from 0 as 1, and one farther. */
function permutedWith(share: number): Float64Array {
  return Float64Array.from({ length: 999 }, (_, i) => (i === 0 ? 9 : i < share * 1_000 - 1 ? 1 : 0.001))
}

describe('a verdict', () => {
  it('takes 5% of allocations for shown and more for not', () => {
    const at = (share: number) => judgeRatio(-0.5, permutedWith(share), around(-0.5, 0.1), 0.8, 30)
    // (1 + 49) ÷ 1000 is 0.05.
    expect(at(0.05)).toMatchObject({ p: 0.05, verdict: 'fewer' })
    expect(at(0.051)).toMatchObject({ p: 0.051, verdict: 'no-difference-shown' })
  })

  it('takes nothing as shown that the interval does not show too', () => {
    const judged = judgeRatio(-0.1, permutedWith(0.02), around(-0.1, 0.11), 0.8, 30)
    expect(judged).toMatchObject({ p: 0.02, verdict: 'no-difference-shown' })
    expect(isDisputed(judged)).toBe(true)
    expect(describeRatio(judged, words)).toMatch(
      /The interval and the permutation test disagree, so neither is taken as shown\.$/,
    )
  })

  it('is too small where the interval reaches just to a fall and a rise that matter, not just short of it', () => {
    const reach = (to: number) => Math.log(to) / 0.95
    const at = (to: number) => judgeRatio(0.001, permutedWith(0.9), around(0, reach(to)), 0.8, 30).verdict
    expect(at(1.2501)).toBe('too-small-to-tell')
    expect(at(1.2499)).toBe('no-difference-shown')
  })

  it('is too small where there is no interval, and where events are too few to show anything', () => {
    const noEnd = new Float64Array(100).fill(Number.NEGATIVE_INFINITY)
    const unbounded = judgeRatio(-0.5, permutedWith(0.5), noEnd, 0.8, 30)
    expect(unbounded).toMatchObject({ verdict: 'too-small-to-tell', tooSmall: 'unbounded' })
    expect(unbounded).not.toHaveProperty('interval')
    expect(describeRatio(unbounded, words)).toBe(
      'Too small to tell of crimes recorded (as suspect) between here and there, because the ratio of rates is 0.61 (its interval cannot be bounded): in too many samples of such people one side would have none.',
    )
    const few = judgeRatio(-1, new Float64Array(9).fill(1), around(-1, 0.1), 0.8, 30)
    expect(few).toMatchObject({ leastP: 1, verdict: 'too-small-to-tell', tooSmall: 'few-events' })
    expect(describeRatio(few, words)).toContain('chance alone makes it in 100% of allocations')
  })

  it('is too small where a side has fewer than five units, whatever chance says of them', () => {
    const at = (units: number) => judgeRatio(-1, permutedWith(0.01), around(-1, 0.1), 0.8, units)
    expect(at(5).verdict).toBe('fewer')
    expect(at(4)).toMatchObject({ verdict: 'too-small-to-tell', tooSmall: 'few-units' })
    expect(at(4)).not.toHaveProperty('interval')
    expect(describeRatio(at(4), words)).toBe(
      'Too small to tell of crimes recorded (as suspect) between here and there, because one side has fewer than five people, whoever is kept together counting as one: that would speak of these few and of nobody else.',
    )
  })

  it('shows by the permutation test alone what has no interval', () => {
    const noEnd = new Float64Array(100).fill(Number.NEGATIVE_INFINITY)
    const judged = judgeRatio(-3, permutedWith(0.01), noEnd, 0.8, 30)
    expect(judged.verdict).toBe('fewer')
    expect(describeRatio(judged, words)).toBe(
      'Fewer crimes recorded (as suspect) here than there, because the ratio of rates is 0.05 (its interval cannot be bounded), and chance alone shows as much in 0.2% of allocations.',
    )
  })

  it('calls a difference where there is none in no more than about 5 of 100 trials', () => {
    // Thirty a side, most without crimes and a few with many, none treated: so whatever is shown is wrong.
    const trials = 400
    let byTest = 0
    let byVerdict = 0
    for (let trial = 0; trial < trials; trial++) {
      const draws = openDraws(trial, 'null', 0)
      const counts = Array.from({ length: 60 }, () =>
        draws.share() < 0.5 ? 0 : Math.floor(12 * draws.share() ** 4) + 1,
      )
      const units = unitsOf(counts.slice(0, 30), counts.slice(30))
      const options = { seed: trial, draws: 199, purpose: 'null' }
      const [observed] = logRateRatios(totalsOf(units), 0, 1)
      const judged = judgeRatio(
        observed as number,
        logRateRatios(permuteArms(units, options), 0, 1),
        logRateRatios(bootstrapArms(units, options), 0, 1),
        0.8,
        30,
      )
      if ((judged.p as number) <= 0.05) byTest += 1
      if (judged.verdict === 'fewer' || judged.verdict === 'more') byVerdict += 1
    }
    // Three standard errors of 400 trials: 3 × √(0.05 × 0.95 ÷ 400) = 0.033.
    expect(byTest / trials).toBeGreaterThan(0.05 - 0.033)
    expect(byTest / trials).toBeLessThan(0.05 + 0.033)
    expect(byVerdict).toBeLessThanOrEqual(byTest)
  })
})
