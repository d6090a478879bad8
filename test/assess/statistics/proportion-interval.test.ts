import { expect, it } from 'vitest'
import { proportionInterval } from '../../../src/assess/statistics/proportion-interval'

// Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3.
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('is what Wilson gives for %i of %i', (count, of, low, high) => {
  const interval = proportionInterval(count, of)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

it('begins at exactly 0 where nobody is counted, and ends at exactly 1 where everybody is', () => {
  for (let of = 1; of <= 300; of++) {
    expect(proportionInterval(0, of).low).toBe(0)
    expect(proportionInterval(of, of).high).toBe(1)
  }
})

it('leaves room where nobody or everybody is counted', () => {
  expect(proportionInterval(0, 20).low).toBe(0)
  expect(proportionInterval(0, 20).high).toBeGreaterThan(0.1)
  expect(proportionInterval(20, 20).high).toBe(1)
  expect(proportionInterval(20, 20).low).toBeLessThan(0.9)
})
