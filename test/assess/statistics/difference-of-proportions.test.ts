import { expect, it } from 'vitest'
import { differenceOfProportionsInterval } from '../../../src/assess/statistics/difference-of-proportions'

// statsmodels 0.15.0: confint_proportions_2indep(…, compare='diff', method='newcomb'). The first and the second are in
// Newcombe 1998, Statistics in Medicine 17: 873-890, table II, method 10: 0.0524 to 0.3339 and 0.1705 to 0.8090.
it.each([
  [56, 70, 48, 80, 0.05243147240236498, 0.33387265403690614],
  [9, 10, 3, 10, 0.1705227239345029, 0.809017973535488],
  [0, 20, 5, 25, -0.3913095036954034, -0.004117448685351827],
  [10, 10, 10, 10, -0.27753279986288937, 0.27753279986288937],
  [0, 10, 0, 20, -0.1611251580528194, 0.27753279986288926],
  [1, 1000, 3, 500, -0.016519720886134015, 0.0011003602026582139],
])('is what Newcombe gives for %i of %i less %i of %i', (count, of, otherCount, otherOf, low, high) => {
  const interval = differenceOfProportionsInterval({ count, of }, { count: otherCount, of: otherOf })
  expect(interval.low).toBeCloseTo(low, 12)
  expect(interval.high).toBeCloseTo(high, 12)
})

it('turns round with its proportions', () => {
  const [one, other] = [
    { count: 12, of: 40 },
    { count: 30, of: 60 },
  ]
  const [forth, back] = [
    differenceOfProportionsInterval(one, other),
    differenceOfProportionsInterval(other, one),
  ]
  expect(back.low).toBeCloseTo(-forth.high, 14)
  expect(back.high).toBeCloseTo(-forth.low, 14)
})
