import { expect, it } from 'vitest'
import { percentileInterval } from '../../../src/assess/statistics/percentile-interval'

it('leaves out a fortieth at each end', () => {
  // 0 … 999 by R's type 7: the value at 999 × 0.025 = 24.975, and as far from the other end.
  const drawn = Array.from({ length: 1000 }, (_, i) => 999 - i)
  const { low, high } = percentileInterval(drawn)
  expect(low).toBeCloseTo(24.975, 9)
  expect(high).toBeCloseTo(974.025, 9)
})

it('is the value itself where there is but one', () => {
  expect(percentileInterval([7])).toEqual({ low: 7, high: 7 })
})
