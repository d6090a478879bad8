import { describe, expect, it } from 'vitest'
import { custodyOffers } from '../../../src/respond/custody/custody-offers'
import type { CustodyOffersOptions } from '../../../src/respond/custody/custody-offers-options'
import { thamesValleyCatalogue } from '../../../src/respond/thames-valley-catalogue'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { Holdings } from '../../../src/scan/holdings'
import { policy } from '../records'
import { abingdon, at, catalogueOf, holdingsOf, person, stay } from './records'

const offersOf = (holdings: Holdings, more: Partial<CustodyOffersOptions> = {}) =>
  custodyOffers(holdings, policy, catalogueOf(), { at, suites: [abingdon], ...more })
const statuses = (holdings: Holdings, more: Partial<CustodyOffersOptions> = {}) =>
  offersOf(holdings, more).offers.map(
    ({ personId, responseId, status }) => `${personId} ${responseId} ${status}`,
  )

describe('custodyOffers', () => {
  it('judges every offer of the suite for whoever is in it, in the order of ids and kinds', () => {
    const holdings = holdingsOf(
      [person('B'), person('A', { bornOn: '2012-01-01' }), person('C')],
      [stay('B', '1', '2026-03-28T20:10:00+00:00'), stay('A', '2', '2026-03-28T20:20:00+00:00')],
    )
    expect(statuses(holdings)).toEqual([
      'A navigator eligible',
      'A divert not-eligible',
      'B navigator not-eligible',
      'B divert eligible',
    ])
  })

  it('counts from the minute of arrest to the minute of release, whatever the offsets', () => {
    const holdings = holdingsOf(
      [person('A')],
      [stay('A', '1', '2026-03-28T20:00:00+00:00', { releasedAt: '2026-03-28T23:00:00+01:00' })],
    )
    const counted = (moment: string) => offersOf(holdings, { at: moment }).offers.length
    expect(counted('2026-03-28T19:59:59Z')).toBe(0)
    expect(counted('2026-03-28T20:00:00Z')).toBe(2)
    expect(counted('2026-03-28T21:59:59Z')).toBe(2)
    // Released at 22:00 Greenwich mean time.
    expect(counted('2026-03-28T22:00:00Z')).toBe(0)
  })

  it('takes in those released lately, by the British day, and no others', () => {
    const holdings = holdingsOf(
      [person('A'), person('B')],
      [
        stay('A', '1', '2026-03-21T20:00:00+00:00', { releasedAt: '2026-03-21T23:59:00+00:00' }),
        stay('B', '2', '2026-03-21T20:00:00+00:00', { releasedAt: '2026-03-22T00:00:00+00:00' }),
      ],
    )
    expect(statuses(holdings)).toEqual([])
    // A week to 28 March begins on 22 March.
    const { offers } = offersOf(holdings, { lately: { days: 7 } })
    expect(offers.map(({ personId, status }) => `${personId} ${status}`)).toEqual([
      'B not-eligible',
      'B eligible',
    ])
    expect(offers[0]?.stays).toEqual([
      {
        custodyId: '2',
        suite: 'Abingdon',
        presence: 'released',
        arrestedAt: '2026-03-21T20:00:00+00:00',
        releasedAt: '2026-03-22T00:00:00+00:00',
        coach: { hoursKnown: false },
      },
    ])
  })

  it('goes by whole years at the moment, 18 to 25', () => {
    const born = (bornOn: string, moment = at) =>
      offersOf(holdingsOf([person('A', { bornOn })], [stay('A', '1', '2026-03-27T20:00:00+00:00')]), {
        at: moment,
      }).offers.find(({ responseId }) => responseId === 'divert')
    expect(born('2008-03-28')?.status).toBe('eligible')
    expect(born('2008-03-29')?.status).toBe('not-eligible')
    expect(born('2008-03-29')?.ageBand).toBe('under-18')
    expect(born('2000-03-29')?.ageBand).toBe('18-to-25')
    expect(born('2000-03-29')?.status).toBe('eligible')
    expect(born('2000-03-28')?.ageBand).toBe('26-and-over')
    expect(born('2000-03-28')?.status).toBe('not-eligible')
    // Arrested at 17, and 18 since midnight.
    expect(born('2008-03-28', '2026-03-27T23:59:00Z')?.status).toBe('not-eligible')
    expect(born('2008-03-28', '2026-03-28T00:00:00Z')?.status).toBe('eligible')
    // Born on 29 February 2008: 18 on 1 March 2026.
    const leap = holdingsOf(
      [person('A', { bornOn: '2008-02-29' })],
      [stay('A', '1', '2026-02-28T20:00:00+00:00')],
    )
    expect(statuses(leap, { at: '2026-02-28T23:00:00Z' })[1]).toBe('A divert not-eligible')
    expect(statuses(leap, { at: '2026-03-01T00:00:00Z' })[1]).toBe('A divert eligible')
  })

  it('has an unknown age unknown, and so one yet to be born', () => {
    const nobody = holdingsOf([], [stay('A', '1', '2026-03-28T20:00:00+00:00')])
    const later = holdingsOf(
      [person('A', { bornOn: '2027-01-01' })],
      [stay('A', '1', '2026-03-28T20:00:00+00:00')],
    )
    for (const holdings of [nobody, later]) {
      const [offer] = offersOf(holdings, {
        suites: [{ suite: 'Abingdon', coaches: [{ response: 'divert' }] }],
      }).offers
      expect(offer).toMatchObject({ status: 'unknown', missing: ['age'] })
      expect(offer).not.toHaveProperty('ageBand')
    }
  })

  it('takes the day and the age by British clocks from a moment in Greenwich mean time', () => {
    // 23:30 on 30 June in Greenwich is 00:30 on 1 July, the 18th birthday.
    const holdings = holdingsOf(
      [person('A', { bornOn: '2008-07-01' })],
      [stay('A', '1', '2026-07-01T00:15:00+01:00')],
    )
    const told = offersOf(holdings, { at: '2026-06-30T23:30:00Z' })
    expect(told.at).toBe('2026-07-01T00:30:00+01:00')
    expect(told.offers[1]).toMatchObject({ responseId: 'divert', status: 'eligible', ageBand: '18-to-25' })
  })

  it('tells the assessed needs that an offer can meet, the consent, and a risk in approaching', () => {
    const need = { personId: 'A', assessedBy: 'youth-worker', level: 'high' } as const
    const holdings = holdingsOf(
      [person('A', { approachRisk: true })],
      [stay('A', '1', '2026-03-28T20:00:00+00:00')],
      [
        { ...need, need: 'education', assessedOn: '2026-03-01' },
        { ...need, need: 'housing', assessedOn: '2026-03-01' },
        { ...need, need: 'employment', assessedOn: '2026-03-29' },
      ],
    )
    expect(offersOf(holdings).offers[1]).toMatchObject({
      responseId: 'divert',
      addresses: ['employment', 'education'],
      meets: [{ need: 'education', level: 'high', assessedOn: '2026-03-01' }],
      requires: [{ condition: 'consent' }],
      approachRisk: true,
      doubts: [],
      text: 'DIVERT custody coach: eligible for the offer because age at 2026-03-28: 20, at least 18 and at most 25 required; times in a custody suite in the 28 days to 2026-03-28: 1, at least 1 required. It is voluntary, and people decide.',
    })
  })

  it('asks for an appropriate adult with a child', () => {
    const holdings = holdingsOf(
      [person('A', { bornOn: '2012-01-01' })],
      [stay('A', '1', '2026-03-28T20:00:00+00:00')],
    )
    const [offer] = offersOf(holdings).offers
    expect(offer?.requires.map(({ condition }) => condition)).toEqual(['consent', 'appropriate-adult'])
    expect(offer?.approachRisk).toBe(false)
  })

  it('counts who is only in suites without the offers, and forgets nobody', () => {
    const holdings = holdingsOf(
      [person('A')],
      [stay('A', '1', '2026-03-28T20:00:00+00:00', { suite: 'Newbury' })],
    )
    expect(offersOf(holdings)).toEqual({
      at: '2026-03-28T21:00:00+00:00',
      custodyKnown: true,
      offers: [],
      elsewhere: 1,
      neverClosed: 0,
    })
  })

  it('makes each suite its own offers', () => {
    const holdings = holdingsOf(
      [person('A')],
      [stay('A', '1', '2026-03-28T20:00:00+00:00', { suite: 'Banbury' })],
    )
    const suites = [abingdon, { suite: 'Banbury', coaches: [{ response: 'divert' }] }]
    expect(statuses(holdings, { suites })).toEqual(['A divert eligible'])
  })

  it('knows nobody to be there where no custody records were gathered', () => {
    expect(offersOf(gatherHoldings({ offences: [], people: [person('A')] }))).toMatchObject({
      custodyKnown: false,
      offers: [],
      elsewhere: 0,
      neverClosed: 0,
    })
  })

  it('never has an entry eligible that nobody has confirmed', () => {
    const holdings = holdingsOf([person('A')], [stay('A', '1', '2026-03-28T20:00:00+00:00')])
    const suites = [{ suite: 'Abingdon', coaches: [{ response: 'divert' }] }]
    const { offers } = custodyOffers(holdings, policy, thamesValleyCatalogue, { at, suites })
    expect(offers[0]).toMatchObject({ status: 'unknown', missing: ['confirmation'] })
    expect(offers[0]?.text).toContain('not yet known to be eligible for the offer because')
  })

  it('tells the same whatever the case: offence, crime and release change nothing', () => {
    const told = (more: object) =>
      offersOf(
        holdingsOf(
          [person('A')],
          [
            stay('A', '1', '2026-03-28T18:00:00+00:00', {
              releasedAt: '2026-03-28T20:00:00+00:00',
              ...more,
            }),
          ],
        ),
        { lately: { days: 7 } },
      )
    expect(told({ release: 'charged', offenceCode: '1', crimeId: 'C9' })).toEqual(told({}))
  })

  it('gives a result that cannot be changed', () => {
    const told = offersOf(holdingsOf([person('A')], [stay('A', '1', '2026-03-28T20:00:00+00:00')]))
    expect(Object.isFrozen(told) && Object.isFrozen(told.offers[0]?.stays)).toBe(true)
  })
})
