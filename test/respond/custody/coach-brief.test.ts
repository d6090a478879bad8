import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import { coachBrief, coachBriefFields } from '../../../src/respond/custody/coach-brief'
import type { CustodyOffer } from '../../../src/respond/custody/custody-offer'
import { custodyOffers } from '../../../src/respond/custody/custody-offers'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import { outcomeTypes, releases, roles } from '../../../src/scan/vocabulary'
import { policy } from '../records'
import { at, catalogueOf, holdingsOf, person, stay } from './records'

const hours = [{ weekday: 'saturday', from: '20:00', to: '23:00' }] as const
const suites = [{ suite: 'Abingdon', coaches: [{ response: 'divert', hours }] }]
const consentToShare = { givenOn: '2026-03-28', recordedBy: 'custody-sergeant' }
const need = {
  personId: 'A',
  need: 'employment',
  level: 'medium',
  assessedOn: '2026-02-01',
  assessedBy: 'coach',
} as const

function offerOf(
  custody = [stay('A', '1', '2026-03-28T20:00:00+00:00')],
  people = [person('A', { approachRisk: true })],
): CustodyOffer {
  const { offers } = custodyOffers(holdingsOf(people, custody, [need]), policy, catalogueOf(), {
    at,
    suites,
    lately: { days: 7 },
  })
  return offers[0] as CustodyOffer
}

const codeOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return isPreludeError(error) ? error.code : error
  }
  return 'nothing was refused'
}

