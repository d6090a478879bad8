import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../support/arbitraries/runs'
import { decision, harmOf, rows } from './records'

const before = { occurredOn: '2026-02-10' }
/** Crimes by area: now, and before. */
const force = (counts: Readonly<Record<string, readonly [now: number, before: number]>>) =>
  Object.entries(counts).flatMap(([area, [now, then]]) => [
    ...rows(now, `${area}-now-`, { area }),
    ...rows(then, `${area}-before-`, { area, ...before }),
  ])
const shown = (counts: Parameters<typeof force>[0], fewerThan = 5) => {
  const { places, withheld } = harmOf(force(counts), { fewerThan })
  return { told: places.map(({ place }) => place), withheld: withheld?.places }
}

describe('places with few crimes', () => {
  it('are told like others, unless a threshold is set', () => {
    const result = harmOf(force({ A: [1, 0] }))
    expect(result.places).toHaveLength(1)
    expect(Object.keys(result)).not.toContain('withheld')
  })

  it('are withheld where there were some, but fewer, in either period', () => {
    const { told, withheld } = shown({ A: [4, 0], B: [5, 1], C: [5, 5], D: [0, 4], E: [6, 0] })
    expect(told).toEqual(['E', 'C'])
    expect(withheld).toEqual(['A', 'B', 'D'])
  })

  it('are told together, with their part of all harm', () => {
    const { withheld, places } = harmOf(force({ A: [3, 0], B: [4, 0], C: [7, 0] }), { fewerThan: 5 })
    // 7 crimes of 14, alike, at 53.038 each.
    expect(withheld).toEqual({
      fewerThan: 5,
      places: ['A', 'B'],
      crimes: 7,
      harm: 371.266,
      harmShare: 0.5,
      before: { crimes: 0, harm: 0 },
    })
    expect(places.map(({ rank }) => rank)).toEqual([1])
  })

  it('take the place with the next fewest along, where one alone could be worked out from the total', () => {
    expect(shown({ A: [2, 0], B: [9, 0], C: [8, 0] })).toEqual({ told: ['B'], withheld: ['A', 'C'] })
    expect(shown({ A: [2, 0], B: [9, 0], C: [9, 0] })).toEqual({ told: ['C'], withheld: ['A', 'B'] })
  })

  it('take others along until what they have together is few in neither period', () => {
    expect(shown({ A: [1, 0], B: [2, 0], C: [9, 0] })).toEqual({ told: [], withheld: ['A', 'B', 'C'] })
    expect(shown({ A: [8, 1], B: [9, 0], C: [9, 9] })).toEqual({ told: [], withheld: ['A', 'B', 'C'] })
    expect(shown({ A: [0, 1], B: [0, 4], C: [9, 0] })).toEqual({ told: ['C'], withheld: ['A', 'B'] })
  })

  it('can be worked out where there is no other, as the total itself is few', () => {
    expect(shown({ A: [2, 0] })).toEqual({ told: [], withheld: ['A'] })
  })

  it('leave everything told where none is few', () => {
    const { withheld } = harmOf(force({ A: [5, 5] }), { fewerThan: 5 })
    expect(withheld).toEqual({
      fewerThan: 5,
      places: [],
      crimes: 0,
      harm: 0,
      harmShare: 0,
      before: { crimes: 0, harm: 0 },
    })
  })

  it('name nobody', () => {
    const result = harmOf(force({ A: [2, 0], B: [3, 0] }), { fewerThan: 5, nominees: [decision('P1')] })
    expect(JSON.stringify(result)).not.toContain('P1')
  })

  it('cannot be worked out from the rest, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 8 }),
        (counts, fewerThan) => {
          const names = 'ABCDEFGH'
          const { places, withheld, all } = harmOf(
            force(Object.fromEntries(counts.map((its, index) => [names[index] as string, its]))),
            { fewerThan },
          )
          const isFew = (crimes: number) => crimes > 0 && crimes < fewerThan
          for (const place of places) {
            expect(isFew(place.crimes) || isFew(place.before.crimes)).toBe(false)
          }
          const told = places.reduce((sum, place) => sum + place.crimes, 0)
          expect(told + (withheld?.crimes ?? 0)).toBe(all.crimes)
          if (withheld?.places.length === 0 || places.length === 0) return
          expect(withheld?.places.length).toBeGreaterThan(1)
          expect(isFew(withheld?.crimes ?? 0) || isFew(withheld?.before.crimes ?? 0)).toBe(false)
        },
      ),
      runs(200),
    )
  })
})
