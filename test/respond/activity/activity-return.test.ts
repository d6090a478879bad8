import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import type { ActivityRecord } from '../../../src/respond/activity/activity-record'
import { activityReturn } from '../../../src/respond/activity/activity-return'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'

const week = { from: '2026-03-02', to: '2026-03-08' }
const done = (activityId: string, its: Partial<ActivityRecord> = {}): ActivityRecord => ({
  activityId,
  on: '2026-03-04',
  category: 'weapon-seized',
  count: 1,
  ...its,
})
const arrest = (custodyId: string, its: Partial<CustodyRecord> = {}): CustodyRecord => ({
  custodyId,
  personId: 'P1',
  arrestedAt: '2026-03-04T10:00:00Z',
  suite: 'North',
  offenceCode: '10D',
  ...its,
})

describe('the return of a week', () => {
  it('totals every category by area, also those of which there was nothing', () => {
    const { totals } = activityReturn(
      [
        done('A1', { count: 2, area: 'B' }),
        done('A2', { area: 'A' }),
        done('A3'),
        done('A4', { category: 'safeguarded' }),
      ],
      week,
    )
    expect(totals.find(({ category }) => category === 'weapon-seized')).toEqual({
      category: 'weapon-seized',
      count: 4,
      records: 3,
      countedFrom: 'activity records',
      byArea: { A: 1, B: 2 },
    })
    expect(totals.find(({ category }) => category === 'warrant')).toMatchObject({
      count: 0,
      records: 0,
      byArea: {},
    })
  })

  it('counts a record that comes again once, and tells one that says something else', () => {
    const result = activityReturn([done('A1'), done('A1'), done('A1', { count: 5 })], week)
    expect(result).toMatchObject({ repeated: 1, differing: 1 })
    expect(result.totals.find(({ category }) => category === 'weapon-seized')?.count).toBe(1)
  })

  it('counts from the first day to the last', () => {
    const on = (day: string) => activityReturn([done('A1', { on: day })], week).outsideDates
    expect(['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09'].map(on)).toEqual([1, 0, 0, 1])
  })

  it('counts arrests and charges from custody records, each detention once', () => {
    const holdings = gatherHoldings({
      offences: [],
      custody: [
        arrest('D1', { releasedAt: '2026-03-05T09:00:00Z', release: 'charged' }),
        arrest('D2', { personId: 'P2', releasedAt: '2026-03-09T09:00:00Z', release: 'charged' }),
        arrest('D3', {
          arrestedAt: '2026-02-28T10:00:00Z',
          releasedAt: '2026-03-02T09:00:00Z',
          release: 'charged',
        }),
        arrest('D4', { personId: 'P3', releasedAt: '2026-03-04T19:00:00Z', release: 'bail' }),
      ],
    })
    const { totals } = activityReturn([], { ...week, holdings })
    expect(totals.slice(0, 2)).toMatchObject([
      { category: 'arrest', count: 3, countedFrom: 'custody records' },
      { category: 'charged', count: 2 },
    ])
  })

  it('counts nothing of a record whose release comes before its arrest, whatever the offset says', () => {
    const holdings = gatherHoldings({
      offences: [],
      custody: [
        // The night on which the clocks go back: 01:50 +01:00 is 00:50 UTC, 01:10 +00:00 is 01:10 UTC.
        arrest('D1', {
          arrestedAt: '2025-10-26T01:50:00+01:00',
          releasedAt: '2025-10-26T01:10:00+00:00',
          release: 'charged',
        }),
        arrest('D2', {
          arrestedAt: '2025-10-26T10:00:00+00:00',
          releasedAt: '2025-10-26T09:00:00+00:00',
          release: 'charged',
        }),
      ],
    })
    const october = activityReturn([], { from: '2025-10-20', to: '2025-10-26', holdings })
    expect(october.totals.slice(0, 2).map(({ count }) => count)).toEqual([1, 1])
    expect(october.impossible).toBe(1)
    expect(activityReturn([], week).impossible).toBe(0)
  })

  it('does not take records that were not gathered for none', () => {
    expect(activityReturn([], week).totals[0]).toMatchObject({ category: 'arrest', count: 'unknown' })
    const holdings = gatherHoldings({ offences: [] })
    expect(activityReturn([], { ...week, holdings }).totals[1]).toMatchObject({
      category: 'charged',
      count: 'unknown',
    })
  })

  it('says what it cannot show', () => {
    expect(activityReturn([], week).note).toContain('does not show an effect')
  })

  it('refuses what is no record, with where, and never with what', () => {
    try {
      activityReturn([done('A1'), { ...done('A2'), category: 'secret' as 'warrant', on: '2026-02-30' }], week)
      expect.unreachable()
    } catch (error) {
      expect(
        isPreludeError(error, 'invalid-activity') && error.info.problems.map(({ pointer }) => pointer),
      ).toEqual(['/1/on', '/1/category'])
      expect(String(error)).not.toContain('secret')
    }
    expect(() => activityReturn([], { from: '2026-03-08', to: '2026-03-02' })).toThrowError(
      /on or after from/,
    )
    expect(() => activityReturn(5 as never, week)).toThrowError(/activityReturn requires/)
  })

  it('refuses options that it does not know, none at all, and holdings that are none', () => {
    expect(() => activityReturn([], { ...week, holding: 1 } as never)).toThrowError('/holding: unknown key')
    expect(() => activityReturn([], undefined as never)).toThrowError(/^activityReturn requires options/)
    expect(() => activityReturn([], { ...week, holdings: null as never })).toThrowError(
      /requires holdings that gatherHoldings made/,
    )
  })
})
