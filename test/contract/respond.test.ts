import { describe, expect, it } from 'vitest'
import {
  coInvolvementGroups,
  gatherHoldings,
  isPreludeError,
  nominateCohort,
  parseCatalogue,
  preludePolicy,
  recommendResponses,
  recordDecision,
  thamesValleyCatalogue,
} from '../../src/index'
import { asOf, errorOf, involvement, type Loose, parse } from './support'

const entry = (parts: Loose = {}): Loose => ({
  id: 'mentoring',
  name: 'Mentoring',
  kind: 'support',
  addresses: ['peers'],
  offerWhen: { measure: { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } }, atLeast: 1 },
  requires: [],
  inForce: {},
  confirmedOn: '2026-03-01',
  evidence: 'none known',
  basis: [{ kind: 'judgement', title: 'A test' }],
  ...parts,
})

const catalogueOf = (...responses: Loose[]) =>
  parseCatalogue({ id: 'c', version: '1', title: 'C', responses } satisfies Loose)

function advise(
  responses: Loose[],
  offences = [involvement()],
  records: Loose = {},
  options: Loose = {},
): Loose[] {
  return recommendResponses(
    ['P1'],
    gatherHoldings({ offences, ...records }),
    parse(),
    catalogueOf(...responses),
    {
      asOf,
      ...options,
    },
  )
}

const adult = { people: [{ personId: 'P1', bornOn: '1990-01-01' }] }

