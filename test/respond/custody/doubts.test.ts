import { describe, expect, it } from 'vitest'
import { custodyOffers } from '../../../src/respond/custody/custody-offers'
import type { CustodyOffersOptions } from '../../../src/respond/custody/custody-offers-options'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import { policy } from '../records'
import { at, catalogueOf, holdingsOf, person, stay } from './records'

const suites = [
  { suite: 'Abingdon', coaches: [{ response: 'divert' }] },
  { suite: 'Banbury', coaches: [{ response: 'navigator' }] },
]

function told(custody: readonly CustodyRecord[], more: Partial<CustodyOffersOptions> = {}) {
  const { offers } = custodyOffers(holdingsOf([person('A')], custody), policy, catalogueOf(), {
    at,
    suites,
    ...more,
  })
  const offer = offers.find(({ responseId }) => responseId === 'divert')
  return {
    offers: offers.length,
    status: offer?.status,
    missing: offer?.missing,
    doubts: offer?.doubts.map(({ code }) => code),
    stays: offer?.stays.map(({ custodyId, suite, presence }) => `${custodyId} ${suite} ${presence}`),
    coached: offer?.stays.map(({ coach }) => coach !== undefined),
    reasons: offer?.reasons.slice(2),
  }
}

describe('custodyOffers on records that cannot all be right', () => {
  it('shows a person who is in two suites at once in both, with a doubt, and counts one time', () => {
    const both = told(
      [
        stay('A', '1', '2026-03-28T18:00:00+00:00'),
        stay('A', '2', '2026-03-28T19:00:00+00:00', { suite: 'Banbury' }),
      ],
      { timesInCustody: { atMost: 1 } },
    )
    expect(both).toEqual({
      offers: 2,
      status: 'eligible',
      missing: [],
      doubts: ['two-at-once'],
      stays: ['1 Abingdon in-custody', '2 Banbury in-custody'],
      coached: [true, false],
      reasons: ['times in police custody by 2026-03-28: 1, at most 1 allowed'],
    })
  })

  it('does not doubt a stay that begins as another ends', () => {
    const { doubts, stays } = told(
      [
        stay('A', '1', '2026-03-28T17:00:00+00:00', { releasedAt: '2026-03-28T18:00:00+00:00' }),
        stay('A', '2', '2026-03-28T18:00:00+00:00'),
      ],
      { lately: { days: 1 } },
    )
    expect(doubts).toEqual([])
    expect(stays).toEqual(['1 Abingdon released', '2 Abingdon in-custody'])
  })

  it('cannot tell who is there from a release before the arrest', () => {
    const record = stay('A', '1', '2026-03-28T18:00:00+00:00', { releasedAt: '2026-03-28T17:00:00+00:00' })
    expect(told([record])).toMatchObject({
      status: 'unknown',
      missing: ['release'],
      doubts: ['release-before-arrest'],
      stays: ['1 Abingdon unclear'],
      reasons: ['no custody record says for sure whether or until when the person is or was in a suite'],
    })
  })

  it('takes a release at the minute of arrest for sound', () => {
    const record = stay('A', '1', '2026-03-28T18:00:00+00:00', { releasedAt: '2026-03-28T19:00:00+01:00' })
    expect(told([record], { lately: { days: 1 } })).toMatchObject({ status: 'eligible', doubts: [] })
  })

  it('doubts a stay of more than 96 hours without a release, and not one of 96', () => {
    expect(told([stay('A', '1', '2026-03-24T21:00:00+00:00')])).toMatchObject({
      status: 'eligible',
      doubts: [],
    })
    expect(told([stay('A', '1', '2026-03-24T20:59:59+00:00')])).toMatchObject({
      status: 'unknown',
      missing: ['release'],
      doubts: ['long-without-release'],
    })
  })

  it('doubts a release of which the time is missing, and knows nothing of one that is yet to come', () => {
    expect(told([stay('A', '1', '2026-03-28T18:00:00+00:00', { release: 'bail' })])).toMatchObject({
      status: 'unknown',
      doubts: ['release-without-time'],
    })
    const later = stay('A', '1', '2026-03-28T18:00:00+00:00', {
      release: 'bail',
      releasedAt: '2026-03-28T21:00:01+00:00',
    })
    expect(told([later])).toMatchObject({ status: 'eligible', stays: ['1 Abingdon in-custody'], doubts: [] })
  })

  it('lists nobody for a record that was never closed, once no law would let them be held, and counts them', () => {
    // 28 days before 21:00 on 28 March.
    const held = stay('A', '1', '2026-02-28T21:00:01+00:00')
    const cannot = stay('A', '1', '2026-02-28T21:00:00+00:00')
    const without = { ...cannot, release: 'bail' } as const
    const reversed = { ...cannot, releasedAt: '2026-02-27T21:00:00+00:00' }
    const sound = { ...cannot, releasedAt: '2026-03-01T21:00:00+00:00' }
    const neverClosed = (record: CustodyRecord) => {
      const options = { at, suites }
      return custodyOffers(holdingsOf([person('A')], [record]), policy, catalogueOf(), options).neverClosed
    }
    expect(told([held])).toMatchObject({ offers: 1, doubts: ['long-without-release'] })
    expect([cannot, without, reversed, sound].map((record) => told([record]).offers)).toEqual([0, 0, 0, 0])
    expect([held, cannot, without, reversed, sound].map(neverClosed)).toEqual([0, 1, 1, 1, 0])
    // Whoever counts as lately in custody for a week may have been there until 28 March.
    expect(told([cannot], { lately: { days: 7 } })).toMatchObject({
      offers: 1,
      doubts: ['long-without-release'],
    })
    const old = stay('A', '1', '2026-02-21T20:00:00+00:00')
    // They were there until 21 March at the latest, and a week before 28 March is the day after that.
    expect(told([old], { lately: { days: 7 } }).offers).toBe(0)
  })

  it('does not let an old record that was never closed hide that somebody is there now', () => {
    const { status, doubts } = told(
      [stay('A', '1', '2026-03-02T18:00:00+00:00'), stay('A', '2', '2026-03-28T18:00:00+00:00')],
      { timesInCustody: { atMost: 2 } },
    )
    expect(status).toBe('eligible')
    expect(doubts).toEqual(['long-without-release'])
  })

  it('takes several records of one stay for one, and believes the one that tells its end, in any order', () => {
    const open = stay('A', '1', '2026-03-20T18:00:00+00:00')
    const undated = { ...open, release: 'bail' as const }
    const closed = { ...undated, releasedAt: '2026-03-21T02:00:00+00:00' }
    const corrected = { ...closed, releasedAt: '2026-03-21T03:00:00+00:00' }
    for (const records of [
      [open, undated, closed, corrected],
      [corrected, closed, undated, open],
    ]) {
      const result = told(records, { lately: { days: 14 }, timesInCustody: { atMost: 1 } })
      expect(result).toMatchObject({ status: 'eligible', doubts: [], stays: ['1 Abingdon released'] })
    }
    expect(
      told([
        { ...open, arrestedAt: '2026-03-28T20:00:00+00:00' },
        { ...open, arrestedAt: '2026-03-28T19:00:00+00:00' },
      ]).stays,
    ).toHaveLength(1)
  })

  it('counts a move to another suite under one custody id as one time, and shows both', () => {
    const { status, stays } = told(
      [
        stay('A', '1', '2026-03-28T10:00:00+00:00', { releasedAt: '2026-03-28T14:00:00+00:00' }),
        stay('A', '1', '2026-03-28T15:00:00+00:00', { suite: 'Banbury' }),
      ],
      { lately: { days: 1 }, timesInCustody: { atMost: 1 } },
    )
    expect(status).toBe('eligible')
    expect(stays).toEqual(['1 Abingdon released', '1 Banbury in-custody'])
  })

  it('has an order of its own for stays that began in one minute', () => {
    const twice = [
      stay('A', '2', '2026-03-28T18:00:00+00:00', { suite: 'Banbury' }),
      stay('A', '1', '2026-03-28T18:00:00+00:00'),
      stay('A', '3', '2026-03-28T18:00:00+00:00'),
    ]
    expect(told(twice).stays).toEqual(told([...twice].reverse()).stays)
  })
})

