import { describe, expect, it } from 'vitest'
import type { GroupDisparity } from '../../../src/assess/disparity/disparity'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import { policyWith } from '../../analyse/small-force'
import { advice, disparityOf, ids, isNominee, numberOf, oneList, sexes } from './sixty-people'

/** People born on a day, by id; the others in 1990. */
const born = (dayOf: (personId: string) => string | undefined) =>
  ids.map((personId) => {
    const bornOn = dayOf(personId)
    return bornOn === undefined ? { personId } : { personId, bornOn }
  })
const isWoman = (personId: string) => personId.startsWith('F')
const adult: PolicyDocument['gates'] = [
  { id: 'adult', require: { measure: { kind: 'age' }, atLeast: 18 }, whenUnknown: 'undetermined' },
]

const rowsOf = ({ tables }: GroupDisparity) =>
  tables[0]?.groups.map(({ group, considered, eligible, nominated, adults, adultsNominated, meanScore }) => [
    group?.join() ?? null,
    considered,
    eligible,
    nominated,
    adults,
    adultsNominated,
    typeof meanScore === 'object' ? meanScore.mean : meanScore,
  ])

describe('whom the figures are of', () => {
  it('leaves out of the eligible whoever fails a gate or has no score', () => {
    // All 20 women are 17; ten of the men have nothing that counts.
    const people = born((id) => (isWoman(id) ? '2008-04-01' : '1990-01-01'))
    const policy = policyWith({ ...oneList, gates: adult })
    const offences = ids
      .filter((id) => isWoman(id) || numberOf(id) < 30)
      .map((id) => ({
        crimeId: `C${id}`,
        personId: id,
        role: 'charged' as const,
        offenceCode: isNominee(id) ? 'B100' : 'A10',
        occurredOn: '2026-03-01',
        markers: [],
      }))
    expect(rowsOf(disparityOf({}, { offences, policy, more: { people } }))).toEqual([
      // Nobody of the women is eligible. Men: (10 × 100 + 20 × 10) / 30 = 40.
      ['F', 20, 0, 0, 0, 0, 'nobody'],
      ['M', 40, 30, 10, 30, 10, 40],
      [null, 0, 0, 0, 0, 0, 'nobody'],
    ])
  })

  it('counts of children who is nominated and what is offered, never a score or an outcome', () => {
    const people = born((id) => (isWoman(id) ? '2010-04-01' : '1990-01-01'))
    const children = { measure: { kind: 'age' as const }, below: 18 }
    const policy = policyWith({
      lists: [
        { id: 'adults', size: 1, where: { not: children } },
        { id: 'children', size: 1, where: children, present: 'unranked' },
      ],
    })
    const disparity = disparityOf(
      {
        outcome: { select: { roles: { charged: 1 } } },
        horizonDays: 30,
        recommendations: ids.filter(isNominee).map((id) => advice(id, 'support')),
      },
      { policy, more: { people } },
    )
    expect(rowsOf(disparity)).toEqual([
      ['F', 20, 20, 10, 0, 0, 'nobody'],
      ['M', 40, 40, 10, 40, 10, 32.5],
      [null, 0, 0, 0, 0, 0, 'nobody'],
    ])
    expect(disparity.tables[0]?.groups[0]).toMatchObject({
      offerRate: { count: 10, of: 10 },
      nominatedOfEligible: { count: 10, of: 20 },
      outcome: { all: { withOutcome: 0, falsePositiveRate: 'nobody', recordedShare: 'nobody' } },
    })
  })

  it('gives no score of an adult for whom an unranked list is, or may be', () => {
    // An unranked list for whoever is not known to live in the north: the women, of whom nothing is known, and men.
    const people = ids.map((personId) => ({
      personId,
      bornOn: '1990-01-01',
      ...(!isWoman(personId) && { area: numberOf(personId) < 20 ? 'north' : 'south' }),
    }))
    const policy = policyWith({
      lists: [
        { id: 'force', size: 1 },
        { id: 'apart', size: 1, where: { fact: 'area', is: ['south'] }, present: 'unranked' },
      ],
    })
    const [women, men] = rowsOf(disparityOf({}, { policy, more: { people } })) ?? []
    // South: 20 men of 10, tied, all on the unranked list.
    expect(women).toEqual(['F', 20, 20, 10, 0, 0, 'nobody'])
    // North: (10 × 100 + 10 × 10) / 20 = 55.
    expect(men).toEqual(['M', 40, 40, 30, 20, 10, 55])
  })

  it('gives no score of anybody whose age is not known', () => {
    const people = born((id) => (isWoman(id) ? undefined : '1990-01-01'))
    const disparity = disparityOf({}, { more: { people } })
    expect(rowsOf(disparity)?.[0]).toEqual(['F', 20, 20, 10, 0, 0, 'nobody'])
    // Under a gate on age they are undetermined: eligible as far as anybody knows, and not nominated.
    const gated = disparityOf({}, { more: { people }, policy: policyWith({ ...oneList, gates: adult }) })
    expect(rowsOf(gated)?.[0]).toEqual(['F', 20, 20, 0, 0, 0, 'nobody'])
    expect(gated.undetermined).toBe(20)
    expect(gated.findings[0]).toContain(
      'Of the eligible, 20 could not be nominated because something that a gate asks is unknown',
    )
  })

  it('leaves out whom the panel has in programme or who declined, but not whom it removed', () => {
    const register = [
      ...ids
        .slice(0, 5)
        .map((personId) => ({ personId, status: 'in-programme' as const, decidedOn: '2026-02-01' })),
      ...ids
        .slice(20, 25)
        .map((personId) => ({ personId, status: 'declined' as const, decidedOn: '2026-02-01' })),
      ...ids
        .slice(25, 30)
        .map((personId) => ({ personId, status: 'removed' as const, decidedOn: '2026-02-01' })),
    ]
    const disparity = disparityOf({}, { cohort: { register } })
    expect(disparity.register).toEqual({ inProgramme: 5, declined: 5, removed: 5 })
    // Women: F05 to F09 are left of those who weigh 100; men: nobody, M05 to M09 having been removed.
    expect(rowsOf(disparity)?.map((row) => row?.slice(0, 4))).toEqual([
      ['F', 20, 15, 5],
      ['M', 40, 35, 0],
      [null, 0, 0, 0],
    ])
    expect(disparity.cautions.join()).toContain('removed on challenge')
    expect(disparityOf().cautions.join()).not.toContain('removed')
  })
})

