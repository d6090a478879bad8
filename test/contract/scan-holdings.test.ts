import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  explainScore,
  gatherEquality,
  gatherHoldings,
  isPreludeError,
  nominateCohort,
  openHoldings,
  rankPeople,
  scorePeople,
} from '../../src/index'
import { asOf, errorOf, harm, involvement, type Loose, parse, scoring } from './support'

const policy = parse()
const total = (holdings: Loose, personId = 'P1', day = asOf) =>
  scorePeople(holdings, policy, { asOf: day }).get(personId)?.total

describe('gathering holdings', () => {
  it('counts what it holds and is immutable', () => {
    const holdings = gatherHoldings({
      offences: [
        involvement({ crimeId: 'A' }),
        involvement({ crimeId: 'A', personId: 'P2', role: 'victim' }),
      ],
      people: [{ personId: 'P3' }],
      custodySpells: [{ personId: 'P4', kind: 'remand', from: '2026-01-01' }],
    })
    expect(holdings.counts).toMatchObject({ people: 4, crimes: 1, involvements: 2, custodySpells: 1 })
    expect(scorePeople(holdings, policy, { asOf }).personIds).toEqual(['P1', 'P2', 'P3', 'P4'])
    expect(() => {
      ;(holdings as Loose).counts.people = 9
    }).toThrow(TypeError)
    expect(() => {
      ;(holdings as Loose).extra = 9
    }).toThrow(TypeError)
  })

  it('does not see what happens to a record after it was added', () => {
    const record: Loose = { ...involvement(), markers: ['knife'] }
    const builder = openHoldings()
    builder.add('offences', record)
    record.offenceCode = '1'
    expect(total(builder.close())).toBe(100)
  })

  it('takes any iterables, and is the same piecewise, in any order', () => {
    const offences = [
      involvement({ crimeId: 'X' }),
      involvement({ crimeId: 'X', personId: 'P2', role: 'suspect' }),
      involvement({ crimeId: 'X', role: 'convicted' }),
      involvement({ personId: 'p1', offenceCode: '1' }),
      involvement({ personId: '\u{1F600}', offenceCode: '10D' }),
      involvement({ personId: '\uE000', offenceCode: '10D' }),
    ]
    const shared = parse({ score: { components: [harm({}, { coInvolvement: 'shared' })] } })
    function* backwards() {
      yield* [...offences].reverse()
    }
    const builder = openHoldings()
    for (const record of offences) builder.add('offences', record)
    const [a, b, c] = [
      gatherHoldings({ offences }),
      gatherHoldings({ offences: backwards() }),
      builder.close(),
    ].map((holdings) => {
      const scores = scorePeople(holdings, shared, { asOf })
      return {
        scores: [...scores],
        ids: scores.personIds,
        ranks: [...rankPeople(scores)],
        explained: explainScore(holdings, shared, { asOf, personId: 'P1' }),
      }
    })
    expect(b).toEqual(a)
    expect(c).toEqual(a)
    // Code-point order, not UTF-16 order: U+E000 stands before U+1F600.
    expect(a?.ids).toEqual(['P1', 'P2', 'p1', '\uE000', '\u{1F600}'])
  })

  it('names the kind, the place and the field of a record that no reader lets through, and no value', () => {
    for (const [change, field] of [
      [{ occurredOn: 'SECRET' }, 'occurredOn'],
      [{ role: 'SECRET' }, 'role'],
      [{ markers: ['SECRET'] }, 'markers'],
      [{ markers: undefined }, 'markers'],
      [{ outcome: 'SECRET' }, 'outcome'],
      [{ contested: 'SECRET' }, 'contested'],
      [{ detection: 'SECRET' }, 'detection'],
      [{ personId: '' }, 'personId'],
      [{ easting: Number.NaN }, 'easting'],
      [{ outcomeOn: 'SECRET', outcome: '1' }, 'outcomeOn'],
    ] as const) {
      const error = errorOf(() =>
        gatherHoldings({ offences: [involvement(), { ...involvement(), ...change } as Loose] }),
      )
      if (!isPreludeError(error, 'invalid-record')) throw error
      expect(error.info).toEqual({ kind: 'offences', index: 1, field })
      expect(inspect(error)).not.toContain('SECRET')
    }
  })

  it('keeps nothing of a record that it refused', () => {
    const builder = openHoldings()
    const bad = { ...involvement({ personId: 'P9', crimeId: 'C9', area: 'A9' }), role: 'x' } as Loose
    expect(errorOf(() => builder.add('offences', bad)).code).toBe('invalid-record')
    expect(
      errorOf(() =>
        builder.add('intelligence', {
          reportId: 'R',
          personId: 'P9',
          reportedOn: '2026-01-01',
          source: '9',
        } as Loose),
      ).code,
    ).toBe('invalid-record')
    expect(builder.close().counts).toMatchObject({ people: 0, crimes: 0, involvements: 0, intelligence: 0 })
  })

  it('makes unknown what follows from kinds that were not gathered, and empty what was gathered empty', () => {
    const gate = (require: Loose) => parse({ gates: [{ id: 'g', require, whenUnknown: 'undetermined' }] })
    const statusOf = (require: Loose, records: Loose) => {
      const cohort = nominateCohort(
        gatherHoldings({ offences: [involvement()], ...records }),
        gate(require),
        {
          asOf,
          referrals: [{ personId: 'P1', referredOn: asOf, referredBy: 'school' }],
        },
      )
      return cohort.referrals[0]?.nominee?.gates[0]?.status
    }
    const custody = { fact: 'custody', is: ['community'] }
    const scheme = { fact: 'scheme', is: ['iom'] }
    const count = { measure: { kind: 'custody-count' }, atMost: 0 }
    expect(statusOf(custody, {})).toBe('unknown')
    expect(statusOf(custody, { custodySpells: [] })).toBe('met')
    expect(statusOf(scheme, {})).toBe('unknown')
    expect(statusOf(scheme, { management: [] })).toBe('unmet')
    expect(statusOf(count, {})).toBe('unknown')
    expect(statusOf(count, { custody: [] })).toBe('met')
    expect(statusOf({ fact: 'alive', is: ['yes'] }, {})).toBe('met')
    expect(statusOf({ fact: 'area', is: ['A'] }, { people: [] })).toBe('unknown')
    expect(statusOf({ measure: { kind: 'age' }, atLeast: 10 }, { people: [] })).toBe('unknown')
  })

  it('makes a value in which two person records differ unknown, with a warning', () => {
    const gates = [
      { id: 'age', require: { measure: { kind: 'age' }, atLeast: 10 }, whenUnknown: 'flag' },
      { id: 'area', require: { fact: 'area', is: ['A'] }, whenUnknown: 'flag' },
      { id: 'alive', require: { fact: 'alive', is: ['yes'] }, whenUnknown: 'flag' },
    ]
    const statuses = (people: Loose) => {
      const holdings = gatherHoldings({ offences: [involvement()], people })
      const cohort = nominateCohort(holdings, parse({ gates, lists: [{ id: 'all', size: 5 }] }), { asOf })
      return [
        cohort.lists[0]?.nominees[0]?.gates.map(({ status }) => status),
        holdings.warnings.map(({ code }) => code),
      ]
    }
    const one = { personId: 'P1', bornOn: '2000-01-01', area: 'A' }
    expect(statuses([one, { ...one }])).toEqual([['met', 'met', 'met'], []])
    expect(statuses([one, { personId: 'P1' }])).toEqual([['met', 'met', 'met'], []])
    expect(statuses([one, { ...one, bornOn: '2000-01-02' }])).toEqual([
      ['unknown', 'met', 'met'],
      ['person-records-differ'],
    ])
    expect(statuses([one, { ...one, area: 'B' }])).toEqual([
      ['met', 'unknown', 'met'],
      ['person-records-differ'],
    ])
    // A third that agrees with one of them settles nothing.
    expect(statuses([one, { ...one, area: 'B' }, one])[0]).toEqual(['met', 'unknown', 'met'])
    expect(
      statuses([
        { ...one, diedOn: '2026-01-01' },
        { ...one, diedOn: '2026-01-02' },
      ])[0],
    ).toEqual(['met', 'met', 'unknown'])
  })
})

