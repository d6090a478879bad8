import { describe, expect, it } from 'vitest'
import type { GroupDisparityOptions } from '../../../src/assess/disparity/group-disparity-options'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { crime } from '../../analyse/small-force'
import { before, disparityOf, ids } from './sixty-people'

/** So many people of each sex have one crime more; what was found at which date, in what way. */
function withLater(more: Partial<OffenceRecord>, options: Partial<GroupDisparityOptions> = {}) {
  const later = ids
    .filter((id) => Number(id.slice(1)) % 2 === 0)
    .map((id) => crime(`later-${id}`, id, { occurredOn: '2026-04-15', ...more }))
  return disparityOf(
    {
      outcome: { select: { roles: { charged: 1 } } },
      horizonDays: 30,
      extractedOn: '2026-06-30',
      ...options,
    },
    { offences: [...before, ...later] },
  )
}
/** Of sixty people thirty have one crime more: 30 where it counts. */
const counted = (...given: Parameters<typeof withLater>) => withLater(...given).outcome?.people.all

describe('an outcome of the disparity', () => {
  it('is a crime from the day after the cohort’s date to the last day of the horizon', () => {
    expect(counted({ occurredOn: '2026-03-31' })).toBe(0)
    expect(counted({ occurredOn: '2026-04-01' })).toBe(30)
    // 31 March and 30 days.
    expect(counted({ occurredOn: '2026-04-30' })).toBe(30)
    expect(counted({ occurredOn: '2026-05-01' })).toBe(0)
  })

  it('is one that was known by the day of the export', () => {
    expect(counted({ recordedOn: '2026-06-30' })).toBe(30)
    expect(counted({ recordedOn: '2026-07-01' })).toBe(0)
    // Left out, that day is the latest that the holdings know.
    const disparity = disparityOf(
      { outcome: { select: { roles: { charged: 1 } } }, horizonDays: 30 },
      { offences: [...before, crime('C1', 'F00', { occurredOn: '2026-04-15', recordedOn: '2026-08-01' })] },
    )
    expect(disparity.outcome).toMatchObject({ extractedOn: '2026-08-01', isWhole: true })
  })

  it('is whole once the export is as late as its last day', () => {
    expect(withLater({}, { extractedOn: '2026-04-30' }).outcome?.isWhole).toBe(true)
    const early = withLater({}, { extractedOn: '2026-04-29' })
    expect(early.outcome?.isWhole).toBe(false)
    expect(early.cautions.join()).toContain('outcomes are still missing')
  })

  it('is of the roles and groups that are asked for, and not contested', () => {
    expect(counted({ role: 'suspect' })).toBe(0)
    expect(counted({ contested: true })).toBe(0)
    const outcome = {
      title: 'knives',
      select: { roles: { charged: 1 }, groups: ['knife'] },
      groups: { knife: { codes: ['B100'] } },
    } as const
    expect(counted({}, { outcome })).toBe(0)
    expect(counted({ offenceCode: 'B100' }, { outcome })).toBe(30)
    expect(withLater({}, { outcome }).outcome?.title).toBe('knives')
  })

  it('is reported, proactive, or neither where no record says', () => {
    expect(withLater({ detection: 'reported' }).outcome?.people).toEqual({
      all: 30,
      reported: 30,
      proactive: 0,
    })
    expect(withLater({ detection: 'proactive' }).outcome?.people).toEqual({
      all: 30,
      reported: 0,
      proactive: 30,
    })
    expect(withLater({}).outcome?.people).toEqual({ all: 30, reported: 0, proactive: 0 })
  })

  it('does not tell how many people there are where they are from 1 to 4', () => {
    const disparity = disparityOf(
      { outcome: { select: { roles: { charged: 1 } } }, horizonDays: 30 },
      {
        offences: [
          ...before,
          ...['F00', 'F11', 'M00', 'M11'].map((id) => crime(`C${id}`, id, { occurredOn: '2026-04-15' })),
        ],
      },
    )
    expect(disparity.outcome?.people).toEqual({ all: 'suppressed', reported: 0, proactive: 0 })
    expect(disparity.tables[0]?.groups[0]?.outcome?.all).toMatchObject({
      withOutcome: 'suppressed',
      recordedShare: 'suppressed',
    })
  })
})
