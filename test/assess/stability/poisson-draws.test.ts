import { describe, expect, it } from 'vitest'
import { drawMultiplicities, drawPoisson } from '../../../src/assess/stability/poisson-draws'
import { openDraws } from '../../../src/internal/open-draws'

const size = 200_000

describe('how often a record stands in a resample', () => {
  const times = drawMultiplicities(openDraws(3, 'test', 0), size)
  const mean = times.reduce((sum, count) => sum + count, 0) / size

  it('has mean one and variance one, within four standard errors', () => {
    // The standard error of the mean is 1 / √n, that of the variance √((μ4 − 1) / n) with μ4 = 1 + 3 of a Poisson of 1.
    const variance = times.reduce((sum, count) => sum + (count - mean) ** 2, 0) / size
    expect(Math.abs(mean - 1)).toBeLessThan(4 / Math.sqrt(size))
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(3 / size))
  })

  it('is each count as often as a Poisson distribution of mean one has it', () => {
    // SciPy 1.17.1: scipy.stats.poisson.pmf([0, 1, 2, 3, 4, 5], 1)
    const chances = [
      0.36787944117144233, 0.36787944117144233, 0.18393972058572114, 0.06131324019524039,
      0.015328310048810101, 0.00306566200976202,
    ]
    chances.forEach((chance, count) => {
      const share = times.filter((its) => its === count).length / size
      expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / size))
    })
  })

  it('takes the whole of the chances: the least draw is none, the greatest a count that hardly ever comes', () => {
    const draw = (value: number) => drawPoisson({ below: () => value, share: () => 0 })
    expect(draw(0)).toBe(0)
    // floor(2^31 / e) = 790 015 084 chances of none.
    expect([draw(790_015_083), draw(790_015_084)]).toEqual([0, 1])
    expect(draw(2 ** 31 - 1)).toBeGreaterThan(10)
    expect(draw(2 ** 31 - 1)).toBeLessThan(14)
  })
})
