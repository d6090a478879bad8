import { describe, expect, it } from 'vitest'
import type { ArrestDeadline } from '../../../src/respond/arrest/arrest-deadlines'
import { thamesValleyArrestDeadlines } from '../../../src/respond/arrest/thames-valley-arrest-deadlines'
import { notify, part, pointers } from './arrest'

type Given = Parameters<typeof notify>[0]

function deadline(id: string, given: Given = {}): ArrestDeadline {
  return notify(given).deadlines.find((each) => each.id === id) as ArrestDeadline
}

const contact = (given: Given) => deadline('youth-justice-contact', given)
const visit = (given: Given) => deadline('home-visit', given)
const referral = (given: Given) => deadline('knife-referral', given)

/** An arrest at one time and a release at another, as of the day of release unless told otherwise. */
const held = (arrestedAt: string, releasedAt: string, asOf = releasedAt.slice(0, 10)): Given => ({
  custody: { arrestedAt, releasedAt },
  asOf,
})

describe('contact by the youth justice service', () => {
  it('is due 90 minutes after the service was told, not after the arrest', () => {
    const due = contact({ notifiedAt: '2026-03-27T20:05:00+00:00' })
    expect(due).toMatchObject({
      fallsOn: 'youth-justice',
      status: 'running',
      dueBy: '2026-03-27T21:35:00+00:00',
      because: 'it is for the offence of arrest',
    })
    expect(due.dueIn).toBe(
      'within 90 minutes of the youth justice service being told of the arrest (2026-03-27T20:05:00+00:00): by 2026-03-27T21:35:00+00:00',
    )
    expect(due.basis[0]?.href).toContain('rdg.today')
  })

  it('does not run yet while nobody said when the service was told', () => {
    const due = contact({})
    expect(due.status).toBe('not-yet')
    expect(due).not.toHaveProperty('dueBy')
    expect(due.dueIn).toContain('no record says when that was')
  })

  it('counts minutes that pass in the nights in which the clocks change', () => {
    const asOf = '2026-03-29'
    // 00:30 GMT and 90 minutes is 02:00 GMT, which the clock calls 03:00.
    const custody = { arrestedAt: '2026-03-29T00:10:00+00:00' }
    expect(contact({ custody, asOf, notifiedAt: '2026-03-29T00:30:00+00:00' }).dueBy).toBe(
      '2026-03-29T02:00:00+00:00',
    )
    // In October 01:30 comes twice: in summer time, and an hour later.
    const night = { arrestedAt: '2026-10-25T00:10:00+01:00' }
    expect(
      contact({ custody: night, asOf: '2026-10-25', notifiedAt: '2026-10-25T01:30:00+01:00' }).dueBy,
    ).toBe('2026-10-25T03:00:00+01:00')
    expect(
      contact({ custody: night, asOf: '2026-10-25', notifiedAt: '2026-10-25T01:30:00+00:00' }).dueBy,
    ).toBe('2026-10-25T03:00:00+00:00')
  })

  it('is for violence, robbery and weapons, and for crimes flagged so', () => {
    const of = (offenceCode: string, given: Given = {}) => contact({ ...given, custody: { offenceCode } })
    expect(of('34B').because).toBe('it is for the offence of arrest')
    expect(of('34b').status).toBe('not-yet')
    expect(of('92E')).toEqual({
      id: 'youth-justice-contact',
      title: 'Contact by the youth justice service',
      fallsOn: 'youth-justice',
      status: 'not-for-this-arrest',
      because: 'it is for other offences than that of arrest',
      basis: expect.anything(),
    })
    const records = { offences: [part({ markers: ['firearm'] })] }
    expect(of('92E', { records }).because).toBe('it is for a crime flagged so')
    expect(of('008/06')).toMatchObject({
      status: 'check',
      because: 'the offence code is not one of recorded crime, by which it is told: check',
    })
  })

  it('is found by the code however a force writes it, and refused for a code that is none', () => {
    const [rule] = thamesValleyArrestDeadlines as [(typeof thamesValleyArrestDeadlines)[number]]
    const own = (code: string) => ({ deadlines: [{ ...rule, arrestsFor: { codes: [code] } }] })
    const arrest = { custody: { offenceCode: '8N' } }
    expect(contact({ ...arrest, ...own(' 8n ') }).because).toBe('it is for the offence of arrest')
    expect(contact({ ...arrest, ...own('10D') }).status).toBe('not-for-this-arrest')
    expect(pointers(() => notify(own('knives')))).toEqual(['/deadlines/0/arrestsFor/codes/0'])
  })

  it('carries a doubt once its funding is known to have ended', () => {
    expect(contact({})).not.toHaveProperty('doubt')
    const later = { custody: { arrestedAt: '2026-06-01T10:00:00+01:00' }, asOf: '2026-06-01' }
    expect(contact(later).doubt).toBe(
      'check that it still runs: funding is known until 2026-03-31, and no confirmation since is on record',
    )
  })
})

