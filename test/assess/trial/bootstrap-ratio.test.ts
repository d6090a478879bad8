import { standardDeviation } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { bootstrapArms } from '../../../src/assess/trial/bootstrap-arms'
import { bootstrapRatio } from '../../../src/assess/trial/bootstrap-ratio'
import { logRateRatios } from '../../../src/assess/trial/rate-ratio'
import { type TrialUnits, totalsOf } from '../../../src/assess/trial/trial-units'
import { controlEvents, manyControl, manyTreated, treatedEvents, unitsOf } from './small-trials'

const logsOf = (units: TrialUnits, draws = 20_000) =>
  logRateRatios(bootstrapArms(units, { seed: 1, draws, purpose: 'test' }), 0, 1)

describe('the ratio of rates', () => {
  it('is what a Poisson model with exposure gives', () => {
    // statsmodels 0.15.0: GLM(events, [1, treated], Poisson, offset=log(days)).fit(): exp(coefficient)
    const days = [365, 365, 200, 365, 365, 120, 365, 365, 365, 365, 300, 365, 10, 365, 365, 90]
    const [log] = logRateRatios(totalsOf(unitsOf(treatedEvents, controlEvents, { days })), 0, 1)
    expect(Math.exp(log as number)).toBeCloseTo(0.20857745488784193, 10)
  })

  it('is none where a side was followed for no time', () => {
    const days = [0, 0, 365, 365]
    expect(logRateRatios(totalsOf(unitsOf([1, 0], [1, 1], { days })), 0, 1)[0]).toBeNaN()
    expect(logRateRatios(totalsOf(unitsOf([1, 0], [1, 1], { days: [365, 365, 0, 0] })), 0, 1)[0]).toBeNaN()
  })
})

describe('the bootstrap', () => {
  it('gives the interval that SciPy gives', () => {
    // SciPy 1.17.1: stats.bootstrap((treated, control), log of the ratio of means, method='percentile',
    // n_resamples=200000).confidence_interval, taken back from logarithms: 0.1429 to 0.9565
    const interval = bootstrapRatio(logsOf(unitsOf(manyTreated, manyControl)))
    expect(interval?.low).toBeCloseTo(0.1429, 2)
    expect(interval?.high).toBeCloseTo(0.9565, 1)
  })

  it('gives the interval that SciPy gives for pairs', () => {
    // SciPy 1.17.1: the same with paired=True: 0.1379 to 1.0
    const blocks = Array.from({ length: 40 }, (_, unit) => unit % 20)
    const interval = bootstrapRatio(logsOf(unitsOf(manyTreated, manyControl, { blocks, matched: true })))
    expect(interval?.low).toBeCloseTo(0.1379, 2)
    expect(interval?.high).toBeCloseTo(1, 1)
  })

  it('spreads as far as a model that knows of clusters says', () => {
    // statsmodels 0.15.0: GEE(events, [1, treated], groups of two neighbours, Poisson, Independence()).fit().bse[1] =
    // 0.3973. The bootstrap of ten clusters an arm is a little wider.
    const inTwos = (events: readonly number[]) =>
      events.flatMap((count, i) => (i % 2 === 0 ? [count + (events[i + 1] as number)] : []))
    const logs = logsOf(unitsOf(inTwos(manyTreated), inTwos(manyControl))).filter(Number.isFinite)
    expect(standardDeviation([...logs])).toBeGreaterThan(0.38)
    expect(standardDeviation([...logs])).toBeLessThan(0.5)
  })

  it('keeps the number of each stratum and arm', () => {
    const strata = [0, 0, 1, 1, 1, 0, 0, 0, 1, 1]
    const inStratum = (stratum: number) => Float64Array.from(strata, (its) => (its === stratum ? 1 : 0))
    const units = {
      ...unitsOf([1, 2, 3, 4, 5], [6, 7, 8, 9, 10], { strata }),
      sums: [inStratum(0), inStratum(1)],
    }
    const { treated, control } = bootstrapArms(units, { seed: 5, draws: 50, purpose: 'strata' })
    const only = (column: Float64Array | undefined) => [...new Set(column)]
    expect([treated[0], treated[1], control[0], control[1]].map(only)).toEqual([[2], [3], [3], [2]])
  })

  it('draws together from strata that have a single unit in an arm', () => {
    // Alone, each stratum would give its own unit back every time. Together: 3, 7, … 27 are seven sums.
    const units = unitsOf([1, 5, 9], [2, 6, 10], { strata: [0, 1, 2, 0, 1, 2] })
    expect(new Set(bootstrapArms(units, { seed: 1, draws: 200, purpose: 'thin' }).treated[0]).size).toBe(7)
  })

  it('has no interval where an end would be nothing or endless', () => {
    // One person in eight has all crimes: none of the eight drawn is that person in (7/8)^8 = 34% of samples.
    expect(bootstrapRatio(logsOf(unitsOf([0, 0, 0, 0, 0, 0, 0, 3], controlEvents), 2_000))).toBeUndefined()
    expect(bootstrapRatio(logsOf(unitsOf(controlEvents, [0, 0, 0, 0, 0, 0, 0, 3]), 2_000))).toBeUndefined()
  })

  it('takes a sample without any events for the worst at both ends', () => {
    const drawn = Float64Array.of(...new Array(90).fill(0), ...new Array(10).fill(Number.NaN))
    expect(bootstrapRatio(drawn)).toBeUndefined()
    expect(bootstrapRatio(Float64Array.of(...new Array(300).fill(0), Number.NaN))).toEqual({
      low: 1,
      high: 1,
    })
  })
})
