import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scorePeople } from '../../../src/analyse/score-people'
import { backtest } from '../../../src/assess/backtest'
import type { BacktestOptions } from '../../../src/assess/backtest/backtest-options'
import type { ContenderPerformance } from '../../../src/assess/backtest/backtest-result'
import { lookBack } from '../../../src/assess/backtest/look-back'
import { stringAt } from '../../../src/internal/find-string'
import { parseIsoDay } from '../../../src/internal/iso-day'
import { type GatherHoldingsInput, gatherHoldings } from '../../../src/scan/gather-holdings'
import { columnsOf } from '../../../src/scan/holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { policyWith, smallTable } from '../../analyse/small-force'
import { runs } from '../../support/arbitraries/runs'
import { areaByPairs, headByOrders, type NaiveBacktest, rankedAt } from '../../support/naive/backtest'
import { addDays } from '../../support/naive/dates'

const indexDates = ['2024-06-30', '2024-09-30', '2024-12-31']
const extractedOn = '2025-12-31'
const options: BacktestOptions = {
  indexDates,
  horizonDays: 180,
  outcome: { select: { roles: { charged: 1, convicted: 1 } } },
  extractedOn,
  maturityDays: 0,
  listSizes: [1, 2, 4],
}

/** Harm by role, with a list of two for each area and one of those who are at liberty, so that much can move it. */
const policy = policyWith({
  score: {
    components: [
      {
        id: 'harm',
        measure: {
          kind: 'harm',
          select: { roles: { suspect: 0.5, charged: 1, convicted: 1 }, outcomes: { exclude: ['16'] } },
        },
        weight: 1,
      },
      {
        id: 'intelligence',
        measure: { kind: 'intelligence', themes: { knife: 20 }, source: { 1: 1 }, assessment: { A: 1 } },
        weight: 1,
        limit: { component: 'harm', share: 0.5 },
      },
    ],
  },
  gates: [{ id: 'liberty', require: { fact: 'custody', is: ['community'] }, whenUnknown: 'undetermined' }],
  lists: [
    { id: 'force', size: 3 },
    { id: 'areas', per: 'area', areaBasis: 'offences', size: 1 },
    { id: 'children', size: 5, where: { measure: { kind: 'age' }, below: 18 }, present: 'unranked' },
  ],
})

const dayArbitrary = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((after) => addDays(from, after))

/** Crimes of eight people, some recorded late, disputed, or without the dates that would prove when they were known. */
const offenceArbitrary = (from: string, days: number): fc.Arbitrary<OffenceRecord> =>
  fc
    .record({
      crimeId: fc.integer({ min: 1, max: 60 }).map((n) => `C${n}`),
      personId: fc.integer({ min: 1, max: 8 }).map((n) => `P${n}`),
      role: fc.constantFrom('suspect', 'charged', 'convicted', 'victim'),
      offenceCode: fc.constantFrom('A10', 'A20', 'B100', 'N0', 'L4'),
      occurredOn: dayArbitrary(from, days),
      late: fc.option(fc.integer({ min: 0, max: 400 })),
      detection: fc.constantFrom('reported', 'proactive', undefined),
      area: fc.constantFrom('Amber', 'Birch', undefined),
      outcomeOn: fc.option(dayArbitrary(from, 700)),
      contested: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    })
    .map(({ late, outcomeOn, detection, area, ...record }) => ({
      ...record,
      markers: [],
      ...(late !== null && {
        recordedOn: addDays(record.occurredOn, late),
        roleOn: addDays(record.occurredOn, late),
      }),
      ...(detection && { detection }),
      ...(area && { area }),
      ...(outcomeOn !== null && outcomeOn >= record.occurredOn && { outcome: '16', outcomeOn }),
    }))

const forceArbitrary = fc
  .array(offenceArbitrary('2024-01-01', 650), { minLength: 1, maxLength: 40 })
  .map((records) => [
    // Something is always known before the first index date.
    {
      crimeId: 'C0',
      personId: 'P1',
      role: 'charged',
      offenceCode: 'A10',
      occurredOn: '2024-01-01',
      markers: [],
    } as OffenceRecord,
    ...records,
  ])