describe('the home visit', () => {
  it('does not run while the child is in custody, also after days', () => {
    expect(visit({ asOf: '2026-04-02' })).toMatchObject({ status: 'not-yet' })
    expect(visit(held('2026-03-27T19:20:00+00:00', '2026-03-28T09:00:00+00:00', '2026-03-27')).status).toBe(
      'not-yet',
    )
  })

  it('is due 48 hours after leaving custody, over weekends and bank holidays', () => {
    // Good Friday is 3 April 2026.
    const due = visit(held('2026-04-02T10:00:00+01:00', '2026-04-02T18:00:00+01:00'))
    expect(due).toMatchObject({ status: 'running', dueBy: '2026-04-04T18:00:00+01:00' })
  })

  it('counts hours that pass over the nights in which the clocks change', () => {
    // The offset stays: the clock on the wall will say 21:00 in March and 19:00 in October.
    expect(visit(held('2026-03-28T10:00:00+00:00', '2026-03-28T20:00:00+00:00')).dueBy).toBe(
      '2026-03-30T20:00:00+00:00',
    )
    expect(visit(held('2026-10-24T10:00:00+01:00', '2026-10-24T20:00:00+01:00')).dueBy).toBe(
      '2026-10-26T20:00:00+01:00',
    )
  })

  it('says when it has passed', () => {
    const late = held('2026-03-27T19:20:00+00:00', '2026-03-27T23:00:00+00:00', '2026-03-30')
    expect(visit(late).dueIn).toContain('by 2026-03-29T23:00:00+00:00, which has passed')
  })
})

describe('the knife referral', () => {
  it('is due on the next working day after the arrest', () => {
    // Arrested on a Friday: Monday.
    expect(referral({})).toMatchObject({ fallsOn: 'police', status: 'running', dueBy: '2026-03-30' })
    // It is about one arrest, which need not be the latest.
    expect(referral({}).dueIn).toMatch(/^within 1 working day of the arrest \(2026-03-27\): by 2026-03-30/)
  })

  it('passes over bank holidays that were given, and says of which years none were', () => {
    // Maundy Thursday 2 April; Good Friday, the weekend and Easter Monday are passed over: Tuesday 7 April.
    const easter = { custody: { arrestedAt: '2026-04-02T23:30:00+01:00' }, asOf: '2026-04-02' }
    expect(referral(easter).dueBy).toBe('2026-04-07')
    const without = referral({ ...easter, holidays: [] })
    expect(without.dueBy).toBe('2026-04-03')
    expect(without.dueIn).toContain('bank holidays of 2026 were not counted, since none were given')
  })

  it('came into force on 12 February 2026, by the day of arrest', () => {
    const on = (day: string) => referral({ custody: { arrestedAt: `${day}T10:00:00Z` }, asOf: '2026-03-27' })
    expect(on('2026-02-12')).toMatchObject({ status: 'running', dueBy: '2026-02-13' })
    expect(on('2026-02-11')).toMatchObject({
      status: 'not-for-this-arrest',
      because: 'the arrest was before 2026-02-12, when it came into force',
    })
  })

  it('is to be checked where a flag alone speaks of a knife, and is what somebody in custody says', () => {
    const robbery = {
      custody: { offenceCode: '34B' },
      records: { offences: [part({ offenceCode: '34B', markers: ['knife'] })] },
    } satisfies Given
    expect(referral(robbery)).toMatchObject({ status: 'check', dueBy: '2026-03-30' })
    expect(referral({ ...robbery, applies: { 'knife-referral': true } })).toMatchObject({
      status: 'running',
      because: 'it was said to be for this arrest',
    })
    expect(referral({ applies: { 'knife-referral': false } })).toMatchObject({
      status: 'not-for-this-arrest',
      because: 'it was said not to be for this arrest',
    })
    expect(referral({ custody: { offenceCode: '34B' } }).status).toBe('not-for-this-arrest')
  })
})

describe('time limits of one’s own', () => {
  const own = {
    id: 'own',
    title: 'Call to the family',
    fallsOn: 'childrens-social-care',
    within: { hours: 4 },
    from: 'arrest',
    inForce: { to: '2026-03-27' },
    basis: [{ kind: 'judgement', title: 'A test' }],
  } as const

  it('stand for the bundled ones, for every arrest where they name no offences', () => {
    expect(notify({ deadlines: [own] }).deadlines).toMatchObject([
      {
        id: 'own',
        status: 'running',
        dueBy: '2026-03-27T23:20:00+00:00',
        because: 'it is for every arrest of a child',
        doubt: 'check that it still runs: no confirmation is on record',
      },
    ])
    expect(notify({ deadlines: [] }).deadlines).toEqual([])
  })

  it('end on their last day', () => {
    const custody = { arrestedAt: '2026-03-28T08:00:00+00:00' }
    expect(notify({ deadlines: [own], custody, asOf: '2026-03-28' }).deadlines[0]?.because).toBe(
      'the arrest was after 2026-03-27, when it ended',
    )
  })

  it('are refused where they are none, stand twice, or are named and not there', () => {
    expect(pointers(() => notify({ deadlines: [{ ...own, within: { hours: -1 } }] }))).toEqual([
      '/deadlines/0/within/hours',
    ])
    expect(pointers(() => notify({ deadlines: [own, own] }))).toEqual(['/deadlines/1/id'])
    expect(pointers(() => notify({ applies: { own: true } }))).toEqual(['/applies'])
    expect(pointers(() => notify({ applies: { 'home-visit': 'yes' as never } }))).toEqual([
      '/applies/home-visit',
    ])
  })
})

describe('the bundled time limits', () => {
  it('are those of their sources', () => {
    expect(thamesValleyArrestDeadlines.map(({ id, within, from }) => ({ id, within, from }))).toEqual([
      { id: 'youth-justice-contact', within: { hours: 1.5 }, from: 'notification' },
      { id: 'home-visit', within: { hours: 48 }, from: 'release' },
      { id: 'knife-referral', within: { workingDays: 1 }, from: 'arrest' },
    ])
    for (const { basis } of thamesValleyArrestDeadlines) {
      expect(basis.length).toBeGreaterThan(0)
      expect(basis.every(({ href }) => href?.startsWith('https://'))).toBe(true)
    }
  })
})