describe('age bands', () => {
  const bands = (people: ReturnType<typeof born>) =>
    disparityOf({ characteristics: ['age-band'] }, { more: { people } }).tables[0]?.groups.map(
      ({ group, considered }) => [group?.join() ?? null, considered],
    )

  it('change on the birthday', () => {
    // On 31 March 2026: 18 today and 18 tomorrow; 25 today and 25 tomorrow; 10 today and 10 tomorrow.
    const days = ['2008-03-31', '2008-04-01', '2001-03-31', '2001-04-01', '2016-03-31', '2016-04-01']
    expect(bands(born((id) => days[ids.indexOf(id) % 6]))).toEqual([
      ['10–17', 20],
      ['18–24', 20],
      ['25 and over', 10],
      ['under 10', 10],
      [null, 0],
    ])
  })

  it('are not recorded of whoever has no birth date, or one after the date', () => {
    expect(
      bands(born((id) => (isWoman(id) ? undefined : numberOf(id) < 20 ? '2026-04-01' : '1990-01-01'))),
    ).toEqual([
      ['25 and over', 20],
      [null, 40],
    ])
  })

  it('of a person born on 29 February change on 1 March', () => {
    // 28 February 2026 is the day before: the sixty are 17 on it, and 18 on the next.
    const people = born(() => '2008-02-29')
    const offences = ids.map((id) => ({
      crimeId: `C${id}`,
      personId: id,
      role: 'charged' as const,
      offenceCode: 'A10',
      occurredOn: '2026-01-01',
      markers: [],
    }))
    const on = (asOf: string) =>
      disparityOf({ characteristics: ['age-band'] }, { offences, more: { people }, cohort: { asOf } })
        .tables[0]?.groups[0]?.group
    expect(on('2026-02-28')).toEqual(['10–17'])
    expect(on('2026-03-01')).toEqual(['18–24'])
  })

  it('are the recorded ones where records have a characteristic of that name', () => {
    const equality = sexes.map(({ personId }) => ({ personId, 'age-band': 'as recorded' }))
    const [table] = disparityOf({ characteristics: ['age-band'] }, { equality }).tables
    expect(table?.groups.map(({ group }) => group)).toEqual([['as recorded'], null])
  })
})