const everyKind = (offences: readonly OffenceRecord[]): GatherHoldingsInput => ({
  offences,
  intelligence: [
    {
      reportId: 'R1',
      personId: 'P2',
      reportedOn: '2024-05-01',
      source: '1',
      assessment: 'A',
      handling: 'P',
      theme: 'knife',
    },
  ],
  people: [
    { personId: 'P3', bornOn: '2008-02-29' },
    { personId: 'P4', bornOn: '1999-01-01', diedOn: '2024-08-01' },
  ],
  custodySpells: [{ personId: 'P2', kind: 'remand', from: '2024-06-01', to: '2024-07-01' }],
  needs: [],
  management: [],
  custody: [],
})

/** Records of every kind of which nothing was known by a day. */
const laterArbitrary = (day: string) =>
  fc.record({
    offences: fc.array(
      offenceArbitrary('2023-01-01', 1_000).map(
        (record): OffenceRecord => ({
          ...record,
          // Old crimes too, as long as they come to be known later.
          ...(record.occurredOn <= day && { roleOn: addDays(day, 1) }),
          recordedOn: record.recordedOn ?? record.occurredOn,
        }),
      ),
      { maxLength: 60 },
    ),
    reports: fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), dayArbitrary(addDays(day, 1), 300)), {
      maxLength: 10,
    }),
    spells: fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), dayArbitrary(addDays(day, 1), 300)), {
      maxLength: 10,
    }),
  })

type Later = ReturnType<typeof laterArbitrary> extends fc.Arbitrary<infer Value> ? Value : never

function withLater(base: GatherHoldingsInput, { offences, reports, spells }: Later): GatherHoldingsInput {
  const many = (records: Iterable<unknown> | undefined) => [...(records ?? [])] as never[]
  return {
    ...base,
    offences: [
      ...base.offences,
      ...offences.map((record, i) => ({ ...record, crimeId: `L${i}-${record.crimeId}` })),
    ],
    intelligence: [
      ...many(base.intelligence),
      ...reports.map(
        ([n, reportedOn], i) =>
          ({
            reportId: `L${i}`,
            personId: `P${n}`,
            reportedOn,
            source: '1',
            assessment: 'A',
            handling: 'P',
            theme: 'knife',
          }) as const,
      ),
    ],
    people: [...many(base.people), { personId: 'P9', bornOn: '2010-01-01' }],
    custodySpells: [
      ...many(base.custodySpells),
      ...spells.map(([n, from]) => ({ personId: `P${n}`, kind: 'sentence', from }) as const),
    ],
    needs: reports.map(
      ([n, assessedOn]) =>
        ({ personId: `P${n}`, need: 'housing', level: 'high', assessedOn, assessedBy: 'x' }) as const,
    ),
    management: spells.map(([n, from]) => ({ personId: `P${n}`, scheme: 'iom', from })),
    custody: reports.map(([n, on], i) => ({
      custodyId: `K${i}`,
      personId: `P${n}`,
      arrestedAt: `${on}T10:00:00Z`,
      suite: 'S',
      offenceCode: 'A10',
    })),
  }
}

/** Everything that a look back sees, by person id, since places move when people join. */
function seen(input: GatherHoldingsInput, on: string) {
  const columns = columnsOf('test', gatherHoldings(input))
  const look = lookBack(columns, [policy], [], parseIsoDay(on) as number)
  const idAt = (position: number) => stringAt(columns.personIds, look.pool[position] as number)
  return {
    pool: [...look.pool].map((_, position) => idAt(position)),
    scores: look.scores.map((scores) => [...scores]),
    lists: look.lists[0]?.map(({ rule, listed, notInPool, parts }) => ({
      id: rule.id,
      listed: [...listed].map(idAt),
      notInPool,
      parts: parts.map(({ size, eligible }) => ({ size, eligible: [...eligible].map(idAt) })),
    })),
    recordedDead: look.recordedDead,
    hindsight: look.hindsight,
  }
}

describe('a look back', () => {
  it('sees nothing of what came to be known after its date, of whatever kind', () => {
    const day = '2024-06-30'
    fc.assert(
      fc.property(forceArbitrary, laterArbitrary(day), (offences, later) => {
        expect(seen(withLater(everyKind(offences), later), day)).toEqual(seen(everyKind(offences), day))
      }),
      runs(150),
    )
  })
})

