import { describe, expect, it } from 'vitest'
import { bandOf } from '../../src/analyse/band-of'
import { scaleMeasure } from '../../src/analyse/scale-measure'
import type { Scale } from '../../src/policy/schema/scale-schema'

// Everything here is in whole thousandths but the numbers of scales and bands.
describe('a scale', () => {
  it('leaves a measure as it is where it is identity or left out', () => {
    expect(scaleMeasure(undefined, 1234)).toBe(1234)
    expect(scaleMeasure({ kind: 'identity' }, 1234)).toBe(1234)
  })

  it('stops a measure at a cap', () => {
    const cap: Scale = { kind: 'cap', at: 2.5 }
    expect([2499, 2500, 2501].map((measure) => scaleMeasure(cap, measure))).toEqual([2499, 2500, 2500])
  })

  it('rounds a cap as amounts are rounded', () => {
    expect(scaleMeasure({ kind: 'cap', at: 0.0005 }, 5)).toBe(1)
    expect(scaleMeasure({ kind: 'cap', at: 0.0004 }, 5)).toBe(0)
  })

  it('gives the points of the last step reached, 0 below the first, and may descend', () => {
    const steps: Scale = {
      kind: 'steps',
      steps: [
        { atLeast: 1, points: 5 },
        { atLeast: 2, points: 20 },
        { atLeast: 10, points: 3 },
      ],
    }
    const measures = [0, 999, 1000, 1999, 2000, 9999, 10_000, 1e12]
    expect(measures.map((measure) => scaleMeasure(steps, measure))).toEqual([
      0, 0, 5000, 5000, 20_000, 20_000, 3000, 3000,
    ])
  })

  it('gives points to nothing where a step begins at 0', () => {
    expect(scaleMeasure({ kind: 'steps', steps: [{ atLeast: 0, points: 7 }] }, 0)).toBe(7000)
  })
})

describe('a band', () => {
  const bands = [
    { id: 'high', atLeast: 400 },
    { id: 'low', atLeast: 100 },
    { id: 'middle', atLeast: 200.0005 },
  ]

  it('is the one that starts highest of those reached, whatever their order', () => {
    // 200.0005 is 200,001 thousandths: halves go up.
    const totals = [100_000, 199_999, 200_000, 200_001, 399_999, 400_000, 1e9]
    expect(totals.map((total) => bandOf(bands, total))).toEqual([
      'low',
      'low',
      'low',
      'middle',
      'middle',
      'high',
      'high',
    ])
  })

  it('is none below all, and none where there are none', () => {
    expect(bandOf(bands, 99_999)).toBeUndefined()
    expect(bandOf(undefined, 1e9)).toBeUndefined()
  })
})
