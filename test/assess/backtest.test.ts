import { describe, expect, it } from 'vitest'
import { backtest } from '../../src/assess/backtest'
import type { BacktestOptions } from '../../src/assess/backtest/backtest-options'
import type { Backtest, FollowedAfterDate } from '../../src/assess/backtest/backtest-result'
import { ogrs3 } from '../../src/assess/ogrs3'
import { isPreludeError, type PreludeErrorCode } from '../../src/internal/prelude-error'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { crime, holdingsOf, policyWith } from '../analyse/small-force'

const on = (occurredOn: string, more: Partial<OffenceRecord> = {}) => ({ occurredOn, ...more })

/**
 * Before 2025: P1 three times 10, P2 once 100, P3 twice 10, the last of all, P4 once 10 and the first of all, P5 died,
 * P6 was a victim. After: P1 10 that was reported, P3 100 that police found, P7, not known before, 10; and what does
 * not count: P4 after the year, P2 known after the export, P4 disputed.
 */
const offences = [
  crime('C1', 'P1', on('2024-02-01')),
  crime('C2', 'P1', on('2024-03-01')),
  crime('C3', 'P1', on('2024-04-01')),
  crime('C4', 'P2', on('2024-03-15', { offenceCode: 'B100' })),
  crime('C5', 'P3', on('2024-05-01')),
  crime('C6', 'P3', on('2024-12-01')),
  crime('C7', 'P4', on('2024-01-01')),
  crime('C8', 'P5', on('2024-05-01')),
  crime('C8', 'P6', on('2024-05-01', { role: 'victim' })),
  crime('D1', 'P1', on('2025-02-01', { detection: 'reported' })),
  crime('D2', 'P3', on('2025-03-01', { detection: 'proactive', offenceCode: 'B100' })),
  crime('D3', 'P7', on('2025-04-01')),
  crime('D4', 'P4', on('2026-01-01')),
  crime('D5', 'P2', on('2025-12-31', { roleOn: '2026-07-01' })),
  crime('D6', 'P4', on('2025-06-01', { contested: true })),
]
const people = [
  { personId: 'P5', diedOn: '2025-01-01' },
  { personId: 'P2', diedOn: '2025-11-11' },
]
const policy = policyWith({
  lists: [{ id: 'two', title: 'The two', size: 2, where: { not: { fact: 'alive', is: ['no'] } } }],
})
const options: BacktestOptions = {
  indexDates: ['2025-01-01'],
  horizonDays: 364,
  outcome: { select: { roles: { charged: 1 } } },
  extractedOn: '2026-06-30',
  maturityDays: 0,
  listSizes: [2, 1, 3, 5, 2],
}
const holdings = holdingsOf(offences, { people })
const run = (change: Partial<BacktestOptions> = {}): Backtest =>
  backtest(holdings, policy, { ...options, ...change })
type Contenders = Pick<FollowedAfterDate, 'contenders'>
const of = ({ contenders }: Contenders, id: string) =>
  contenders.find(({ contender }) => contender === id) as FollowedAfterDate['contenders'][number]
const first = (result: Backtest) => result.dates[0] as Backtest['dates'][number]