describe('a backtest', () => {
  it('is the same whatever came to be known after the export', () => {
    fc.assert(
      fc.property(forceArbitrary, laterArbitrary(extractedOn), (offences, later) => {
        const known = { ...everyKind(offences), custodySpells: [] }
        // A spell after the export changes how much of the days was in custody, and may; the rest stays.
        const more = withLater(known, { ...later, spells: [] })
        expect(backtest(gatherHoldings(more), policy, options)).toEqual(
          backtest(gatherHoldings(known), policy, options),
        )
      }),
      runs(60),
    )
  })

  it('is the same in any order of the records', () => {
    fc.assert(
      fc.property(
        forceArbitrary.chain((offences) =>
          fc.tuple(fc.constant(offences), fc.shuffledSubarray(offences, { minLength: offences.length })),
        ),
        ([offences, shuffled]) => {
          expect(backtest(gatherHoldings({ ...everyKind(shuffled) }), policy, options)).toEqual(
            backtest(gatherHoldings(everyKind(offences)), policy, options),
          )
        },
      ),
      runs(60),
    )
  })

  it('agrees with a plain one that goes record by record and pair by pair', () => {
    fc.assert(
      fc.property(forceArbitrary, (offences) => {
        const holdings = gatherHoldings({ offences })
        const totals = new Map(
          indexDates.map((date) => [date, scorePeople(holdings, policy, { asOf: date })]),
        )
        const told: NaiveBacktest = {
          offences,
          weights: smallTable.weights,
          indexDates,
          horizonDays: options.horizonDays,
          extractedOn,
          scoreOf: (date, personId) => totals.get(date)?.get(personId)?.total ?? 0,
        }
        const { dates, pooled } = backtest(holdings, policy, options)
        const areas: number[] = []
        let isSpreadKnown = true
        const moved = new Map<string, number>()
        for (const [i, date] of dates.entries()) {
          const people = rankedAt(told, indexDates[i] as string)
          const own = date.all.contenders[0] as ContenderPerformance
          expect(date.pool.people).toBe(people.length)
          const naive = areaByPairs(people)
          if (naive) {
            expect(own.area?.value).toBeCloseTo(naive.area, 12)
            areas.push(naive.area)
            if (naive.moved === undefined) isSpreadKnown = false
            for (const [personId, amount] of naive.moved ?? [])
              moved.set(personId, (moved.get(personId) ?? 0) + amount)
          }
          for (const { size, withOutcome, precision, harm, harmCaptured } of own.sizes) {
            const head = headByOrders(people, size)
            expect(withOutcome).toBeCloseTo(head.withOutcome, 12)
            expect(precision.value).toBeCloseTo(head.precision, 12)
            expect(harm).toBeCloseTo(head.harm, 9)
            if (head.captured !== undefined) expect(harmCaptured?.value).toBeCloseTo(head.captured, 12)
            else expect(harmCaptured).toBeUndefined()
          }
        }
        const area = pooled?.all.contenders[0]?.area
        if (areas.length === 0) {
          expect(area).toBeUndefined()
          return
        }
        const mean = areas.reduce((sum, value) => sum + value, 0) / areas.length
        const variance = [...moved.values()].reduce((sum, value) => sum + value ** 2, 0) / areas.length ** 2
        expect(area?.value).toBeCloseTo(mean, 12)
        if (!isSpreadKnown) expect(area?.interval).toBeUndefined()
        else if (area?.interval === undefined) expect(variance).toBeCloseTo(0, 12)
        else
          expect(area.interval.low).toBeCloseTo(
            Math.max(0, mean - 1.959963984540054 * Math.sqrt(variance)),
            9,
          )
      }),
      runs(150),
    )
  })

  it('never finds more than the best possible, and by lot what everybody has', () => {
    fc.assert(
      fc.property(forceArbitrary, (offences) => {
        const { dates } = backtest(gatherHoldings(everyKind(offences)), policy, options)
        for (const { all, pool } of dates) {
          const best = all.contenders.at(-1) as ContenderPerformance
          for (const { contender, sizes } of all.contenders) {
            sizes.forEach(({ precision, harm }, i) => {
              expect(precision.value).toBeLessThanOrEqual((best.sizes[i]?.precision.value as number) + 1e-12)
              expect(harm).toBeLessThanOrEqual((best.sizes[i]?.harm as number) + 1e-9)
              if (contender === 'random') expect(precision.value).toBeCloseTo(all.people / pool.people, 12)
            })
          }
          for (const { filledBy } of all.lists) {
            if (filledBy.at(-1)?.contender !== 'best-possible') continue
            const most = filledBy.at(-1)?.withOutcome ?? 0
            for (const { withOutcome } of filledBy) expect(withOutcome).toBeLessThanOrEqual(most + 1e-12)
          }
        }
      }),
      runs(80),
    )
  })
})
