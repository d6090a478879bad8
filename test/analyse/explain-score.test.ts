import { describe, expect, it } from 'vitest'
import { type ExplainScoreOptions, explainScore } from '../../src/analyse/explain-score'
import { isPreludeError } from '../../src/internal/prelude-error'
import type { Policy } from '../../src/policy/parse-policy'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import type { Measure, MeasureOf } from '../../src/policy/schema/measure-schema'
import type { Component } from '../../src/policy/schema/score-schema'
import type { GatherHoldingsInput } from '../../src/scan/gather-holdings'
import type { IntelligenceRecord } from '../../src/scan/records/intelligence-record'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, plainHarm, policyWith, report, scoring } from './small-force'

const roles = { suspect: 0.5, charged: 1, convicted: 1 } as const

function explain(
  policy: Policy,
  offences: readonly OffenceRecord[],
  more: Partial<GatherHoldingsInput> = {},
) {
  return explainScore(holdingsOf(offences, more), policy, { asOf, personId: 'P1' })
}

/** The one component of a score that is one measure. */
function component(
  measure: Measure,
  offences: readonly OffenceRecord[],
  more: Partial<GatherHoldingsInput> = {},
  change: Partial<PolicyDocument> = {},
) {
  const { components, notCounted } = explain(scoring(measure, change), offences, more)
  return { ...(components[0] as (typeof components)[number]), notCounted }
}

describe('an explanation', () => {
  it('says everything of one person’s score', () => {
    const policy = policyWith({
      score: {
        components: [
          {
            id: 'harm',
            measure: { kind: 'harm', select: { roles, within: { months: 1 } } },
            scale: { kind: 'cap', at: 8 },
            weight: 2,
          },
        ],
        bands: [{ id: 'low', atLeast: 10 }],
      },
    })
    const offences = [crime('C1', 'P1', { role: 'suspect' }), crime('C2', 'P1', { offenceCode: 'L4' })]
    expect(explain(policy, offences)).toEqual({
      personId: 'P1',
      asOf,
      policy: { id: 'small', version: '1' },
      // 10 × 0.5 + 4 = 9, capped at 8, twice
      total: 16,
      band: 'low',
      components: [
        {
          id: 'harm',
          title: 'harm in the 1 month to 2026-03-31',
          measure: 9,
          scaled: 8,
          weight: 2,
          points: 16,
          contributions: [
            {
              crimeId: 'C1',
              on: '2026-03-01',
              code: 'A10',
              role: 'suspect',
              nature: 'fact',
              base: 10,
              factors: { role: 0.5, recency: 1, share: 1 },
              amount: 5,
            },
            {
              crimeId: 'C2',
              on: '2026-03-01',
              code: 'L4',
              role: 'charged',
              nature: 'fact',
              base: 4,
              factors: { role: 1, recency: 1, share: 1 },
              amount: 4,
            },
          ],
        },
      ],
      notCounted: [],
      unlisted: {},
      incomplete: false,
      aliases: [],
      hindsight: false,
      unstated: { outcome: 0, detection: 0 },
    })
  })

  it('is of a person of whom there is nothing to say', () => {
    expect(explain(policyWith(), [], { people: [{ personId: 'P1' }] })).toMatchObject({
      total: 0,
      components: [{ measure: 0, scaled: 0, points: 0, contributions: [] }],
      notCounted: [],
    })
  })

  it('shows factors of age and of sharing', () => {
    const select = { roles, recency: { halfLifeDays: 30 }, coInvolvement: 'shared' } as const
    const { contributions, measure } = component({ kind: 'harm', select }, [
      crime('C1', 'P1'),
      crime('C1', 'P2'),
    ])
    // 30 days are one half-life, and two people were in it: 10 × 0.5 × 0.5.
    expect(contributions).toMatchObject([
      { base: 10, factors: { role: 1, recency: 0.5, share: 0.5 }, amount: 2.5 },
    ])
    expect(measure).toBe(2.5)
  })

  it('titles a component by its measure, or by itself where that has no title', () => {
    const titled = (title: string | undefined, own: string | undefined) => {
      const measure = { ...plainHarm, ...(own !== undefined && { title: own }) }
      const it: Component = { id: 'it', measure, weight: 1, ...(title !== undefined && { title }) }
      return explain(policyWith({ score: { components: [it] } }), [crime('C1', 'P1')]).components[0]?.title
    }
    expect(titled(undefined, undefined)).toBe('harm up to 2026-03-31')
    expect(titled('violence', undefined)).toBe('violence up to 2026-03-31')
    expect(titled('violence', 'harm of violence')).toBe('harm of violence up to 2026-03-31')
  })

  it('explains vulnerability in the same way', () => {
    const policy = policyWith({
      vulnerability: {
        components: [{ id: 'suffered', measure: { kind: 'victimisation' }, weight: 2 }],
        bands: [{ id: 'some', atLeast: 20 }],
      },
    })
    const { vulnerability, total } = explain(policy, [crime('C1', 'P1', { role: 'victim' })])
    expect(total).toBe(0)
    expect(vulnerability).toMatchObject({
      total: 20,
      band: 'some',
      components: [
        { id: 'suffered', measure: 10, points: 20, contributions: [{ crimeId: 'C1', role: 'victim' }] },
      ],
    })
    expect(explain(policy, [crime('C1', 'P1')]).vulnerability).toEqual({
      total: 0,
      components: [expect.objectContaining({ measure: 0, contributions: [] })],
    })
  })

  it('names codes that the table lacks, by the person’s own crimes', () => {
    const offences = [
      crime('C1', 'P1', { offenceCode: 'X9' }),
      crime('C2', 'P1', { offenceCode: 'X9', role: 'victim' }),
      crime('C3', 'P2', { offenceCode: 'X9' }),
    ]
    expect(explain(policyWith(), offences)).toMatchObject({
      unlisted: { X9: 1 },
      incomplete: true,
      notCounted: [{ reason: 'role', count: 1 }],
    })
  })

  it('weighs such codes as the policy has decided', () => {
    const policy = policyWith({ harm: { table: 'small', unlisted: { weight: 5 } } })
    expect(explain(policy, [crime('C1', 'P1', { offenceCode: 'X9' })])).toMatchObject({
      total: 5,
      components: [{ contributions: [{ code: 'X9', base: 5, amount: 5 }] }],
    })
  })

  it('shows old ids in code-point order, with the day of the merger where it is known', () => {
    const aliases = [
      { from: 'P0', to: 'P00' },
      { from: '__proto__', to: 'P1', on: '2026-02-01' },
      { from: 'P00', to: 'P1' },
      { from: 'Q1', to: 'Q2' },
    ]
    const { aliases: shown, total } = explain(policyWith(), [crime('C1', 'P0'), crime('C2', 'P1')], {
      aliases,
    })
    expect(shown).toEqual([{ from: 'P0' }, { from: 'P00' }, { from: '__proto__', on: '2026-02-01' }])
    expect(total).toBe(20)
  })

  it('says hindsight where a counted record does not prove when it was known', () => {
    const { recordedOn: _, ...unrecorded } = crime('C1', 'P1')
    expect(explain(policyWith(), [unrecorded]).hindsight).toBe(true)
  })
})

