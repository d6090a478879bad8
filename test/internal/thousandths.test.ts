import { expect, it } from 'vitest'
import { roundWhole, toThousandths, toUnits } from '../../src/internal/thousandths'

it.each([
  [0, 0],
  [1, 1000],
  [0.0004, 0],
  // 0.0005 × 1000 + 0.5 = 1: halves go up.
  [0.0005, 1],
  [53.03823910170986, 53038],
  [2.5, 2500],
])('makes %d units %d thousandths', (units, thousandths) => {
  expect(toThousandths(units)).toBe(thousandths)
})

it('rounds as binary64 multiplies, not as the decimal is written', () => {
  // 0.5005 × 1000 is 500.49999999999994 in binary64; plus 0.5 that stays below 501.
  expect(0.5005 * 1000).toBe(500.49999999999994)
  expect(toThousandths(0.5005)).toBe(500)
})

it.each([
  [0.49, 0],
  [0.5, 1],
  [1.5, 2],
  [2.4, 2],
])('rounds the product %d to %d', (product, whole) => {
  expect(roundWhole(product)).toBe(whole)
})

it('divides by a thousand at the surface', () => {
  expect(toUnits(53038)).toBe(53.038)
  expect(toUnits(0)).toBe(0)
})
