import { describe, expect, it } from 'vitest'
import { notify, part } from './arrest'

const none = { crimes: 0, disputed: 0 }

describe('the detention', () => {
  it('is open until the day of release has come', () => {
    const custody = { releasedAt: '2026-03-28T02:00:00+00:00', release: 'bail' } as const
    const before = notify({ custody }).record
    expect(before.detention).toEqual({
      custodyId: 'D1',
      suite: 'Abingdon',
      arrestedAt: '2026-03-27T19:20:00+00:00',
      standing: 'in-custody',
    })
    expect(before.release).toBe('not-yet')
    const after = notify({ custody, asOf: '2026-03-28' }).record
    expect(after.detention).toMatchObject({
      standing: 'left-custody',
      releasedAt: '2026-03-28T02:00:00+00:00',
    })
    expect(after.release).toBe('bail')
  })

  it('ends in a way that may be unknown', () => {
    const custody = { releasedAt: '2026-03-27T23:00:00+00:00' }
    expect(notify({ custody }).record.release).toBe('unknown')
  })
})

describe('the circumstances', () => {
  const roleOf = (more: Parameters<typeof notify>[0]) => notify(more).record.circumstances?.role

  it('call a child a suspect until a charge or conviction is recorded and known', () => {
    expect(roleOf({})).toBe('suspect')
    expect(roleOf({ custody: { crimeId: 'C9' } })).toBe('suspect')
    expect(roleOf({ records: { offences: [part(), part({ role: 'charged' })] } })).toBe('charged')
    expect(roleOf({ records: { offences: [part({ role: 'convicted' }), part()] } })).toBe('convicted')
    expect(roleOf({ records: { offences: [part(), part({ role: 'charged', roleOn: '2026-03-28' })] } })).toBe(
      'suspect',
    )
    const custody = { releasedAt: '2026-03-27T23:00:00+00:00', release: 'charged' } as const
    expect(roleOf({ custody })).toBe('charged')
    expect(roleOf({ custody, records: { offences: [part({ role: 'convicted' })] } })).toBe('convicted')
    const tomorrow = { releasedAt: '2026-03-28T08:00:00+00:00', release: 'charged' } as const
    expect(roleOf({ custody: tomorrow })).toBe('suspect')
  })

  it('never call a victim of the same crime anything else', () => {
    expect(roleOf({ records: { offences: [part({ role: 'victim' })] } })).toBe('suspect')
  })

  it('name the flags that bear on safety, and none that tells of a victim', () => {
    const markers = ['hate', 'domestic-abuse', 'vawg', 'group', 'knife', 'exploited'] as const
    const { circumstances } = notify({ records: { offences: [part({ markers })] } }).record
    expect(circumstances).toEqual({
      offenceCode: '10D',
      role: 'suspect',
      disputed: false,
      markers: ['knife', 'exploited'],
    })
  })

  it('say where the child disputes the crime: every record of it', () => {
    const disputed = (...offences: ReturnType<typeof part>[]) =>
      notify({ records: { offences } }).record.circumstances
    expect(disputed(part({ contested: true }))?.disputed).toBe(true)
    expect(disputed(part({ contested: true }), part({ role: 'charged' }))).toMatchObject({
      disputed: false,
      role: 'charged',
    })
    expect(disputed(part(), part({ role: 'charged', contested: true }))).toMatchObject({
      disputed: false,
      role: 'suspect',
    })
  })
})

