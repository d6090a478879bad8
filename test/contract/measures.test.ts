import { describe, expect, it } from 'vitest'
import {
  explainScore,
  gatherHoldings,
  isPreludeError,
  nominateCohort,
  type OffenceRecord,
  type Policy,
  parsePolicy,
  scorePeople,
} from '../../src/index'
import {
  asOf,
  draft,
  errorOf,
  harm,
  involvement,
  type Loose,
  parse,
  type Records,
  scoring,
  table,
} from './support'

/** The total of P1, which the explanation has to agree with. */
function totalOf(
  policy: Policy,
  offences: readonly OffenceRecord[],
  records: Records = {},
  day = asOf,
): number {
  const holdings = gatherHoldings({ offences, ...records })
  const score = scorePeople(holdings, policy, { asOf: day }).get('P1')
  const explained = explainScore(holdings, policy, { asOf: day, personId: 'P1' })
  expect(explained.total).toBe(score?.total)
  for (const { measure, contributions, id, points } of explained.components) {
    expect(points).toBe(score?.components[id])
    if (measure === undefined) expect(contributions).toEqual([])
    else expect(sum(contributions.map(({ amount }) => amount))).toBe(Math.round(measure * 1000))
  }
  expect(sum(explained.components.map(({ points }) => points))).toBe(Math.round(explained.total * 1000))
  return score?.total ?? Number.NaN
}

/** A sum in whole thousandths. */
function sum(units: readonly number[]): number {
  return units.reduce((all, each) => all + Math.round(each * 1000), 0)
}

const all = { suspect: 1, charged: 1, convicted: 1 }