describe('a backtest', () => {
  it('takes as pool whoever is suspected, charged or convicted by then and not recorded dead', () => {
    const { pool, to, all } = first(run())
    expect(pool).toEqual({ people: 4, recordedDead: 1, diedAfter: 1 })
    expect(to).toBe('2025-12-31')
    expect([all.people, all.crimes, all.harm]).toEqual([2, 2, 110])
    expect(all.outsidePool).toEqual({ people: 1, crimes: 1, harm: 10 })
  })

  it('gives the area under the ROC of the policy and of every rival', () => {
    const { all } = first(run())
    const areas = Object.fromEntries(all.contenders.map(({ contender, area }) => [contender, area?.value]))
    // With the outcome: P1 and P3. By harm: 30 and 20 against 100 and 10: two of four pairs. By count: 3 and 2
    // against 1 and 1. By last crime: P3 before all; P1 (April) after P2 (March) and P4 (January).
    expect(areas).toEqual({
      small: 0.5,
      random: 0.5,
      count: 1,
      'last-crime': 1,
      'previous-harm': 0.5,
      'best-possible': 1,
    })
  })

  it('gives the area an interval by DeLong', () => {
    // Of those with it each outscores half: no spread. Of those without, P2 is below none and P4 below both: placements
    // 0 and 1, variance 0.5, over 2 of them 0.25. 0.5 ± 1.96 × 0.5 is cut at 0 and 1.
    expect(of(first(run()).all, 'small').area).toEqual({
      value: 0.5,
      interval: { low: expect.closeTo(0, 12), high: expect.closeTo(1, 12) },
    })
    expect(of(first(run()).all, 'count').area).toEqual({ value: 1 })
  })

  it('gives precision and the harm captured by size, ties at the edge shared out', () => {
    const { all } = first(run())
    const figures = (id: string) =>
      of(all, id).sizes.map(({ size, people, withOutcome, precision, harm, harmCaptured }) => [
        size,
        people,
        withOutcome,
        precision.value,
        harm,
        harmCaptured?.value,
      ])
    expect(figures('small')).toEqual([
      [1, 1, 0, 0, 0, 0],
      [2, 2, 1, 0.5, 10, 10 / 110],
      [3, 3, 2, 2 / 3, 110, 1],
    ])
    // Everybody has the same chance: half of four have it, and each size takes its share of the harm.
    expect(figures('random')).toEqual([
      [1, 1, 0.5, 0.5, 27.5, 0.25],
      [2, 2, 1, 0.5, 55, 0.5],
      [3, 3, 1.5, 0.5, 82.5, 0.75],
    ])
    expect(figures('best-possible').map(([, , withOutcome]) => withOutcome)).toEqual([1, 2, 2])
    expect(figures('best-possible')[0]).toEqual([1, 1, 1, 1, 100, 100 / 110])
  })

  it('fills the places of a list by rivals from the same people', () => {
    const [list] = first(run()).all.lists
    expect(list).toMatchObject({
      policy: 'small',
      list: 'two',
      title: 'The two',
      lists: 1,
      eligible: 4,
      notInPool: 0,
    })
    expect(list?.filledBy.map(({ contender, withOutcome, harm }) => [contender, withOutcome, harm])).toEqual([
      ['small', 1, 10],
      ['random', 1, 55],
      ['count', 2, 110],
      ['last-crime', 2, 110],
      ['previous-harm', 1, 10],
      ['best-possible', 2, 110],
    ])
  })

  it('counts who is on a list but not in the pool', () => {
    const result = backtest(holdings, policyWith({ lists: [{ id: 'all', size: 9 }] }), options)
    // P5 died on the index date, and nothing in this policy asks.
    expect(first(result).all.lists[0]).toMatchObject({ notInPool: 1, eligible: 4 })
  })

  it('ranks rivals by distinct crimes, the last of them, and harm once a crime and code', () => {
    const records = [
      crime('C1', 'P1', on('2024-06-01', { role: 'suspect' })),
      crime('C1', 'P1', on('2024-06-01', { role: 'convicted' })),
      crime('C1', 'P1', on('2024-06-01', { offenceCode: 'X1' })),
      crime('C2', 'P1', on('2024-02-01', { offenceCode: 'N0' })),
      crime('C3', 'P2', on('2024-03-01', { offenceCode: 'B100' })),
      crime('D1', 'P1', on('2025-02-01')),
    ]
    // P1: two crimes, the last in June, 10 in all; P2: one, in March, 100.
    const { all } = first(backtest(holdingsOf(records), policy, { ...options, listSizes: [1] }))
    expect(['count', 'last-crime', 'previous-harm'].map((id) => of(all, id).area?.value)).toEqual([1, 1, 0])
  })

  it('ranks the people of an unranked list by nothing else: beside it stand lots alone', () => {
    const unranked = policyWith({ lists: [{ id: 'children', size: 2, present: 'unranked' }] })
    const { all } = first(backtest(holdings, unranked, options))
    expect(all.lists[0]?.filledBy.map(({ contender, people }) => [contender, people])).toEqual([
      ['small', 2],
      ['random', 2],
    ])
    const { pooled } = backtest(holdings, unranked, options)
    expect(pooled?.all.differences.flatMap(({ against, lists }) => lists.map(() => against))).toEqual([
      'random',
    ])
  })

  it('shows apart what others reported, what police found, and what does not say', () => {
    const { reported, proactive, unstatedCrimes } = first(run())
    expect([reported.people, reported.harm, reported.outsidePool.people]).toEqual([1, 10, 0])
    expect([proactive.people, proactive.harm]).toEqual([1, 100])
    expect(unstatedCrimes).toBe(0)
    // Reported: P1 alone, below P2, above P3 and P4. One person with it: no spread can be seen.
    expect(of(reported, 'small').area).toEqual({ value: 2 / 3 })
  })

  it('counts a crime as unstated only where none of its records says how it was found', () => {
    const more = [
      crime('D1', 'P1', on('2025-02-01', { offenceCode: 'A20' })),
      crime('D7', 'P4', on('2025-02-02', { offenceCode: 'A20' })),
    ]
    const { all, reported, proactive, unstatedCrimes } = first(
      backtest(holdingsOf([...offences, ...more], { people }), policy, options),
    )
    expect([all.crimes, reported.crimes, proactive.crimes, unstatedCrimes]).toEqual([3, 1, 1, 1])
  })

  it('divides the pool into tenths where the policy has no bands', () => {
    const { calibration } = of(first(run()).all, 'small')
    expect(
      calibration.map(({ band, people, withOutcome, harm }) => [band, people, withOutcome, harm]),
    ).toEqual([
      ['1', 1, 0, 0],
      ['3', 1, 1, 10],
      ['6', 1, 1, 100],
      ['8', 1, 0, 0],
    ])
  })

  it('divides the pool into tenths for every rival', () => {
    const rows = (id: string) =>
      of(first(run()).all, id).calibration.map(({ band, people, withOutcome }) => [band, people, withOutcome])
    // By count: P1 has three crimes and P3 two; P2 and P4 are tied behind half of the pool.
    expect(rows('count')).toEqual([
      ['1', 1, 1],
      ['3', 1, 1],
      ['6', 2, 0],
    ])
    expect(rows('last-crime').map(([band]) => band)).toEqual(['1', '3', '6', '8'])
    // By lots everybody is tied. Knowing what followed, P3 with 100 and P1 with 10 come before the others.
    expect(rows('random')).toEqual([['1', 4, 2]])
    expect(rows('best-possible')).toEqual([
      ['1', 1, 1],
      ['3', 1, 1],
      ['6', 2, 0],
    ])
  })

  it('takes tenths over dates together, without intervals for rivals', () => {
    const { dates, pooled } = backtest(holdings, policy, {
      ...options,
      indexDates: ['2024-03-20', '2025-02-15'],
    })
    for (const id of ['count', 'last-crime', 'previous-harm', 'random', 'best-possible']) {
      const tenths = of(pooled?.all as Contenders, id).calibration
      expect(tenths.map(({ band }) => Number(band))).toEqual(
        tenths.map(({ band }) => Number(band)).sort((a, b) => a - b),
      )
      for (const { band, people, withOutcome, precision, harmCaptured } of tenths) {
        const its = dates.flatMap(({ all }) => of(all, id).calibration.filter((each) => each.band === band))
        const sum = (count: (each: (typeof its)[number]) => number) =>
          its.reduce((total, each) => total + count(each), 0)
        expect(people).toBe(sum((each) => each.people) / its.length)
        expect(withOutcome).toBe(sum((each) => each.withOutcome) / its.length)
        expect(precision).toEqual({ value: sum((each) => each.withOutcome) / sum((each) => each.people) })
        expect(harmCaptured?.interval).toBeUndefined()
      }
    }
    expect(
      of(pooled?.all as Contenders, 'small').calibration.some(({ precision }) => precision.interval),
    ).toBe(true)
  })

  it('keeps the order of bands where one is of nobody until a later date', () => {
    const { components } = policy.document.score
    const banded = policyWith({
      score: {
        components,
        bands: [
          { id: 'some', atLeast: 20 },
          { id: 'much', atLeast: 40 },
          { id: 'most', atLeast: 100 },
        ],
      },
    })
    // Of P1 to P3 the second has 100 on the first date; nobody has from 40 to below 100 until P1 has 40 on the other.
    const { dates, pooled } = backtest(holdings, banded, {
      ...options,
      indexDates: ['2024-03-20', '2025-02-15'],
    })
    const bandsIn = (contenders: Contenders) => of(contenders, 'small').calibration.map(({ band }) => band)
    expect(bandsIn((dates[0] as Backtest['dates'][number]).all)).not.toContain('much')
    expect(bandsIn(pooled?.all as Contenders).filter((band) => band !== 'below every band')).toEqual([
      'most',
      'much',
      'some',
    ])
  })

  it('goes by the bands of a policy that has them', () => {
    const banded = policyWith({
      score: {
        components: policy.document.score.components,
        bands: [
          { id: 'some', atLeast: 20 },
          { id: 'much', atLeast: 100 },
          { id: 'most', atLeast: 1000 },
        ],
      },
    })
    const { calibration } = of(first(backtest(holdings, banded, options)).all, 'small')
    expect(calibration.map(({ band, people, withOutcome }) => [band, people, withOutcome])).toEqual([
      ['much', 1, 0],
      ['some', 2, 2],
      ['below every band', 1, 0],
    ])
  })

  it('keeps a band that is called none apart from those below every band', () => {
    const { components } = policy.document.score
    const banded = policyWith({ score: { components, bands: [{ id: 'none', atLeast: 20 }] } })
    const { pooled } = backtest(holdings, banded, options)
    expect(
      of(pooled?.all as Contenders, 'small').calibration.map(({ band, people }) => [band, people]),
    ).toEqual([
      ['none', 3],
      ['below every band', 1],
    ])
  })

  it('takes precision over dates of all the people together, as the counts beside it', () => {
    const { components } = policy.document.score
    const banded = policyWith({ score: { components, bands: [{ id: 'much', atLeast: 20 }] } })
    const { dates, pooled } = backtest(holdings, banded, {
      ...options,
      indexDates: ['2024-03-20', '2025-02-15'],
    })
    const much = (contenders: Contenders) => of(contenders, 'small').calibration[0]
    // P1 (20) and P2 (100), of whom P1 has the outcome; then P1 (40), P2 and P3 (20), of whom P3 has it.
    expect(dates.map(({ all }) => [much(all)?.withOutcome, much(all)?.people])).toEqual([
      [1, 2],
      [1, 3],
    ])
    // 2 of 5 together, and not the mean of a half and a third.
    expect(much(pooled?.all as Contenders)).toMatchObject({
      withOutcome: 1,
      people: 2.5,
      precision: { value: 0.4 },
    })
  })

  it('gives no interval where rounding alone varies', () => {
    // Five of so many have the outcome, all tied: each takes its part of it, and nothing varies.
    const many = Array.from({ length: 23 }, (_, i) => crime(`C${i}`, `P${i}`, on('2024-06-01')))
    const five = Array.from({ length: 5 }, (_, i) => crime(`D${i}`, `P${i}`, on('2025-02-01')))
    const listSizes = Array.from({ length: 22 }, (_, i) => i + 1)
    const result = backtest(holdingsOf([...many, ...five]), policy, { ...options, listSizes })
    for (const contenders of [first(result).all, result.pooled?.all as Contenders]) {
      expect(of(contenders, 'random').sizes.map(({ harmCaptured }) => harmCaptured)).toEqual(
        listSizes.map((size) => ({ value: expect.closeTo(size / 23, 12) })),
      )
    }
  })

  it('gives a share of harm no interval where fewer than five of the list have the outcome', () => {
    // Ten people of 100 each, listed first, and ten of 10; of so many of the first and all of the others a crime follows.
    const listedFigures = (found: number) => {
      const before = Array.from({ length: 20 }, (_, i) =>
        crime(`C${i}`, `P${i}`, on('2024-06-01', { offenceCode: i < 10 ? 'B100' : 'A10' })),
      )
      const after = before.flatMap(({ personId }, i) =>
        i < found || i >= 10 ? [crime(`D${i}`, personId, on('2025-02-01'))] : [],
      )
      const result = backtest(holdingsOf([...before, ...after]), policy, { ...options, listSizes: [10] })
      return {
        date: of(first(result).all, 'small').sizes[0]?.harmCaptured?.interval,
        pooled: of(result.pooled?.all as Contenders, 'small').sizes[0]?.harmCaptured?.interval,
        againstLots: result.pooled?.all.differences[0]?.sizes[0]?.harmCaptured?.interval,
        told: result.findings.find((finding) => finding.startsWith('By the harm')),
      }
    }
    const four = listedFigures(4)
    expect([four.date, four.pooled, four.againstLots]).toEqual([undefined, undefined, undefined])
    expect(four.told).toContain('too few people had the outcome for a comparison with drawing lots')
    const five = listedFigures(5)
    for (const interval of [five.date, five.pooled, five.againstLots]) expect(interval).toBeDefined()
  })

  it('says by how much the policy is above each rival, and never above the best possible', () => {
    const { differences } = run().pooled?.all ?? { differences: [] }
    expect(differences.map(({ against }) => against)).toEqual([
      'random',
      'count',
      'last-crime',
      'previous-harm',
    ])
    const count = differences[1]
    expect(count?.area?.value).toBe(-0.5)
    expect(count?.sizes.map(({ size, precision }) => [size, precision.value])).toEqual([
      [1, -1],
      [2, -0.5],
      [3, 0],
    ])
    expect(count?.lists[0]?.precision.value).toBe(-0.5)
    // The same ranking in all: nothing varies, so there is no interval to speak of.
    expect(differences[3]?.area).toEqual({ value: 0 })
  })

  it('claims nothing of a list on which nobody, or everybody, has the outcome', () => {
    // P2 alone, of whom nothing follows, beside two in four: a normal interval would have held −0.99 to −0.01.
    const { differences } = run().pooled?.all ?? { differences: [] }
    const lots = differences[0]?.sizes[0]
    expect(lots?.precision.value).toBe(-0.5)
    expect(lots?.precision.interval?.low).toBeGreaterThanOrEqual(-1)
    expect(lots?.precision.interval?.high).toBeGreaterThan(0)
    expect(lots?.harmCaptured).toEqual({ value: -0.25 })
    // The same person as by harm so far: no difference, and nothing that varies.
    expect(differences[3]?.sizes[0]?.precision).toEqual({ value: 0 })
  })

  it('puts several policies side by side, weighed by the table of the first', () => {
    const other = policyWith({
      version: '2',
      score: {
        components: [
          { id: 'n', measure: { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } }, weight: 1 },
        ],
      },
    })
    const result = backtest(holdings, [policy, other], options)
    expect(result.contenders.slice(0, 2)).toEqual([
      { id: 'small@1', title: 'A policy for tests', kind: 'policy' },
      { id: 'small@2', title: 'A policy for tests', kind: 'policy' },
    ])
    expect(result.harm).toEqual({ policy: 'small@1', table: 'small', unit: 'points' })
    expect(of(first(result).all, 'small@2').area?.value).toBe(1)
    const pairs = result.pooled?.all.differences.map(({ policy: id, against }) => `${id} ${against}`)
    expect(pairs).toContain('small@1 small@2')
    expect(pairs).not.toContain('small@2 small@1')
    // A list is filled by rivals, not by other policies.
    expect(first(result).all.lists[0]?.filledBy.map(({ contender }) => contender)).not.toContain('small@2')
    const between = result.pooled?.all.differences.find(({ against }) => against === 'small@2')
    expect(between?.lists).toEqual([])
    // Both have one title: the sentences tell them apart.
    expect(result.findings[1]).toMatch(/^“A policy for tests” \(small@1\): in 50\.0% /)
    expect(result.findings.join(' ')).toContain('“A policy for tests” (small@2): in 100.0% of pairs')
    expect(result.findings.join(' ')).toContain(
      'told apart from “A policy for tests” (small@2), drawing lots',
    )
  })

  it('lets known scores stand beside, under old ids too, and counts who has none', () => {
    const withAlias = holdingsOf(offences, { people, aliases: [{ from: 'OLD', to: 'P3' }] })
    const asked: string[] = []
    const result = backtest(withAlias, policy, {
      ...options,
      comparators: [
        {
          id: 'known',
          scores: (indexDate) => {
            asked.push(indexDate)
            return new Map([
              ['OLD', 0.9],
              ['P3', 0.2],
              ['P1', 0.5],
              ['nobody', 1],
            ])
          },
        },
      ],
    })
    expect(asked).toEqual(['2025-01-01'])
    expect(first(result).withoutScore).toEqual({ known: 2 })
    expect(of(first(result).all, 'known').area?.value).toBe(1)
    expect(result.contenders.at(-2)).toEqual({ id: 'known', title: 'known', kind: 'comparator' })
    expect(result.findings.join(' ')).toContain('Some people of the pool have no score from known')
  })

  it('lets OGRS3 stand beside a policy, and ranks by what it gives', () => {
    const man = { sex: 'male', ageAtAssessment: 20, ageAtConviction: 20, offenceGroup: 'robbery' } as const
    const shareOf = (ageAtFirstSanction: number, previousSanctions: number) =>
      ogrs3({ ...man, ageAtFirstSanction, previousSanctions }).twoYears
    const result = backtest(holdings, policy, {
      ...options,
      comparators: [
        {
          id: 'ogrs3',
          title: 'OGRS3',
          scores: () =>
            new Map([
              ['P1', shareOf(12, 10)],
              ['P2', shareOf(20, 0)],
              ['P3', shareOf(15, 3)],
            ]),
        },
      ],
    })
    // P1 and P3 have the outcome and more sanctions than P2; P4 has no score and stands below.
    const { area, sizes } = of(first(result).all, 'ogrs3')
    expect([area?.value, sizes[1]?.withOutcome]).toEqual([1, 2])
    expect(first(result).withoutScore).toEqual({ ogrs3: 1 })
    expect(result.contenders.at(-2)).toEqual({ id: 'ogrs3', title: 'OGRS3', kind: 'comparator' })
  })

  it('measures how long records keep arriving, and leaves young dates out of the mean', () => {
    // Eleven charges are a year old at the export, C1 to C8 and D1 to D3, all known on the day: no day more.
    const { maturity, extractedOn, extractedOnFrom, pooled } = backtest(holdings, policy, {
      indexDates: ['2025-01-01', '2025-07-01', '2025-07-02'],
      horizonDays: 364,
      outcome: options.outcome,
    })
    expect([extractedOn, extractedOnFrom]).toEqual(['2026-07-01', 'holdings'])
    expect(maturity).toEqual({ days: 0, from: 'holdings', records: 11, undated: 0 })
    expect(pooled?.indexDates).toEqual(['2025-01-01', '2025-07-01', '2025-07-02'])
    const later = run({ indexDates: ['2025-01-01', '2025-07-01'], maturityDays: 2 })
    expect(later.dates.map(({ mature }) => mature)).toEqual([true, false])
    expect(later.pooled?.indexDates).toEqual(['2025-01-01'])
    expect(later.maturity).toMatchObject({ days: 2, from: 'options' })
    expect(later.findings.join(' ')).toContain('Not mature at 2026-06-30: 1 of 2 index dates.')
  })

  it('says so where no date is mature, instead of taking a mean', () => {
    const result = run({ maturityDays: 365 })
    expect(result.pooled).toBeUndefined()
    expect(result.findings[0]).toMatch(/^No index date is mature/)
  })

  it('takes the mean of the dates', () => {
    const { dates, pooled } = run({ indexDates: ['2025-01-01', '2025-02-15'] })
    // At 15 February P1 has a crime more, 40; what follows is of P3 and P4, 20 and 10, behind P2 and P1: no pair.
    expect(dates.map(({ all }) => of(all, 'small').area?.value)).toEqual([0.5, 0])
    expect(of(pooled?.all as Contenders, 'small').area?.value).toBe(0.25)
    expect(of(pooled?.all as Contenders, 'small').sizes[1]?.precision.value).toBe(0.25)
    expect(of(pooled?.all as Contenders, 'small').area?.interval).toBeDefined()
    // One person alone with the outcome says nothing of a spread; where nobody has it there is no area.
    expect(dates.map(({ reported }) => reported.people)).toEqual([1, 0])
    expect(of(pooled?.reported as Contenders, 'small').area).toEqual({ value: 2 / 3 })
  })

  it('says that it is hindsight where a counted record cannot show when it was known', () => {
    expect(run().hindsight).toBe(false)
    const { roleOn: _, ...undated } = crime('C9', 'P1', on('2024-02-02'))
    const result = backtest(holdingsOf([...offences, undated], { people }), policy, options)
    expect(result.hindsight).toBe(true)
    expect(result.findings.join(' ')).toContain('Hindsight')
  })

  it('counts the days that the pool spent in custody, where spells were gathered', () => {
    const spells = [
      { personId: 'P1', kind: 'remand', from: '2024-12-01', to: '2025-01-03' },
      { personId: 'P1', kind: 'sentence', from: '2025-01-02', to: '2025-01-05' },
      { personId: 'P2', kind: 'sentence', from: '2025-12-31' },
    ] as const
    const result = backtest(holdingsOf(offences, { people, custodySpells: spells }), policy, options)
    // P1 from 2 to 4 January, P2 on the last day: 4 of 4 × 364 days.
    expect(first(result).pool.custodyShare).toBe(4 / (4 * 364))
    expect(result.findings.join(' ')).toContain('in custody for 0.3% of the days')
  })

  it('holds no person id', () => {
    expect(JSON.stringify(run())).not.toMatch(/"P\d"/)
  })
})

