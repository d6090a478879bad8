import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  analystView,
  gatherHoldings,
  nominateCohort,
  type OffenceRecord,
  panelView,
  rankPeople,
  scorePeople,
} from '../../src/index'
import { asOf, harm, involvement, type Loose, parse } from './support'

/** Crimes of 8N, 100 points each, and of 10D, 10 points each, by person. */
function points(byPerson: Readonly<Record<string, number>>): OffenceRecord[] {
  return Object.entries(byPerson).flatMap(([personId, total]) => [
    ...Array.from({ length: Math.floor(total / 100) }, () => involvement({ personId })),
    ...Array.from({ length: (total % 100) / 10 }, () => involvement({ personId, offenceCode: '10D' })),
  ])
}

function nominate(
  offences: OffenceRecord[],
  document: Loose,
  records: Loose = {},
  options: Loose = {},
): Loose {
  return nominateCohort(gatherHoldings({ offences, ...records }), parse(document), { asOf, ...options })
}

const idsOf = (list: Loose) => list?.nominees.map(({ personId }: Loose) => personId)

describe('scores and ranks', () => {
  const five = points({ b: 200, a: 200, c: 300, d: 100 })
  const holdings = gatherHoldings({
    offences: [
      ...five,
      involvement({ personId: 'v', role: 'victim' }),
      involvement({ personId: 'z', offenceCode: '49' }),
    ],
  })
  const scores = scorePeople(holdings, parse(), { asOf })

  it('cover everyone in the holdings, in code-point order, in units', () => {
    expect(scores.personIds).toEqual(['a', 'b', 'c', 'd', 'v', 'z'])
    expect(scores.totals).toBeInstanceOf(Float64Array)
    expect([...scores.totals]).toEqual([200, 200, 300, 100, 0, 0])
    expect(scores.get('a')).toEqual({
      personId: 'a',
      total: 200,
      components: { harm: 200 },
      incomplete: false,
    })
    expect([...scores].map(({ personId }) => personId)).toEqual(scores.personIds)
    expect([...scores]).toHaveLength(6)
  })

  it('rank by competition, with ties in code-point order and percentiles of the counted', () => {
    const ranking = rankPeople(scores)
    expect([...ranking]).toEqual([
      { personId: 'c', total: 300, rank: 1, tied: false, percentile: 100 },
      { personId: 'a', total: 200, rank: 2, tied: true, percentile: 80 },
      { personId: 'b', total: 200, rank: 2, tied: true, percentile: 80 },
      { personId: 'd', total: 100, rank: 4, tied: false, percentile: 40 },
      // Counted with 0 points, and not counted at all.
      { personId: 'v', total: 0, rank: 5, tied: true, percentile: 0 },
      { personId: 'z', total: 0, rank: 5, tied: true, percentile: 20 },
    ])
    expect([...ranking]).toHaveLength(6)
  })

  it('keep percentiles from 0 to 100 also where a scale gives points for nothing', () => {
    const steps = {
      kind: 'steps',
      steps: [
        { atLeast: 0, points: 10 },
        { atLeast: 1, points: 0 },
      ],
    }
    const descending = parse({ score: { components: [harm({ scale: steps })] } })
    const some = gatherHoldings({
      offences: [
        involvement({ personId: 'a' }),
        ...['b', 'c'].map((personId) => involvement({ personId, role: 'witness' })),
      ],
    })
    const ranks = [...rankPeople(scorePeople(some, descending, { asOf }))]
    expect(ranks.map(({ personId, rank, percentile }) => [personId, rank, percentile])).toEqual([
      ['b', 1, 0],
      ['c', 1, 0],
      ['a', 3, 100],
    ])
  })

  it('of nobody are nothing', () => {
    const none = scorePeople(gatherHoldings({ offences: [] }), parse(), { asOf })
    expect([...none]).toEqual([])
    expect([...rankPeople(none)]).toEqual([])
    expect(none.personIds).toEqual([])
  })
})

