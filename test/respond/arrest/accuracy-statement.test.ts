import { describe, expect, it } from 'vitest'
import { detention, notify, part } from './arrest'

type Given = Parameters<typeof notify>[0]
const doubts = (given: Given) => notify(given).accuracy.doubts.map(({ code }) => code)

describe('the accuracy statement', () => {
  it('says as of when, what is unknown, what it must not be read as and whom to tell of an error', () => {
    const { accuracy } = notify({ correctionsTo: 'the custody inspector' })
    expect(accuracy).toMatchObject({
      asOf: '2026-03-27',
      unknown: ['/healthAssessment', '/earlierArrests', '/schemes', '/intelligence'],
      doubts: [],
      hindsight: false,
      correctionsTo: 'the custody inspector',
    })
    expect(accuracy.statements[0]).toBe('An arrest is a suspicion: nobody has found that the child did it.')
    expect(notify().accuracy.correctionsTo).toBe('unknown')
  })

  it('points at an unknown age and area, and at nothing where all is known', () => {
    const people = [{ personId: 'P1' }]
    expect(notify({ records: { people } }).accuracy.unknown.slice(0, 2)).toEqual([
      '/person/ageAtArrest',
      '/person/homeArea',
    ])
    const all = { intelligence: [], custody: [], management: [] }
    expect(notify({ records: all, healthAssessment: 'done' }).accuracy.unknown).toEqual([])
  })

  it('owns to hindsight where a record in it lacks the date that would prove when it was known', () => {
    const { recordedOn: _, ...undated } = part({ occurredOn: '2025-01-01' })
    const hindsight = (given: Given) => notify(given).accuracy.hindsight
    const other = { ...undated, crimeId: 'C2' }
    expect(hindsight({ records: { offences: [part(), other] } })).toBe(true)
    expect(hindsight({ records: { offences: [part(), other] }, lookBack: { months: 1 } })).toBe(false)
    expect(hindsight({ records: { offences: [undated] }, lookBack: { months: 1 } })).toBe(true)
  })
})

describe('a doubt', () => {
  const people = (bornOn: string, more = {}) => ({
    records: { people: [{ personId: 'P1', bornOn, ...more }] },
  })

  it('goes with a birth date after the arrest, which is none', () => {
    const { record, accuracy } = notify(people('2026-03-28'))
    expect(record.person?.ageAtArrest).toBe('unknown')
    expect(accuracy.doubts.map(({ code }) => code)).toEqual(['age-unknown', 'born-after-arrest'])
    expect(doubts(people('2026-03-27'))).toEqual(['under-ten'])
  })

  it('goes with a child under ten, and not with one of ten', () => {
    expect(doubts(people('2016-03-28'))).toEqual(['under-ten'])
    expect(doubts(people('2016-03-27'))).toEqual([])
  })

  it('goes with a child who has turned 18 since', () => {
    expect(doubts({ ...people('2008-03-28'), asOf: '2026-03-28' })).toEqual(['eighteen-since'])
    expect(doubts({ ...people('2008-03-29'), asOf: '2026-03-28' })).toEqual([])
  })

  it('goes with a death before the arrest, and not with one after or of an unknown day', () => {
    expect(doubts(people('2010-05-01', { diedOn: '2026-03-26' }))).toEqual(['death-before-arrest'])
    expect(doubts(people('2010-05-01', { diedOn: '2026-03-27' }))).toEqual([])
    const differing = ['2025-01-01', '2025-01-02'].map((diedOn) => ({
      personId: 'P1',
      bornOn: '2010-05-01',
      diedOn,
    }))
    expect(doubts({ records: { people: differing } })).toEqual([])
  })

  it('goes with a release of which no time is recorded', () => {
    expect(doubts({ custody: { release: 'bail' } })).toEqual(['release-without-time'])
  })

  it('goes with two detentions at once, in whatever suite, that share a moment', () => {
    const other = detention({
      custodyId: 'D2',
      suite: 'Banbury',
      arrestedAt: '2026-03-27T18:00:00+00:00',
    })
    const at = (more: object, given: Given = {}) =>
      doubts({ ...given, records: { custody: [{ ...other, ...more }] } })
    expect(at({})).toEqual(['two-detentions-at-once'])
    // 20:20 at +01:00 is 19:20, when the other begins: they touch and do not overlap.
    expect(at({ releasedAt: '2026-03-27T20:20:00+01:00' })).toEqual([])
    expect(at({ releasedAt: '2026-03-27T19:20:01+00:00' })).toEqual(['two-detentions-at-once'])
    const left = { custody: { releasedAt: '2026-03-27T20:00:00+00:00' } }
    expect(at({ arrestedAt: '2026-03-27T20:00:00+00:00' }, left)).toEqual([])
    expect(at({ arrestedAt: '2026-03-27T19:59:00+00:00' }, left)).toEqual(['two-detentions-at-once'])
    expect(at({ arrestedAt: '2026-03-28T08:00:00+00:00' })).toEqual([])
    expect(at({ personId: 'P2' })).toEqual([])
    // Never closed, and 28 days before 19:20 on 27 March: longer than any law has let police hold anybody.
    expect(at({ arrestedAt: '2026-02-27T19:20:01+00:00' })).toEqual(['two-detentions-at-once'])
    expect(at({ arrestedAt: '2026-02-27T19:20:00+00:00' })).toEqual([])
  })

  it('goes with a detention that the holdings hold otherwise', () => {
    const at = (given: Partial<ReturnType<typeof detention>>, custody = {}) =>
      doubts({ custody, records: { custody: [detention(given)] } })
    expect(at({})).toEqual([])
    // The same moment, written with another offset.
    expect(at({ arrestedAt: '2026-03-27T20:20:00+01:00' })).toEqual([])
    expect(at({ arrestedAt: '2026-03-27T19:21:00+00:00' })).toEqual(['held-otherwise'])
    expect(at({ suite: 'Banbury' })).toEqual(['held-otherwise'])
    expect(at({ offenceCode: '8N' })).toEqual(['held-otherwise'])
    expect(at({ crimeId: 'C2' })).toEqual(['held-otherwise'])
    const left = { releasedAt: '2026-03-27T23:00:00+00:00', release: 'bail' } as const
    expect(at(left, left)).toEqual([])
    expect(at({}, left)).toEqual(['held-otherwise'])
    expect(at({ ...left, releasedAt: '2026-03-27T23:30:00+00:00' }, left)).toEqual(['held-otherwise'])
    expect(at({ ...left, release: 'charged' }, left)).toEqual(['held-otherwise'])
    expect(at({ ...left, releasedAt: '2026-03-28T00:30:00+00:00' })).toEqual([])
  })
})
