import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StatusCode, statusCodes } from '../../../src/analyse/conditions/status-codes'
import { takeHead } from '../../../src/analyse/nominate/take-head'
import { takeTop } from '../../../src/analyse/nominate/take-top'

const { met, unmet, unknown } = statusCodes
const top = (totals: readonly number[], size: number, standings: readonly StatusCode[] = []) =>
  takeTop(Float64Array.from(totals), size, (place) => standings[place] ?? met)

describe('the top of everybody', () => {
  it('leaves out whoever is not eligible, and sets apart those of whom it is not known', () => {
    expect(top([5, 9, 7, 3, 8], 2, [met, unmet, met, met, unknown])).toMatchObject({
      head: { places: [2, 0], entry: 5, nextBelow: 3 },
      unsure: [4],
    })
  })

  it('sets nobody apart who could not enter', () => {
    expect(top([5, 9, 7, 3], 2, [met, met, met, unknown]).unsure).toEqual([])
    expect(top([5, 9, 7, 7], 2, [met, met, met, unknown]).unsure).toEqual([3])
  })

  it('takes nobody with nothing, and has room where there are too few', () => {
    expect(top([0, 4, 0, 2], 3, [met, met, unknown, unknown])).toMatchObject({
      head: { places: [1], entry: 0, nextBelow: 0 },
      unsure: [3],
    })
    expect(top([], 3).head).toMatchObject({ places: [], entry: 0, nextBelow: 0 })
  })

  it('is the head of the eligible', () => {
    const people = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom<StatusCode>(met, met, unmet, unknown)),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 9 }), (given, size) => {
        const totals = given.map(([total]) => total)
        const standings = given.map(([, standing]) => standing)
        const placesWith = (standing: StatusCode) =>
          totals.flatMap((total, place) => (total > 0 && standings[place] === standing ? [place] : []))
        const head = takeHead(Uint32Array.from(placesWith(met)), Float64Array.from(totals), {
          id: 'list',
          size,
        })
        const drawn = top(totals, size, standings)
        expect(drawn.head).toEqual(head)
        expect(drawn.unsure).toEqual(
          placesWith(unknown).filter((place) => (totals[place] ?? 0) >= head.entry),
        )
      }),
      { numRuns: 2000 },
    )
  })
})
