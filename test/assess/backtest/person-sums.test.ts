import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToPerson, openPersonSums, squaresOf } from '../../../src/assess/backtest/person-sums'
import { runs } from '../../support/arbitraries/runs'

type Additions = readonly (readonly [person: number, amount: number])[]

const people = 64
const sumsOf = (additions: Additions) => {
  const sums = openPersonSums(people)
  for (const [person, amount] of additions) addToPerson(sums, person, amount)
  return sums
}
const plainOf = (additions: Additions) => {
  const plain = new Array<number>(people).fill(0)
  for (const [person, amount] of additions) plain[person] = (plain[person] as number) + amount
  return plain
}
const additionsArbitrary = fc.array(
  fc.tuple(fc.integer({ min: 0, max: people - 1 }), fc.integer({ min: -9, max: 9 })),
  { maxLength: 6 },
)

describe('sums by person', () => {
  it('have the squares of a plain column, be they of few people or of many', () => {
    fc.assert(
      fc.property(additionsArbitrary, additionsArbitrary, (own, others) => {
        const plain = plainOf(own)
        const less = plainOf(others)
        expect(squaresOf(sumsOf(own))).toBe(plain.reduce((sum, value) => sum + value ** 2, 0))
        expect(squaresOf(sumsOf(own), sumsOf(others))).toBe(
          plain.reduce((sum, value, i) => sum + (value - (less[i] as number)) ** 2, 0),
        )
      }),
      runs(300),
    )
  })

  it('keep only those who have a sum until they are more than one in 32', () => {
    expect(
      sumsOf([
        [0, 1],
        [1, 1],
      ]).many,
    ).toBeUndefined()
    expect(
      sumsOf([
        [0, 1],
        [1, 1],
        [2, 1],
      ]).few,
    ).toBeUndefined()
  })
})