describe('a list', () => {
  it('holds the highest scores with ranks, and nobody with 0', () => {
    const { lists } = nominate(
      [...points({ a: 100, b: 300, c: 200 }), involvement({ personId: 'z', role: 'witness' })],
      {
        lists: [{ id: 'force', size: 10 }],
      },
    )
    expect(lists).toHaveLength(1)
    expect(
      lists[0].nominees.map(({ personId, rank, tied, score }: Loose) => [personId, rank, tied, score]),
    ).toEqual([
      ['b', 1, false, 300],
      ['c', 2, false, 200],
      ['a', 3, false, 100],
    ])
  })

  it('brings all who tie at its edge', () => {
    const { lists } = nominate(points({ a: 100, b: 300, c: 100, d: 100, e: 50 }), {
      lists: [{ id: 'force', size: 2 }],
    })
    expect(lists[0].nominees.map(({ personId, rank, tied }: Loose) => [personId, rank, tied])).toEqual([
      ['b', 1, false],
      ['a', 2, true],
      ['c', 2, true],
      ['d', 2, true],
    ])
  })

  it('of a share is the shortest head that reaches it, with ties', () => {
    const head = (share: number, byPerson: Loose) =>
      idsOf(nominate(points(byPerson), { lists: [{ id: 'force', share }] }).lists[0])
    const people = { a: 500, b: 300, c: 200 }
    expect(head(0.5, people)).toEqual(['a'])
    expect(head(0.501, people)).toEqual(['a', 'b'])
    expect(head(0.8, people)).toEqual(['a', 'b'])
    expect(head(1, people)).toEqual(['a', 'b', 'c'])
    expect(head(0.1, { a: 200, b: 200, c: 100 })).toEqual(['a', 'b'])
    // floor(0.5000004 × 1,000,000 + 0.5) = 500,000 thousandths: reached by a alone.
    expect(head(0.5000004, people)).toEqual(['a'])
    expect(head(0.500001, people)).toEqual(['a', 'b'])
  })

  it('of a share is a share of all eligible score, not of everybody’s', () => {
    const { lists } = nominate(
      points({ a: 500, b: 300, dead: 1000 }),
      {
        gates: [{ id: 'alive', require: { fact: 'alive', is: ['yes'] }, whenUnknown: 'flag' }],
        lists: [{ id: 'force', share: 0.6 }],
      },
      { people: [{ personId: 'dead', diedOn: '2026-01-01' }] },
    )
    expect(idsOf(lists[0])).toEqual(['a'])
  })

  it('has its own condition', () => {
    const cohort = nominate(
      points({ adult: 100, child: 300 }),
      {
        lists: [
          { id: 'adults', size: 5, where: { measure: { kind: 'age' }, atLeast: 18 } },
          { id: 'children', size: 5, where: { measure: { kind: 'age' }, below: 18 }, present: 'unranked' },
        ],
      },
      {
        people: [
          { personId: 'adult', bornOn: '1990-01-01' },
          { personId: 'child', bornOn: '2012-01-01' },
        ],
      },
    )
    expect(
      cohort.lists.map(({ id, nominees }: Loose) => [id, nominees.map(({ personId }: Loose) => personId)]),
    ).toEqual([
      ['adults', ['adult']],
      ['children', ['child']],
    ])
  })

  it('per area is one list an area, by the person’s home or by where most of the counted harm was', () => {
    const offences = [
      involvement({ personId: 'a', area: 'X' }),
      involvement({ personId: 'a', area: 'Y', offenceCode: '10D' }),
      involvement({ personId: 'b', area: 'Y', offenceCode: '10D' }),
      involvement({ personId: 'b', area: 'X', role: 'witness' }),
      involvement({ personId: 'c' }),
    ]
    const people = [
      { personId: 'a', area: 'Y' },
      { personId: 'b', area: 'Y' },
    ]
    const by = (areaBasis: string | undefined) => {
      const cohort = nominate(
        offences,
        { lists: [{ id: 'area', per: 'area', size: 1, ...(areaBasis && { areaBasis }) }] },
        { people },
      )
      return [cohort.lists.map((list: Loose) => [list.id, list.area, idsOf(list)]), cohort.withoutArea]
    }
    expect(by('home')).toEqual([[['area', 'Y', ['a']]], 1])
    expect(by(undefined)).toEqual(by('home'))
    expect(by('offences')).toEqual([
      [
        ['area', 'X', ['a']],
        ['area', 'Y', ['b']],
      ],
      1,
    ])
  })

  it('that is unranked carries nothing that can be turned into a rank, in code-point order', () => {
    const cohort = nominate(points({ b: 100, a: 100, c: 400 }), {
      score: { components: [harm()], bands: [{ id: 'high', atLeast: 1 }] },
      vulnerability: { components: [{ id: 'v', measure: { kind: 'victimisation' }, weight: 1 }] },
      lists: [{ id: 'children', size: 5, present: 'unranked' }],
    })
    expect(idsOf(cohort.lists[0])).toEqual(['a', 'b', 'c'])
    for (const nominee of cohort.lists[0].nominees) {
      for (const key of ['rank', 'tied', 'score', 'band', 'components', 'vulnerability']) {
        expect(Object.keys(nominee)).not.toContain(key)
      }
    }
    expect(inspect(cohort, { depth: 20 })).not.toMatch(/\b(400|high)\b/)
    for (const row of analystView(cohort).rows) {
      for (const key of ['rank', 'tied', 'score', 'band', 'components', 'vulnerability'])
        expect(row).not.toHaveProperty(key)
    }
  })

  it('gives a ranked nominee the fields of the design', () => {
    const cohort = nominate(
      points({ a: 100 }),
      {
        score: {
          components: [harm()],
          bands: [
            { id: 'low', atLeast: 0 },
            { id: 'high', atLeast: 100 },
            { id: 'top', atLeast: 100.001 },
          ],
        },
        vulnerability: {
          components: [{ id: 'v', measure: { kind: 'victimisation' }, weight: 1 }],
          bands: [{ id: 'hurt', atLeast: 1 }],
        },
        gates: [{ id: 'out', require: { fact: 'custody', is: ['community'] }, whenUnknown: 'flag' }],
        lists: [{ id: 'force', size: 1 }],
        review: { every: { months: 1 } },
      },
      { management: [{ personId: 'a', scheme: 'iom', from: '2026-01-01', lead: 'probation' }] },
    )
    expect(cohort.lists[0].nominees[0]).toMatchObject({
      personId: 'a',
      rank: 1,
      tied: false,
      score: 100,
      band: 'high',
      components: { harm: 100 },
      vulnerability: { total: 0, components: { v: 0 } },
      gates: [{ id: 'out', status: 'unknown' }],
      coordinateWith: [{ scheme: 'iom', lead: 'probation' }],
      incomplete: false,
    })
    expect(cohort.lists[0].nominees[0].vulnerability).not.toHaveProperty('band')
    expect(cohort.lists[0].nominees[0].flags).toContain('out')
    expect(cohort).toMatchObject({
      asOf,
      policy: { id: 'contract', version: '1.0.0' },
      considered: 1,
      reviewBy: '2026-04-30',
    })
    expect(Object.keys(cohort)).toEqual(
      expect.arrayContaining([
        'asOf',
        'policy',
        'lists',
        'undetermined',
        'notEligible',
        'considered',
        'withoutArea',
        'unlisted',
        'reviewBy',
      ]),
    )
  })
})