describe('the sentences of a backtest', () => {
  it('say what was found, by how much, and what it is not', () => {
    const { findings } = run({ outcome: { title: 'a charge', ...options.outcome }, listSizes: [2] })
    expect(findings[0]).toBe(
      'At 2025-01-01, 50.0% of 4 people suspected, charged or convicted before were recorded with a charge in the 364 days after.',
    )
    expect(findings[1]).toBe(
      '“A policy for tests”: in 50.0% (0.0% to 100.0%) of pairs of one person with the outcome and one without, the first has the higher score. Lots would give 50%.',
    )
    expect(findings[2]).toMatch(/^By such pairs, the policy .*cannot be told apart from .*drawing lots/)
    expect(findings[3]).toContain(
      'of the 2 highest ranked, 50.0% (9.5% to 90.5%) were recorded with the outcome',
    )
    expect(findings[3]).toContain(
      'Of 2 chosen otherwise: drawing lots 50.0%; the number of crimes of all time 100.0%',
    )
    expect(findings.join(' ')).toContain(
      '50.0% were reported by others, 50.0% were found by police who went looking',
    )
    expect(findings.join(' ')).toContain(
      'Of all that was recorded of the outcome, 33.3% is of people who were not in the pool',
    )
    expect(findings.join(' ')).toContain('It is not the truth about who did what')
  })

  it('call nothing higher or lower than the interval bears', () => {
    const many = Array.from({ length: 60 }, (_, i) => [
      crime(`A${i}`, `Q${i}`, on('2024-06-01', { offenceCode: i < 20 ? 'B100' : 'A10' })),
      crime(`B${i}`, `Q${i}`, on('2024-07-01', { offenceCode: 'N0' })),
      ...(i >= 20 && i < 40 ? [crime(`E${i}`, `Q${i}`, on('2024-08-01', { offenceCode: 'N0' }))] : []),
      ...(i % 20 === 0 || (i < 20 && i % 10 !== 9) ? [crime(`F${i}`, `Q${i}`, on('2025-06-01'))] : []),
    ]).flat()
    const told = (records: readonly OffenceRecord[]) =>
      backtest(holdingsOf(records), policy, { ...options, listSizes: [20] }).findings.join(' ')
    expect(told(many)).toContain(
      'By how many of the 20 were recorded with the outcome, the policy is above drawing lots, the number of crimes of all time and the most recent crime; it cannot be told apart from the sum of harm of all time.',
    )
    // Nobody stated how crimes were found, so by reported crime nobody has the outcome.
    expect(told(many)).toContain('in a crime that others reported, the policy cannot be told apart from')
    const turned = many.map((record) =>
      record.crimeId.startsWith('F')
        ? { ...record, personId: `Q${(Number(record.personId.slice(1)) + 20) % 60}` }
        : record,
    )
    expect(told(turned)).toMatch(
      /By how many of the 20 [^.]* is below [^.;]*the number of crimes of all time/,
    )
  })

  it('say where nothing followed, where weights are missing and where maturity cannot be measured', () => {
    const undated = offences.map(({ recordedOn: _, ...record }) => record)
    const { findings, maturity } = backtest(holdingsOf(undated), policy, {
      ...options,
      outcome: { select: { roles: { convicted: 1 } } },
    })
    expect(findings.join(' ')).toContain('After the mature index dates nothing of the outcome was recorded.')
    expect(maturity.from).toBe('options')
    const { maturityDays: _, ...withoutMaturity } = options
    const unmeasured = backtest(holdingsOf(undated), policy, withoutMaturity)
    expect(unmeasured.maturity).toEqual({ days: 0, from: 'not-measurable', records: 0, undated: 11 })
    expect(unmeasured.findings.join(' ')).toContain('Give maturityDays')
    const unlisted = [...offences, crime('D9', 'P2', on('2025-05-01', { offenceCode: 'X1' }))]
    expect(backtest(holdingsOf(unlisted), policy, options).findings.join(' ')).toContain(
      'counted, without harm',
    )
  })

  it('say where the pool is smaller than every size, and speak of several dates as several', () => {
    const { findings } = run({ listSizes: [50], indexDates: ['2025-01-01', '2025-02-15'] })
    expect(findings[0]).toMatch(/^At 2 index dates from 2025-01-01 to 2025-02-15, .* 4 on average, /)
    expect(findings[3]).toBe('“A policy for tests”: the pool is smaller than every size looked at.')
  })
})

