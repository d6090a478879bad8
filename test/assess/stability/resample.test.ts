import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawMultiplicities } from '../../../src/assess/stability/poisson-draws'
import { repeatCrimes, resample } from '../../../src/assess/stability/resample'
import { drawReports } from '../../../src/assess/stability/resample-reports'
import { stringAt } from '../../../src/internal/find-string'
import { openDraws } from '../../../src/internal/open-draws'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import type { GatherHoldingsInput } from '../../../src/scan/gather-holdings'
import { columnsOf } from '../../../src/scan/holdings'
import type { ReportRow } from '../../../src/scan/holdings/columns'
import type { IntelligenceRecord } from '../../../src/scan/records/intelligence-record'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { crime, holdingsOf, policyWith, report } from '../../analyse/small-force'
import { allKinds, candidateLists, candidatesOf, cohortLists } from './small-draws'

const personIds = ['P1', 'P10', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']
const people: GatherHoldingsInput['people'] = personIds.map((personId, index) => ({
  personId,
  // A child under ten, one under eighteen, one born on 29 February, one of whom it is not known.
  ...(index < 7 && {
    bornOn: [
      '2017-01-01',
      '2010-05-05',
      '2004-02-29',
      '1990-01-01',
      '1980-01-01',
      '2009-04-01',
      '2000-01-01',
    ][index] as string,
  }),
  area: index % 2 === 0 ? 'North' : 'South',
}))

/** What else is recorded of people, some of whom are candidates. */
const others: Partial<GatherHoldingsInput> = {
  custodySpells: [
    { personId: 'P2', kind: 'remand', from: '2026-03-01' },
    { personId: 'P9', kind: 'remand', from: '2026-03-01' },
  ],
  needs: [
    { personId: 'P2', need: 'housing', level: 'high', assessedOn: '2026-03-01', assessedBy: 'probation' },
  ],
  management: [{ personId: 'P3', scheme: 'iom', from: '2026-03-01' }],
  custody: [
    {
      custodyId: 'D1',
      personId: 'P2',
      arrestedAt: '2026-03-01T10:00:00+00:00',
      suite: 'A',
      offenceCode: 'A10',
    },
  ],
}

const arbitraryOffences: fc.Arbitrary<OffenceRecord[]> = fc
  .array(
    fc.record({
      crime: fc.integer({ min: 1, max: 12 }),
      personId: fc.constantFrom(...personIds),
      role: fc.constantFrom('suspect', 'charged', 'convicted', 'victim', 'witness'),
      offenceCode: fc.constantFrom('A10', 'A20', 'B100', 'N0', 'Unlisted'),
      occurredOn: fc.constantFrom('2026-03-01', '2025-11-11', '2025-02-28', '2026-04-02'),
      marked: fc.boolean(),
      contested: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ crime: number, personId, marked, contested, ...more }) =>
      crime(`C${number}`, personId, {
        ...more,
        markers: marked ? ['knife'] : [],
        area: number % 3 === 0 ? 'North' : 'South',
        ...(contested && number === 5 && { contested }),
      }),
    ),
  )
const arbitraryReports: fc.Arbitrary<IntelligenceRecord[]> = fc
  .array(
    fc.record({
      personId: fc.constantFrom(...personIds),
      assessment: fc.constantFrom('A', 'B'),
      originId: fc.constantFrom('O1', 'O2', 'O3', undefined),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ originId, ...more }, index) =>
      report(`R${index}`, more.personId, { ...more, ...(originId !== undefined && { originId }) }),
    ),
  )

describe('the candidates', () => {
  const forces = fc.tuple(arbitraryOffences, arbitraryReports)

  it('come to the same lists as everyone', () => {
    fc.assert(
      fc.property(forces, ([offences, intelligence]) => {
        const holdings = holdingsOf(offences, { people, intelligence, ...others })
        const policy = policyWith(allKinds)
        const { candidates, listing } = candidatesOf(holdings, policy)
        expect(candidateLists(candidates, listing)).toEqual(cohortLists(holdings, policy))
      }),
    )
  })

  it('are everybody where a step gives points for nothing', () => {
    const steps: Partial<PolicyDocument> = {
      score: {
        components: [
          {
            id: 'it',
            measure: { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } },
            scale: { kind: 'steps', steps: [{ atLeast: 0, points: 1 }] },
            weight: 1,
          },
        ],
      },
      lists: [{ id: 'force', size: 20 }],
    }
    const holdings = holdingsOf([crime('C1', 'P1', { role: 'witness' })], { people })
    const { candidates, listing } = candidatesOf(holdings, policyWith(steps))
    expect(candidateLists(candidates, listing)).toEqual([['force', undefined, [...personIds].sort()]])
  })

  it('leave out whoever has nothing that any draw could count', () => {
    const holdings = holdingsOf([
      crime('C1', 'P1'),
      crime('C2', 'P2', { role: 'witness' }),
      crime('C3', 'P3', { occurredOn: '2026-04-01' }),
      crime('C4', 'P4', { contested: true }),
    ])
    expect(candidatesOf(holdings, policyWith()).candidates.columns.personIds.size).toBe(1)
  })
})