describe('gates', () => {
  const aged = (whenUnknown: string) => [
    { id: 'adult', require: { measure: { kind: 'age' }, atLeast: 18 }, whenUnknown },
    { id: 'alive', require: { fact: 'alive', is: ['yes'] }, whenUnknown: 'undetermined' },
  ]
  const people = [
    { personId: 'adult', bornOn: '1990-01-01' },
    { personId: 'child', bornOn: '2012-01-01' },
    { personId: 'both', bornOn: '2012-01-01', diedOn: '2026-01-01' },
  ]
  const offences = points({ adult: 100, child: 300, both: 200, nobody: 400 })

  it('keep out whoever fails one, counted under each gate failed', () => {
    const cohort = nominate(
      offences,
      { gates: aged('undetermined'), lists: [{ id: 'force', size: 5 }] },
      { people },
    )
    expect(idsOf(cohort.lists[0])).toEqual(['adult'])
    expect(cohort.notEligible).toEqual({ adult: 2, alive: 1 })
    expect(cohort.undetermined).toEqual([{ personId: 'nobody', missing: ['adult'] }])
    expect(cohort.considered).toBe(4)
  })

  it('that are unknown and only flagged let people through, flagged', () => {
    const cohort = nominate(offences, { gates: aged('flag'), lists: [{ id: 'force', size: 5 }] }, { people })
    expect(idsOf(cohort.lists[0])).toEqual(['nobody', 'adult'])
    expect(cohort.lists[0].nominees[0].flags).toContain('adult')
    expect(cohort.undetermined).toEqual([])
  })

  it('count a zero for a gate that nobody fails', () => {
    const cohort = nominate(points({ adult: 100 }), { gates: aged('flag'), lists: [] }, { people })
    expect(cohort.notEligible).toEqual({ adult: 2, alive: 1 })
    const none = nominate(points({ adult: 100 }), { gates: aged('flag'), lists: [] })
    expect(none.notEligible).toEqual({ adult: 0, alive: 0 })
  })
})

