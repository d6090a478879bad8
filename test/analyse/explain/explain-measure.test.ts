import { describe, expect, it } from 'vitest'
import { openAnalysis } from '../../../src/analyse/analysis'
import { latestRecord } from '../../../src/analyse/conditions/latest-record'
import { explainMeasure } from '../../../src/analyse/explain/explain-measure'
import { requireDay } from '../../../src/internal/iso-day'
import type { Measure } from '../../../src/policy/schema/measure-schema'
import { columnsOf } from '../../../src/scan/holdings'
import { asOf, crime, holdingsOf, policyWith } from '../small-force'

const columns = columnsOf('the test', holdingsOf([crime('C1', 'P1')]))
const analysis = openAnalysis(columns, policyWith(), requireDay('the test', 'asOf', asOf))

describe('a measure that rests on no crime and no report', () => {
  it.each<Measure>([{ kind: 'age' }, { kind: 'custody-count' }, { kind: 'need', need: 'housing' }])(
    'is explained by nothing: %j',
    (measure) => {
      expect(explainMeasure(analysis, measure, 0)).toMatchObject({
        contributions: [],
        adding: [],
        reports: [],
      })
    },
  )

  it('has no latest record where custody was not gathered', () => {
    expect(latestRecord(analysis, { kind: 'custody-count' }, 0)).toBeUndefined()
  })
})
