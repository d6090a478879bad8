import { describe, expect, it } from 'vitest'
import type { Cohort } from '../../src/analyse/cohort'
import { type NominateCohortOptions, nominateCohort } from '../../src/analyse/nominate-cohort'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import { analystView } from '../../src/present/analyst-view'
import { panelView } from '../../src/present/panel-view'
import type { Recommendation } from '../../src/respond/recommendation'
import type { GatherHoldingsInput } from '../../src/scan/gather-holdings'
import { asOf, crime, holdingsOf, plainHarm, policyWith } from '../analyse/small-force'

const victimisation = { kind: 'victimisation' } as const
const rules: Partial<PolicyDocument> = {
  score: {
    components: [{ id: 'harm', measure: plainHarm, weight: 1 }],
    bands: [
      { id: 'low', atLeast: 5 },
      { id: 'high', atLeast: 15 },
    ],
  },
  vulnerability: {
    components: [{ id: 'suffered', measure: victimisation, weight: 1 }],
    bands: [{ id: 'some', atLeast: 1 }],
  },
  groups: { home: { markers: ['domestic-abuse'] } },
  gates: [{ id: 'adult', require: { measure: { kind: 'age' }, atLeast: 18 }, whenUnknown: 'flag' }],
  lists: [
    { id: 'force', title: 'Force', size: 10 },
    { id: 'area', per: 'area', size: 10 },
    { id: 'open', size: 10, present: 'unranked', where: { measure: { kind: 'age' }, atLeast: 18 } },
  ],
  signposts: [
    {
      id: 'abuse',
      title: 'domestic abuse crimes',
      measure: {
        kind: 'count',
        of: 'crimes',
        select: { roles: { suspect: 1, charged: 1 }, groups: ['home'] },
      },
      to: ['MARAC'],
    },
  ],
  review: { every: { months: 1 } },
}
const offences = [
  crime('C1', 'P3', { offenceCode: 'A20' }),
  crime('C2', 'P10', { offenceCode: 'B100', role: 'suspect', markers: ['domestic-abuse'] }),
  crime('C3', 'P1'),
  crime('C4', 'P2', { offenceCode: 'L4' }),
  crime('C5', 'P3', { role: 'victim' }),
]
const more: Partial<GatherHoldingsInput> = {
  people: [{ personId: 'P1', bornOn: '2000-01-01', area: 'Slough' }],
  management: [{ personId: 'P1', scheme: 'iom', from: '2026-01-01', lead: 'probation' }],
  custodySpells: [],
}

function cohortOf(
  change: Partial<PolicyDocument> = {},
  options: Partial<NominateCohortOptions> = {},
  given = more,
): Cohort {
  return nominateCohort(holdingsOf(offences, given), policyWith({ ...rules, ...change }), {
    asOf,
    ...options,
  })
}

function recommendation(personId: string, status: Recommendation['status']): Recommendation {
  return { personId, responseId: `${status}-response`, status } as Recommendation
}