describe('recommendations', () => {
  it('are recommended, not recommended or unknown, with reasons in a sentence for the panel', () => {
    const age = (bounds: Loose) => ({ offerWhen: { measure: { kind: 'age' }, ...bounds } })
    const [yes, no, unknown] = advise(
      [
        entry(),
        entry({ id: 'b', ...age({ below: 18 }) }),
        entry({ id: 'c', offerWhen: { fact: 'custody', is: ['community'] } }),
      ],
      [involvement()],
      adult,
    )
    expect([yes?.status, no?.status, unknown?.status]).toEqual(['recommended', 'not-recommended', 'unknown'])
    expect(yes?.text).toContain('recommended to the panel because')
    for (const each of [yes, no, unknown]) expect(each?.reasons.length).toBeGreaterThan(0)
    expect(unknown?.missing.length).toBeGreaterThan(0)
  })

  it('stand in the order safeguarding, support, prevention, diversion, disruption, enforcement', () => {
    const kinds = ['enforcement', 'disruption', 'diversion', 'prevention', 'support', 'safeguarding']
    const advice = advise(
      kinds.map((kind) => entry({ id: kind, kind })),
      [involvement()],
      adult,
    )
    expect(advice.map(({ kind }) => kind)).toEqual([...kinds].reverse())
  })

  it('are never made of an entry that is not confirmed lately, out of force, or ruled out', () => {
    const status = (parts: Loose) => advise([entry(parts)], [involvement()], adult)[0]?.status
    expect(status({})).toBe('recommended')
    expect(status({ confirmedOn: '2020-01-01' })).not.toBe('recommended')
    expect(status({ inForce: { from: '2026-04-01' } })).not.toBe('recommended')
    expect(status({ inForce: { to: '2026-03-30' } })).not.toBe('recommended')
    expect(status({ inForce: { from: asOf, to: asOf } })).toBe('recommended')
    expect(status({ blockWhen: { measure: { kind: 'age' }, atLeast: 18 } })).not.toBe('recommended')
    expect(status({ blockWhen: { fact: 'scheme', is: ['mappa'] } })).not.toBe('recommended')
  })

  it('are due so many working days after the latest record that met the offer', () => {
    const due = (occurredOn: string, workingDays: number, holidays: string[] = []) =>
      advise(
        [entry({ referral: { to: 'youth justice', within: { workingDays } } })],
        [involvement({ occurredOn: '2026-01-05' }), involvement({ occurredOn })],
        adult,
        { holidays },
      )[0]?.dueBy
    expect(due('2026-03-27', 1)).toBe('2026-03-30') // a Friday
    expect(due('2026-03-28', 1)).toBe('2026-03-30')
    expect(due('2026-03-31', 5)).toBe('2026-04-07')
    expect(due('2026-03-31', 5, ['2026-04-03', '2026-04-06'])).toBe('2026-04-09')
  })

  it('take catalogue measures with any role: what happened to a person is reason to offer support', () => {
    const victim = entry({
      offerWhen: { measure: { kind: 'victimisation', select: { within: { months: 12 } } }, above: 0 },
    })
    expect(advise([victim], [involvement({ role: 'victim' })], adult)[0]?.status).toBe('recommended')
    const count = entry({
      offerWhen: { measure: { kind: 'count', of: 'crimes', select: { roles: { witness: 1 } } }, atLeast: 1 },
    })
    expect(advise([count], [involvement({ role: 'witness' })], adult)[0]?.status).toBe('recommended')
    const need = entry({ offerWhen: { measure: { kind: 'need', need: 'housing' }, atLeast: 3 } })
    const needs = [
      { personId: 'P1', need: 'housing', level: 'high', assessedOn: '2026-01-01', assessedBy: 'a' },
      { personId: 'P1', need: 'housing', level: 'low', assessedOn: '2026-04-01', assessedBy: 'a' },
    ]
    // The latest need assessed by then counts, not one to come.
    expect(advise([need], [involvement()], { ...adult, needs })[0]?.status).toBe('recommended')
    expect(
      advise([need], [involvement()], {
        ...adult,
        needs: [...needs, { ...needs[1], assessedOn: '2026-02-01' }],
      })[0]?.status,
    ).toBe('not-recommended')
  })

  it('never offer enforcement for vulnerability or exploitation', () => {
    for (const kind of ['disruption', 'enforcement']) {
      const error = errorOf(() =>
        catalogueOf(entry({ kind, offerWhen: { measure: { kind: 'victimisation' }, above: 0 } })),
      )
      if (!isPreludeError(error, 'invalid-catalogue')) throw error
      expect(error.info.problems[0]?.pointer).toMatch(/^\/responses\/0/)
    }
  })

  it('show nothing of a report of handling C but that something counted', () => {
    const offer = entry({
      offerWhen: {
        measure: { kind: 'intelligence', themes: { exploited: 10 }, source: { 1: 1 }, assessment: { A: 1 } },
        above: 0,
      },
      referral: { to: 'x', within: { workingDays: 1 } },
    })
    const intelligence = [
      {
        reportId: 'HIDDEN',
        personId: 'P1',
        reportedOn: '2026-02-03',
        source: '1',
        assessment: 'A',
        handling: 'C',
        theme: 'exploited',
        originId: 'ORIGIN',
      },
    ]
    const advice = advise([offer], [involvement()], { ...adult, intelligence })
    expect(advice[0]?.status).toBe('recommended')
    expect(JSON.stringify(advice)).not.toMatch(/HIDDEN|ORIGIN|2026-02-03/)
  })

  it('take a cohort or ids, each person once', () => {
    const holdings = gatherHoldings({ offences: [involvement(), involvement({ personId: 'P2' })] })
    const cohort = nominateCohort(
      holdings,
      parse({
        lists: [
          { id: 'a', size: 5 },
          { id: 'b', size: 5 },
        ],
      }),
      { asOf },
    )
    const people = (given: Loose) =>
      recommendResponses(given, holdings, parse(), catalogueOf(entry()), { asOf }).map(
        ({ personId }) => personId,
      )
    expect(people(cohort)).toEqual(['P1', 'P2'])
    expect(people(['P2', 'P1', 'P2'])).toEqual(['P2', 'P1'])
    expect(people(new Set(['P2']))).toEqual(['P2'])
    const error = errorOf(() => people(['SECRET']))
    expect(error.code).toBe('unknown-person')
    expect(`${error.message}${JSON.stringify(error.info)}`).not.toContain('SECRET')
  })

  it('come from the bundled catalogue too', () => {
    const advice = recommendResponses(
      ['P1'],
      gatherHoldings({ offences: [involvement()] }),
      preludePolicy,
      thamesValleyCatalogue,
      { asOf },
    )
    expect(advice).toHaveLength(thamesValleyCatalogue.responses.length)
  })
})

