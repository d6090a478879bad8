import { describe, expect, it } from 'vitest'
import { readCustody } from '../../src/scan/read-custody'
import { rejectedOf } from '../support/findings'

const row = {
  custodyId: 'D1',
  personId: 'P1',
  arrestedAt: '2026-03-31T21:40:00+01:00',
  suite: 'Abingdon',
  offenceCode: '8N',
}

const arrestedAt = (text: string, options = {}) => {
  const intake = readCustody([{ ...row, arrestedAt: text }], options)
  return intake.records[0]?.arrestedAt ?? rejectedOf(intake)[0]
}

describe('the times of a custody row', () => {
  it.each([
    ['2026-03-31T21:40:00+01:00', '2026-03-31T21:40:00+01:00'],
    ['2026-03-31 21:40Z', '2026-03-31T21:40:00Z'],
    ['2026-03-31T21:40:05,25 +0100', '2026-03-31T21:40:05.25+01:00'],
    ['31/03/2026 9:40 pm -05', '2026-03-31T21:40:00-05:00'],
    ['31/3/2026 12:00 am z', '2026-03-31T00:00:00Z'],
    ['31/3/2026 12:00 pm z', '2026-03-31T12:00:00Z'],
  ])('read %j as %s', (text, canonical) => {
    expect(arrestedAt(text)).toBe(canonical)
  })

  it.each([
    ['2026-03-31', 'invalid-date-time'],
    ['2026-03-31T24:00:00Z', 'invalid-date-time'],
    ['2026-03-31T13:00 pm Z', 'invalid-date-time'],
    ['2026-03-31T0:00 am Z', 'invalid-date-time'],
    ['2026-02-30T10:00Z', 'invalid-date-time'],
    ['9999-12-31T10:00Z', 'date-out-of-range'],
    ['2026-03-31T10:00+24:00', 'invalid-date-time'],
    ['2026-03-31T10:00', 'missing-offset'],
  ])('reject %j: %s', (text, code) => {
    expect(arrestedAt(text)).toBe(`#0 ${code} arrestedAt`)
  })

  it('take the offset that the options state where they have none of their own', () => {
    expect(arrestedAt('2026-03-31T10:00', { assumeOffset: '+01' })).toBe('2026-03-31T10:00:00+01:00')
    expect(arrestedAt('2026-03-31T10:00Z', { assumeOffset: '+01' })).toBe('2026-03-31T10:00:00Z')
  })

  it('are ordered by the moment and not by the clock', () => {
    // 00:50 without an offset is 01:50 at +01:00, and 20:50 the day before at -04:00.
    const released = (releasedAt: string) =>
      rejectedOf(readCustody([{ ...row, arrestedAt: '2026-03-29T00:50:00Z', releasedAt }]))
    expect(released('2026-03-29T01:50:00+01:00')).toEqual([])
    expect(released('2026-03-29T01:49:59+01:00')).toEqual(['#0 ends-before-start releasedAt'])
    expect(released('2026-03-28T20:50:00-04:00')).toEqual([])
    expect(released('2026-03-28T20:49:00-04:00')).toEqual(['#0 ends-before-start releasedAt'])
  })
})
