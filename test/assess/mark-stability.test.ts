import { describe, expect, it } from 'vitest'
import type { Cohort } from '../../src/analyse/cohort'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import { markStability } from '../../src/assess/mark-stability'
import { rankStability } from '../../src/assess/rank-stability'
import type { RankStability } from '../../src/assess/stability/stability'
import { deepFreeze } from '../../src/internal/deep-freeze'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import { analystView } from '../../src/present/analyst-view'
import { panelView } from '../../src/present/panel-view'
import { asOf, crime, holdingsOf, plainHarm, policyWith, report } from '../analyse/small-force'

const rules: Partial<PolicyDocument> = {
  score: {
    components: [
      { id: 'harm', measure: { kind: 'harm', select: { roles: { suspect: 0.5, charged: 1 } } }, weight: 1 },
    ],
    bands: [{ id: 'low', atLeast: 1 }],
  },
  lists: [
    { id: 'force', size: 1 },
    { id: 'area', per: 'area', size: 5 },
  ],
}
const policy = policyWith(rules)
/** P1 is first of the force by a suspicion of 50 points against 41, and in the area with 5 places sure by two crimes. */
const holdings = holdingsOf(
  [
    crime('C1', 'P1', { offenceCode: 'B100', role: 'suspect' }),
    crime('C2', 'P2', { offenceCode: 'A20' }),
    crime('C3', 'P2', { offenceCode: 'A20' }),
    crime('C4', 'P1', { offenceCode: 'N0' }),
  ],
  {
    people: [
      { personId: 'P1', area: 'North', deconflict: true },
      { personId: 'P2', area: 'North' },
    ],
    custodySpells: [],
  },
)
const referrals = [
  { personId: 'P1', referredOn: '2026-03-01', referredBy: 'school' },
  { personId: 'Nobody', referredOn: '2026-03-01', referredBy: 'school' },
  { personId: 'P3', referredOn: '2026-03-01', referredBy: 'school' },
]
const cohort = nominateCohort(holdings, policy, { asOf, referrals })
const stability = rankStability(holdings, policy, { asOf, seed: 1, draws: 5 })
const marked = markStability(cohort, stability)

describe('a marked cohort', () => {
  it('says of each nominee on what one thing the place hangs, with flags', () => {
    expect(marked.lists[0]?.nominees[0]).toMatchObject({
      personId: 'P1',
      flags: ['referred', 'deconflict', 'hangs-on-one-judgement', 'hangs-on-one-record'],
      hangsOn: [
        { kind: 'judgement', value: 0.5, at: [0.375] },
        { kind: 'record', crimeId: 'C1' },
      ],
    })
    const [first, second] = marked.lists[1]?.nominees ?? []
    // Without C1 nothing of P1 weighs anything; P2 has either of two crimes left.
    expect([first?.personId, first?.flags]).toEqual(['P1', ['referred', 'deconflict', 'hangs-on-one-record']])
    expect([second?.personId, second?.flags, second?.hangsOn]).toEqual(['P2', [], []])
  })

  it('is otherwise the cohort, which stays as it was', () => {
    const without = (one: Cohort) =>
      JSON.parse(JSON.stringify(one), (key, value: unknown) =>
        key === 'hangsOn'
          ? undefined
          : key === 'flags'
            ? (value as string[]).filter((flag) => !flag.startsWith('hangs-on'))
            : value,
      ) as Cohort
    expect(without(marked)).toEqual(cohort)
    expect(
      markStability(deepFreeze(structuredClone(cohort)), deepFreeze(structuredClone(stability))),
    ).toEqual(marked)
    expect(cohort.lists[0]?.nominees[0]?.hangsOn).toBeUndefined()
  })

  it('is the same when it is marked again', () => {
    expect(markStability(marked, stability)).toEqual(marked)
  })

  it('marks a referral as on the first list that it is on, and no other', () => {
    expect(marked.referrals.map(({ personId, nominee }) => [personId, nominee?.hangsOn?.length])).toEqual([
      ['Nobody', undefined],
      ['P1', 2],
      ['P3', undefined],
    ])
    const other = nominateCohort(holdings, policy, {
      asOf,
      referrals: [{ personId: 'P2', referredOn: '2026-03-01', referredBy: 'school' }],
    })
    expect(markStability(other, stability).referrals[0]?.nominee?.hangsOn).toEqual([])
    const forceAlone = policyWith({ ...rules, lists: [{ id: 'force', size: 1 }] })
    const unlisted = markStability(
      nominateCohort(holdings, forceAlone, {
        asOf,
        referrals: [{ personId: 'P2', referredOn: '2026-03-01', referredBy: 'school' }],
      }),
      rankStability(holdings, forceAlone, { asOf, seed: 1, draws: 1 }),
    )
    expect(unlisted.referrals[0]).toMatchObject({ status: 'eligible', nominee: { flags: ['referred'] } })
    expect(unlisted.referrals[0]?.nominee).not.toHaveProperty('hangsOn')
  })
})