describe('one amount', () => {
  it('is weight × role × recency × share, rounded once to thousandths, halves up', () => {
    const policy = (select: Loose) => parse({ score: { components: [harm({}, select)] } })
    // 0.0005 and 0.0015 come to 0.5 and 1.5 thousandths, or what binary fractions make of them.
    expect(totalOf(policy({}), [involvement({ offenceCode: '33A' })])).toBe(
      Math.floor(0.0005 * 1000 + 0.5) / 1000,
    )
    expect(totalOf(policy({}), [involvement({ offenceCode: '33B' })])).toBe(
      Math.floor(0.0015 * 1000 + 0.5) / 1000,
    )
    expect(totalOf(policy({ roles: { charged: 0.00005 } }), [involvement({ offenceCode: '10D' })])).toBe(
      0.001,
    )
    expect(totalOf(policy({ roles: { charged: 0.3 } }), [involvement()])).toBe(30)
    expect(totalOf(policy({ roles: { charged: 0.33335 } }), [involvement({ offenceCode: '10D' })])).toBe(
      Math.floor(10 * 0.33335 * 1000 + 0.5) / 1000,
    )
    const three = ['P1', 'P2', 'P3'].map((personId) => involvement({ crimeId: 'T', personId }))
    expect(totalOf(policy({ coInvolvement: 'shared' }), three)).toBe(33.333)
    expect(totalOf(policy({ coInvolvement: 'full' }), three)).toBe(100)
    expect(totalOf(policy({}), three)).toBe(100)
  })

  it('is rounded before it is added up, so order does not matter', () => {
    const shared = parse({ score: { components: [harm({}, { coInvolvement: 'shared' })] } })
    const crimes = [1, 2, 3].flatMap((i) =>
      ['P1', 'P2', 'P3'].map((personId) => involvement({ crimeId: `T${i}`, personId })),
    )
    expect(totalOf(shared, crimes)).toBe(99.999)
  })

  it('shares a crime among distinct people known as suspect, charged or convicted', () => {
    const policy = parse({
      score: {
        components: [
          harm({ measure: { kind: 'harm', select: { roles: { charged: 1 }, coInvolvement: 'shared' } } }),
        ],
      },
    })
    const crime = (parts: Loose) => involvement({ crimeId: 'X', ...parts })
    // The share counts people by any of the three roles, whatever roles the measure takes.
    expect(totalOf(policy, [crime({}), crime({ personId: 'P2', role: 'suspect' })])).toBe(50)
    expect(totalOf(policy, [crime({}), crime({ role: 'suspect' }), crime({ role: 'convicted' })])).toBe(100)
    expect(totalOf(policy, [crime({}), crime({ personId: 'P2', role: 'victim' })])).toBe(100)
    expect(totalOf(policy, [crime({}), crime({ personId: 'P2', role: 'witness' })])).toBe(100)
    // Another code of the same crime is the same crime.
    expect(totalOf(policy, [crime({}), crime({ personId: 'P2', offenceCode: '10D' })])).toBe(50)
  })

  it('halves with the half-life, rounded to millionths', () => {
    const policy = parse({ score: { components: [harm({}, { recency: { halfLifeDays: 90 } })] } })
    const at = (occurredOn: string) => totalOf(policy, [involvement({ occurredOn })])
    expect(at('2026-03-31')).toBe(100)
    expect(at('2025-12-31')).toBe(50)
    expect(at('2025-10-02')).toBe(25)
    // 30 days: 0.5 ** (1/3) = 0.7937005259840998, so 0.793701.
    expect(at('2026-03-01')).toBe(79.37)
    const heavy = parsePolicy(
      draft({ score: { components: [harm({}, { recency: { halfLifeDays: 90 } })] } }),
      {
        harmTables: [{ ...table, weights: { '8N': 1_000_000 } }],
      },
    )
    expect(totalOf(heavy, [involvement({ occurredOn: '2026-03-01' })])).toBe(793_701)
  })

  it('steps down with age: the first step that the age is below, and 0 beyond', () => {
    const policy = parse({
      score: {
        components: [
          harm(
            {},
            {
              recency: {
                steps: [
                  { withinDays: 30, factor: 1 },
                  { withinDays: 60, factor: 0.5 },
                ],
              },
            },
          ),
        ],
      },
    })
    const at = (occurredOn: string) => totalOf(policy, [involvement({ occurredOn })])
    expect(at('2026-03-02')).toBe(100) // 29 days
    expect(at('2026-03-01')).toBe(50) // 30 days
    expect(at('2026-01-31')).toBe(50) // 59 days
    expect(at('2026-01-30')).toBe(0) // 60 days
    const holdings = gatherHoldings({ offences: [involvement({ occurredOn: '2026-01-30' })] })
    expect(explainScore(holdings, policy, { asOf, personId: 'P1' }).notCounted).toHaveLength(1)
  })

  it('counts once per person, crime and code: the greatest amount, and of equal ones the latest, then the strongest role', () => {
    const policy = parse({
      score: { components: [harm({}, { roles: { suspect: 0.5, charged: 1, convicted: 1 } })] },
    })
    const crime = (parts: Loose) => involvement({ crimeId: 'X', ...parts })
    const shown = (offences: OffenceRecord[]) => {
      totalOf(policy, offences)
      const [component] = explainScore(gatherHoldings({ offences }), policy, {
        asOf,
        personId: 'P1',
      }).components
      return component?.contributions.map((its: Loose) => [its.role, its.on, its.amount])
    }
    expect(shown([crime({ role: 'suspect' }), crime({ role: 'charged' })])).toEqual([
      ['charged', '2026-01-15', 100],
    ])
    expect(shown([crime({ role: 'charged' }), crime({ role: 'convicted' })])).toEqual([
      ['convicted', '2026-01-15', 100],
    ])
    expect(
      shown([
        crime({ role: 'convicted', occurredOn: '2026-01-10' }),
        crime({ role: 'charged', occurredOn: '2026-01-11' }),
      ]),
    ).toEqual([['charged', '2026-01-11', 100]])
    expect(shown([crime({ role: 'suspect', occurredOn: '2026-01-20' }), crime({ role: 'charged' })])).toEqual(
      [['charged', '2026-01-15', 100]],
    )
    expect(shown([crime({}), crime({ offenceCode: '10D' })])).toHaveLength(2)
    expect(totalOf(policy, [crime({}), crime({ offenceCode: '10D' })])).toBe(110)
  })
})

