import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupScores } from '../../../src/assess/backtest/score-groups'
import { runs } from '../../support/arbitraries/runs'

const plain = (scores: readonly number[]) => {
  const distinct = [...new Set(scores.map((score) => score + 0))].sort((a, b) => a - b)
  return {
    groupOf: scores.map((score) => distinct.indexOf(score + 0)),
    counts: distinct.map((value) => scores.filter((score) => score === value).length),
  }
}
const grouped = (scores: readonly number[]) => {
  const { groupOf, counts } = groupScores(Float64Array.from(scores))
  return { groupOf: [...groupOf], counts: [...counts] }
}

describe('groups of scores', () => {
  it('are the same by table and by sort', () => {
    const scores = fc.oneof(
      fc.array(fc.integer({ min: -5, max: 5 })),
      fc.array(fc.integer({ min: -65_536, max: 65_536 })),
      fc.array(
        fc.oneof(fc.constantFrom(0, -0, Number.NEGATIVE_INFINITY), fc.integer(), fc.double({ noNaN: true })),
      ),
    )
    fc.assert(
      fc.property(scores, (given) => {
        expect(grouped(given)).toEqual(plain(given))
      }),
      runs(300),
    )
  })

  it('are found where scores are as far apart as the table reaches, and one further', () => {
    expect(grouped([0, 65_535, 0])).toEqual({ groupOf: [0, 1, 0], counts: [2, 1] })
    expect(grouped([0, 65_536, 0])).toEqual({ groupOf: [0, 1, 0], counts: [2, 1] })
  })

  it('are none of nobody', () => {
    expect(grouped([])).toEqual({ groupOf: [], counts: [] })
  })
})
