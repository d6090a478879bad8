import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placementsOf } from '../../../src/assess/statistics/placements'
import { runs } from '../../support/arbitraries/runs'

describe('placements', () => {
  it('says for each what share of the other class it outscores, ties half', () => {
    // With it: 3, 2 and 2. Without: 2, 1. 3 is above both; 2 is above one and ties with one: 1.5 of 2.
    // The 2 without it: one of three above, two tie, so 2 of 3. The 1: all three.
    const { positives, negatives, area, values } = placementsOf(
      [3, 2, 2, 2, 1],
      [true, true, false, true, false],
    ) as NonNullable<ReturnType<typeof placementsOf>>
    expect([positives, negatives]).toEqual([3, 2])
    expect([...values]).toEqual([1, 0.75, expect.closeTo(2 / 3, 15), 0.75, 1])
    expect(area).toBe(5 / 6)
  })

  it('takes typed arrays as plain ones', () => {
    const plain = placementsOf([1, 2, 3], [false, true, false])
    expect(placementsOf(Float64Array.of(1, 2, 3), Uint8Array.of(0, 1, 0))).toEqual(plain)
  })

  it('is nothing where all, none or nobody had the outcome', () => {
    expect(placementsOf([1, 2], [true, true])).toBeUndefined()
    expect(placementsOf([1, 2], [false, false])).toBeUndefined()
    expect(placementsOf([], [])).toBeUndefined()
  })

  it('agrees with comparing every pair', () => {
    const score = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }))
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.boolean()), { maxLength: 40 }), (people) => {
        const placed = placementsOf(
          people.map(([one]) => one),
          people.map(([, had]) => had),
        )
        const others = (had: boolean) => people.filter((each) => each[1] !== had).map(([one]) => one)
        if (others(true).length === 0 || others(false).length === 0) {
          expect(placed).toBeUndefined()
          return
        }
        const expected = people.map(([one, had]) => {
          const against = others(had)
          const won = against.map((other) => (one === other ? 0.5 : one > other === had ? 1 : 0))
          return won.reduce<number>((sum, each) => sum + each, 0) / against.length
        })
        expected.forEach((value, place) => {
          expect(placed?.values[place]).toBeCloseTo(value, 12)
        })
        const mean = (had: boolean) => {
          const of = expected.filter((_, place) => people[place]?.[1] === had)
          return of.reduce((sum, each) => sum + each, 0) / of.length
        }
        expect(placed?.area).toBeCloseTo(mean(true), 12)
        expect(placed?.area).toBeCloseTo(mean(false), 12)
      }),
      runs(300),
    )
  })
})
