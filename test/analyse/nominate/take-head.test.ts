import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { staysListed } from '../../../src/analyse/nominate/stays-listed'
import { takeHead } from '../../../src/analyse/nominate/take-head'
import type { ListRule } from '../../../src/policy/schema/list-schema'

const head = (totals: readonly number[], rule: Partial<ListRule>) =>
  takeHead(
    Uint32Array.from(totals, (_, place) => place),
    Float64Array.from(totals),
    { id: 'list', ...rule },
  )
const listed = (totals: readonly number[], rule: Partial<ListRule>) => [...head(totals, rule).places]

describe('the head of a list of so many', () => {
  it('is the highest, by total and then by place', () => {
    expect(listed([5, 9, 7, 3], { size: 2 })).toEqual([1, 2])
    expect(listed([5, 9, 7, 3], { size: 4 })).toEqual([1, 2, 0, 3])
    expect(listed([5, 9, 5, 3], { size: 3 })).toEqual([1, 0, 2])
  })

  it('brings all in who tie at the edge', () => {
    expect(listed([5, 9, 5, 5, 3], { size: 2 })).toEqual([1, 0, 2, 3])
    expect(listed([5, 5, 5], { size: 1 })).toEqual([0, 1, 2])
  })

  it('is everybody where there is room, and nobody where there is nobody', () => {
    expect(head([5, 9], { size: 3 })).toMatchObject({ places: [1, 0], entry: 0, nextBelow: 0 })
    expect(head([], { size: 3 })).toMatchObject({ places: [], entry: 0, nextBelow: 0 })
  })

  it('says what it takes to enter, and who comes next', () => {
    expect(head([5, 9, 7, 3], { size: 2 })).toMatchObject({ entry: 7, nextBelow: 5 })
    expect(head([5, 9], { size: 2 })).toMatchObject({ entry: 5, nextBelow: 0 })
  })

  it('finds the highest among very many, in whatever order they come', () => {
    const totals = Array.from({ length: 1000 }, (_, i) => (i * 619) % 1000)
    const highest = listed(totals, { size: 25 }).map((place) => totals[place])
    expect(highest).toEqual(Array.from({ length: 25 }, (_, i) => 999 - i))
  })
})

describe('the head of a list of a share', () => {
  it('is the shortest that reaches the share of all', () => {
    // Of 20 in all, 0.5 is 10: 9 falls short, 9 + 6 does not.
    expect(listed([5, 9, 6], { share: 0.5 })).toEqual([1, 2])
    // 0.45 of 20 is 9, which the first reaches exactly.
    expect(listed([5, 9, 6], { share: 0.45 })).toEqual([1])
    // 0.47 of 20 is 9.4, to a whole thousandth 9; 0.475 is 9.5, which rounds up to 10.
    expect(listed([5, 9, 6], { share: 0.47 })).toEqual([1])
    expect(listed([5, 9, 6], { share: 0.475 })).toEqual([1, 2])
    expect(listed([5, 9, 6], { share: 1 })).toEqual([1, 2, 0])
  })

  it('brings all in who tie at the edge', () => {
    expect(listed([5, 9, 5, 5], { share: 0.5 })).toEqual([1, 0, 2, 3])
  })

  it('has its first where the share comes to nothing, and nobody where there is nobody', () => {
    expect(listed([1, 2], { share: 0.0001 })).toEqual([1])
    expect(head([], { share: 0.5 })).toMatchObject({ places: [], entry: 0 })
  })

  it('says what it takes to enter: its last score, with room or without', () => {
    expect(head([5, 9, 6], { share: 0.5 })).toMatchObject({ entry: 6, nextBelow: 5 })
    expect(head([5], { share: 1 })).toMatchObject({ entry: 5, nextBelow: 0 })
  })
})

describe('whoever loses score', () => {
  const stays = (totals: readonly number[], rule: Partial<ListRule>, place: number, after: number) =>
    staysListed(head(totals, rule), { id: 'list', ...rule }, totals[place] as number, after)

  it('stays on a list of so many down to the next below, and ties with them', () => {
    expect(stays([10, 8, 5], { size: 2 }, 1, 6)).toBe(true)
    expect(stays([10, 8, 5], { size: 2 }, 1, 5)).toBe(true)
    expect(stays([10, 8, 5], { size: 2 }, 1, 4)).toBe(false)
  })

  it('leaves at once where others who tied fill the list', () => {
    expect(stays([10, 8, 8, 5], { size: 2 }, 1, 8)).toBe(true)
    expect(stays([10, 8, 8, 5], { size: 2 }, 1, 7)).toBe(false)
    expect(stays([10, 8, 8, 5], { size: 2 }, 0, 7)).toBe(false)
  })

  it('stays where there is room, unless nothing is left', () => {
    expect(stays([10, 8], { size: 3 }, 1, 1)).toBe(true)
    expect(stays([10, 8], { size: 3 }, 1, 0)).toBe(false)
    expect(stays([10], { share: 0.5 }, 0, 0)).toBe(false)
  })

  it('stays on a list of a share while those above fall short of it', () => {
    // Falling from 9 to 6 leaves 17 in all, half of it 8.5, that is 9: those above have 5, 6 or none.
    expect(stays([5, 9, 6], { share: 0.5 }, 1, 6)).toBe(true)
    // Falling to 5 leaves 16, half of it 8: above stands the 6 alone.
    expect(stays([5, 9, 6], { share: 0.5 }, 1, 5)).toBe(true)
    // Falling to 1 leaves 12, half of it 6: the 6 reaches it.
    expect(stays([5, 9, 6], { share: 0.5 }, 1, 1)).toBe(false)
  })

  it('stays exactly where the list drawn again would have them', () => {
    const totals = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
    const rule = fc.oneof(
      fc.record({ size: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ share: fc.constantFrom(0.01, 0.2, 0.5, 0.8, 1) }),
    )
    fc.assert(
      fc.property(totals, rule, fc.nat(), fc.integer({ min: 0, max: 14 }), (given, its, which, after) => {
        const before = head(given, its)
        const place = before.places[which % before.places.length] as number
        const changed = given.map((total, i) => (i === place ? after : total))
        // Nobody with nothing is a candidate.
        const candidates = Uint32Array.from(changed.flatMap((total, i) => (total > 0 ? [i] : [])))
        const drawn = takeHead(candidates, Float64Array.from(changed), { id: 'list', ...its })
        const stayed = staysListed(before, { id: 'list', ...its }, given[place] as number, after)
        expect(stayed).toBe(drawn.places.includes(place))
      }),
      { numRuns: 5000 },
    )
  })
})