describe('the undetermined', () => {
  const gates = [
    { id: 'adult', require: { measure: { kind: 'age' }, atLeast: 18 }, whenUnknown: 'undetermined' },
  ]
  const adults = ['a', 'b', 'c'].map((personId) => ({ personId, bornOn: '1990-01-01' }))

  it('have score enough to enter a list: at least its last listed score, or above 0 where there is room', () => {
    const byPerson = { a: 500, b: 300, c: 100, x: 400, y: 300, z: 200 }
    const of = (size: number) =>
      nominate(
        points(byPerson),
        { gates, lists: [{ id: 'force', size }] },
        { people: adults },
      ).undetermined.map(({ personId }: Loose) => personId)
    expect(of(2)).toEqual(['x', 'y'])
    expect(of(3)).toEqual(['x', 'y', 'z'])
    expect(of(4)).toEqual(['x', 'y', 'z'])
    const shared = nominate(
      points(byPerson),
      { gates, lists: [{ id: 'force', share: 0.5 }] },
      { people: adults },
    )
    expect(idsOf(shared.lists[0])).toEqual(['a'])
    expect(shared.undetermined).toEqual([])
  })

  it('name the list whose condition is unknown', () => {
    const where = { measure: { kind: 'age' }, atLeast: 18 }
    const cohort = nominate(
      points({ a: 100, x: 100 }),
      { lists: [{ id: 'adults', size: 5, where }] },
      { people: adults },
    )
    expect(cohort.undetermined).toEqual([{ personId: 'x', missing: ['list:adults'] }])
    const both = nominate(points({ x: 100 }), { gates, lists: [{ id: 'adults', size: 5, where }] })
    expect(both.undetermined).toEqual([{ personId: 'x', missing: ['adult', 'list:adults'] }])
  })

  it('are not those who fail another gate or a list’s condition', () => {
    const cohort = nominate(
      points({ x: 100 }),
      {
        gates: [...gates, { id: 'alive', require: { fact: 'alive', is: ['yes'] }, whenUnknown: 'flag' }],
        lists: [{ id: 'force', size: 5 }],
      },
      { people: [{ personId: 'x', diedOn: '2026-01-01' }] },
    )
    expect(cohort.undetermined).toEqual([])
    const unfit = nominate(points({ x: 100 }), {
      gates,
      lists: [{ id: 'force', size: 5, where: { fact: 'alive', is: ['no'] } }],
    })
    expect(unfit.undetermined).toEqual([])
  })

  it('are not those with a score of 0', () => {
    const cohort = nominate([involvement({ personId: 'x', role: 'witness' })], {
      gates,
      lists: [{ id: 'force', size: 5 }],
    })
    expect(cohort.undetermined).toEqual([])
  })

  it('stand in code-point order', () => {
    const cohort = nominate(points({ b: 100, a: 100, Z: 100 }), { gates, lists: [{ id: 'force', size: 9 }] })
    expect(cohort.undetermined.map(({ personId }: Loose) => personId)).toEqual(['Z', 'a', 'b'])
  })

  it('are those incomplete who fail no gate and are not listed', () => {
    const unlisted = involvement({ personId: 'x', offenceCode: '99Z' })
    const open = nominate([unlisted, ...points({ a: 100 })], { lists: [{ id: 'force', size: 5 }] })
    expect(open.undetermined).toEqual([{ personId: 'x', missing: ['harm-weight'] }])
    const failing = nominate(
      [unlisted],
      {
        gates: [{ id: 'alive', require: { fact: 'alive', is: ['yes'] }, whenUnknown: 'flag' }],
        lists: [{ id: 'force', size: 5 }],
      },
      { people: [{ personId: 'x', diedOn: '2026-01-01' }] },
    )
    expect(failing.undetermined).toEqual([])
    const listed = nominate([unlisted, ...points({ x: 100 })], { lists: [{ id: 'force', size: 5 }] })
    expect(listed.undetermined).toEqual([])
  })
})

