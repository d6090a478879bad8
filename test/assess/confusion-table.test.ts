import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConfusionTable, confusionTable } from '../../src/assess/confusion-table'
import { runs } from '../support/arbitraries/runs'

const yes = (digits: string) => [...digits].map((digit) => digit === '1')

describe('the confusion table', () => {
  it('counts and shares as scikit-learn does', () => {
    // scikit-learn 1.9.1: confusion_matrix(actual, predicted).ravel() is [6 3 1 2] (tn, fp, fn, tp);
    // precision_score 0.4, recall_score 2/3, accuracy_score 2/3. The rest by hand from these.
    expect(confusionTable(yes('111110000000'), yes('110001000000'))).toEqual({
      truePositive: 2,
      falsePositive: 3,
      trueNegative: 6,
      falseNegative: 1,
      truePositiveRate: 2 / 3,
      falsePositiveRate: 3 / 9,
      trueNegativeRate: 6 / 9,
      falseNegativeRate: 1 / 3,
      precision: 0.4,
      negativePredictiveValue: 6 / 7,
      falseDiscoveryRate: 0.6,
      falseOmissionRate: 1 / 7,
      accuracy: 8 / 12,
      prevalence: 3 / 12,
      predictedPositiveShare: 5 / 12,
    })
  })

  it('has no rate where it would be a share of nobody', () => {
    expect(confusionTable([], [])).toEqual({
      truePositive: 0,
      falsePositive: 0,
      trueNegative: 0,
      falseNegative: 0,
    })
    const keysOf = (table: ConfusionTable) => Object.keys(table)
    const allHadIt = confusionTable([true, false], [true, true])
    expect(keysOf(allHadIt)).not.toContain('falsePositiveRate')
    expect(keysOf(allHadIt)).not.toContain('trueNegativeRate')
    expect(allHadIt).toMatchObject({ truePositiveRate: 0.5, falseNegativeRate: 0.5, prevalence: 1 })
    const noneListed = confusionTable([false, false], [true, false])
    expect(keysOf(noneListed)).not.toContain('precision')
    expect(keysOf(noneListed)).not.toContain('falseDiscoveryRate')
    expect(noneListed).toMatchObject({ falseOmissionRate: 0.5, predictedPositiveShare: 0 })
    const allListed = confusionTable([true], [false])
    expect(keysOf(allListed)).not.toContain('falseOmissionRate')
    expect(keysOf(allListed)).not.toContain('negativePredictiveValue')
    expect(keysOf(allListed)).not.toContain('truePositiveRate')
  })

  it('counts everybody once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), (people) => {
        const table = confusionTable(
          people.map(([predicted]) => predicted),
          people.map(([, actual]) => actual),
        )
        const { truePositive, falsePositive, trueNegative, falseNegative } = table
        expect(truePositive + falsePositive + trueNegative + falseNegative).toBe(people.length)
        const count = (predicted: boolean, actual: boolean) =>
          people.filter((each) => each[0] === predicted && each[1] === actual).length
        expect([truePositive, falsePositive, trueNegative, falseNegative]).toEqual([
          count(true, true),
          count(true, false),
          count(false, false),
          count(false, true),
        ])
      }),
      runs(100),
    )
  })

  it('takes two arrays of booleans of one length and nothing else', () => {
    const error = (predicted: unknown, actual: unknown) => () =>
      confusionTable(predicted as boolean[], actual as boolean[])
    expect(error([1, 0], [true, false])).toThrow('requires predicted to be an array of booleans')
    expect(error([true], [1])).toThrow('requires actual to be an array of booleans')
    expect(error([true], undefined)).toThrow('requires actual to be an array of booleans')
    expect(error([true, false], [true])).toThrow('requires actual to be as long as predicted')
    expect(error(new Array(2), [true, false])).toThrow('requires predicted to be an array of booleans')
  })
})