describe('windows', () => {
  const within = (period: Loose) => parse({ score: { components: [harm({}, { within: period })] } })
  const counts = (period: Loose, occurredOn: string, day: string) =>
    totalOf(within(period), [involvement({ occurredOn })], {}, day) > 0

  it('are half open: the first day is out and asOf is in', () => {
    expect(counts({ days: 1 }, '2026-03-31', '2026-03-31')).toBe(true)
    expect(counts({ days: 1 }, '2026-03-30', '2026-03-31')).toBe(false)
    expect(counts({ months: 1 }, '2026-03-16', '2026-04-15')).toBe(true)
    expect(counts({ months: 1 }, '2026-03-15', '2026-04-15')).toBe(false)
    expect(counts({ years: 1 }, '2025-04-15', '2026-04-15')).toBe(false)
    expect(counts({ years: 1 }, '2025-04-16', '2026-04-15')).toBe(true)
  })

  it('go by the calendar at the ends of months', () => {
    // 31 March less one month is 28 February, or 29 in a leap year.
    expect(counts({ months: 1 }, '2026-02-28', '2026-03-31')).toBe(false)
    expect(counts({ months: 1 }, '2026-03-01', '2026-03-31')).toBe(true)
    expect(counts({ months: 1 }, '2024-02-29', '2024-03-31')).toBe(false)
    expect(counts({ months: 1 }, '2024-03-01', '2024-03-31')).toBe(true)
    expect(counts({ months: 1 }, '2026-02-28', '2026-03-28')).toBe(false)
    expect(counts({ months: 24 }, '2024-02-29', '2026-02-28')).toBe(true)
    expect(counts({ months: 24 }, '2024-02-28', '2026-02-28')).toBe(false)
    expect(counts({ years: 1 }, '2023-02-28', '2024-02-29')).toBe(false)
    expect(counts({ years: 1 }, '2023-03-01', '2024-02-29')).toBe(true)
    expect(counts({ months: 6 }, '2025-02-28', '2025-08-31')).toBe(false)
    expect(counts({ months: 6 }, '2025-03-01', '2025-08-31')).toBe(true)
  })

  it('without a window take all history', () => {
    expect(totalOf(parse(), [involvement({ occurredOn: '1900-01-01' })], {}, '2100-12-31')).toBe(100)
  })
})