describe('the catalogue', () => {
  it('is refused with pointers, and deep ones before anything recurses', () => {
    const error = errorOf(() =>
      parseCatalogue({ id: 'c', version: '1', title: 'C', responses: [entry({ kind: 'punishment' })] }),
    )
    if (!isPreludeError(error, 'invalid-catalogue')) throw error
    expect(error.info.problems.map(({ pointer }) => pointer)).toEqual(['/responses/0/kind'])
    let offerWhen: Loose = { fact: 'alive', is: ['yes'] }
    for (let i = 0; i < 50_000; i++) offerWhen = { not: offerWhen }
    const deep = errorOf(() => catalogueOf(entry({ offerWhen })))
    if (!isPreludeError(deep, 'invalid-catalogue')) throw deep
    expect(deep.info.problems[0]?.pointer.split('/')).toHaveLength(34)
  })
})

describe('decisions', () => {
  const decision = {
    personId: 'P1',
    responseId: 'mentoring',
    agreed: true,
    reason: 'He asked for it.',
    decidedBy: 'panel',
    decidedOn: asOf,
  }

  it('say who, when, agreed or not, and why', () => {
    expect(recordDecision(decision)).toMatchObject(decision)
    expect(recordDecision({ ...decision, agreed: false })).toMatchObject({ agreed: false })
  })

  it('are refused without a reason, a person, a decider or a day', () => {
    for (const [change, field] of [
      [{ reason: undefined }, 'reason'],
      [{ reason: '' }, 'reason'],
      [{ reason: '   ' }, 'reason'],
      [{ personId: '' }, 'personId'],
      [{ decidedBy: undefined }, 'decidedBy'],
      [{ decidedOn: '31/03/2026' }, 'decidedOn'],
      [{ agreed: 'yes' }, 'agreed'],
    ] as const) {
      const error = errorOf(() => recordDecision({ ...decision, ...change } as Loose))
      if (!isPreludeError(error, 'invalid-decision')) throw error
      expect(error.info.field).toBe(field)
    }
  })
})

describe('coInvolvementGroups', () => {
  it('connects people through shared crimes known at asOf and scores nobody', () => {
    const crime = (crimeId: string, personId: string, parts: Loose = {}) =>
      involvement({ crimeId, personId, ...parts })
    const holdings = gatherHoldings({
      offences: [
        crime('A', 'P1'),
        crime('A', 'P2', { role: 'suspect' }),
        crime('B', 'P2'),
        crime('B', 'P3'),
        crime('C', 'P4'),
        crime('C', 'P5', { role: 'victim' }),
        crime('D', 'P6'),
        crime('D', 'P7', { contested: true }),
        crime('E', 'P8', { occurredOn: '2026-04-01' }),
        crime('E', 'P9', { occurredOn: '2026-04-01' }),
      ],
    })
    const groups = coInvolvementGroups(holdings, { asOf })
    expect(groups.map(({ personIds }) => personIds)).toEqual([['P1', 'P2', 'P3']])
    expect(groups[0]?.links).toEqual([
      { people: ['P1', 'P2'], crimes: 1 },
      { people: ['P2', 'P3'], crimes: 1 },
    ])
    expect(JSON.stringify(groups)).not.toMatch(/score|total|rank/)
    expect(coInvolvementGroups(holdings, { asOf, within: { days: 1 } })).toEqual([])
  })
})