describe('earlier records', () => {
  const crime = (crimeId: string, more: Parameters<typeof part>[0] = {}) =>
    part({
      crimeId,
      occurredOn: '2025-01-10',
      recordedOn: '2025-01-10',
      roleOn: '2025-01-11',
      offenceCode: '8N',
      ...more,
    })

  it('count other crimes once each, by the weightiest undisputed role, with what has ended and what is disputed', () => {
    const offences = [
      part(),
      crime('C2'),
      crime('C2', { role: 'charged' }),
      crime('C3', { occurredOn: '2024-06-01' }),
      crime('C4', { outcome: '16', outcomeOn: '2025-03-01' }),
      crime('C5', { outcome: '0', outcomeOn: '2025-03-01' }),
      crime('C6', { outcome: '16', outcomeOn: '2026-04-01' }),
      crime('C7', { contested: true, outcome: '14' }),
      crime('C8', { role: 'convicted' }),
      crime('C9', { role: 'witness' }),
    ]
    expect(notify({ records: { offences } }).record.earlierCrimes).toEqual({
      // C3, C4, C5, C6; C7 is disputed.
      suspect: { crimes: 4, latestOn: '2025-01-10', disputed: 1, ended: 1 },
      charged: { crimes: 1, latestOn: '2025-01-10', disputed: 0 },
      convicted: { crimes: 1, latestOn: '2025-01-10', disputed: 0 },
    })
  })

  it('end where the look back begins', () => {
    // sub(2026-03-27, 1 year) < date: 2025-03-27 is out, 2025-03-28 in.
    const offences = [
      part(),
      crime('C2', { occurredOn: '2025-03-27', recordedOn: '2025-03-27' }),
      crime('C3', { occurredOn: '2025-03-28', recordedOn: '2025-03-28' }),
      crime('C4', { role: 'victim', occurredOn: '2025-03-27' }),
    ]
    const lookBack = { years: 1 }
    const { record, accuracy } = notify({ records: { offences }, lookBack })
    expect(record.earlierCrimes?.suspect).toEqual({
      crimes: 1,
      latestOn: '2025-03-28',
      disputed: 0,
      ended: 0,
    })
    expect(accuracy.recordsFrom).toBe('2025-03-28')
    expect(notify({ records: { offences } }).accuracy).not.toHaveProperty('recordsFrom')
    const social = notify({ records: { offences }, lookBack, recipient: 'childrens-social-care' })
    expect(social.record.harmSuffered).toEqual(none)
  })

  it('tell social care of harm done to the child, and of signs of exploitation whatever the part', () => {
    const offences = [
      part({ markers: ['exploited'] }),
      crime('C2', { role: 'victim' }),
      crime('C3', { role: 'victim', markers: ['exploited'] }),
      crime('C3', { markers: ['exploited'] }),
      crime('C4', { role: 'victim', contested: true, markers: ['exploited'] }),
    ]
    const { record } = notify({ records: { offences }, recipient: 'childrens-social-care' })
    expect(record.harmSuffered).toEqual({ crimes: 2, latestOn: '2025-01-10', disputed: 1 })
    // C1 and C3, which the child is in twice; C4 is disputed.
    expect(record.exploitation).toEqual({ crimes: 2, latestOn: '2026-03-27', disputed: 1 })
  })

  it('keep the crime of arrest among signs of exploitation however old it is', () => {
    const offences = [
      part({ occurredOn: '2020-01-01', markers: ['exploited'] }),
      crime('C2', { markers: ['exploited'] }),
    ]
    const { record } = notify({ records: { offences }, lookBack: { days: 30 } })
    expect(record.exploitation).toEqual({ crimes: 1, latestOn: '2020-01-01', disputed: 0 })
  })

  it('count arrests before this one, or say that none were gathered', () => {
    const held = (custodyId: string, arrestedAt: string) => ({
      custodyId,
      personId: 'P1',
      arrestedAt,
      releasedAt: arrestedAt,
      suite: 'Banbury',
      offenceCode: '8N',
    })
    const custody = [
      held('D1', '2026-03-27T19:20:00+00:00'),
      held('D2', '2026-01-01T10:00:00+00:00'),
      held('D3', '2024-01-01T10:00:00+00:00'),
      held('D4', '2026-03-27T21:00:00+00:00'),
      { ...held('D5', '2026-01-01T10:00:00+00:00'), personId: 'P2' },
    ]
    expect(notify({ records: { custody } }).record.earlierArrests).toBe(2)
    expect(notify({ records: { custody }, lookBack: { years: 1 } }).record.earlierArrests).toBe(1)
    expect(notify({ records: { custody: [] } }).record.earlierArrests).toBe(0)
    expect(notify().record.earlierArrests).toBe('unknown')
  })
})

describe('who works with the child', () => {
  const management = [
    { personId: 'P1', scheme: 'youth-justice', from: '2026-01-01', lead: 'Oxfordshire' },
    { personId: 'P1', scheme: 'child-protection', from: '2026-02-01', to: '2026-03-28' },
    { personId: 'P1', scheme: 'child-protection', from: '2025-02-01', to: '2026-03-27' },
    { personId: 'P1', scheme: 'iom', from: '2026-01-01' },
    { personId: 'P1', scheme: 'prevent', from: '2026-01-01' },
    { personId: 'P1', scheme: 'probation', from: '2026-03-28' },
  ]

  it('is told of the schemes open at the date that the recipient may know of', () => {
    expect(notify({ records: { management }, recipient: 'childrens-social-care' }).record.schemes).toEqual([
      { scheme: 'child-protection', since: '2026-02-01' },
      { scheme: 'youth-justice', since: '2026-01-01', lead: 'Oxfordshire' },
    ])
    expect(notify({ records: { management } }).record.schemes).toHaveLength(3)
  })

  it('is unknown where it was not gathered', () => {
    expect(notify().record.schemes).toBe('unknown')
  })
})

describe('what else is told', () => {
  it('is whether the health care professional looked, and a caution about approaching the child', () => {
    const { record } = notify({
      healthAssessment: 'not-done',
      records: { people: [{ personId: 'P1', bornOn: '2010-05-01', approachRisk: true }] },
    })
    expect(record.healthAssessment).toBe('not-done')
    expect(record.approachRisk).toBe('yes')
    expect(notify().record).toMatchObject({ healthAssessment: 'unknown', approachRisk: 'none-recorded' })
    expect(notify({ records: { people: [] } }).record.approachRisk).toBe('none-recorded')
  })
})