describe('selections', () => {
  const totalWith = (select: Loose, offences: OffenceRecord[], groups?: Loose) =>
    totalOf(parse({ score: { components: [harm({}, select)] }, ...(groups && { groups }) }), offences)
  const groups = {
    knife: { codes: ['10D'], markers: ['knife'] },
    violence: { offenceGroups: ['Violence'] },
    assault: { subgroups: ['Assault'] },
    abuse: { markers: ['domestic-abuse'] },
  }

  it('take unnamed roles for 0', () => {
    expect(totalWith({ roles: { charged: 1 } }, [involvement({ role: 'suspect' })])).toBe(0)
    expect(totalWith({ roles: { suspect: 0.5 } }, [involvement({ role: 'suspect' })])).toBe(50)
  })

  it('take any of the groups, each a union of codes, offence groups, subgroups and markers', () => {
    expect(totalWith({ groups: ['knife'] }, [involvement({ offenceCode: '10D' })], groups)).toBe(10)
    expect(totalWith({ groups: ['knife'] }, [involvement({ markers: ['knife', 'alcohol'] })], groups)).toBe(
      100,
    )
    expect(totalWith({ groups: ['knife'] }, [involvement({ markers: ['alcohol'] })], groups)).toBe(0)
    expect(
      totalWith({ groups: ['violence'] }, [involvement(), involvement({ offenceCode: '1' })], groups),
    ).toBe(1100)
    expect(
      totalWith({ groups: ['assault'] }, [involvement(), involvement({ offenceCode: '1' })], groups),
    ).toBe(100)
    expect(
      totalWith(
        { groups: ['knife', 'assault'] },
        [involvement(), involvement({ offenceCode: '10D' })],
        groups,
      ),
    ).toBe(110)
  })

  it('exclude by group, outcome and detection; different keys must all hold', () => {
    expect(
      totalWith(
        { not: { groups: ['abuse'] } },
        [involvement({ markers: ['domestic-abuse'] }), involvement()],
        groups,
      ),
    ).toBe(100)
    expect(
      totalWith(
        { groups: ['violence'], not: { groups: ['knife'] } },
        [involvement({ markers: ['knife'] }), involvement()],
        groups,
      ),
    ).toBe(100)
    expect(
      totalWith({ outcomes: { exclude: ['8', '1A'] } }, [
        involvement({ outcome: '8' }),
        involvement({ outcome: '1A' }),
        involvement({ outcome: '1' }),
      ]),
    ).toBe(100)
    expect(
      totalWith({ detection: { exclude: ['proactive'] } }, [
        involvement({ detection: 'proactive' }),
        involvement({ detection: 'reported' }),
      ]),
    ).toBe(100)
  })

  it('do not exclude what is not stated, but count and report it', () => {
    const policy = parse({
      score: {
        components: [harm({}, { outcomes: { exclude: ['8'] }, detection: { exclude: ['proactive'] } })],
      },
      lists: [{ id: 'all', size: 5 }],
    })
    const offences = [involvement(), involvement({ outcome: '1' }), involvement({ detection: 'reported' })]
    expect(totalOf(policy, offences)).toBe(300)
    const holdings = gatherHoldings({ offences })
    const unstated = { outcome: 2, detection: 2 }
    expect(scorePeople(holdings, policy, { asOf }).unstated).toEqual(unstated)
    expect(explainScore(holdings, policy, { asOf, personId: 'P1' }).unstated).toEqual(unstated)
    expect(nominateCohort(holdings, policy, { asOf }).unstated).toEqual(unstated)
  })
})

