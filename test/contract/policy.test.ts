import { describe, expect, it } from 'vitest'
import {
  bundledHarmTables,
  checkPolicy,
  harmTableFromRows,
  isPreludeError,
  onsCrimeSeverity2021,
  parsePolicy,
  policySchema,
  preludePolicy,
} from '../../src/index'
import { asOf, draft, errorOf, harm, type Loose, parse, refusedAt, table } from './support'

const count = { kind: 'count', of: 'crimes', select: { roles: { charged: 1 } } }
const days = { kind: 'days-since-last', select: { roles: { charged: 1 } } }
const intelligence = {
  kind: 'intelligence',
  themes: { knife: 10 },
  source: { 1: 1 },
  assessment: { A: 1 },
}
const victimisation = { kind: 'victimisation' }
const gate = (require: Loose) => ({ gates: [{ id: 'g', require, whenUnknown: 'flag' }] })
const component = (measure: Loose, parts: Loose = {}) => ({
  score: { components: [harm(), { id: 'second', measure, weight: 1, ...parts }] },
})
const limit = { component: 'harm', share: 0.25 }

describe('a policy document', () => {
  it('comes back with its table resolved and the document in it', () => {
    const document = draft()
    const policy = parsePolicy(document, { harmTables: [table] })
    expect(policy.document).toEqual(document)
    expect(policy.id).toBe('contract')
    expect(policy.version).toBe('1.0.0')
    expect(policy.harmTable).toMatchObject({ id: 'round', weights: table.weights })
    expect(policySchema.safeParse(document).success).toBe(true)
  })

  it('is not changed by parsing, and what comes back does not change with it', () => {
    const document = draft()
    const own: Loose = { ...table, weights: { ...table.weights } }
    const policy = parsePolicy(document, { harmTables: [own] })
    document.id = 'other'
    document.score.components[0].weight = 9
    own.weights['8N'] = 1
    expect(policy.document.id).toBe('contract')
    expect(policy.document.score.components[0]?.weight).toBe(1)
    expect(policy.harmTable.weights['8N']).toBe(100)
    expect(() => {
      ;(policy.document as Loose).id = 'x'
    }).toThrow(TypeError)
  })

  it('finds the bundled tables where none are given, and only given ones where some are', () => {
    expect(parsePolicy(draft({ harm: { table: 'ons-crime-severity-2021' } })).harmTable).toBe(
      onsCrimeSeverity2021,
    )
    expect(bundledHarmTables.map(({ id }) => id)).toContain('ons-crime-severity-2021')
    expect(refusedAt(draft({ harm: { table: 'ons-crime-severity-2021' } }))).toEqual(['/harm/table'])
    expect(refusedAt(draft({ harm: { table: 'none' } }))).toEqual(['/harm/table'])
  })

  it('requires id, version, title, harm, score and each gate’s whenUnknown', () => {
    for (const key of ['id', 'version', 'title', 'harm', 'score']) {
      const { [key]: _, ...rest } = draft()
      expect(refusedAt(rest)).toEqual([`/${key}`])
    }
    expect(refusedAt(draft({ gates: [{ id: 'g', require: { fact: 'alive', is: ['yes'] } }] }))).toEqual([
      '/gates/0/whenUnknown',
    ])
    for (const input of [undefined, null, 7, 'x', [], true]) expect(refusedAt(input)).toEqual([''])
  })

  it('is strict at every depth, with a pointer to the key', () => {
    expect(refusedAt(draft({ colour: 'red' }))).toEqual(['/colour'])
    expect(refusedAt(draft({ harm: { table: 'round', extra: 1 } }))).toEqual(['/harm/extra'])
    expect(refusedAt(draft({ score: { components: [harm({ colour: 1 })] } }))).toEqual([
      '/score/components/0/colour',
    ])
    expect(refusedAt(draft({ score: { components: [harm({}, { colour: 1 })] } }))).toEqual([
      '/score/components/0/measure/select/colour',
    ])
    expect(refusedAt(draft(gate({ all: [{ measure: { kind: 'age', colour: 1 }, atLeast: 1 }] })))).toEqual([
      '/gates/0/require/all/0/measure/colour',
    ])
    expect(refusedAt(draft({ groups: { 'a/b~c': { codes: ['8N'] } } }))).toEqual(['/groups/a~1b~0c'])
  })

  it('points to the leaf at fault inside measures and conditions', () => {
    const cases: readonly (readonly [Loose, string])[] = [
      [
        { score: { components: [harm({}, { roles: undefined })] } },
        '/score/components/0/measure/select/roles',
      ],
      [{ score: { components: [harm({}, { roles: {} })] } }, '/score/components/0/measure/select/roles'],
      [
        { score: { components: [harm({}, { roles: { charged: 1, boss: 1 } })] } },
        '/score/components/0/measure/select/roles/boss',
      ],
      [
        { score: { components: [harm({}, { roles: { charged: 1.5 } })] } },
        '/score/components/0/measure/select/roles/charged',
      ],
      [{ score: { components: [harm({ weight: -1 })] } }, '/score/components/0/weight'],
      [{ score: { components: [harm({ weight: 1001 })] } }, '/score/components/0/weight'],
      [{ score: { components: [harm({ weight: Number.NaN })] } }, '/score/components/0/weight'],
      [{ score: { components: [harm({ weight: Number.POSITIVE_INFINITY })] } }, '/score/components/0/weight'],
      [{ score: { components: [harm({ weight: '1' })] } }, '/score/components/0/weight'],
      [{ score: { components: [] } }, '/score/components'],
      [{ score: { components: [harm({ measure: 'none' })] } }, '/score/components/0/measure'],
      [
        { score: { components: [harm({ measure: { kind: 'danger' } })] } },
        '/score/components/0/measure/kind',
      ],
      [
        { score: { components: [harm({}, { groups: ['none'] })] } },
        '/score/components/0/measure/select/groups/0',
      ],
      [
        { score: { components: [harm({}, { not: { groups: ['none'] } })] } },
        '/score/components/0/measure/select/not/groups/0',
      ],
      [{ score: { components: [harm({ scale: { kind: 'log' } })] } }, '/score/components/0/scale/kind'],
      [{ score: { components: [harm({ scale: { kind: 'cap' } })] } }, '/score/components/0/scale/at'],
      [
        { score: { components: [harm({ scale: { kind: 'steps', steps: [{ atLeast: 1, points: -1 }] } })] } },
        '/score/components/0/scale/steps/0/points',
      ],
      [{ harm: { table: 'round', unlisted: { weight: -1 } } }, '/harm/unlisted/weight'],
      [{ harm: { table: 'round', unlisted: { weight: 1_000_001 } } }, '/harm/unlisted/weight'],
      [gate({ fact: 'ethnicity', is: ['W1'] }), '/gates/0/require/fact'],
      [gate({ fact: 'custody', is: ['bail'] }), '/gates/0/require/is/0'],
      [gate({ fact: 'custody', is: [] }), '/gates/0/require/is'],
      [gate({ fact: 'alive', is: ['maybe'] }), '/gates/0/require/is/0'],
      [gate({ fact: 'alive', at: 'tomorrow', is: ['yes'] }), '/gates/0/require/at'],
      [gate({ all: [] }), '/gates/0/require/all'],
      [gate({ any: [] }), '/gates/0/require/any'],
      [gate({ any: [{ not: { all: [] } }] }), '/gates/0/require/any/0/not/all'],
      [gate({ measure: 'none', atLeast: 1 }), '/gates/0/require/measure'],
      [gate({ measure: count, atLeast: -1 }), '/gates/0/require/atLeast'],
      [
        gate({
          not: {
            any: [
              { measure: { ...count, select: { roles: { charged: 1 }, within: { days: 0 } } }, atLeast: 1 },
            ],
          },
        }),
        '/gates/0/require/not/any/0/measure/select/within/days',
      ],
      [{ basis: [{ kind: 'hunch', title: 'x' }] }, '/basis/0/kind'],
      [{ lists: [{ id: 'a', size: 0 }] }, '/lists/0/size'],
      [{ lists: [{ id: 'a', share: 1.5 }] }, '/lists/0/share'],
      [{ lists: [{ id: 'a', size: 1, per: 'suburb' }] }, '/lists/0/per'],
      [{ review: { every: { months: 0 } } }, '/review/every/months'],
      [{ groups: { g: { codes: ['8N'], markers: ['axe'] } } }, '/groups/g/markers/0'],
      [
        component(intelligence, { limit: { component: 'none', share: 0.1 } }),
        '/score/components/1/limit/component',
      ],
    ]
    for (const [parts, pointer] of cases) expect(refusedAt(draft(parts))).toEqual([pointer])
  })

  it('reports every fault, not only the first', () => {
    expect(
      refusedAt(
        draft({ title: '', score: { components: [harm({ weight: -1 })] }, lists: [{ id: 'a', size: 0 }] }),
      ).sort(),
    ).toEqual(['/lists/0/size', '/score/components/0/weight', '/title'])
  })

  it('refuses depth over 32 before anything recurses, with the pointer of where it passes 32', () => {
    const nested = (depth: number): Loose => {
      let require: Loose = { fact: 'alive', is: ['yes'] }
      for (let i = 0; i < depth; i++) require = { not: require }
      return draft(gate(require))
    }
    // /gates/0/require is 3 deep, each not one more, and is/0 two more: 27 of them stay at 32.
    expect(() => parsePolicy(nested(27), { harmTables: [table] })).not.toThrow()
    expect(refusedAt(nested(28))).toEqual([`/gates/0/require${'/not'.repeat(28)}/is/0`])
    expect(refusedAt(nested(40))).toEqual([`/gates/0/require${'/not'.repeat(30)}`])
    expect(refusedAt(nested(100_000))).toEqual([`/gates/0/require${'/not'.repeat(30)}`])
    const circle: Loose = draft()
    circle.score = circle
    expect(refusedAt(circle)[0]?.split('/')).toHaveLength(34)
  })

  it('refuses keys that only prototypes have', () => {
    const document = JSON.parse(
      JSON.stringify(draft({ groups: { x: { codes: ['8N'] } } })).replace('"x"', '"__proto__"'),
    )
    expect(refusedAt(document)).toEqual(['/groups/__proto__'])
    expect(refusedAt(draft({ score: { components: [harm({ measure: 'constructor' })] } }))).toEqual([
      '/score/components/0/measure',
    ])
    expect(refusedAt(draft({ measures: {}, ...gate({ measure: 'toString', atLeast: 1 }) }))).toEqual([
      '/gates/0/require/measure',
    ])
  })

  it('refuses ids that stand twice', () => {
    expect(refusedAt(draft({ score: { components: [harm(), harm()] } }))).toEqual(['/score/components/1/id'])
    const two = gate({ fact: 'alive', is: ['yes'] }).gates[0]
    expect(refusedAt(draft({ gates: [two, two] }))).toEqual(['/gates/1/id'])
    expect(
      refusedAt(
        draft({
          lists: [
            { id: 'a', size: 1 },
            { id: 'a', size: 2 },
          ],
        }),
      ),
    ).toEqual(['/lists/1/id'])
  })

  it('takes the document of the design’s own example', () => {
    const basis = [{ kind: 'study', title: 'T', href: 'https://example.org', note: 'n' }]
    expect(() =>
      parsePolicy({
        id: 'milton-keynes-2023',
        version: '1.0.0',
        title: 'T',
        jurisdiction: 'England and Wales',
        basis,
        harm: { table: 'ons-crime-severity-2021', unlisted: { weight: 5, basis } },
        groups: { knife: { codes: ['10D'], markers: ['knife'] }, violence: { codes: ['8N'] } },
        measures: {
          'knife-crimes': {
            title: 'knife crimes',
            kind: 'count',
            of: 'crimes',
            select: { roles: { charged: 1 }, groups: ['knife'] },
          },
        },
        score: {
          components: [
            { id: 'harm', measure: 'knife-crimes', scale: { kind: 'cap', at: 5000 }, weight: 1, basis },
          ],
          bands: [{ id: 'high', atLeast: 400, basis }],
        },
        vulnerability: {
          components: [{ id: 'v', measure: { kind: 'victimisation' }, weight: 1, basis }],
          bands: [{ id: 'hurt', atLeast: 1, basis }],
        },
        gates: [
          {
            id: 'adult',
            require: { measure: { kind: 'age' }, atLeast: 18 },
            whenUnknown: 'undetermined',
            basis,
          },
        ],
        lists: [
          { id: 'force', size: 10 },
          { id: 'area', per: 'area', areaBasis: 'home', size: 10, where: { fact: 'area', is: ['A'] } },
          { id: 'children', size: 20, where: { measure: { kind: 'age' }, below: 18 }, present: 'unranked' },
        ],
        review: { every: { months: 1 } },
      }),
    ).not.toThrow()
  })
})