describe('the contributions to harm', () => {
  const harm: Measure = { kind: 'harm', select: { roles } }

  it('stand by amount, then the latest date, then convicted, charged, suspect, then ids', () => {
    const offences = [
      crime('C1', 'P1', { occurredOn: '2026-01-01' }),
      crime('C2', 'P1', { occurredOn: '2026-02-01' }),
      crime('C3', 'P1', { occurredOn: '2026-02-01', role: 'convicted' }),
      crime('C0', 'P1', { occurredOn: '2026-02-01' }),
      crime('C4', 'P1', { offenceCode: 'B100', role: 'suspect', occurredOn: '2020-01-01' }),
    ]
    const ids = component(harm, offences).contributions.map((each) => 'crimeId' in each && each.crimeId)
    expect(ids).toEqual(['C4', 'C3', 'C0', 'C2', 'C1'])
    expect(component(harm, [...offences].reverse()).contributions).toEqual(
      component(harm, offences).contributions,
    )
  })

  it('are of one crime and code the greatest, of equals the latest, then the gravest role', () => {
    const same = (role: 'suspect' | 'charged' | 'convicted', occurredOn: string) =>
      crime('C1', 'P1', { role, occurredOn, recordedOn: '2026-03-01', roleOn: '2026-03-01' })
    const counts = (...rows: OffenceRecord[]) => {
      const { contributions, notCounted } = component(harm, rows)
      return [contributions.map((each) => 'crimeId' in each && `${each.role} ${each.on}`), notCounted]
    }
    const once = [{ reason: 'same-crime-and-code', count: 1 }]
    expect(counts(same('suspect', '2026-02-01'), same('charged', '2026-01-01'))).toEqual([
      ['charged 2026-01-01'],
      once,
    ])
    expect(counts(same('charged', '2026-02-01'), same('convicted', '2026-01-01'))).toEqual([
      ['charged 2026-02-01'],
      once,
    ])
    expect(counts(same('charged', '2026-01-01'), same('convicted', '2026-01-01'))).toEqual([
      ['convicted 2026-01-01'],
      once,
    ])
  })

  it('do not depend on the order of arrival, not even where rows differ in their area alone', () => {
    const rows = ['Slough', 'Reading'].flatMap((area) =>
      (['knife', 'group'] as const).map((marker) =>
        crime('C1', 'P1', { area, markers: [marker], outcome: area === 'Slough' ? '1' : '2' }),
      ),
    )
    const policy = scoring(
      { kind: 'harm', select: { roles, groups: ['flagged'] } },
      { groups: { flagged: { markers: ['knife', 'group'] } } },
    )
    expect(explain(policy, rows)).toEqual(explain(policy, [...rows].reverse()))
  })

  it.each<[string, Partial<OffenceRecord>, Partial<OffenceRecord>]>([
    ['marker', { markers: ['group', 'knife'] }, { markers: ['group', 'alcohol'] }],
    ['outcome', { outcome: '1' }, { outcome: '2' }],
    [
      'day of an outcome',
      { outcome: '1', outcomeOn: '2026-03-02' },
      { outcome: '1', outcomeOn: '2026-03-03' },
    ],
    ['recording', { recordedOn: '2026-03-02' }, { recordedOn: '2026-03-03' }],
    ['detection', { detection: 'reported' }, { detection: 'proactive' }],
    ['nothing', {}, {}],
  ])('do not depend on the order of arrival where two rows differ in %s alone', (_, one, other) => {
    const select = { roles, groups: ['flagged', 'wounding'] }
    const policy = scoring(
      { kind: 'harm', select },
      { groups: { flagged: { markers: ['knife', 'alcohol'] }, wounding: { codes: ['A10'] } } },
    )
    const rows = [crime('C1', 'P1', one), crime('C1', 'P1', other), crime('C2', 'P1')]
    const explanation = explain(policy, rows)
    expect(explanation.notCounted).toEqual([{ reason: 'same-crime-and-code', count: 1 }])
    expect(explain(policy, [...rows].reverse())).toEqual(explanation)
  })

  it('say which groups took a crime in, and whether by its code or by a flag', () => {
    const groups = {
      knife: { codes: ['B100'], markers: ['knife', 'group'] as const },
      violence: { offenceGroups: ['Violence'] },
    }
    const offences = [
      crime('C1', 'P1', { offenceCode: 'B100' }),
      crime('C2', 'P1', { offenceCode: 'A20', markers: ['group', 'knife'] }),
      crime('C3', 'P1', { offenceCode: 'A10', markers: ['alcohol'] }),
      crime('C4', 'P1', { offenceCode: 'L4', markers: ['knife'] }),
    ]
    const measure: Measure = { kind: 'harm', select: { roles, groups: ['knife', 'violence'] } }
    const { contributions } = component(measure, offences, {}, { groups })
    expect(contributions.map((each) => 'groups' in each && each.groups)).toEqual([
      [{ group: 'knife', from: ['code'] }],
      [
        { group: 'knife', from: ['flag'], markers: ['knife', 'group'] },
        { group: 'violence', from: ['code'] },
      ],
      [{ group: 'violence', from: ['code'] }],
      [{ group: 'knife', from: ['flag'], markers: ['knife'] }],
    ])
    const flagged = component(
      measure,
      [crime('C1', 'P1', { offenceCode: 'B100', markers: ['knife'] })],
      {},
      { groups },
    )
    expect(flagged.contributions).toMatchObject([
      { groups: [{ group: 'knife', from: ['code', 'flag'], markers: ['knife'] }] },
    ])
    const unflagged = component(measure, [crime('C1', 'P1')], {}, { groups })
    expect(unflagged.contributions).toMatchObject([{ groups: [{ group: 'violence', from: ['code'] }] }])
  })

  it('of a peak are the greatest alone', () => {
    const offences = [crime('C1', 'P1'), crime('C2', 'P1', { offenceCode: 'A20' }), crime('C3', 'P1')]
    const { contributions, measure, notCounted } = component(
      { kind: 'peak-harm', select: { roles } },
      offences,
    )
    expect(contributions).toMatchObject([{ crimeId: 'C2', amount: 20.5 }])
    expect(measure).toBe(20.5)
    expect(notCounted).toEqual([{ reason: 'not-the-greatest', count: 2 }])
  })
})