describe('referrals and the register', () => {
  const lists = [{ id: 'force', size: 2 }]

  it('explain whom a partner refers in just the same way, marked as referred', () => {
    const cohort = nominate(
      points({ a: 300, b: 200, c: 100 }),
      { lists },
      {},
      {
        referrals: [
          { personId: 'c', referredOn: asOf, referredBy: 'school' },
          { personId: 'a', referredOn: '2026-03-01', referredBy: 'school' },
          { personId: 'nobody', referredOn: asOf, referredBy: 'school' },
          { personId: 'b', referredOn: '2026-04-01', referredBy: 'school' },
        ],
      },
    )
    expect(cohort.referrals.map(({ personId, status }: Loose) => [personId, status])).toEqual([
      ['a', 'listed'],
      ['c', 'eligible'],
      ['nobody', 'unknown-person'],
    ])
    expect(cohort.referrals[1].nominee).toMatchObject({
      personId: 'c',
      score: 100,
      components: { harm: 100 },
    })
    expect(cohort.referrals[1].nominee.flags).toContain('referred')
    expect(cohort.lists[0].nominees[0].flags).toContain('referred')
    expect(cohort.lists[0].nominees[1].flags).not.toContain('referred')
    expect(idsOf(cohort.lists[0])).toEqual(['a', 'b'])
  })

  it('keep off the lists whom the panel has decided on, until then, and show it', () => {
    const at = (day: string) =>
      nominate(
        points({ a: 300, b: 200, c: 100, d: 50 }),
        { lists },
        {},
        {
          asOf: day,
          register: [
            { personId: 'a', status: 'in-programme', decidedOn: '2026-02-01', until: '2026-06-01' },
            { personId: 'b', status: 'declined', decidedOn: '2026-02-01' },
            { personId: 'c', status: 'removed', decidedOn: '2026-05-01' },
          ],
        },
      )
    expect(idsOf(at('2026-01-31').lists[0])).toEqual(['a', 'b'])
    expect(idsOf(at('2026-02-01').lists[0])).toEqual(['c', 'd'])
    expect(at('2026-02-01').register).toEqual({
      inProgramme: [{ personId: 'a', until: '2026-06-01' }],
      declined: [{ personId: 'b' }],
      removed: 0,
    })
    expect(idsOf(at('2026-05-31').lists[0])).toEqual(['d'])
    expect(idsOf(at('2026-06-01').lists[0])).toEqual(['a', 'd'])
    // Removed on challenge: counted, never named.
    expect(JSON.stringify(at('2026-05-31'))).not.toContain('"c"')
  })

  it('do not make the rest of a share list shorter than their own score asks', () => {
    const cohort = nominate(
      points({ a: 900, b: 300, c: 200 }),
      { lists: [{ id: 'force', share: 0.6 }] },
      {},
      {
        register: [{ personId: 'a', status: 'in-programme', decidedOn: '2026-02-01' }],
      },
    )
    expect(idsOf(cohort.lists[0])).toEqual(['b'])
  })
})

describe('views', () => {
  const offences = points({ a: 300, b: 200, c: 200 })
  const document = {
    score: {
      components: [harm()],
      bands: [
        { id: 'low', atLeast: 0 },
        { id: 'high', atLeast: 250 },
      ],
    },
    lists: [{ id: 'force', size: 5 }],
  }

  it('for analysts hold exact scores and ranks', () => {
    const rows = analystView(nominate(offences, document)).rows
    expect(rows.map(({ personId, rank, score, band }) => [personId, rank, score, band])).toEqual([
      ['a', 1, 300, 'high'],
      ['b', 2, 200, 'low'],
      ['c', 2, 200, 'low'],
    ])
  })

  it('for the panel hold bands and no score, rank or order', () => {
    const view = panelView(nominate(offences, document))
    expect(
      view.lists[0]?.bands.map(({ band, people }) => [band, people.map(({ personId }) => personId)]),
    ).toEqual([
      ['high', ['a']],
      ['low', ['b', 'c']],
    ])
    const keys = new Set<string>()
    JSON.stringify(view, (key, value) => {
      keys.add(key)
      return value
    })
    for (const key of ['score', 'rank', 'tied', 'total', 'points', 'components'])
      expect(keys.has(key)).toBe(false)
    expect(JSON.stringify(view)).not.toMatch(/\b(200|300)\b/)
  })
})