describe('measures', () => {
  const select = { roles: all }

  it('peak-harm is the greatest single amount', () => {
    const policy = scoring({ kind: 'peak-harm', select })
    expect(totalOf(policy, [involvement(), involvement({ offenceCode: '34A' })])).toBe(100)
  })

  it('a count of crimes counts distinct crimes, with and without a weight', () => {
    const policy = scoring({ kind: 'count', of: 'crimes', select })
    expect(
      totalOf(policy, [
        involvement({ crimeId: 'X' }),
        involvement({ crimeId: 'X', offenceCode: '10D' }),
        involvement({ offenceCode: '49' }),
        involvement({ offenceCode: '99Z' }),
      ]),
    ).toBe(3)
  })

  it('a count of offence groups counts distinct groups of the table', () => {
    const policy = scoring({ kind: 'count', of: 'offence-groups', select })
    expect(
      totalOf(policy, [
        involvement(),
        involvement({ offenceCode: '1' }),
        involvement({ offenceCode: '10D' }),
        involvement({ offenceCode: '99Z' }),
      ]),
    ).toBe(2)
  })

  it('a count of areas counts distinct places of crimes', () => {
    const policy = scoring({ kind: 'count', of: 'areas', select })
    expect(
      totalOf(policy, [
        involvement({ area: 'A' }),
        involvement({ area: 'A' }),
        involvement({ area: 'B' }),
        involvement(),
      ]),
    ).toBe(2)
  })

  it('a count of victims counts distinct other people who are victims in the selected crimes', () => {
    const policy = scoring(
      { kind: 'count', of: 'victims', select: { roles: { charged: 1 }, groups: ['assault'] } },
      {},
      { groups: { assault: { codes: ['8N'] } } },
    )
    const v = (crimeId: string, personId: string, parts: Loose = {}) =>
      involvement({ crimeId, personId, role: 'victim', ...parts })
    expect(
      totalOf(policy, [
        involvement({ crimeId: 'A' }),
        v('A', 'V1'),
        v('A', 'V2'),
        v('A', 'P1'), // not another person
        involvement({ crimeId: 'B' }),
        v('B', 'V1'), // again
        v('B', 'V3', { offenceCode: '10D' }), // victim of the crime, whatever the code of their row
        v('B', 'V4', { contested: true }),
        v('B', 'V5', { recordedOn: '2026-05-01' }),
        v('C', 'V6'), // of a crime that is not selected
        involvement({ crimeId: 'D', offenceCode: '10D' }),
        v('D', 'V7'),
      ]),
    ).toBe(3)
  })

  it('days-since-last counts from the latest selected crime, and is 0 points where there is none', () => {
    const policy = scoring({ kind: 'days-since-last', select: { roles: { charged: 1 } } })
    expect(
      totalOf(policy, [involvement({ occurredOn: '2026-03-01' }), involvement({ occurredOn: '2026-03-30' })]),
    ).toBe(1)
    expect(totalOf(policy, [involvement({ occurredOn: '2026-03-31' })])).toBe(0)
    expect(totalOf(policy, [involvement({ role: 'suspect' })])).toBe(0)
    const steps = scoring(
      { kind: 'days-since-last', select: { roles: { charged: 1 } } },
      {
        scale: {
          kind: 'steps',
          steps: [
            { atLeast: 0, points: 9 },
            { atLeast: 30, points: 3 },
          ],
        },
      },
    )
    expect(totalOf(steps, [involvement({ occurredOn: '2026-03-20' })])).toBe(9)
    expect(totalOf(steps, [involvement({ occurredOn: '2026-03-01' })])).toBe(3)
    expect(totalOf(steps, [involvement({ role: 'suspect' })])).toBe(0)
  })

  it('victimisation is harm with the role victim', () => {
    const policy = parse({
      vulnerability: {
        components: [
          { id: 'v', measure: { kind: 'victimisation', select: { within: { months: 12 } } }, weight: 1 },
        ],
        bands: [{ id: 'hurt', atLeast: 100 }],
      },
    })
    const holdings = gatherHoldings({
      offences: [
        involvement({ role: 'victim' }),
        involvement({ role: 'victim', occurredOn: '2024-01-01' }),
        involvement({ role: 'witness' }),
      ],
    })
    const score = scorePeople(holdings, policy, { asOf }).get('P1')
    expect(score?.total).toBe(0)
    expect(score?.vulnerability).toEqual({ total: 100, components: { v: 100 }, band: 'hurt' })
  })
})