describe('the contributions to a count', () => {
  const of = (kind: 'crimes' | 'areas' | 'victims' | 'offence-groups'): Measure => ({
    kind: 'count',
    of: kind,
    select: { roles: { suspect: 1, charged: 1 } },
  })

  it('of crimes are one row each, the latest', () => {
    const offences = [
      crime('C1', 'P1', { occurredOn: '2026-01-01' }),
      crime('C1', 'P1', { offenceCode: 'A20', occurredOn: '2026-02-01' }),
      crime('C2', 'P1', { occurredOn: '2026-01-15' }),
    ]
    const { contributions, measure, notCounted } = component(of('crimes'), offences)
    expect(contributions).toEqual([
      {
        crimeId: 'C1',
        on: '2026-02-01',
        code: 'A20',
        role: 'charged',
        nature: 'fact',
        base: 1,
        factors: { role: 1, recency: 1, share: 1 },
        amount: 1,
      },
      expect.objectContaining({ crimeId: 'C2', amount: 1 }),
    ])
    expect(measure).toBe(2)
    expect(notCounted).toEqual([{ reason: 'same-crime-and-code', count: 1 }])
  })

  it('of areas and groups are the rows that bring a new one', () => {
    const offences = [
      crime('C1', 'P1', { area: 'Slough', occurredOn: '2026-01-01' }),
      crime('C2', 'P1', { area: 'Slough', occurredOn: '2026-02-01', offenceCode: 'B100' }),
      crime('C3', 'P1', { offenceCode: 'L4' }),
    ]
    for (const [kind, ids] of [
      ['areas', ['C2']],
      ['offence-groups', ['C2', 'C1']],
    ] as const) {
      const { contributions, measure } = component(of(kind), offences)
      expect(contributions.map((each) => 'crimeId' in each && each.crimeId)).toEqual(ids)
      expect(measure).toBe(ids.length)
    }
    expect(component(of('areas'), offences).notCounted).toEqual([{ reason: 'not-the-greatest', count: 2 }])
  })

  it('of victims may bring more than one', () => {
    const victim = { role: 'victim' } as const
    const offences = [crime('C1', 'P1'), crime('C1', 'V1', victim), crime('C1', 'V2', victim)]
    expect(component(of('victims'), offences)).toMatchObject({
      measure: 2,
      contributions: [{ crimeId: 'C1', base: 2, amount: 2 }],
    })
  })

  it('of days since the last are the last, and of none an unknown measure', () => {
    const since: Measure = { kind: 'days-since-last', select: { roles: { charged: 1 } } }
    const offences = [crime('C1', 'P1', { occurredOn: '2026-02-01' }), crime('C2', 'P1')]
    expect(component(since, offences)).toMatchObject({
      measure: 30,
      points: 30,
      contributions: [{ crimeId: 'C2', base: 30, amount: 30 }],
      notCounted: [{ reason: 'not-the-greatest', count: 1 }],
    })
    const none = component(since, [crime('C1', 'P1', { role: 'suspect' })])
    expect(none).toMatchObject({ scaled: 0, points: 0, contributions: [] })
    expect(none).not.toHaveProperty('measure')
  })
})

