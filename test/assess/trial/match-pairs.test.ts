import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchPairs, measureUnits } from '../../../src/assess/trial/match-pairs'

function apartBy(points: readonly (readonly number[])[]): (a: number, b: number) => number {
  return (a, b) =>
    Math.hypot(...(points[a] as number[]).map((value, i) => value - (points[b]?.[i] as number)))
}

/** What all pairs are apart, two by two along a list. */
function totalOf(order: readonly number[], apart: (a: number, b: number) => number): number {
  let total = 0
  for (let at = 0; at + 1 < order.length; at += 2)
    total += apart(order[at] as number, order[at + 1] as number)
  return total
}

/** The least total there is: tries all pairings. */
function leastTotal(left: readonly number[], apart: (a: number, b: number) => number): number {
  const [first, ...others] = left
  if (first === undefined || others.length === 0) return 0
  const without = left.length % 2 === 0 ? Number.POSITIVE_INFINITY : leastTotal(others, apart)
  return others.reduce(
    (least, other) =>
      Math.min(
        least,
        apart(first, other) +
          leastTotal(
            others.filter((each) => each !== other),
            apart,
          ),
      ),
    without,
  )
}

const values = fc.integer({ min: 0, max: 100 })

describe('matchPairs', () => {
  it('finds the closest pairs of an even number by one covariate', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 4, maxLength: 8 }), (list) => {
        const points = list.slice(list.length % 2).map((value) => [value])
        const units = points.map((_, place) => place)
        const apart = apartBy(points)
        expect(totalOf(matchPairs(units, points), apart)).toBeCloseTo(leastTotal(units, apart), 9)
      }),
    )
  })

  it('leaves nothing that an exchange between two pairs, or with the odd one out, would bring closer', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(values, values), { minLength: 2, maxLength: 15 }), (points) => {
        const apart = apartBy(points)
        const order = matchPairs(
          points.map((_, place) => place),
          points,
        )
        expect([...order].sort((a, b) => a - b)).toEqual(points.map((_, place) => place))
        const reached = totalOf(order, apart)
        for (let i = 0; i < order.length; i++) {
          for (let j = i + 1; j < order.length; j++) {
            const exchanged = [...order]
            exchanged[i] = order[j] as number
            exchanged[j] = order[i] as number
            expect(totalOf(exchanged, apart)).toBeGreaterThan(reached - 1e-9)
          }
        }
      }),
    )
  })

  it('comes to the pairs that an exact matching finds for twelve people and two covariates', () => {
    // networkx 3.6.1, min_weight_matching over the distances of points / points.std(axis=0, ddof=1):
    // (0, 2), (1, 9), (3, 6), (4, 11), (5, 10), (7, 8), together 4.3901874372398675.
    const points = [
      [67, 80],
      [2, 80],
      [46, 51],
      [63, 28],
      [97, 5],
      [27, 38],
      [57, 40],
      [13, 4],
      [0, 4],
      [14, 99],
      [19, 65],
      [75, 23],
    ]
    const units = points.map(([harm, age], place) => ({
      members: [{ personId: `P${place}`, covariates: { harm: harm as number, age: age as number } }] as const,
      isCluster: false,
    }))
    const measured = measureUnits(units, ['harm', 'age'])
    const order = matchPairs(
      units.map((_, place) => place),
      measured,
    )
    expect(totalOf(order, apartBy(measured))).toBeCloseTo(4.3901874372398675, 9)
  })
})