describe('intelligence', () => {
  const measure = (parts: Loose = {}) => ({
    kind: 'intelligence',
    themes: { knife: 10, violence: 4 },
    source: { 1: 1, 2: 0.5 },
    assessment: { A: 1, B: 0.8 },
    ...parts,
  })
  const policy = (parts: Loose = {}, limit: Loose = { component: 'harm', share: 1 }) =>
    parse({ score: { components: [harm(), { id: 'intel', measure: measure(parts), weight: 1, limit }] } })
  let reports = 0
  const report = (parts: Loose = {}): Loose => {
    reports += 1
    return {
      reportId: `R${reports}`,
      personId: 'P1',
      reportedOn: '2026-02-01',
      source: '1',
      assessment: 'A',
      handling: 'P',
      theme: 'knife',
      originId: `O${reports}`,
      ...parts,
    }
  }
  const total = (parts: Loose, intelligence: Loose[], limit?: Loose, offences = [involvement()]) =>
    totalOf(policy(parts, limit), offences, { intelligence })

  it('is theme × source × assessment, and what is not named is 0', () => {
    expect(total({}, [report()])).toBe(110)
    expect(total({}, [report({ source: '2', assessment: 'B' })])).toBe(104)
    expect(total({}, [report({ theme: 'violence' })])).toBe(104)
    for (const change of [{ theme: 'firearm' }, { source: '3' }, { assessment: 'C' }]) {
      expect(total({}, [report(change)])).toBe(100)
    }
  })

  it('counts the greatest per origin, and reports without an origin as one origin', () => {
    expect(total({}, [report({ originId: 'x' }), report({ originId: 'x', theme: 'violence' })])).toBe(110)
    expect(total({}, [report(), report()])).toBe(120)
    expect(total({}, [report({ originId: undefined }), report({ originId: undefined })])).toBe(110)
    expect(total({}, [report({ originId: undefined }), report()])).toBe(120)
  })

  it('is per person: one origin on two people counts for each', () => {
    expect(total({}, [report({ originId: 'x' }), report({ originId: 'x', personId: 'P2' })])).toBe(110)
  })

  it('needs the minimum of origins that come to something', () => {
    expect(total({ minimumOrigins: 2 }, [report()])).toBe(100)
    expect(total({ minimumOrigins: 2 }, [report(), report({ source: '3' })])).toBe(100)
    expect(total({ minimumOrigins: 2 }, [report(), report()])).toBe(120)
    expect(
      total({ minimumOrigins: 2 }, [report({ originId: undefined }), report({ originId: undefined })]),
    ).toBe(100)
  })

  it('looks back half open and not ahead', () => {
    expect(total({ within: { months: 1 } }, [report({ reportedOn: '2026-03-01' })])).toBe(110)
    expect(total({ within: { months: 1 } }, [report({ reportedOn: '2026-02-28' })])).toBe(100)
    expect(total({}, [report({ reportedOn: '2026-04-01' })])).toBe(100)
  })

  it('is limited to a share of a harm component’s points, and by atMost', () => {
    const limit = { component: 'harm', share: 0.05 }
    expect(total({}, [report()], limit)).toBe(105)
    expect(total({}, [report()], { component: 'harm', share: 1, atMost: 2.5 })).toBe(102.5)
    expect(total({}, [report()], { component: 'harm', share: 0 })).toBe(100)
    // floor(share × other + 0.5) in thousandths: 0.000125 × 100000 = 12.5 becomes 13.
    expect(total({}, [report()], { component: 'harm', share: 0.000125 })).toBe(100.013)
    const holdings = gatherHoldings({ offences: [involvement()], intelligence: [report()] })
    const explained = explainScore(holdings, policy({}, limit), { asOf, personId: 'P1' })
    expect(explained.components[1]).toMatchObject({ measure: 10, scaled: 10, points: 5, limitedTo: 5 })
    const unlimited = explainScore(holdings, policy(), { asOf, personId: 'P1' })
    expect(unlimited.components[1]).not.toHaveProperty('limitedTo')
  })

  it('spends one limit in component order', () => {
    const limit = { component: 'harm', share: 0.15 }
    const both = parse({
      score: {
        components: [
          { id: 'a', measure: measure({ themes: { knife: 10 } }), weight: 1, limit },
          harm(),
          { id: 'b', measure: measure({ themes: { violence: 10 } }), weight: 1, limit },
        ],
      },
    })
    const holdings = gatherHoldings({
      offences: [involvement()],
      intelligence: [report(), report({ theme: 'violence' })],
    })
    expect(scorePeople(holdings, both, { asOf }).get('P1')?.components).toEqual({ a: 10, harm: 100, b: 5 })
  })

  it('nominates nobody alone', () => {
    const listed = parse({
      score: {
        components: [
          harm(),
          { id: 'intel', measure: measure(), weight: 1, limit: { component: 'harm', share: 1, atMost: 50 } },
        ],
      },
      lists: [{ id: 'all', size: 5 }],
    })
    const cohort = nominateCohort(
      gatherHoldings({ offences: [], intelligence: [report(), report()] }),
      listed,
      { asOf },
    )
    expect(cohort.lists[0]?.nominees).toEqual([])
    expect(cohort.considered).toBe(1)
  })

  it('shows reports of handling C in one line of reports and amount, and no id, date, theme or grade of theirs', () => {
    const intelligence = [
      report({ reportId: 'OPEN' }),
      report({ reportId: 'HIDDEN1', handling: 'C' }),
      report({ reportId: 'HIDDEN2', handling: 'C', theme: 'violence' }),
    ]
    const holdings = gatherHoldings({ offences: [involvement()], intelligence })
    const explained = explainScore(holdings, policy(), { asOf, personId: 'P1' })
    const contributions = explained.components[1]?.contributions as Loose[]
    expect(contributions).toHaveLength(2)
    expect(contributions[0]).toMatchObject({
      reportId: 'OPEN',
      nature: 'assessment',
      amount: 10,
      factors: { theme: 10, source: 1, assessment: 1 },
    })
    expect(contributions[1]).toMatchObject({ reports: 2, amount: 14 })
    expect(Object.keys(contributions[1]).sort()).toEqual(['amount', 'nature', 'reports'])
    expect(JSON.stringify(explained)).not.toContain('HIDDEN')
  })
})

