import { describe, expect, it } from 'vitest'
import { openAnalysis } from '../../../src/analyse/analysis'
import { parseIsoDay } from '../../../src/internal/iso-day'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { columnsOf } from '../../../src/scan/holdings'
import { casePersonName } from '../../../src/testing/cases/policy-case-schema'
import { conditionBecause } from '../../../src/testing/cases/standing-because'
import { smallPolicy } from './small-policy'

describe('why a condition came to what it did', () => {
  const holdings = gatherHoldings({ offences: [], people: [{ personId: casePersonName, area: 'North' }] })
  const analysis = openAnalysis(columnsOf('test', holdings), smallPolicy, parseIsoDay('2026-03-31') as number)

  it('is told part by part, however deep, and each measure once', () => {
    const condition = {
      any: [
        {
          all: [
            { measure: 'knives', atLeast: 1 },
            { fact: 'area', is: ['North'] },
          ],
        },
        { measure: 'knives', atLeast: 9 },
        { measure: { kind: 'need', need: 'housing' }, atLeast: 1 },
      ],
    } as const
    expect(conditionBecause({ analysis }, condition, 0)).toEqual([
      'unmet: any of',
      '  unmet: all of',
      '    unmet: knife crimes in the 12 months to 2026-03-31: 0, at least 1 required',
      '    met: home area at 2026-03-31: North, North required',
      '  unmet: knife crimes in the 12 months to 2026-03-31: 0, at least 9 required',
      '  unmet: assessed need (housing) at 2026-03-31: none, at least low required',
      'knife crimes in the 12 months to 2026-03-31',
    ])
  })
})
