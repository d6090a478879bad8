import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaUnderRoc } from '../../src/assess/area-under-roc'
import { areaUnderRocInterval } from '../../src/assess/area-under-roc-interval'
import { isPreludeError, type PreludeErrorCode } from '../../src/internal/prelude-error'
import { runs } from '../support/arbitraries/runs'
import { parkMiller } from './park-miller'

const yes = (digits: string) => [...digits].map((digit) => digit === '1')
const twenty = [90, 85, 85, 70, 66, 60, 60, 60, 52, 47, 40, 40, 33, 30, 22, 15, 15, 8, 3, 0]
const ofTwenty = yes('11010100101000100000')

/** Two thousand people with scores from 0 to 49, many tied, and the outcome likelier with the score. */
function twoThousand() {
  const draw = parkMiller(2026)
  const drawn = Array.from({ length: 2000 }, () => [draw() % 50, draw() % 200] as const)
  return {
    scores: drawn.map(([score]) => score),
    outcomes: drawn.map(([score, chance]) => chance < 5 + 2 * score),
  }
}

describe('the area under the ROC', () => {
  it('is what scikit-learn says', () => {
    // sklearn.metrics.roc_auc_score(outcomes, scores), scikit-learn 1.9.1
    expect(areaUnderRoc(twenty, ofTwenty)).toBeCloseTo(0.7582417582417582, 14)
    const { scores, outcomes } = twoThousand()
    expect(outcomes.filter((had) => had)).toHaveLength(536)
    expect(areaUnderRoc(scores, outcomes)).toBeCloseTo(0.7091228029932306, 14)
  })

  it('is 1 for a perfect order, 0 for the wrong way round, a half where all tie', () => {
    expect(areaUnderRoc([4, 3, 2, 1], yes('1100'))).toBe(1)
    expect(areaUnderRoc([4, 3, 2, 1], yes('0011'))).toBe(0)
    expect(areaUnderRoc([2, 2, 2], yes('100'))).toBe(0.5)
    expect(areaUnderRoc(Float64Array.of(Number.POSITIVE_INFINITY, 0), Uint8Array.of(1, 0))).toBe(1)
  })

  it('does not change with a rise of all scores, and turns round with their sign', () => {
    const person = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.boolean())
    const twoClasses = fc
      .array(person, { minLength: 2, maxLength: 30 })
      .filter((people) => new Set(people.map(([, had]) => had)).size === 2)
    fc.assert(
      fc.property(twoClasses, (people) => {
        const outcomes = people.map(([, had]) => had)
        const area = (change: (score: number) => number) =>
          areaUnderRoc(
            people.map(([score]) => change(score)),
            outcomes,
          )
        expect(area((score) => score ** 3 + 7)).toBe(area((score) => score))
        expect(area((score) => -score)).toBeCloseTo(1 - area((score) => score), 14)
      }),
      runs(200),
    )
  })
})

describe('the interval of the area under the ROC', () => {
  it('is what DeLong’s formula gives when every pair is compared', () => {
    // numpy 1.26.4: K = (P[:,None] > N) + (P[:,None] == N) / 2; area = K.mean();
    // variance = K.mean(1).var(ddof=1) / m + K.mean(0).var(ddof=1) / n; reach = scipy.stats.norm.ppf(0.975) × its root
    const few = areaUnderRocInterval(twenty, ofTwenty)
    expect(few).toMatchObject({ positives: 7, negatives: 13 })
    expect(few.low).toBeCloseTo(0.5373671698814874, 12)
    expect(few.high).toBeCloseTo(0.9791163466020291, 12)
    const { scores, outcomes } = twoThousand()
    const many = areaUnderRocInterval(Float64Array.from(scores), Uint8Array.from(outcomes, Number))
    expect(many.area).toBe(areaUnderRoc(scores, outcomes))
    expect(many.low).toBeCloseTo(0.6849966473148567, 12)
    expect(many.high).toBeCloseTo(0.7332489586716046, 12)
  })

  it('is cut off at 1 and at 0', () => {
    // The same formula: 0.95, from 0.8114096175650322 to 1.0885903824349676.
    const scores = [9, 8, 7, 6, 5, 4, 3, 2, 1]
    const { area, low, high } = areaUnderRocInterval(scores, yes('111010000'))
    expect(area).toBe(0.95)
    expect(low).toBeCloseTo(0.8114096175650322, 12)
    expect(high).toBe(1)
    const turned = areaUnderRocInterval(scores, yes('000101111'))
    expect(turned.low).toBe(0)
    expect(turned.high).toBeCloseTo(1 - 0.8114096175650322, 12)
  })

  it('is not there where it would claim a certainty that is not', () => {
    const counts = { positives: 1, negatives: 3 }
    expect(areaUnderRocInterval([4, 3, 2, 1], yes('0100'))).toEqual({ area: 2 / 3, ...counts })
    expect(areaUnderRocInterval([4, 3, 2, 1], yes('1011'))).toEqual({
      area: 1 / 3,
      positives: 3,
      negatives: 1,
    })
    expect(areaUnderRocInterval([4, 3, 2, 1], yes('1100'))).toEqual({
      area: 1,
      positives: 2,
      negatives: 2,
    })
    expect(areaUnderRocInterval([1, 1, 1, 1], yes('1100'))).toEqual({
      area: 0.5,
      positives: 2,
      negatives: 2,
    })
  })
})

describe('what the area cannot be told from', () => {
  const refused = (scores: unknown, outcomes: unknown, code: PreludeErrorCode, argument: string) => {
    for (const tell of [areaUnderRoc, areaUnderRocInterval]) {
      try {
        tell(scores as number[], outcomes as boolean[])
        expect.unreachable()
      } catch (error) {
        expect(isPreludeError(error, code) && error.info).toEqual({ argument })
      }
    }
  }

  it('is one class only, or nobody', () => {
    refused([1, 2], [true, true], 'empty-input', 'outcomes')
    refused([1, 2], [false, false], 'empty-input', 'outcomes')
    refused([], [], 'empty-input', 'outcomes')
  })

  it('is what is no number or no boolean, or of another length', () => {
    refused([1, Number.NaN], [true, false], 'invalid-argument', 'scores')
    refused(['1', '2'], [true, false], 'invalid-argument', 'scores')
    refused(null, [true, false], 'invalid-argument', 'scores')
    refused([1, 2], [1, 0], 'invalid-argument', 'outcomes')
    refused([1, 2], 'ab', 'invalid-argument', 'outcomes')
    refused([1, 2], [true], 'invalid-argument', 'outcomes')
    refused([1], Uint8Array.of(0, 1), 'invalid-argument', 'outcomes')
  })
})