describe('intelligence in an explanation', () => {
  const graded: MeasureOf<'intelligence'> = {
    kind: 'intelligence',
    themes: { knife: 10, violence: 4 },
    source: { '1': 1, '2': 0.5 },
    assessment: { A: 1, B: 0.8 },
  }
  const intelligence: Component = {
    id: 'intelligence',
    measure: graded,
    weight: 1,
    limit: { component: 'harm', share: 0.25 },
  }
  const policyOf = (more: Partial<Component> = {}) =>
    policyWith({
      score: {
        components: [
          { id: 'harm', measure: plainHarm, weight: 1 },
          { ...intelligence, ...more },
        ],
      },
    })
  const of = (reportId: string, originId: string, more: Partial<IntelligenceRecord> = {}) =>
    report(reportId, 'P1', { originId, ...more })
  const explained = (reports: readonly IntelligenceRecord[], more: Partial<Component> = {}) =>
    explain(policyOf(more), [crime('C1', 'P1', { offenceCode: 'B100' })], { intelligence: reports })

  it('names theme, grade and factors of a report, and its origin nowhere', () => {
    const explanation = explained([of('R1', 'keyed-hash', { source: '2', assessment: 'B' })])
    expect(explanation.components[1]?.contributions).toEqual([
      {
        reportId: 'R1',
        on: '2026-03-01',
        nature: 'assessment',
        theme: 'knife',
        grade: '2B',
        base: 1,
        factors: { theme: 10, source: 0.5, assessment: 0.8 },
        amount: 4,
      },
    ])
    expect(JSON.stringify(explanation)).not.toContain('keyed-hash')
  })

  it('makes one line of all reports shared under conditions', () => {
    const explanation = explained([
      of('R1', 'O1', { handling: 'C' }),
      of('R2', 'O2', { handling: 'C', theme: 'violence' }),
      of('R3', 'O3', { theme: 'violence' }),
    ])
    expect(explanation.components[1]).toMatchObject({ measure: 18, points: 18 })
    expect(explanation.components[1]?.contributions).toEqual([
      expect.objectContaining({ reportId: 'R3', amount: 4 }),
      { nature: 'assessment', reports: 2, amount: 14 },
    ])
    expect(JSON.stringify(explanation)).not.toMatch(/R1|R2/)
  })

  it('stands by amount, then the latest, then id', () => {
    const reports = [
      of('R4', 'O4'),
      of('R3', 'O3', { reportedOn: '2026-03-02' }),
      of('R2', 'O2'),
      of('R1', 'O1', { theme: 'violence' }),
    ]
    const ids = (given: readonly IntelligenceRecord[]) =>
      explained(given).components[1]?.contributions.map((each) => 'reportId' in each && each.reportId)
    expect(ids(reports)).toEqual(['R3', 'R2', 'R4', 'R1'])
    expect(ids([...reports].reverse())).toEqual(['R3', 'R2', 'R4', 'R1'])
  })

  it('takes of one origin’s equals the latest, then the first by id', () => {
    const counting = (...reports: IntelligenceRecord[]) => {
      const { components, notCounted } = explained(reports)
      expect(notCounted).toEqual([{ reason: 'report-same-origin', count: reports.length - 1 }])
      return components[1]?.contributions.map((each) => 'reportId' in each && each.reportId)
    }
    expect(counting(of('R1', 'O1'), of('R2', 'O1', { reportedOn: '2026-03-02' }))).toEqual(['R2'])
    expect(counting(of('R2', 'O1'), of('R1', 'O1'))).toEqual(['R1'])
    expect(counting(of('R2', 'O1'), of('R1', 'O1', { theme: 'violence' }))).toEqual(['R2'])
  })

  it('says what the limit left, where it took any', () => {
    const limited = explained([of('R1', 'O1'), of('R2', 'O2'), of('R3', 'O3')]).components[1]
    // 30, of which a quarter of 100 is left
    expect(limited).toMatchObject({ measure: 30, scaled: 30, points: 25, limitedTo: 25 })
    expect(explained([of('R1', 'O1')]).components[1]).not.toHaveProperty('limitedTo')
  })

  it('says why a report does not count', () => {
    const reports = [
      of('R1', 'O1', { reportedOn: '2026-02-01' }),
      of('R2', 'O2', { theme: 'firearm' }),
      of('R3', 'O3'),
      of('R4', 'O3', { theme: 'violence' }),
      of('R5', 'O5', { reportedOn: '2026-04-01' }),
    ]
    const measure: Measure = { ...graded, within: { months: 1 } }
    expect(explained(reports, { measure }).notCounted).toEqual([
      { reason: 'outside-window', count: 1 },
      { reason: 'report-theme-or-grade', count: 1 },
      { reason: 'report-same-origin', count: 1 },
    ])
    // Without a window R1 and R3 stand for two origins, and three are asked for.
    expect(explained(reports, { measure: { ...graded, minimumOrigins: 3 } }).notCounted).toContainEqual({
      reason: 'report-too-few-origins',
      count: 2,
    })
  })

  it('counts a report that one of two components counts', () => {
    const only = (theme: 'knife' | 'violence'): Component => ({
      ...intelligence,
      id: theme,
      measure: { kind: 'intelligence', themes: { [theme]: 1 }, source: { '1': 1 }, assessment: { A: 1 } },
    })
    const policy = policyWith({
      score: { components: [{ id: 'harm', measure: plainHarm, weight: 1 }, only('knife'), only('violence')] },
    })
    const reports = [
      of('R1', 'O1'),
      of('R2', 'O2', { theme: 'violence' }),
      of('R3', 'O3', { theme: 'firearm' }),
    ]
    expect(explain(policy, [], { intelligence: reports }).notCounted).toEqual([
      { reason: 'report-theme-or-grade', count: 1 },
    ])
  })
})

