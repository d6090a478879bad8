import { expect, it } from 'vitest'
import { meanInterval, meansApart } from '../../../src/assess/statistics/means-apart'

const one = Object.freeze([12, 30, 55, 8, 100, 41.5, 20])
const other = Object.freeze([10, 11, 14, 90, 33])

it('gives the difference of two means with Welch’s interval', () => {
  const { difference } = meansApart(one, other)
  // 266.5 / 7 − 158 / 5 = 38.0714… − 31.6
  expect(difference.value).toBeCloseTo(6.471428571428568, 12)
  // SciPy 1.17.1: scipy.stats.ttest_ind(one, other, equal_var=False).confidence_interval(0.95); the same from
  // statsmodels 0.15.0: CompareMeans(…).tconfint_diff(usevar='unequal').
  expect(difference.interval.low).toBeCloseTo(-37.876712889384265, 8)
  expect(difference.interval.high).toBeCloseTo(50.8195700322414, 8)
})

it('gives the ratio of two means with the interval of the delta method', () => {
  const { ratio } = meansApart(one, other)
  expect(ratio.value).toBeCloseTo(1.2047920433996382, 12)
  // statsmodels 0.15.0: exp of NonlinearDeltaCov(log of the ratio, means, squared standard errors).conf_int().
  expect(ratio.interval.low).toBeCloseTo(0.38988528, 8)
  expect(ratio.interval.high).toBeCloseTo(3.72295115, 8)
})

it('gives one mean with Student’s interval', () => {
  // statsmodels 0.15.0: DescrStatsW(one).tconfint_mean().
  const { low, high } = meanInterval(one)
  expect(low).toBeCloseTo(8.560263286339076, 8)
  expect(high).toBeCloseTo(67.58259385651806, 8)
})

it('is sure where nobody differs within either group', () => {
  expect(meansApart([4, 4], [2, 2, 2])).toEqual({
    difference: { value: 2, interval: { low: 2, high: 2 } },
    ratio: { value: 2, interval: { low: 2, high: 2 } },
  })
  expect(meanInterval([4, 4])).toEqual({ low: 4, high: 4 })
})
