import { expect, it } from 'vitest'
import { openDraws } from '../../src/internal/open-draws'

const first = (count: number, seed: number, purpose: string, index: number) => {
  const draws = openDraws(seed, purpose, index)
  return Array.from({ length: count }, () => draws.below(1000))
}

it('draws the same for the same seed, purpose and place, and otherwise differs', () => {
  expect(first(20, 1, 'arms', 3)).toEqual(first(20, 1, 'arms', 3))
  expect(first(20, 1, 'arms', 3)).not.toEqual(first(20, 2, 'arms', 3))
  expect(first(20, 1, 'arms', 3)).not.toEqual(first(20, 1, 'arms', 4))
  expect(first(20, 1, 'arms', 3)).not.toEqual(first(20, 1, 'legs', 3))
  // Letters beyond the first 65,536 that begin with the same half.
  expect(first(20, 1, '\u{1d400}', 3)).not.toEqual(first(20, 1, '\u{1d401}', 3))
})

it('draws evenly', () => {
  const counts = new Array(10).fill(0)
  const draws = openDraws(7, 'even', 0)
  for (let i = 0; i < 10_000; i++) counts[draws.below(10)] += 1
  // Chi-squared with 9 degrees of freedom: above 27.9 once in a thousand.
  expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9)
})

it('draws shares from 0 up to 1 with the mean and the spread of an even one', () => {
  const draws = openDraws(11, 'share', 0)
  const shares = Array.from({ length: 10_000 }, () => draws.share())
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...shares)).toBeLessThan(1)
  // Standard error of the mean 0.0029; variance 1/12 = 0.0833.
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.012)
  expect(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length).toBeCloseTo(1 / 12, 2)
})