describe('scales and points', () => {
  const harms = (weights: Loose) =>
    parsePolicy(draft({ score: { components: [harm(weights)] } }), { harmTables: [table] })

  it('identity, cap and steps map the measure; points are weight × scaled, rounded', () => {
    expect(totalOf(harms({ scale: { kind: 'identity' } }), [involvement()])).toBe(100)
    expect(totalOf(harms({ scale: { kind: 'cap', at: 60 } }), [involvement()])).toBe(60)
    expect(totalOf(harms({ scale: { kind: 'cap', at: 600 } }), [involvement()])).toBe(100)
    expect(totalOf(harms({ weight: 0.33333 }), [involvement()])).toBe(33.333)
    // 0.5 thousandths go up: 0.0000055 × 100000 thousandths = 0.55 → 1; 0.0000045 → 0.45 → 0.
    expect(totalOf(harms({ weight: 0.0000055 }), [involvement()])).toBe(0.001)
    expect(totalOf(harms({ weight: 0.0000045 }), [involvement()])).toBe(0)
    expect(totalOf(harms({ weight: 0.000005 }), [involvement()])).toBe(0.001)
    expect(totalOf(harms({ weight: 0 }), [involvement()])).toBe(0)
  })

  it('steps give the points of the last step reached, 0 below the first, and may descend', () => {
    const steps = harms({
      scale: {
        kind: 'steps',
        steps: [
          { atLeast: 10, points: 2 },
          { atLeast: 50, points: 9 },
          { atLeast: 100.001, points: 1 },
        ],
      },
    })
    expect(totalOf(steps, [involvement({ offenceCode: '33B' })])).toBe(0)
    expect(totalOf(steps, [involvement({ offenceCode: '10D' })])).toBe(2)
    expect(totalOf(steps, [involvement({ offenceCode: '34A' })])).toBe(9)
    expect(totalOf(steps, [involvement()])).toBe(9)
    expect(totalOf(steps, [involvement({ offenceCode: '1' })])).toBe(1)
  })

  it('rounds the numbers of scales and bounds as amounts are rounded', () => {
    const capped = harms({ scale: { kind: 'cap', at: 0.0125 } })
    expect(totalOf(capped, [involvement()])).toBe(Math.floor(0.0125 * 1000 + 0.5) / 1000)
  })

  it('explains a component with measure, scaled, weight and points', () => {
    const policy = harms({ weight: 2, scale: { kind: 'cap', at: 60 } })
    const record = involvement({ crimeId: 'X' })
    const explained = explainScore(gatherHoldings({ offences: [record] }), policy, { asOf, personId: 'P1' })
    expect(explained.total).toBe(120)
    expect(explained.components).toMatchObject([
      { id: 'harm', measure: 100, scaled: 60, weight: 2, points: 120 },
    ])
    expect(explained.components[0]?.contributions).toMatchObject([
      {
        crimeId: 'X',
        on: '2026-01-15',
        code: '8N',
        role: 'charged',
        nature: 'fact',
        base: 100,
        factors: { role: 1, recency: 1, share: 1 },
        amount: 100,
      },
    ])
    expect(Object.keys(explained)).toEqual(
      expect.arrayContaining([
        'personId',
        'asOf',
        'total',
        'components',
        'notCounted',
        'unlisted',
        'aliases',
      ]),
    )
  })

  it('refuses a sum beyond 2^53 thousandths, naming the component', () => {
    const heavy = parsePolicy(draft({ score: { components: [harm({ weight: 1000 })] } }), {
      harmTables: [{ ...table, weights: { '8N': 1_000_000 } }],
    })
    const offences = (count: number) =>
      Array.from({ length: count }, (_, i) => involvement({ crimeId: `H${i}` }))
    // One crime is 1e9 points: 1e12 thousandths. 2^53 is 9007.199… of them.
    const holdings = gatherHoldings({ offences: offences(9007) })
    expect(scorePeople(holdings, heavy, { asOf }).get('P1')?.total).toBe(9007e9)
    const over = gatherHoldings({ offences: offences(9008) })
    for (const call of [
      () => scorePeople(over, heavy, { asOf }),
      () => explainScore(over, heavy, { asOf, personId: 'P1' }),
      () => nominateCohort(over, heavy, { asOf }),
    ]) {
      const error = errorOf(call)
      if (!isPreludeError(error, 'score-overflow')) throw error
      expect(error.info).toEqual({ component: 'harm' })
    }
  })
})