describe('the view of the panel', () => {
  const view = panelView(cohortOf())

  it('stands by band, highest first, within a band by id and in no order of score', () => {
    expect(view.lists[0]).toMatchObject({ id: 'force', title: 'Force' })
    expect(
      view.lists[0]?.bands.map(({ band, people }) => [band, people.map(({ personId }) => personId)]),
    ).toEqual([
      ['high', ['P10', 'P3']],
      ['low', ['P1']],
      [undefined, ['P2']],
    ])
    expect(view.lists[0]?.bands[2]).not.toHaveProperty('band')
  })

  it('holds no score, rank, percentile or component anywhere', () => {
    const keys = new Set<string>()
    JSON.stringify(view, (key, value) => {
      keys.add(key)
      return value
    })
    for (const key of ['score', 'rank', 'tied', 'percentile', 'components', 'total', 'points']) {
      expect(keys).not.toContain(key)
    }
    expect(JSON.stringify(view.lists)).not.toMatch(/20\.5|"100"|\b100\b(?!\))/)
  })

  it('says of a person in words why, what it rests on, what is unknown and who manages them', () => {
    expect(view.lists[0]?.bands[0]?.people[0]).toEqual({
      personId: 'P10',
      reasons: ['harm up to 2026-03-31 rests on crimes on record: 1 as suspect; blade (B100)'],
      restsOn: [
        'all of the score rests on suspicion alone: no charge and no conviction',
        'all of the score comes from one crime',
      ],
      unknownOrDisputed: ['age at 2026-03-31: unknown, at least 18 required'],
      wouldChange: [
        'If nothing that rests on suspicion alone stood, the person would not be on this list',
        'Without the crime that weighs most, the person would not be on this list',
        'To learn this could end the nomination: age at 2026-03-31: unknown, at least 18 required',
      ],
      managedBy: [],
      first: ['age at 2026-03-31: unknown, at least 18 required'],
      signposts: ['domestic abuse crimes up to 2026-03-31: 1, not in the score; for MARAC'],
      responses: [],
    })
    expect(view.lists[0]?.bands[0]?.people[1]).toMatchObject({ personId: 'P3', vulnerabilityBand: 'some' })
    expect(view.lists[0]?.bands[1]?.people[0]?.managedBy).toEqual([{ scheme: 'iom', lead: 'probation' }])
  })

  it('puts an unranked list into one band without a name', () => {
    expect(view.lists[2]).toMatchObject({ id: 'open', bands: [{ people: [{ personId: 'P1' }] }] })
    expect(view.lists[2]?.bands[0]).not.toHaveProperty('band')
    expect(view.lists[2]?.bands[0]?.people[0]).not.toHaveProperty('vulnerabilityBand')
  })

  it('names the area of a list, and no title where it has none', () => {
    expect(view.lists[1]).toMatchObject({ id: 'area', area: 'Slough' })
    expect(view.lists[1]).not.toHaveProperty('title')
    expect(view.lists[0]).not.toHaveProperty('area')
  })

  it('carries date, policy, review, notice and counts', () => {
    expect(view).toMatchObject({
      asOf,
      policy: { id: 'small', version: '1' },
      reviewBy: '2026-04-30',
      notice: expect.stringMatching(/^Advice to the panel, which decides\./),
      counts: {
        considered: 4,
        notEligible: { adult: 0 },
        withoutArea: 3,
        unlisted: {},
        signposts: { abuse: 1 },
      },
    })
    const { review: _, ...unreviewed } = rules
    const policy = policyWith(unreviewed)
    expect(panelView(nominateCohort(holdingsOf(offences, more), policy, { asOf }))).not.toHaveProperty(
      'reviewBy',
    )
  })

  it('says that management was not looked at, where it was not', () => {
    const { management: _, ...unmanaged } = more
    expect(panelView(cohortOf({}, {}, unmanaged)).lists[0]?.bands[0]?.people[0]?.managedBy).toBe('unknown')
  })

  it('shows with each person the responses that are recommended or unknown, not the others', () => {
    const recommendations = [
      recommendation('P10', 'recommended'),
      recommendation('P10', 'not-recommended'),
      recommendation('P10', 'unknown'),
      recommendation('P3', 'recommended'),
    ]
    const [first, second] = panelView(cohortOf(), { recommendations }).lists[0]?.bands[0]?.people ?? []
    expect(first?.responses.map(({ status }) => status)).toEqual(['recommended', 'unknown'])
    expect(second?.responses).toHaveLength(1)
  })

  it('shows referrals as people without a score, and those who are not described without a person', () => {
    const options: Partial<NominateCohortOptions> = {
      referrals: [
        { personId: 'P2', referredOn: asOf, referredBy: 'a school' },
        { personId: 'P99', referredOn: asOf, referredBy: 'a school' },
      ],
      register: [{ personId: 'P1', status: 'declined', decidedOn: asOf }],
    }
    const shown = panelView(cohortOf({}, options))
    expect(shown.referrals).toEqual([
      {
        personId: 'P2',
        referredOn: asOf,
        referredBy: 'a school',
        status: 'listed',
        person: expect.objectContaining({
          personId: 'P2',
          first: ['age at 2026-03-31: unknown, at least 18 required', 'referred by a partner'],
        }),
      },
      { personId: 'P99', referredOn: asOf, referredBy: 'a school', status: 'unknown-person' },
    ])
    expect(shown.register.declined).toEqual([{ personId: 'P1' }])
  })

  it.each([undefined, null, [], {}, { lists: [] }])('refuses %j for a cohort', (cohort) => {
    expect(() => panelView(cohort as unknown as Cohort)).toThrow(
      'panelView requires cohort to be a cohort that nominateCohort returned',
    )
    expect(() => analystView(cohort as unknown as Cohort)).toThrow(
      'analystView requires cohort to be a cohort that nominateCohort returned',
    )
  })

  it('leaves the cohort as it was', () => {
    const cohort = cohortOf()
    const before = JSON.stringify(cohort)
    panelView(cohort)
    expect(JSON.stringify(cohort)).toBe(before)
  })
})

describe('the view of analysts', () => {
  const view = analystView(cohortOf())

  it('is a row for each place on each list, in order, with exact scores', () => {
    expect(view).toMatchObject({ asOf, policy: { id: 'small', version: '1' } })
    expect(view.rows.map(({ list, personId, rank, score }) => [list, personId, rank, score])).toEqual([
      ['force', 'P10', 1, 100],
      ['force', 'P3', 2, 20.5],
      ['force', 'P1', 3, 10],
      ['force', 'P2', 4, 4],
      ['area', 'P1', 1, 10],
      ['open', 'P1', undefined, undefined],
    ])
  })

  it('says all of a ranked nominee', () => {
    expect(view.rows[1]).toEqual({
      list: 'force',
      personId: 'P3',
      rank: 2,
      tied: false,
      score: 20.5,
      band: 'high',
      components: { harm: 20.5 },
      vulnerability: 10,
      vulnerabilityBand: 'some',
      suspicionShare: 0,
      largestCrimeShare: 1,
      incomplete: false,
      flags: ['adult'],
      schemes: [],
    })
    expect(view.rows[4]).toMatchObject({ area: 'Slough', schemes: ['iom'], band: 'low', vulnerability: 0 })
    expect(view.rows[4]).not.toHaveProperty('vulnerabilityBand')
    expect(view.rows[3]).not.toHaveProperty('band')
  })

  it('says nothing of an unranked nominee that could be turned back into a rank', () => {
    expect(view.rows[5]).toEqual({
      list: 'open',
      personId: 'P1',
      suspicionShare: 0,
      largestCrimeShare: 1,
      incomplete: false,
      flags: [],
      schemes: ['iom'],
    })
  })

  it('says that schemes were not looked at, where they were not', () => {
    const { management: _, ...unmanaged } = more
    expect(analystView(cohortOf({}, {}, unmanaged)).rows[0]?.schemes).toBe('unknown')
  })

  it('is of no rows where there are no lists', () => {
    expect(analystView(cohortOf({ lists: [] })).rows).toEqual([])
  })
})