describe('aliases', () => {
  const offences = [
    involvement({ personId: 'old', crimeId: 'A' }),
    involvement({ personId: 'new', crimeId: 'B' }),
    involvement({ personId: 'older', crimeId: 'B', role: 'suspect' }),
  ]

  it('are applied first, along chains, to every kind of record', () => {
    const holdings = gatherHoldings({
      offences,
      people: [{ personId: 'older', bornOn: '2000-01-01' }],
      aliases: [
        { from: 'older', to: 'old', on: '2025-01-01' },
        { from: 'old', to: 'new', on: '2025-06-01' },
      ],
    })
    expect(holdings.counts.people).toBe(1)
    expect(holdings.warnings).toEqual([])
    expect(total(holdings, 'new')).toBe(200)
    const { aliases } = explainScore(holdings, policy, { asOf, personId: 'new' })
    expect(aliases).toEqual([
      { from: 'old', on: '2025-06-01' },
      { from: 'older', on: '2025-01-01' },
    ])
  })

  it('make one person of one crime, also where a crime is shared out', () => {
    const shared = parse({ score: { components: [harm({}, { coInvolvement: 'shared' })] } })
    const before = scorePeople(gatherHoldings({ offences }), shared, { asOf })
    expect(before.get('new')?.total).toBe(50)
    const after = scorePeople(gatherHoldings({ offences, aliases: [{ from: 'older', to: 'new' }] }), shared, {
      asOf,
    })
    expect(after.get('new')?.total).toBe(100)
  })

  it('that lead to two people or in a circle merge nobody, with a warning', () => {
    const toTwo = gatherHoldings({
      offences,
      aliases: [
        { from: 'old', to: 'new' },
        { from: 'old', to: 'older' },
      ],
    })
    expect(toTwo.counts.people).toBe(3)
    expect(toTwo.warnings.map(({ code }) => code)).toEqual(['alias-to-two'])
    const circle = gatherHoldings({
      offences,
      aliases: [
        { from: 'old', to: 'new' },
        { from: 'new', to: 'old' },
      ],
    })
    expect(circle.counts.people).toBe(3)
    expect(circle.warnings.map(({ code }) => code)).toEqual(['alias-cycle'])
    expect(JSON.stringify([...toTwo.warnings, ...circle.warnings])).not.toMatch(/"old|new"/)
  })

  it('of people with no records change nothing', () => {
    const holdings = gatherHoldings({ offences, aliases: [{ from: 'nobody', to: 'no one' }] })
    expect(holdings.counts.people).toBe(3)
  })

  it('apply to referrals and the register', () => {
    const holdings = gatherHoldings({ offences, aliases: [{ from: 'old', to: 'new' }] })
    const cohort = nominateCohort(holdings, parse({ lists: [{ id: 'all', size: 5 }] }), {
      asOf,
      referrals: [{ personId: 'old', referredOn: asOf, referredBy: 'school' }],
      register: [{ personId: 'old', status: 'declined', decidedOn: '2026-01-01' }],
    })
    expect(cohort.referrals).toMatchObject([{ personId: 'new', status: 'held' }])
    expect(cohort.register.declined).toEqual([{ personId: 'new' }])
    expect(cohort.lists[0]?.nominees.map(({ personId }) => personId)).toEqual(['older'])
  })
})