describe('which measure may be used where', () => {
  const measures: Readonly<Record<string, Loose>> = {
    harm: { kind: 'harm', select: { roles: { charged: 1 } } },
    'peak-harm': { kind: 'peak-harm', select: { roles: { charged: 1 } } },
    count,
    'days-since-last': days,
    intelligence,
    victimisation,
    age: { kind: 'age' },
    'custody-count': { kind: 'custody-count', within: { months: 12 } },
    need: { kind: 'need', need: 'housing' },
  }
  const score = ['harm', 'peak-harm', 'count', 'days-since-last', 'intelligence']
  const conditions = ['count', 'days-since-last', 'age', 'custody-count']
  const vulnerability = ['intelligence', 'victimisation']
  const parts = {
    score: (measure: Loose) => component(measure, measure.kind === 'intelligence' ? { limit } : {}),
    vulnerability: (measure: Loose) => ({
      vulnerability: { components: [{ id: 'v', measure, weight: 1 }] },
    }),
    gate: (measure: Loose) => gate({ measure, atLeast: 1 }),
    list: (measure: Loose) => ({ lists: [{ id: 'a', size: 1, where: { measure, atLeast: 1 } }] }),
  }

  for (const [place, allowed, pointer] of [
    ['score', score, '/score/components/1/measure'],
    ['vulnerability', vulnerability, '/vulnerability/components/0/measure'],
    ['gate', conditions, '/gates/0/require/measure'],
    ['list', conditions, '/lists/0/where/measure'],
  ] as const) {
    it(`in the place ${place}: ${allowed.join(', ')}`, () => {
      for (const [kind, measure] of Object.entries(measures)) {
        const inline = draft(parts[place](measure))
        const named: Loose = draft(
          JSON.parse(JSON.stringify(parts[place](measure)).replace(JSON.stringify(measure), '"m"')),
        )
        named.measures = { m: measure }
        if (allowed.some((each) => each === kind)) {
          expect(() => parsePolicy(inline, { harmTables: [table] })).not.toThrow()
          // A limit is judged by the measure that its name leads to.
          expect(() => parsePolicy(named, { harmTables: [table] })).not.toThrow()
        } else {
          expect(
            refusedAt(inline).some((at) => at.startsWith(pointer)),
            `${kind} inline`,
          ).toBe(true)
          expect(
            refusedAt(named).some((at) => at.startsWith(pointer)),
            `${kind} named`,
          ).toBe(true)
        }
      }
    })
  }

  it('lets no roles of the score, gates and lists name victims or witnesses, not even with 0', () => {
    for (const role of ['victim', 'witness']) {
      const select = { roles: { charged: 1, [role]: 0 } }
      expect(refusedAt(draft({ score: { components: [harm({}, select)] } }))).toEqual([
        `/score/components/0/measure/select/roles/${role}`,
      ])
      expect(refusedAt(draft(gate({ measure: { ...count, select }, atLeast: 1 })))).toEqual([
        `/gates/0/require/measure/select/roles/${role}`,
      ])
      expect(
        refusedAt(
          draft({ lists: [{ id: 'a', size: 1, where: { measure: { ...count, select }, atLeast: 1 } }] }),
        ),
      ).toEqual([`/lists/0/where/measure/select/roles/${role}`])
      expect(
        refusedAt(draft({ measures: { m: { ...count, select } }, ...gate({ measure: 'm', atLeast: 1 }) })),
      ).toEqual(['/gates/0/require/measure'])
    }
  })

  it('keeps recency, coInvolvement and fractional roles to harm measures', () => {
    for (const measure of [count, days]) {
      for (const [select, at] of [
        [{ recency: { halfLifeDays: 90 } }, 'recency'],
        [{ coInvolvement: 'shared' }, 'coInvolvement'],
        [{ roles: { charged: 0.5 } }, 'roles/charged'],
      ] as const) {
        const changed = { ...measure, select: { ...measure.select, ...select } }
        expect(refusedAt(draft(component(changed)))).toEqual([`/score/components/1/measure/select/${at}`])
      }
    }
    expect(() => parse(component({ ...count, select: { roles: { charged: 1, suspect: 0 } } }))).not.toThrow()
  })

  it('refuses coInvolvement where roles name victims', () => {
    expect(
      refusedAt(
        draft({
          vulnerability: {
            components: [
              {
                id: 'v',
                measure: { kind: 'victimisation', select: { roles: { victim: 1 }, coInvolvement: 'shared' } },
                weight: 1,
              },
            ],
          },
        }),
      ),
    ).toEqual(['/vulnerability/components/0/measure/select/coInvolvement'])
  })

  it('takes exactly one positive whole unit for a window', () => {
    const within = (period: Loose) => draft({ score: { components: [harm({}, { within: period })] } })
    for (const period of [{ days: 1 }, { months: 24 }, { years: 2 }]) {
      expect(() => parsePolicy(within(period), { harmTables: [table] })).not.toThrow()
    }
    for (const period of [
      {},
      { days: 0 },
      { days: -1 },
      { days: 1.5 },
      { weeks: 1 },
      { days: 1, months: 1 },
      'P1D',
      30,
      { months: '1' },
    ]) {
      expect(
        refusedAt(within(period)).every((at) => at.startsWith('/score/components/0/measure/select/within')),
      ).toBe(true)
    }
  })

  it('takes a whole half-life, or ascending steps', () => {
    const recency = (value: Loose) => draft({ score: { components: [harm({}, { recency: value })] } })
    for (const good of [
      { halfLifeDays: 90 },
      {
        steps: [
          { withinDays: 90, factor: 1 },
          { withinDays: 180, factor: 0.5 },
        ],
      },
      {
        steps: [
          { withinDays: 90, factor: 0.2 },
          { withinDays: 180, factor: 0.5 },
        ],
      },
    ]) {
      expect(() => parsePolicy(recency(good), { harmTables: [table] })).not.toThrow()
    }
    for (const bad of [
      { halfLifeDays: 90.5 },
      { halfLifeDays: 0 },
      { halfLifeDays: -1 },
      { steps: [] },
      {
        steps: [
          { withinDays: 90, factor: 1 },
          { withinDays: 90, factor: 0.5 },
        ],
      },
      {
        steps: [
          { withinDays: 90, factor: 1 },
          { withinDays: 30, factor: 0.5 },
        ],
      },
      { steps: [{ withinDays: 90, factor: 1.1 }] },
      { steps: [{ withinDays: 90, factor: -0.1 }] },
      { halfLifeDays: 90, steps: [{ withinDays: 90, factor: 1 }] },
    ]) {
      expect(
        refusedAt(recency(bad)).every((at) => at.startsWith('/score/components/0/measure/select/recency')),
      ).toBe(true)
    }
  })

  it('limits intelligence in the score to one harm component, the same for all', () => {
    expect(refusedAt(draft(component(intelligence)))).toEqual(['/score/components/1/limit'])
    expect(
      refusedAt(draft(component(intelligence, { limit: { component: 'second', share: 0.25 } }))),
    ).toEqual(['/score/components/1/limit/component'])
    expect(refusedAt(draft(component(count, { limit })))).toEqual(['/score/components/1/limit'])
    const third = { id: 'third', measure: intelligence, weight: 1 }
    const both = (other: Loose) =>
      draft({
        score: {
          components: [
            harm(),
            { id: 'second', measure: intelligence, weight: 1, limit },
            { ...third, limit: other },
          ],
        },
      })
    expect(() => parsePolicy(both(limit), { harmTables: [table] })).not.toThrow()
    expect(() => parsePolicy(both({ share: 0.25, component: 'harm' }), { harmTables: [table] })).not.toThrow()
    for (const other of [
      { ...limit, share: 0.5 },
      { ...limit, atMost: 5 },
    ]) {
      const at = refusedAt(both(other))
      expect(at.length).toBeGreaterThan(0)
      expect(at.every((each) => each.startsWith('/score/components/2/limit'))).toBe(true)
    }
    expect(refusedAt(draft(component(intelligence, { limit: { ...limit, share: 1.5 } })))).toEqual([
      '/score/components/1/limit/share',
    ])
  })

  it('needs no limit for intelligence in vulnerability', () => {
    expect(() =>
      parse({
        vulnerability: {
          components: [{ id: 'v', measure: { ...intelligence, themes: { exploited: 5 } }, weight: 1 }],
        },
      }),
    ).not.toThrow()
  })

  it('refuses a condition on a measure without a bound, and takes two bounds', () => {
    expect(refusedAt(draft(gate({ measure: count })))).toEqual(['/gates/0/require'])
    expect(() => parse(gate({ measure: count, above: 1, atMost: 3 }))).not.toThrow()
  })

  it('refuses to look ahead to a review that the policy does not set', () => {
    const require = { fact: 'custody', at: 'review', is: ['community'] }
    expect(refusedAt(draft(gate(require)))).toEqual(['/gates/0/require/at'])
    expect(() => parse({ ...gate(require), review: { every: { months: 1 } } })).not.toThrow()
  })
})