describe('the limit on times in custody', () => {
  const earlier = stay('A', '1', '2025-03-28T18:00:00+00:00', { releasedAt: '2025-03-28T20:00:00+00:00' })
  const now = stay('A', '2', '2026-03-28T18:00:00+00:00')

  it('is an option: two times are too many only where one is the most', () => {
    expect(told([earlier, now]).status).toBe('eligible')
    expect(told([earlier, now], { timesInCustody: { atMost: 2 } })).toMatchObject({
      status: 'eligible',
      reasons: ['times in police custody by 2026-03-28: 2, at most 2 allowed'],
    })
    const { offers } = custodyOffers(holdingsOf([person('A')], [earlier, now]), policy, catalogueOf(), {
      at,
      suites,
      timesInCustody: { atMost: 1 },
    })
    expect(offers[0]).toMatchObject({
      status: 'not-eligible',
      reasons: ['times in police custody by 2026-03-28: 2, at most 1 allowed'],
    })
  })

  it('looks back as far as it is told, half open', () => {
    const within = (days: number) => told([earlier, now], { timesInCustody: { atMost: 1, within: { days } } })
    expect(within(365).reasons).toEqual([
      'times in police custody in the 365 days to 2026-03-28: 1, at most 1 allowed',
    ])
    expect(within(366).status).toBe('not-eligible')
  })

  it('is unknown where a record that cannot be right decides', () => {
    const wrong = { ...earlier, releasedAt: '2025-03-27T20:00:00+00:00' }
    expect(told([wrong, now], { timesInCustody: { atMost: 1 } })).toMatchObject({
      status: 'unknown',
      missing: ['times-in-custody'],
      reasons: ['times in police custody by 2026-03-28: 1 to 2, at most 1 allowed'],
    })
    expect(told([wrong, now], { timesInCustody: { atMost: 2 } }).status).toBe('eligible')
  })

  it('adds to the reasons of an entry that is not met itself', () => {
    const { offers } = custodyOffers(
      holdingsOf([person('A', { bornOn: '1990-01-01' })], [earlier, now]),
      policy,
      catalogueOf(),
      { at, suites, timesInCustody: { atMost: 1 } },
    )
    expect(offers[0]?.reasons).toEqual([
      'age at 2026-03-28: 36, at least 18 and at most 25 required',
      'times in police custody by 2026-03-28: 2, at most 1 allowed',
    ])
  })
})