describe('what was known at asOf', () => {
  it('counts a record only from its date, its recording and its role on', () => {
    const holdings = gatherHoldings({
      offences: [involvement({ occurredOn: '2026-01-10', recordedOn: '2026-01-20', roleOn: '2026-01-15' })],
    })
    expect(total(holdings, 'P1', '2026-01-19')).toBe(0)
    expect(total(holdings, 'P1', '2026-01-20')).toBe(100)
    const later = gatherHoldings({
      offences: [involvement({ occurredOn: '2026-01-10', recordedOn: '2026-01-10', roleOn: '2026-01-15' })],
    })
    expect(total(later, 'P1', '2026-01-14')).toBe(0)
    expect(total(later, 'P1', '2026-01-15')).toBe(100)
  })

  it('dates a continuing offence by its end', () => {
    const holdings = gatherHoldings({
      offences: [involvement({ occurredOn: '2024-01-10', occurredTo: '2026-01-20' })],
    })
    expect(total(holdings, 'P1', '2026-01-19')).toBe(0)
    expect(total(holdings, 'P1', '2026-01-20')).toBe(100)
    const explained = explainScore(holdings, policy, { asOf, personId: 'P1' })
    expect((explained.components[0]?.contributions[0] as Loose)?.on).toBe('2026-01-20')
  })

  it('hides an outcome that came after asOf', () => {
    const excluding = parse({ score: { components: [harm({}, { outcomes: { exclude: ['8'] } })] } })
    const holdings = gatherHoldings({ offences: [involvement({ outcome: '8', outcomeOn: '2026-03-10' })] })
    const at = (day: string) => scorePeople(holdings, excluding, { asOf: day }).get('P1')?.total
    expect(at('2026-03-09')).toBe(100)
    expect(at('2026-03-10')).toBe(0)
  })

  it('counts the spells and schemes open then: from on or before, and no end or an end after', () => {
    const holdings = gatherHoldings({
      offences: [involvement()],
      custodySpells: [{ personId: 'P1', kind: 'sentence', from: '2026-02-01', to: '2026-03-01' }],
      management: [
        { personId: 'P1', scheme: 'iom', from: '2026-02-01', to: '2026-03-01', lead: 'probation' },
      ],
    })
    const listed = parse({
      gates: [
        {
          id: 'out',
          require: { fact: 'custody', is: ['community'] },
          whenUnknown: 'flag',
          whenUnmet: 'flag',
        },
      ],
      lists: [{ id: 'all', size: 5 }],
    })
    const at = (day: string) => {
      const nominee = nominateCohort(holdings, listed, { asOf: day }).lists[0]?.nominees[0]
      return [nominee?.gates[0]?.status, nominee?.coordinateWith]
    }
    expect(at('2026-01-31')).toEqual(['met', []])
    expect(at('2026-02-01')).toEqual(['unmet', [{ scheme: 'iom', lead: 'probation' }]])
    expect(at('2026-02-28')).toEqual(['unmet', [{ scheme: 'iom', lead: 'probation' }]])
    expect(at('2026-03-01')).toEqual(['met', []])
  })

  it('holds contested rows out of every measure and share, and shows them as disputed', () => {
    const shared = parse({ score: { components: [harm({}, { coInvolvement: 'shared' })] } })
    const holdings = gatherHoldings({
      offences: [
        involvement({ crimeId: 'S' }),
        involvement({ crimeId: 'S', personId: 'P2', contested: true }),
      ],
    })
    const scores = scorePeople(holdings, shared, { asOf })
    expect(scores.get('P1')?.total).toBe(100)
    expect(scores.get('P2')?.total).toBe(0)
    expect(explainScore(holdings, shared, { asOf, personId: 'P2' }).notCounted).toEqual([
      { reason: 'contested', count: 1 },
    ])
  })

  it('counts nobody towards a share who was not known at asOf', () => {
    const shared = parse({ score: { components: [harm({}, { coInvolvement: 'shared' })] } })
    const holdings = gatherHoldings({
      offences: [
        involvement({ crimeId: 'S' }),
        involvement({ crimeId: 'S', personId: 'P2', roleOn: '2026-03-01' }),
        involvement({ crimeId: 'S', personId: 'P3', role: 'witness' }),
      ],
    })
    const at = (day: string) => scorePeople(holdings, shared, { asOf: day }).get('P1')?.total
    expect(at('2026-02-28')).toBe(100)
    expect(at('2026-03-01')).toBe(50)
  })

  it('says hindsight where a counted record lacks recordedOn or roleOn', () => {
    const { recordedOn: _r, ...unrecorded } = involvement()
    const { roleOn: _o, ...undated } = involvement()
    const lists = parse({ lists: [{ id: 'all', size: 5 }] })
    const says = (offences: Loose) => {
      const holdings = gatherHoldings({ offences })
      return [
        scorePeople(holdings, lists, { asOf }).hindsight,
        explainScore(holdings, lists, { asOf, personId: 'P1' }).hindsight,
        nominateCohort(holdings, lists, { asOf }).hindsight,
      ]
    }
    expect(says([involvement()])).toEqual([false, false, false])
    expect(says([unrecorded])).toEqual([true, true, true])
    expect(says([undated])).toEqual([true, true, true])
    // Not counted: a role that counts for nothing, and a crime still to come.
    expect(says([involvement(), { ...undated, role: 'witness' }])).toEqual([false, false, false])
    expect(says([involvement(), { ...undated, occurredOn: '2026-05-01', recordedOn: undefined }])).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('nothing that holdings, scores and errors print tells of a record', () => {
  it('hides origins, victims, reports and ids', () => {
    const holdings = gatherHoldings({
      offences: [
        involvement({ crimeId: 'SECRET-C', personId: 'SECRET-P', area: 'SECRET-A' }),
        involvement({ crimeId: 'SECRET-C', personId: 'SECRET-V', role: 'victim' }),
      ],
      intelligence: [
        {
          reportId: 'SECRET-R',
          personId: 'SECRET-P',
          reportedOn: '2026-01-01',
          source: '1',
          assessment: 'A',
          handling: 'C',
          theme: 'knife',
          originId: 'SECRET-O',
        },
      ],
      people: [{ personId: 'SECRET-P', bornOn: '2001-02-03' }],
    })
    for (const text of [
      inspect(holdings, { depth: 9 }),
      JSON.stringify(holdings),
      `${Object.entries(holdings)}`,
    ]) {
      expect(text).not.toMatch(/SECRET|2001-02-03|2026-01-01/)
    }
    const limited = parse({
      score: {
        components: [
          harm(),
          {
            id: 'intel',
            measure: { kind: 'intelligence', themes: { knife: 10 }, source: { 1: 1 }, assessment: { A: 1 } },
            weight: 1,
            limit: { component: 'harm', share: 1 },
          },
          {
            id: 'victims',
            measure: { kind: 'count', of: 'victims', select: { roles: { charged: 1 } } },
            weight: 1,
          },
        ],
      },
      lists: [{ id: 'all', size: 5 }],
    })
    const results = [
      explainScore(holdings, limited, { asOf, personId: 'SECRET-P' }),
      nominateCohort(holdings, limited, { asOf }),
      scorePeople(holdings, limited, { asOf }).get('SECRET-P'),
    ]
    for (const text of [inspect(results, { depth: 20 }), JSON.stringify(results)]) {
      expect(text).not.toMatch(/SECRET-(O|R|V)|2001-02-03/)
    }
  })

  it('seals equality records', () => {
    const sealed = gatherEquality([{ personId: 'SECRET', ethnicity: 'SECRET' }])
    for (const text of [inspect(sealed, { depth: 9 }), JSON.stringify(sealed), `${Object.entries(sealed)}`]) {
      expect(text).not.toContain('SECRET')
    }
    expect(structuredClone(Object.keys(sealed))).toEqual(['people'])
  })

  it('carries no value in an error that a policy’s measure causes', () => {
    const error = errorOf(() =>
      explainScore(
        gatherHoldings({ offences: [involvement()] }),
        scoring({ kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } }),
        {
          asOf: 'SECRET',
          personId: 'SECRET',
        },
      ),
    )
    expect(inspect(error)).not.toContain('SECRET')
  })
})