describe('coachBrief', () => {
  it('tells who, for what, where and when, and whether approaching is a risk', () => {
    expect(coachBrief(offerOf())).toEqual({
      at: '2026-03-28T21:00:00+00:00',
      personId: 'A',
      ageBand: '18-to-25',
      offer: { id: 'divert', name: 'DIVERT custody coach' },
      meetings: [
        {
          suite: 'Abingdon',
          where: 'suite',
          now: { from: '2026-03-28T20:00:00+00:00', to: '2026-03-28T23:00:00+00:00' },
          next: { from: '2026-04-04T20:00:00+01:00', to: '2026-04-04T23:00:00+01:00' },
        },
      ],
      approachRisk: true,
      requires: ['the person agrees to take part, and knows that they may stop'],
      text: expect.stringContaining('Never discuss the arrest or the investigation'),
    })
  })

  it('tells assessed needs only with consent, without who assessed them or when', () => {
    expect(coachBrief(offerOf())).not.toHaveProperty('needs')
    expect(coachBrief(offerOf(), { consentToShare }).needs).toEqual([{ need: 'employment', level: 'medium' }])
  })

  it('sends nobody released to a suite, and asks custody where records do not tell', () => {
    const released = stay('A', '1', '2026-03-28T10:00:00+00:00', { releasedAt: '2026-03-28T12:00:00+00:00' })
    expect(coachBrief(offerOf([released])).meetings).toEqual([{ suite: 'Abingdon', where: 'community' }])
    const unclear = stay('A', '0', '2026-03-01T10:00:00+00:00', { suite: 'Banbury' })
    expect(coachBrief(offerOf([unclear, released])).meetings).toEqual([
      { suite: 'Banbury', where: 'ask-custody' },
      { suite: 'Abingdon', where: 'community' },
    ])
  })

  it('does not tell how often somebody was there', () => {
    const twice = ['08', '10'].map((hour) =>
      stay('A', hour, `2026-03-28T${hour}:00:00+00:00`, { releasedAt: `2026-03-28T${hour}:30:00+00:00` }),
    )
    expect(coachBrief(offerOf(twice)).meetings).toHaveLength(1)
  })

  it('leaves out an age band that is not known', () => {
    const { ageBand, ...offer } = offerOf()
    expect(ageBand).toBe('18-to-25')
    expect(coachBrief(offer)).not.toHaveProperty('ageBand')
  })

  it('is made for an eligible offer alone', () => {
    expect(codeOf(() => coachBrief({ ...offerOf(), status: 'unknown' }))).toBe('invalid-argument')
    expect(codeOf(() => coachBrief({ ...offerOf(), status: 'not-eligible' }))).toBe('invalid-argument')
    expect(codeOf(() => coachBrief(null as unknown as CustodyOffer))).toBe('invalid-argument')
    expect(codeOf(() => coachBrief('offer' as unknown as CustodyOffer))).toBe('invalid-argument')
  })

  it('reads what it is for and nothing else of an offer that was stored and changed', () => {
    const stored = JSON.parse(JSON.stringify(offerOf())) as CustodyOffer
    expect(coachBrief(stored)).toEqual(coachBrief(offerOf()))
    const stays = stored.stays.map(({ coach, ...stay }) => ({
      ...stay,
      offence: 'SECRET',
      coach: { ...coach, now: { ...coach?.now, note: 'SECRET' } },
    }))
    const told = { ...stored, stays, note: 'SECRET', meets: [{ ...stored.meets[0], note: 'SECRET' }] }
    const brief = coachBrief(told as unknown as CustodyOffer, { consentToShare })
    expect(brief).toEqual(coachBrief(offerOf(), { consentToShare }))
    for (const broken of [{ stays: undefined }, { at: 'today' }, { requires: 'consent' }, { meets: [{}] }])
      expect(codeOf(() => coachBrief({ ...stored, ...broken } as never))).toBe('invalid-argument')
  })

  it('takes consent with its day and who recorded it, and none of a later day', () => {
    const given = (change: object) => codeOf(() => coachBrief(offerOf(), { consentToShare, ...change }))
    expect(given({})).toBe('nothing was refused')
    expect(given({ consentToShare: { ...consentToShare, givenOn: '2026-03-29' } })).toBe('invalid-options')
    expect(given({ consentToShare: { givenOn: '2026-03-28' } })).toBe('invalid-options')
    expect(given({ consentToShare: true })).toBe('invalid-options')
    expect(given({ notes: 'text' })).toBe('invalid-options')
  })

  it('holds no field but those of the allow-list, each of which has its reason', () => {
    const fields = coachBriefFields.map(({ field }) => field)
    expect(Object.keys(coachBrief(offerOf(), { consentToShare })).sort()).toEqual([...fields].sort())
    expect(coachBriefFields.every(({ because }) => because.length > 0)).toBe(true)
  })

  it('changes no letter with the offence, the crime, the outcome, the role, the release or anybody else', () => {
    const recorded = fc.record({
      offenceCode: fc.constantFrom('1', '8N', '10D', '34B', '92A'),
      crimeId: fc.constantFrom('ZZCRIME-1', 'ZZCRIME-2'),
      outcome: fc.constantFrom(...outcomeTypes),
      role: fc.constantFrom(...roles),
      release: fc.constantFrom(...releases),
      custodyId: fc.constantFrom('ZZCUSTODY-1', 'ZZCUSTODY-2'),
      minute: fc.integer({ min: 10, max: 59 }),
      isReleased: fc.boolean(),
      report: fc.boolean(),
    })
    const letters = (facts: Facts) => {
      const crime = {
        crimeId: facts.crimeId,
        offenceCode: facts.offenceCode,
        occurredOn: '2026-03-27',
        outcome: facts.outcome,
        markers: [],
      }
      const holdings = gatherHoldings({
        offences: [
          { ...crime, personId: 'A', role: facts.role },
          { ...crime, personId: 'ZZVICTIM', role: 'victim' },
        ],
        people: [person('A'), person('ZZVICTIM')],
        intelligence: facts.report
          ? [
              {
                reportId: 'ZZREPORT',
                personId: 'A',
                reportedOn: '2026-03-01',
                source: '1',
                assessment: 'A',
                handling: 'C',
                theme: 'knife',
                originId: 'ZZORIGIN',
              },
            ]
          : [],
        needs: [need],
        custody: [
          stay('A', facts.custodyId, `2026-03-28T18:${facts.minute}:00+00:00`, {
            offenceCode: facts.offenceCode,
            crimeId: facts.crimeId,
            ...(facts.isReleased && { release: facts.release, releasedAt: '2026-03-28T20:00:00+00:00' }),
          }),
        ],
      })
      const { offers } = custodyOffers(holdings, policy, catalogueOf(), { at, suites, lately: { days: 7 } })
      return JSON.stringify(coachBrief(offers[0] as CustodyOffer, { consentToShare }))
    }
    fc.assert(
      fc.property(recorded, recorded, (one, other) => {
        expect(letters(one)).toBe(letters({ ...other, isReleased: one.isReleased }))
        expect(letters(one)).not.toMatch(
          /ZZ|offenceCode|crimeId|outcome|role|release|arrestedAt|custodyId|18:\d\d:/,
        )
      }),
      { numRuns: 60 },
    )
  })
})

interface Facts {
  readonly offenceCode: string
  readonly crimeId: string
  readonly outcome: (typeof outcomeTypes)[number]
  readonly role: (typeof roles)[number]
  readonly release: (typeof releases)[number]
  readonly custodyId: string
  readonly minute: number
  readonly isReleased: boolean
  readonly report: boolean
}
