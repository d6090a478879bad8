import { describe, expect, it } from 'vitest'
import { trialBalance } from '../../../src/assess/trial/trial-balance'

const arms = [
  { id: 'a', share: 1 },
  { id: 'b', share: 1 },
]

function peopleOf(arm: string, harms: readonly (number | undefined)[], bands: readonly string[]) {
  return harms.map((harm, place) => ({
    arm,
    person: {
      personId: `${arm}${place}`,
      stratum: { band: bands[place] as string },
      ...(harm !== undefined && { covariates: { harm } }),
    },
  }))
}

describe('trialBalance', () => {
  const people = [
    ...peopleOf('a', [1, 2, 3, 10], ['high', 'high', 'low', 'low']),
    ...peopleOf('b', [2, 4, 6, 8, 30], ['high', 'low', 'low', 'low', 'low']),
  ]

  it('compares means in standard deviations as tableone does', () => {
    // tableone 0.9.6, TableOne(df, columns=['harm', 'band'], groupby='arm', smd=True): 0.701 for harm, 0.663 for band;
    // pandas 3.1.1: means 4 and 10, std 4.082483 and 11.401754. (10 − 4) / √((16.667 + 130) / 2) = 0.700649.
    const [high, low, harm] = trialBalance(arms, ['band'], people)
    expect(harm?.covariate).toBe('harm')
    expect(harm?.arms[0]).toMatchObject({ arm: 'a', people: 4, mean: 4 })
    expect(harm?.arms[0]?.standardDeviation).toBeCloseTo(4.082483, 6)
    expect(harm?.arms[1]?.standardDeviation).toBeCloseTo(11.401754, 6)
    expect(harm?.standardisedDifferences[0]?.difference).toBeCloseTo(0.7006490497453707, 12)
    // Shares of one half and one fifth: (0.2 − 0.5) / √((0.25 + 0.16) / 2) = −0.662589.
    expect(high).toMatchObject({ covariate: 'band', value: 'high', arms: [{ mean: 0.5 }, { mean: 0.2 }] })
    expect(high?.arms[0]).not.toHaveProperty('standardDeviation')
    expect(high?.standardisedDifferences[0]?.difference).toBeCloseTo(-0.6625891564490792, 12)
    expect(low?.standardisedDifferences[0]?.difference).toBeCloseTo(0.6625891564490792, 12)
  })

  it('counts of whom a covariate is known, and leaves out what cannot be computed', () => {
    const [harm] = trialBalance(
      arms,
      [],
      [
        ...peopleOf('a', [0.1, 0.1, 0.1, undefined], ['x', 'x', 'x', 'x']),
        ...peopleOf('b', [0.1, 0.1], ['x', 'x']),
      ],
    )
    expect(harm).toEqual({
      covariate: 'harm',
      arms: [
        { arm: 'a', people: 3, mean: expect.closeTo(0.1, 12), standardDeviation: 0 },
        { arm: 'b', people: 2, mean: expect.closeTo(0.1, 12), standardDeviation: 0 },
      ],
      standardisedDifferences: [{ arm: 'b' }],
    })
  })

  it('knows no spread of one person and no mean of nobody', () => {
    const [one] = trialBalance(arms, [], [...peopleOf('a', [1, 2], ['x', 'x']), ...peopleOf('b', [5], ['x'])])
    expect(one?.arms[1]).toEqual({ arm: 'b', people: 1, mean: 5 })
    expect(one?.standardisedDifferences).toEqual([{ arm: 'b' }])
    const [band, none] = trialBalance(arms, ['band'], peopleOf('b', [5, 6], ['x', 'y']))
    expect(band?.arms[0]).toEqual({ arm: 'a', people: 0 })
    expect(none?.value).toBe('y')
    expect(trialBalance(arms, [], peopleOf('b', [5, 6], ['x', 'y']))[0]?.standardisedDifferences).toEqual([
      { arm: 'b' },
    ])
    expect(trialBalance(arms, [], peopleOf('a', [5, 6], ['x', 'y']))[0]?.standardisedDifferences).toEqual([
      { arm: 'b' },
    ])
  })

  it('takes no inherited property for a covariate', () => {
    const [first] = trialBalance(
      arms,
      [],
      [
        {
          arm: 'a',
          person: { personId: 'P1', covariates: { constructor: 2 } as unknown as Record<string, number> },
        },
        { arm: 'b', person: { personId: 'P2', covariates: {} } },
      ],
    )
    expect(first?.arms).toEqual([
      { arm: 'a', people: 1, mean: 2 },
      { arm: 'b', people: 0 },
    ])
  })
})
