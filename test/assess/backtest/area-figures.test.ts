import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaUnderRoc } from '../../../src/assess/area-under-roc'
import { areaUnderRocInterval } from '../../../src/assess/area-under-roc-interval'
import { areaFigures } from '../../../src/assess/backtest/area-figures'
import { groupScores } from '../../../src/assess/backtest/score-groups'
import type { Followed } from '../../../src/assess/backtest/what-followed'
import { runs } from '../../support/arbitraries/runs'

function figures(scores: readonly number[], outcomes: readonly boolean[]) {
  const positives = Uint32Array.from(outcomes.flatMap((is, i) => (is ? [i] : [])))
  const followed = { outcomes: Uint8Array.from(outcomes, Number), positives } as unknown as Followed
  const pool = Uint32Array.from(scores, (_, i) => i)
  return areaFigures(groupScores(Float64Array.from(scores)), followed, pool, undefined)
}

describe('the area by groups of scores', () => {
  it('is that of the public functions, person by person', () => {
    const pairArbitrary = fc.tuple(
      fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })),
      fc.boolean(),
    )
    fc.assert(
      fc.property(fc.array(pairArbitrary, { minLength: 4, maxLength: 40 }), (pairs) => {
        const scores = pairs.map(([score]) => score)
        const outcomes = pairs.map(([, outcome]) => outcome)
        const positives = outcomes.filter(Boolean).length
        const own = figures(scores, outcomes)
        if (positives === 0 || positives === outcomes.length) return own === undefined
        expect(own?.value).toBeCloseTo(areaUnderRoc(scores, outcomes), 12)
        if (positives === 1 || positives === outcomes.length - 1) return own?.interval === undefined
        const theirs = areaUnderRocInterval(scores, outcomes)
        expect(own?.interval === undefined).toBe(theirs.low === undefined)
        if (theirs.low === undefined || theirs.high === undefined) return true
        expect(own?.interval?.low).toBeCloseTo(theirs.low, 9)
        expect(own?.interval?.high).toBeCloseTo(theirs.high, 9)
        return true
      }),
      runs(300),
    )
  })
})