describe('what did not count', () => {
  const measure: Measure = {
    kind: 'harm',
    select: {
      roles,
      within: { months: 24 },
      groups: ['in'],
      not: { groups: ['out'] },
      outcomes: { exclude: ['20'] },
      detection: { exclude: ['proactive'] },
      recency: { steps: [{ withinDays: 365, factor: 1 }] },
    },
  }
  const groups = {
    in: { codes: ['A10', 'A20'], markers: ['knife'] as const },
    out: { codes: ['A20'], markers: ['group'] as const },
  }
  const reasons = (...offences: OffenceRecord[]) => component(measure, offences, {}, { groups }).notCounted

  it.each<[string, Partial<OffenceRecord>]>([
    ['contested', { contested: true }],
    ['contested', { contested: true, role: 'victim' }],
    ['role', { role: 'victim' }],
    ['role', { role: 'witness', detection: 'proactive' }],
    ['outside-window', { occurredOn: '2024-03-31' }],
    ['not-in-groups', { offenceCode: 'L4' }],
    ['excluded-group', { offenceCode: 'A20' }],
    ['excluded-group', { markers: ['group'] }],
    ['excluded-outcome', { outcome: '20' }],
    ['excluded-detection', { detection: 'proactive' }],
    ['faded', { occurredOn: '2025-01-01' }],
  ])('is told by the reason %s', (reason, change) => {
    expect(reasons(crime('C1', 'P1', change))).toEqual([{ reason, count: 1 }])
  })

  it('is told by the condition that comes first where several fail', () => {
    expect(reasons(crime('C1', 'P1', { role: 'victim', occurredOn: '2020-01-01' }))).toEqual([
      { reason: 'role', count: 1 },
    ])
    expect(reasons(crime('C1', 'P1', { offenceCode: 'L4', outcome: '20' }))).toEqual([
      { reason: 'not-in-groups', count: 1 },
    ])
  })

  it('is counted by reason, in the order of the conditions', () => {
    expect(
      reasons(
        crime('C1', 'P1', { outcome: '20' }),
        crime('C2', 'P1', { role: 'victim' }),
        crime('C3', 'P1', { role: 'witness' }),
        crime('C4', 'P1'),
      ),
    ).toEqual([
      { reason: 'role', count: 2 },
      { reason: 'excluded-outcome', count: 1 },
    ])
  })

  it('leaves out what was not known by the date', () => {
    expect(reasons(crime('C1', 'P1', { role: 'victim', recordedOn: '2026-04-01' }))).toEqual([])
  })

  it('is told of several components by the one that came nearest, and not of what one of them counts', () => {
    const policy = policyWith({
      groups,
      score: {
        components: [
          { id: 'grave', measure, weight: 1 },
          { id: 'suspected', measure: { kind: 'harm', select: { roles: { suspect: 1 } } }, weight: 1 },
        ],
      },
    })
    const offences = [
      crime('C1', 'P1', { outcome: '20' }),
      crime('C2', 'P1', { role: 'suspect', outcome: '20' }),
      crime('C3', 'P1', { role: 'suspect', offenceCode: 'X9', occurredOn: '2020-01-01' }),
    ]
    // C1 fails by its outcome in the first and by its role in the second; the second weighs C2 and cannot weigh C3.
    expect(explain(policy, offences).notCounted).toEqual([{ reason: 'excluded-outcome', count: 1 }])
  })
})

describe('misuse', () => {
  const attempt = (options: unknown) => () =>
    explainScore(holdingsOf([crime('C1', 'P1')]), policyWith(), options as ExplainScoreOptions)

  it('throws unknown-person for somebody whom the holdings do not hold, without the id', () => {
    for (const personId of ['P2', '', undefined, 7]) {
      try {
        attempt({ asOf, personId })()
        expect.unreachable()
      } catch (error) {
        if (!isPreludeError(error, 'unknown-person')) throw error
        expect(error.message).toBe('explainScore requires a person whom the holdings hold')
        expect(error.info).toEqual({})
      }
    }
  })

  it('throws invalid-date without a date', () => {
    expect(attempt({ personId: 'P1' })).toThrow(
      'explainScore requires asOf to be a calendar date (YYYY-MM-DD)',
    )
    expect(attempt(undefined)).toThrow('explainScore requires asOf')
  })
})
