import { describe, expect, it } from 'vitest'
import { varianceInflation } from '../../../src/assess/trial/variance-inflation'

describe('varianceInflation', () => {
  it('is 1 where everybody is alone', () => {
    expect(varianceInflation(Float64Array.of(0, 3, 1), [[0], [1], [2]])).toBeCloseTo(1, 12)
  })

  it('is the size of the clusters where all of each are the same', () => {
    // Mean 1, u = −1, −1, 1, 1: (−2)² + 2² = 8 over 4. With correlation 1: 1 + (2 − 1) × 1 = 2 (Kish).
    expect(
      varianceInflation(Float64Array.of(0, 0, 2, 2), [
        [0, 1],
        [2, 3],
      ]),
    ).toBeCloseTo(2, 12)
  })

  it('is below 1 where those kept together differ more than others', () => {
    expect(
      varianceInflation(Float64Array.of(0, 2, 2, 0), [
        [0, 1],
        [2, 3],
      ]),
    ).toBeCloseTo(0, 12)
  })

  it('weighs clusters by their people', () => {
    // Mean 2, u = −2, −2, 0, 4: (−4)² + 0² + 4² = 32 over 4 + 4 + 0 + 16 = 24.
    expect(varianceInflation(Float64Array.of(0, 0, 2, 6), [[0, 1], [2], [3]])).toBeCloseTo(32 / 24, 12)
  })

  it('is not known where nobody differs', () => {
    expect(varianceInflation(Float64Array.of(0.1, 0.1, 0.1), [[0, 1], [2]])).toBeUndefined()
  })
})