describe('the options of a backtest', () => {
  const refused = (change: Partial<BacktestOptions>, code: PreludeErrorCode = 'invalid-options') => {
    try {
      run(change)
    } catch (error) {
      if (isPreludeError(error, 'invalid-options')) return error.info.problems.map(({ pointer }) => pointer)
      if (isPreludeError(error, code)) return code
      throw error
    }
    return 'accepted'
  }

  it('are refused with where they are at fault', () => {
    expect(refused({ indexDates: [] })).toEqual(['/indexDates'])
    expect(refused({ indexDates: ['2025-02-30'] })).toContain('/indexDates/0')
    expect(refused({ indexDates: ['2025-02-02', '2025-02-01'] })).toEqual(['/indexDates'])
    expect(refused({ indexDates: ['2025-02-02', '2025-02-02'] })).toEqual(['/indexDates'])
    expect(refused({ indexDates: ['2023-12-31', '2025-01-01', '2026-07-01'] })).toEqual([
      '/indexDates/0',
      '/indexDates/2',
    ])
    expect(refused({ horizonDays: 0 })).toEqual(['/horizonDays'])
    expect(refused({ listSizes: [] })).toEqual(['/listSizes'])
    expect(refused({ extractedOn: 'today' })).toEqual(['/extractedOn'])
    expect(refused({ outcome: { select: { roles: {}, groups: ['g'] } } as never })).toEqual([
      '/outcome/select/roles',
    ])
    expect(refused({ unheardOf: 1 } as never)).toEqual(['/unheardOf'])
    expect(refused({ comparators: [{ id: 'a', scores: 1 as never }] })).toEqual(['/comparators/0/scores'])
    expect(refused(undefined as never)).toBe('accepted')
    expect(() => backtest(holdings, policy, undefined as never)).toThrow(/requires options/)
  })

  it('are refused where two contenders have one id', () => {
    const comparator = (id: string) => ({ id, scores: () => new Map<string, number>() })
    expect(refused({ comparators: [comparator('count')] })).toEqual(['/comparators/0/id'])
    expect(refused({ comparators: [comparator('a'), comparator('a')] })).toEqual(['/comparators/1/id'])
    expect(refused({ comparators: [comparator('best-possible')] })).toEqual([''])
    expect(() => backtest(holdings, [policy, policy], options)).toThrow(/id of its own/)
  })

  it('are refused where a comparator gives anything but finite numbers', () => {
    const giving = (scores: unknown) => ({ comparators: [{ id: 'a', scores: () => scores as never }] })
    expect(refused(giving({ P1: 1 }), 'invalid-argument')).toBe('invalid-argument')
    expect(refused(giving(new Map([['P1', Number.NaN]])), 'invalid-argument')).toBe('invalid-argument')
    expect(refused(giving(new Map([['P1', '1']])), 'invalid-argument')).toBe('invalid-argument')
  })

  it('need policies, and holdings with something in them', () => {
    expect(() => backtest(holdings, [], options)).toThrow(/requires a policy/)
    expect(() => backtest(holdings, policy.document as never, options)).toThrow(/requires a policy/)
    expect(() => backtest({} as never, policy, options)).toThrow(/backtest requires holdings/)
    expect(() => backtest(holdingsOf([]), policy, options)).toThrow(/with involvements/)
  })

  it('take the usual sizes where the policy has no list', () => {
    const { listSizes: _, ...others } = options
    expect(backtest(holdings, policyWith(), others).sizes).toEqual([10, 20, 50, 100, 200])
  })

  it('may ask for a date at which nobody is known but a victim', () => {
    const earlier = crime('B1', 'P6', on('2023-06-01', { role: 'victim' }))
    const result = backtest(holdingsOf([earlier, ...offences]), policy, {
      ...options,
      indexDates: ['2023-06-01'],
    })
    expect(first(result).pool.people).toBe(0)
    expect(first(result).all.contenders[0]).toEqual({ contender: 'small', sizes: [], calibration: [] })
    expect(result.findings[0]).toMatch(/^At 2023-06-01, 0.0% of 0 people/)
    expect(result.findings[1]).toBe('“A policy for tests”: the pool is smaller than every size looked at.')
    expect(result.findings[2]).toMatch(
      /all that was recorded of the outcome is of people who were not in the pool/,
    )
  })

  it('take the sizes of the lists and the usual ones where none are given', () => {
    const { listSizes: _, ...others } = options
    expect(backtest(holdings, policy, others).sizes).toEqual([2, 10, 20, 50, 100, 200])
  })
})
