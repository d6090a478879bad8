import { describe, expect, it } from 'vitest'
import { areaUnderRocInterval } from '../../../src/assess/area-under-roc-interval'
import { backtest } from '../../../src/assess/backtest'
import type { ContenderPerformance } from '../../../src/assess/backtest/backtest-result'
import { crime, holdingsOf, policyWith, scoring } from '../../analyse/small-force'

/** Two hundred people by formula: so many crimes before, and whether one followed after each of two dates. */
const people = Array.from({ length: 200 }, (_, place) => {
  const i = place + 1
  const crimes = ((i * 37) % 11) + 1
  const most = 2 + Math.floor(crimes / 3)
  const isFirst = (i * i + 3 * i + 5 * crimes) % 13 < most
  const isSecond = i % 2 === 0 ? isFirst : (i * i + 7 * i + 5 * crimes) % 13 < most
  return { personId: `P${i}`, crimes, isFirst, isSecond, code: ['B100', 'A10', 'A20'][i % 3] as string }
})
const holdings = holdingsOf(
  people.flatMap(({ personId, crimes, isFirst, isSecond, code }) => {
    const followed = (crimeId: string, occurredOn: string) =>
      crime(`${crimeId}-${personId}`, personId, { role: 'convicted', offenceCode: code, occurredOn })
    return [
      ...Array.from({ length: crimes }, (_, n) =>
        crime(`C${n}-${personId}`, personId, { role: 'suspect', occurredOn: '2023-06-01' }),
      ),
      ...(isFirst ? [followed('F', '2024-02-01')] : []),
      ...(isSecond ? [followed('S', '2024-08-01')] : []),
    ]
  }),
)
const policy = scoring({ kind: 'count', of: 'crimes', select: { roles: { suspect: 1 } } })
const { dates, pooled } = backtest(holdings, policy, {
  indexDates: ['2024-01-01', '2024-07-01'],
  horizonDays: 100,
  outcome: { select: { roles: { convicted: 1 } } },
  extractedOn: '2026-03-31',
  listSizes: [18, 36, 55, 91],
})
const own = dates[0]?.all.contenders[0] as ContenderPerformance

describe('a backtest beside scikit-learn 1.9.1', () => {
  it('has the same area under the ROC', () => {
    // roc_auc_score(y, c)
    expect(own.area?.value).toBeCloseTo(0.6915494650799375, 14)
    // roc_auc_score(y2, c)
    expect(dates[1]?.all.contenders[0]?.area?.value).toBeCloseTo(0.6379937304075236, 14)
  })

  it('has the same precision and harm captured at sizes without a tie at the edge', () => {
    // precision_score(y, c >= t) and recall_score(y, c >= t, sample_weight=harm) for t = 11, 10, 9, 7
    expect(
      own.sizes.map(({ size, precision, harmCaptured }) => [size, precision.value, harmCaptured?.value]),
    ).toEqual([
      [18, 0.5555555555555556, expect.closeTo(0.20999786370433668, 14)],
      [36, 0.5, expect.closeTo(0.3729972228156377, 14)],
      [55, 0.43636363636363634, expect.closeTo(0.4845118564409314, 14)],
      [91, 0.42857142857142855, expect.closeTo(0.7158726767784661, 14)],
    ])
  })
})

describe('the intervals of a backtest', () => {
  it('are DeLong at one date', () => {
    // numpy 2.4.6: every pair compared, v10.var(ddof=1)/m + v01.var(ddof=1)/n, ± 1.959963984540054 standard errors.
    expect(own.area?.interval?.low).toBeCloseTo(0.6145326923140675, 12)
    expect(own.area?.interval?.high).toBeCloseTo(0.7685662378458076, 12)
    const same = areaUnderRocInterval(
      people.map(({ crimes }) => crimes),
      people.map(({ isFirst }) => isFirst),
    )
    expect(own.area?.interval?.low).toBeCloseTo(same.low as number, 12)
  })

  it('are Wilson for precision and by linearisation for the harm captured', () => {
    // statsmodels 0.15.0: proportion_confint(24, 55, method='wilson')
    expect(own.sizes[2]?.precision.interval?.low).toBeCloseTo(0.3137344236063191, 12)
    expect(own.sizes[2]?.precision.interval?.high).toBeCloseTo(0.5673018365358555, 12)
    // numpy 2.4.6: C ± 1.959963984540054 × sqrt(sum((h × (listed − C) / H)²)).
    expect(own.sizes[2]?.harmCaptured?.interval?.low).toBeCloseTo(0.3061091666637285, 12)
    expect(own.sizes[2]?.harmCaptured?.interval?.high).toBeCloseTo(0.6629145462181343, 12)
  })

  it('of a difference are those of Newcombe where the lists have nobody in common', () => {
    const force = Array.from({ length: 40 }, (_, i) => [
      crime(`A${i}`, `P${i}`, { offenceCode: i < 20 ? 'B100' : 'A10', occurredOn: '2023-06-01' }),
      ...(i < 20 ? [] : [crime(`B${i}`, `P${i}`, { offenceCode: 'N0', occurredOn: '2023-06-01' })]),
      ...(i < 18 || i === 20
        ? [crime(`F${i}`, `P${i}`, { role: 'convicted', occurredOn: '2024-02-01' })]
        : []),
    ]).flat()
    const { pooled: its } = backtest(holdingsOf(force), policyWith(), {
      indexDates: ['2024-01-01'],
      horizonDays: 100,
      outcome: { select: { roles: { convicted: 1 } } },
      extractedOn: '2026-03-31',
      listSizes: [20],
    })
    // By harm 18 of 20 have it, by number of crimes 1 of 20.
    const { value, interval } = its?.all.differences[1]?.sizes[0]?.precision ?? { value: 0 }
    expect(value).toBeCloseTo(0.85, 12)
    // statsmodels 0.15.0: confint_proportions_2indep(18, 20, 1, 20, method='newcomb')
    expect(interval?.low).toBeCloseTo(0.5760303891163076, 6)
    expect(interval?.high).toBeCloseTo(0.9330299932867951, 6)
  })

  it('know over several dates that the same people come again', () => {
    const area = pooled?.all.contenders[0]?.area
    expect(area?.value).toBeCloseTo(0.6647715977437305, 12)
    // A bootstrap of people (numpy 2.4.6, 20,000 draws of 200 with replacement, the mean of roc_auc_score at both
    // dates) has a standard error of 0.0344. Taken as independent the two dates would have 0.0289.
    const error = ((area?.interval?.high as number) - (area?.value as number)) / 1.959963984540054
    expect(error).toBeGreaterThan(0.0335)
    expect(error).toBeLessThan(0.0353)
  })
})