describe('a resample', () => {
  it('is what holdings would be in which each crime were recorded as often as it is drawn', () => {
    fc.assert(
      fc.property(arbitraryOffences, fc.nat(1000), (offences, draw) => {
        const policy = policyWith(allKinds)
        const { candidates, listing } = candidatesOf(holdingsOf(offences, { people }), policy)
        const { crimeIds } = candidates.columns
        const drawn = drawMultiplicities(openDraws(9, 'rank-stability crimes', draw), crimeIds.size)
        const times = new Map([...drawn].map((count, place) => [stringAt(crimeIds, place), count] as const))
        const repeated = offences.flatMap((row) =>
          Array.from({ length: times.get(row.crimeId) ?? 1 }, (_, copy) => ({
            ...row,
            crimeId: `${row.crimeId}~${copy}`,
          })),
        )
        expect(candidateLists(resample(candidates, 9, draw), listing)).toEqual(
          cohortLists(holdingsOf(repeated, { people }), policy),
        )
      }),
    )
  })

  it('keeps the rows of one person and crime together, copy after copy', () => {
    const { involvements } = columnsOf(
      'test',
      holdingsOf([
        crime('C1', 'P1'),
        crime('C1', 'P1', { role: 'convicted' }),
        crime('C1', 'P2'),
        crime('C2', 'P2', { offenceCode: 'B100' }),
      ]),
    )
    const { starts, crime: crimes, code, person, size } = repeatCrimes(involvements, Uint8Array.of(2, 0))
    expect([...starts]).toEqual([0, 4, 6])
    expect([...person]).toEqual([0, 0, 0, 0, 1, 1])
    // Copy 1 of crime 0 of two crimes is crime 2.
    expect([...crimes]).toEqual([0, 0, 2, 2, 0, 2])
    expect([...code]).toEqual([0, 0, 0, 0, 0, 0])
    expect(size).toBe(6)
  })
})

describe('reports in a resample', () => {
  const row = (origin: number, reportId = 'R'): ReportRow => ({
    reportId,
    on: 20_000,
    source: '1',
    assessment: 'A',
    handling: 'P',
    theme: 'knife',
    origin,
  })
  /** Draws that come to these counts, one after the other: 0, 1 or 2 of a Poisson distribution of mean one. */
  const drawing = (...counts: readonly number[]) => {
    let at = 0
    return {
      below: () => [0, 1_000_000_000, 1_700_000_000][counts[at++] as number] as number,
      share: () => 0,
    }
  }

  it('of one origin come and go together, whomever they are about', () => {
    const rows = [row(4, 'a'), row(7, 'b'), row(4, 'c')]
    const { rows: drawn, starts } = drawReports({ rows, starts: Uint32Array.of(0, 2, 3) }, drawing(2, 0))
    expect(drawn.map(({ reportId }) => reportId)).toEqual(['a', 'a', 'c', 'c'])
    expect([...starts]).toEqual([0, 2, 4])
    // Twice the origin is two origins, the same two for both people.
    expect(new Set(drawn.map(({ origin }) => origin)).size).toBe(2)
  })

  it('without an origin are drawn for each person by themselves, all of one person together', () => {
    const rows = [row(0, 'a'), row(0, 'b'), row(0, 'c')]
    const { rows: drawn } = drawReports({ rows, starts: Uint32Array.of(0, 2, 3) }, drawing(0, 1))
    expect(drawn.map(({ reportId, origin }) => [reportId, origin])).toEqual([['c', 0]])
  })

  it('are none where there are none', () => {
    expect(drawReports({ rows: [], starts: new Uint32Array(0) }, drawing()).rows).toEqual([])
  })
})