describe('marking', () => {
  const refusal = (given: unknown, other: unknown) => {
    try {
      markStability(given as Cohort, other as RankStability)
    } catch (error) {
      return isPreludeError(error, 'invalid-argument') ? error.info.argument : error
    }
    return undefined
  }

  it('is refused where either is none', () => {
    expect([refusal({}, stability), refusal(null, stability)]).toEqual(['cohort', 'cohort'])
    expect([
      refusal(cohort, undefined),
      refusal(cohort, null),
      refusal(cohort, {}),
      refusal(cohort, { lists: [] }),
    ]).toEqual(['stability', 'stability', 'stability', 'stability'])
    const [force] = stability.lists
    const broken: object[] = [
      { policy: null },
      { lists: [null] },
      { lists: [{ ...force, nominees: undefined }] },
      { lists: [{ ...force, nominees: [null] }] },
      { lists: [{ ...force, nominees: [{ personId: 'P1' }] }] },
      { lists: [{ ...force, nominees: [{ personId: 'P1', hangsOn: [null] }] }] },
    ]
    for (const change of broken) expect(refusal(cohort, { ...stability, ...change })).toBe('stability')
    const lost: object[] = [{ policy: null }, { register: null }, { lists: [null] }, { referrals: [null] }]
    for (const change of lost) expect(refusal({ ...cohort, ...change }, stability)).toBe('cohort')
  })

  it('is refused where they are of another date, policy, register or holdings', () => {
    const other = (change: Partial<RankStability>) => refusal(cohort, { ...stability, ...change })
    expect(other({ asOf: '2026-03-30' })).toBe('stability')
    expect(other({ policy: { id: 'other', version: '1' } })).toBe('stability')
    expect(other({ policy: { id: 'small', version: '2' } })).toBe('stability')
    expect(other({ lists: [] })).toBe('stability')
    expect(other({ lists: [...stability.lists].reverse() })).toBe('stability')
    expect(other({ lists: stability.lists.map((list) => ({ ...list, area: 'South' })) })).toBe('stability')
    const register = [{ personId: 'P1', status: 'declined', decidedOn: '2026-03-01' }] as const
    expect(refusal(nominateCohort(holdings, policy, { asOf, register }), stability)).toBe('stability')
    const [force, ...areas] = stability.lists
    const renamed = force?.nominees.map((nominee) => ({ ...nominee, personId: 'P9' }))
    expect(other({ lists: [{ ...force, nominees: renamed }, ...areas] as RankStability['lists'] })).toBe(
      'stability',
    )
    expect(other({})).toBeUndefined()
  })
})

describe('the views of a marked cohort', () => {
  it('tell the panel in words, with neither score nor rank, and not as something to settle before contact', () => {
    const person = panelView(marked).lists[0]?.bands[0]?.people[0]
    expect(person?.restsOn.slice(2)).toEqual([
      'Would not be on this list if the factor of the role suspect in the component harm were 0.375 instead of 0.5',
      'Would not be on this list without crime C1',
    ])
    expect(person?.first).toEqual([
      'referred by a partner',
      'another operation is interested: settle that before any contact',
    ])
    expect(panelView(cohort).lists[0]?.bands[0]?.people[0]?.restsOn).toHaveLength(2)
  })

  it('tell the analyst in the same words, and leave the column out where nothing was marked', () => {
    const [row, , second] = analystView(marked).rows
    expect(row?.hangsOn).toHaveLength(2)
    expect(row?.flags).toContain('hangs-on-one-record')
    expect(second?.hangsOn).toEqual([])
    expect(analystView(cohort).rows[0]).not.toHaveProperty('hangsOn')
  })

  it('say both ends of a range, numbers in short, and of intelligence no more than that it is', () => {
    const { lists } = marked
    const nominee = lists[0]?.nominees[0]
    const views = panelView({
      ...marked,
      lists: [
        {
          id: 'force',
          present: 'ranked',
          nominees: [
            {
              ...(nominee as NonNullable<typeof nominee>),
              hangsOn: [
                {
                  kind: 'judgement',
                  pointer: '/p',
                  title: 'the weight',
                  value: 26.519,
                  at: [19.88925, 33.14875],
                },
                { kind: 'judgement', pointer: '/q', title: 'the cap', value: 12345, at: [9259] },
                { kind: 'intelligence' },
              ],
            },
          ],
        },
      ],
    })
    expect(views.lists[0]?.bands[0]?.people[0]?.restsOn.slice(2)).toEqual([
      'Would not be on this list if the weight were 19.89 or 33.15 instead of 26.52',
      'Would not be on this list if the cap were 9259 instead of 12345',
      'Would not be on this list without the intelligence of one origin',
    ])
  })

  it('never tell whose report it was', () => {
    const heard = policyWith({
      score: {
        components: [
          { id: 'harm', measure: plainHarm, weight: 1 },
          {
            id: 'heard',
            measure: { kind: 'intelligence', themes: { knife: 9 }, source: { '1': 1 }, assessment: { A: 1 } },
            weight: 1,
            limit: { component: 'harm', share: 1 },
          },
        ],
      },
      lists: [{ id: 'force', size: 1 }],
    })
    const force = holdingsOf(
      [crime('C1', 'P1'), crime('C2', 'P2', { offenceCode: 'L4' }), crime('C3', 'P2')],
      {
        intelligence: [report('Report', 'P1', { originId: 'Secret' })],
      },
    )
    const both = markStability(
      nominateCohort(force, heard, { asOf }),
      rankStability(force, heard, { asOf, seed: 1, draws: 3 }),
    )
    expect(both.lists[0]?.nominees[0]?.hangsOn).toContainEqual({ kind: 'intelligence' })
    expect(JSON.stringify([both, panelView(both), analystView(both)])).not.toMatch(/Secret|Report/)
  })
})
