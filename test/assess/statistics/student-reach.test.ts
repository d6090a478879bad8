import { expect, it } from 'vitest'
import { studentReach } from '../../../src/assess/statistics/student-reach'

// SciPy 1.17.1: scipy.stats.t.ppf(0.975, freedom).
it.each([
  [1, 12.706204736174694],
  [4, 2.7764451051977934],
  [4.5, 2.6589123472044034],
  [30, 2.0422724563012378],
  [1234.5, 1.9618874833313453],
  [100_000, 1.9599877075346095],
])('is Student’s quantile for %d degrees of freedom', (freedom, reach) => {
  expect(studentReach(freedom)).toBeCloseTo(reach, 7)
})
