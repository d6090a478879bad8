import { expect, it } from 'vitest'
import { ratioOfProportionsInterval } from '../../../src/assess/statistics/ratio-of-proportions'

// statsmodels 0.15.0: confint_proportions_2indep(…, compare='ratio', method='score', correction=False).
it.each([
  [56, 70, 48, 80, 1.0798215063618604, 1.6708055780191224],
  [9, 10, 3, 10, 1.3532371938667245, 8.46766868670978],
  [0, 20, 5, 25, 0, 0.8616553047337772],
  [12, 40, 30, 60, 0.34355966486381273, 0.9939218838041329],
  [1, 1000, 3, 500, 0.023918971985826088, 1.1607565336512622],
  [40, 40, 20, 40, 1.5431986105614552, 2.8409472715079693],
])('is what the score test gives for %i of %i over %i of %i', (count, of, otherCount, otherOf, low, high) => {
  const interval = ratioOfProportionsInterval({ count, of }, { count: otherCount, of: otherOf })
  // statsmodels looks for the ends by a root finder of its own, to about six digits.
  expect(interval.low).toBeCloseTo(low, 5)
  expect(interval.high).toBeCloseTo(high, 5)
})

it('leaves room on both sides where everybody is counted in both', () => {
  // By symmetry the one end is one over the other.
  const { low, high } = ratioOfProportionsInterval({ count: 10, of: 10 }, { count: 10, of: 10 })
  // statsmodels gives this upper end; its lower end stops at 1, where its search begins.
  expect(high).toBeCloseTo(1.3841458820694235, 5)
  expect(low).toBeCloseTo(1 / high, 9)
})

it('ends where the score test begins to refuse', () => {
  // statsmodels 0.15.0: test_proportions_2indep(10, 10, 5, 10, value=…, compare='ratio', method='score',
  // correction=False) has p 0.0455 at 1.25 and 0.0581 at 1.3 (its interval stops short, at 4 / 3).
  const { low, high } = ratioOfProportionsInterval({ count: 10, of: 10 }, { count: 5, of: 10 })
  expect(low).toBeGreaterThan(1.25)
  expect(low).toBeLessThan(1.3)
  expect(high).toBeCloseTo(4.226666120441487, 5)
})

it('turns round with its proportions', () => {
  const [one, other] = [
    { count: 3, of: 500 },
    { count: 7, of: 90 },
  ]
  const [forth, back] = [ratioOfProportionsInterval(one, other), ratioOfProportionsInterval(other, one)]
  expect(back.low).toBeCloseTo(1 / forth.high, 9)
  expect(back.high).toBeCloseTo(1 / forth.low, 9)
})
