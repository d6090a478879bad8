import { describe, expect, it } from 'vitest'
import { type PowerPool, simulateTrials } from '../../../src/assess/trial/simulate-trials'

/** A pool of people alone, by the harm of each of their crimes. */
function poolOf(people: readonly (readonly number[])[]): PowerPool {
  const starts = Uint32Array.from(
    { length: people.length + 1 },
    (_, place) => people.slice(0, place).flat().length,
  )
  return { starts, harm: Float64Array.from(people.flat()), units: people.map((_, place) => [place]) }
}

/** So many people with so many crimes of harm 1. */
function poolByCount(counts: readonly number[]): PowerPool {
  return poolOf(
    counts.flatMap((people, crimes) => Array.from({ length: people }, () => Array<number>(crimes).fill(1))),
  )
}

/** A thousand people whose counts follow Poisson's distribution of mean 1, to the nearest person. */
const poisson = poolByCount([368, 368, 184, 61, 15, 3, 1])

const plan = { replicates: 1500, seed: 71930462 }

describe('simulateTrials', () => {
  it('comes to the power that the formula for two Poisson rates gives', () => {
    // statsmodels 0.15.0, stats.rates.power_poisson_diff_2indep(ratio, 1.0, n, alternative='two-sided'):
    // n = 100: 0.3197 for 0.8 and 0.6334 for 0.7; n = 50: 0.8230 for 0.5. Dealing whole crimes
    // anew costs a little. Standard error of 1,500 trials: at most 0.013.
    const [atFifth, atThird] = simulateTrials(poisson, { ...plan, unitsInEachArm: 100, ratios: [0.8, 0.7] })
    expect(Math.abs((atFifth?.crimes.fewer as number) / 1500 - 0.3197)).toBeLessThan(0.04)
    expect(Math.abs((atThird?.crimes.fewer as number) / 1500 - 0.6334)).toBeLessThan(0.04)
    // Each crime has harm 1 here: the same again.
    expect(Math.abs((atFifth?.harm.fewer as number) / 1500 - 0.3197)).toBeLessThan(0.035)
    expect(Math.abs((atThird?.harm.fewer as number) / 1500 - 0.6334)).toBeLessThan(0.035)
    const [atHalf] = simulateTrials(poisson, { ...plan, unitsInEachArm: 50, ratios: [0.5] })
    expect(Math.abs((atHalf?.crimes.fewer as number) / 1500 - 0.823)).toBeLessThan(0.05)
  })

  it('comes to the power that the formula for two proportions gives', () => {
    // statsmodels 0.15.0, stats.proportion.power_proportions_2indep(-0.15, 0.3, n, ratio=1): 0.7223 for n = 100 and
    // 0.9515 for n = 200. Dealing whole crimes anew shows less, as with Fisher's test.
    const pool = poolByCount([70, 30])
    const [small] = simulateTrials(pool, { ...plan, unitsInEachArm: 100, ratios: [0.5] })
    expect((small?.crimes.fewer as number) / 1500).toBeGreaterThan(0.62)
    expect((small?.crimes.fewer as number) / 1500).toBeLessThan(0.75)
    const [large] = simulateTrials(pool, { ...plan, unitsInEachArm: 200, ratios: [0.5] })
    expect(Math.abs((large?.crimes.fewer as number) / 1500 - 0.9515)).toBeLessThan(0.035)
  })

  it('comes to the power that the normal formula gives for harm of two sizes', () => {
    // Poisson counts of mean 1, each crime of harm 1 or 10: variance 50.5 for each person, mean 5.5. statsmodels 0.15.0,
    // stats.power.NormalIndPower().power(5.5 * 0.4 / sqrt(50.5 * 1.6 / 2), 100, 0.05): 0.6871.
    // Sizes by Lehmer's generator, so that they have nothing to do with counts.
    let state = 1
    const people = [736, 736, 368, 122, 30, 6, 2].flatMap((count, crimes) =>
      Array.from({ length: count }, () =>
        Array.from({ length: crimes }, () => {
          state = (state * 16807) % 2147483647
          return state % 2 ? 1 : 10
        }),
      ),
    )
    const [seen] = simulateTrials(poolOf(people), { ...plan, unitsInEachArm: 100, ratios: [0.6] })
    expect(Math.abs((seen?.harm.fewer as number) / 1500 - 0.6871)).toBeLessThan(0.06)
  })

  it('sees a difference in about 1 of 20 trials where there is none, as often fewer as more', () => {
    // Skewed: one in a hundred has twelve crimes, and harm from 1 to 1,000.
    const people = Array.from({ length: 300 }, (_, place) =>
      Array.from(
        { length: place % 100 === 0 ? 12 : place % 3 === 0 ? 1 : 0 },
        (_, at) => 10 ** ((place + at) % 4),
      ),
    )
    for (const unitsInEachArm of [50, 200]) {
      const [unmoved] = simulateTrials(poolOf(people), { ...plan, unitsInEachArm, ratios: [1] })
      for (const { fewer, more, none } of [unmoved?.crimes, unmoved?.harm].flatMap((each) => each ?? [])) {
        expect(fewer + more + none).toBe(1500)
        // 5% of 1,500 are 75, their standard deviation 8.4: 101 is three above.
        expect(fewer + more).toBeLessThan(101)
        // Where one has twelve the tests are cautious; they are not silent.
        expect(fewer + more).toBeGreaterThan(10)
        expect(Math.abs(fewer - more)).toBeLessThan(3 * Math.sqrt(fewer + more) + 1)
      }
    }
  })

  it('sees more the greater the fall, on the same trials, and draws the same again', () => {
    const own = { ...plan, replicates: 300, unitsInEachArm: 60, ratios: [0.9, 0.6, 0.3, 0.01] }
    const seen = simulateTrials(poisson, own).map(({ crimes }) => crimes.fewer)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen.at(-1)).toBe(300)
    expect(simulateTrials(poisson, own).map(({ crimes }) => crimes.fewer)).toEqual(seen)
  })

  it('is not changed by another ratio beside', () => {
    const own = { ...plan, replicates: 200, unitsInEachArm: 60 }
    const [alone] = simulateTrials(poisson, { ...own, ratios: [0.7] })
    const [, beside] = simulateTrials(poisson, { ...own, ratios: [0.9, 0.7] })
    expect(beside).toEqual(alone)
  })

  it('finds less in clusters of people who are alike than in as many people alone', () => {
    // 100 clusters of four, all four with two crimes or all four with none, against the same people alone.
    const people = Array.from({ length: 400 }, (_, place) => (Math.floor(place / 4) % 2 ? [1, 1] : []))
    const alone = poolOf(people)
    const units = Array.from({ length: 100 }, (_, cluster) => [0, 1, 2, 3].map((at) => 4 * cluster + at))
    const [one] = simulateTrials(alone, { ...plan, replicates: 400, unitsInEachArm: 80, ratios: [0.6] })
    const [four] = simulateTrials(
      { ...alone, units },
      { ...plan, replicates: 400, unitsInEachArm: 20, ratios: [0.6] },
    )
    expect(four?.crimes.fewer as number).toBeLessThan((one?.crimes.fewer as number) / 2)
  })
})