describe('codes that the table does not list', () => {
  const offences = [
    involvement({ crimeId: 'U1', offenceCode: '99Z' }),
    involvement({ crimeId: 'U1', offenceCode: '99Z', personId: 'P2', role: 'suspect' }),
    involvement({ crimeId: 'U2', offenceCode: '99Z' }),
    involvement({ crimeId: 'U3', offenceCode: '98' }),
    involvement({ crimeId: 'U3' }),
    involvement({ crimeId: 'U4', offenceCode: '97', role: 'witness' }),
    involvement({ crimeId: 'U5', offenceCode: '96', contested: true }),
  ]
  const holdings = gatherHoldings({ offences })

  it('are set apart as distinct crimes by code, and mark the person incomplete', () => {
    const policy = parse({ lists: [{ id: 'all', size: 5 }] })
    const scores = scorePeople(holdings, policy, { asOf })
    expect(scores.unlisted).toEqual({ '98': 1, '99Z': 2 })
    expect(scores.get('P1')).toMatchObject({ total: 100, incomplete: true })
    expect(scores.get('P2')).toMatchObject({ total: 0, incomplete: true })
    expect(explainScore(holdings, policy, { asOf, personId: 'P2' })).toMatchObject({
      unlisted: { '99Z': 1 },
      incomplete: true,
    })
    const cohort = nominateCohort(holdings, policy, { asOf })
    expect(cohort.unlisted).toEqual({ '98': 1, '99Z': 2 })
    expect(cohort.lists[0]?.nominees[0]).toMatchObject({ personId: 'P1', incomplete: true })
    expect(cohort.undetermined).toEqual([{ personId: 'P2', missing: ['harm-weight'] }])
  })

  it('weigh what the policy says they weigh, where it says so', () => {
    const policy = parse({ harm: { table: 'round', unlisted: { weight: 5 } } })
    const scores = scorePeople(holdings, policy, { asOf })
    expect(scores.unlisted).toEqual({})
    expect(scores.get('P1')).toMatchObject({ total: 115, incomplete: false })
  })

  it('are none where no harm component selects them', () => {
    const counting = scoring({ kind: 'count', of: 'crimes', select: { roles: all } })
    const scores = scorePeople(holdings, counting, { asOf })
    expect(scores.unlisted).toEqual({})
    expect(scores.get('P1')).toMatchObject({ total: 3, incomplete: false })
  })

  it('of names that only prototypes have are unlisted too', () => {
    const odd = gatherHoldings({
      offences: [involvement({ offenceCode: 'constructor' }), involvement({ offenceCode: '__proto__' })],
    })
    const scores = scorePeople(odd, parse(), { asOf })
    expect(scores.get('P1')).toMatchObject({ total: 0, incomplete: true })
    expect(Object.keys(scores.unlisted).sort()).toEqual(['__proto__', 'constructor'])
  })

  it('are not those that weigh 0', () => {
    const zero = gatherHoldings({ offences: [involvement({ offenceCode: '49' })] })
    expect(scorePeople(zero, parse(), { asOf }).get('P1')).toMatchObject({ total: 0, incomplete: false })
  })
})