describe('harm tables', () => {
  it('refuses weights that are none in a table made by hand', () => {
    for (const weight of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001, '5', null, undefined]) {
      const own: Loose = { ...table, weights: { '8N': weight } }
      const error = errorOf(() => parsePolicy(draft(), { harmTables: [own] }))
      expect(error.code).toBe('invalid-harm-table')
    }
    expect(() =>
      parsePolicy(draft(), { harmTables: [{ ...table, weights: { '8N': 1_000_000 } }] }),
    ).not.toThrow()
  })

  it('loads a user’s own, with canonical codes, and refuses codes that became dates', () => {
    const about = {
      id: 'own',
      title: 'Own',
      edition: '1',
      unit: 'days',
      codeSystem: 'home-office',
      source: 'us',
      licence: 'ours',
    } as const
    const rows = [{ 'Home Office Classification': '8/6', 'CCHI Score': '1,825.5', 'Full Offence Title': 'A' }]
    expect(harmTableFromRows(rows, about).weights).toEqual({ '008/06': 1825.5 })
    const error = errorOf(() =>
      harmTableFromRows([{ ...rows[0], 'Home Office Classification': '08-Jun' }], about),
    )
    if (!isPreludeError(error, 'invalid-harm-table')) throw error
    expect(error.info.problems).toMatchObject([{ rowIndex: 0, problem: 'date-in-code' }])
  })

  it('bundles the severity score with a group for every weighted code', () => {
    const { weights, groups, codeSystem, unit } = onsCrimeSeverity2021
    expect(codeSystem).toBe('recorded-crime')
    expect(unit.length).toBeGreaterThan(0)
    for (const code of Object.keys(weights)) expect(groups?.[code]?.group, code).toBeTruthy()
    expect(groups?.['1']).toEqual(groups?.['4.1'])
    expect(groups?.['4.2']).toEqual(groups?.['1'])
    expect(groups?.['19J']).toEqual(groups?.['19K'])
    expect(Object.isFrozen(weights)).toBe(true)
  })
})

describe('checkPolicy', () => {
  it('has nothing to say of the bundled policy', () => {
    expect(checkPolicy(preludePolicy)).toEqual([])
  })

  it('lists numbers without a basis, bands out of order and gates that can never be met', () => {
    const policy = parse({
      score: {
        components: [harm()],
        bands: [
          { id: 'high', atLeast: 400 },
          { id: 'low', atLeast: 10 },
        ],
      },
      gates: [
        {
          id: 'never',
          require: { measure: { kind: 'age' }, atLeast: 18, below: 18 },
          whenUnknown: 'flag',
        },
      ],
    })
    const said = JSON.stringify(checkPolicy(policy))
    expect(said).toContain('/score/components/0')
    expect(said).toContain('/score/bands')
    expect(said).toContain('/gates/0')
  })

  it('is asked at no date', () => {
    expect(checkPolicy(parse())).toEqual(checkPolicy(parse()))
    expect(asOf).toBe('2026-03-31')
  })
})
