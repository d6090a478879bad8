import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import { bundledHarmTables } from '../../src/policy/bundled-harm-tables'
import type { HarmTable } from '../../src/policy/harm-table'
import { parsePolicy } from '../../src/policy/parse-policy'
import { type Draft, draftWith, plainPolicy, refusalsOf, refusedAt } from './plain-policy'

const measureOf = (draft: Draft) => draft.score.components[0].measure
const atMeasure = '/score/components/0/measure'

describe('a policy that is right', () => {
  it('comes back with its document and its harm table', () => {
    const policy = parsePolicy(plainPolicy())
    expect(policy.id).toBe('plain')
    expect(policy.version).toBe('1.0.0')
    expect(policy.title).toBe('A plain policy')
    expect(policy.document).toEqual(plainPolicy())
    expect(policy.harmTable).toBe(bundledHarmTables[0])
  })

  it('is frozen to the leaf, and the input is left as it was', () => {
    const draft = plainPolicy()
    const { document: rules } = parsePolicy(draft)
    expect(Object.isFrozen(rules.score.components[0]?.measure)).toBe(true)
    expect(Object.isFrozen(draft.groups.knife.codes)).toBe(false)
    expect(draft).toEqual(plainPolicy())
  })

  it('may be frozen itself', () => {
    const draft = JSON.parse(JSON.stringify(plainPolicy()), (_, value) => Object.freeze(value))
    expect(refusalsOf(draft)).toEqual([])
  })

  it('may carry the address of its JSON Schema', () => {
    expect(refusalsOf({ $schema: 'https://example.org/policy.json', ...plainPolicy() })).toEqual([])
  })

  it("takes a user's own table by id", () => {
    const own: HarmTable = { ...(bundledHarmTables[0] as HarmTable), id: 'own-2026', weights: { '10D': 1 } }
    const draft = draftWith(({ harm }) => {
      harm.table = 'own-2026'
    })
    expect(parsePolicy(draft, { harmTables: [own] }).harmTable.weights).toEqual({ '10D': 1 })
    expect(refusalsOf(draft)).toEqual(['/harm/table: no harm table has this id; give it in harmTables'])
  })

  it('may name measures and groups after things that every object has', () => {
    const draft = draftWith(({ measures, groups, gates, score }) => {
      measures.constructor = { kind: 'age' }
      groups.toString = { codes: ['10D'] }
      gates[0].require.measure = 'constructor'
      score.components[0].measure.select.groups = ['toString']
    })
    expect(refusalsOf(draft)).toEqual([])
  })
})

describe('what is required', () => {
  it.each(['id', 'version', 'title', 'harm', 'score'])('refuses a policy without %s', (key) => {
    const draft = plainPolicy()
    delete draft[key]
    expect(refusedAt(draft)).toEqual([`/${key}`])
  })

  it('refuses a gate that does not say what follows where it is unknown', () => {
    const draft = draftWith(({ gates }) => delete gates[1].whenUnknown)
    expect(refusedAt(draft)).toEqual(['/gates/1/whenUnknown'])
  })

  it.each([[undefined], [null], ['policy'], [7], [[]], [true]])('refuses %j for a document', (input) => {
    expect(refusedAt(input)).toEqual([''])
  })

  it('says in one sentence what is wrong first and how much more there is', () => {
    try {
      parsePolicy({ ...plainPolicy(), id: 5, version: 5 })
      expect.unreachable()
    } catch (error) {
      expect(isPreludeError(error, 'invalid-policy')).toBe(true)
      expect((error as Error).message).toMatch(
        /^parsePolicy requires a valid policy document: \/id: .+ \(and 1 more, in info.problems\)$/,
      )
    }
  })

  it('names the root in the message where the whole is wrong', () => {
    expect(() => parsePolicy(null)).toThrow(/^parsePolicy requires a valid policy document: \/: /)
  })
})

describe('strictness', () => {
  it.each<[string, (draft: Draft) => void]>([
    ['/colour', (d) => Object.assign(d, { colour: 1 })],
    ['/harm/tables', (d) => Object.assign(d.harm, { tables: 1 })],
    ['/groups/knife/code', (d) => Object.assign(d.groups.knife, { code: ['10D'] })],
    ['/measures/age/within', (d) => Object.assign(d.measures.age, { within: { days: 1 } })],
    [
      '/measures/knife-crimes/select/withn',
      (d) => Object.assign(d.measures['knife-crimes'].select, { withn: 1 }),
    ],
    [`${atMeasure}/select/roles/offender`, (d) => Object.assign(measureOf(d).select.roles, { offender: 1 })],
    ['/score/components/0/factor', (d) => Object.assign(d.score.components[0], { factor: 1 })],
    ['/score/bands/1/below', (d) => Object.assign(d.score.bands[1], { below: 1 })],
    ['/gates/0/unless', (d) => Object.assign(d.gates[0], { unless: 1 })],
    ['/gates/0/require/atleast', (d) => Object.assign(d.gates[0].require, { atleast: 1 })],
    ['/lists/0/top', (d) => Object.assign(d.lists[0], { top: 1 })],
    ['/lists/0/where/all/1/most', (d) => Object.assign(d.lists[0].where.all[1], { most: 1 })],
    ['/review/every/weeks', (d) => Object.assign(d.review.every, { weeks: 1 })],
    ['/score/components/0/basis/0/url', (d) => Object.assign(d.score.components[0].basis[0], { url: 'x' })],
  ])('refuses the unknown key %s', (pointer, change) => {
    expect(refusalsOf(draftWith(change))).toEqual([`${pointer}: unknown key`])
  })

  it.each([
    ['/__proto__', ''],
    ['/groups/__proto__', '"groups":'],
    ['/measures/__proto__', '"measures":'],
    ['/score/components/0/measure/select/roles/__proto__', '"roles":'],
    ['/gates/0/__proto__', '"gates":['],
  ])('refuses the key %s, which objects would swallow', (pointer, before) => {
    const text = JSON.stringify(plainPolicy())
    const at = pointer.startsWith('/score') ? text.lastIndexOf(before) : text.indexOf(before)
    const opened = at + before.length + 1
    const input: unknown = JSON.parse(
      `${text.slice(0, opened)}"__proto__":{"codes":["1"]},${text.slice(opened)}`,
    )
    expect(refusalsOf(input)).toEqual([`${pointer}: unknown key`])
  })

  it('escapes slashes and tildes in a pointer', () => {
    expect(refusedAt({ ...plainPolicy(), 'a/b~c': 1 })).toEqual(['/a~1b~0c'])
  })
})

describe('values out of range', () => {
  it.each<[string, (draft: Draft) => void]>([
    ['/id', (d) => Object.assign(d, { id: 'two words' })],
    ['/version', (d) => Object.assign(d, { version: '' })],
    ['/version', (d) => Object.assign(d, { version: 1n })],
    ['/review', (d) => Object.assign(d, { review: undefined })],
    ['/harm/unlisted/weight', (d) => Object.assign(d.harm, { unlisted: { weight: -1 } })],
    ['/harm/unlisted/weight', (d) => Object.assign(d.harm, { unlisted: { weight: 1_000_001 } })],
    ['/groups/two words', (d) => Object.assign(d.groups, { 'two words': { codes: ['1'] } })],
    ['/groups/knife', (d) => Object.assign(d.groups, { knife: {} })],
    ['/groups/knife/codes', (d) => Object.assign(d.groups.knife, { codes: [] })],
    ['/groups/knife/codes/0', (d) => Object.assign(d.groups.knife, { codes: [10] })],
    ['/groups/knife/markers/0', (d) => Object.assign(d.groups.knife, { markers: ['sword'] })],
    ['/measures/age/kind', (d) => Object.assign(d.measures.age, { kind: 'height' })],
    ['/measures/knife-crimes/of', (d) => Object.assign(d.measures['knife-crimes'], { of: 'people' })],
    [atMeasure, (d) => Object.assign(d.score.components[0], { measure: 5 })],
    [`${atMeasure}/kind`, (d) => delete measureOf(d).kind],
    [`${atMeasure}/select`, (d) => delete measureOf(d).select],
    [`${atMeasure}/select/roles`, (d) => delete measureOf(d).select.roles],
    [`${atMeasure}/select/roles`, (d) => Object.assign(measureOf(d).select, { roles: {} })],
    [`${atMeasure}/select/roles/suspect`, (d) => Object.assign(measureOf(d).select.roles, { suspect: 1.01 })],
    [
      `${atMeasure}/select/roles/suspect`,
      (d) => Object.assign(measureOf(d).select.roles, { suspect: -0.01 }),
    ],
    [
      `${atMeasure}/select/roles/suspect`,
      (d) => Object.assign(measureOf(d).select.roles, { suspect: Number.NaN }),
    ],
    [`${atMeasure}/select/within/days`, (d) => Object.assign(measureOf(d).select, { within: { days: 1.5 } })],
    [
      `${atMeasure}/select/within/months`,
      (d) => Object.assign(measureOf(d).select, { within: { months: 0 } }),
    ],
    [
      `${atMeasure}/select/within/months`,
      (d) => Object.assign(measureOf(d).select, { within: { days: 1, months: 1 } }),
    ],
    [`${atMeasure}/select/within`, (d) => Object.assign(measureOf(d).select, { within: '24 months' })],
    [
      `${atMeasure}/select/recency/halfLifeDays`,
      (d) => Object.assign(measureOf(d).select, { recency: { halfLifeDays: 0 } }),
    ],
    [
      `${atMeasure}/select/recency/halfLifeDays`,
      (d) => Object.assign(measureOf(d).select, { recency: { halfLifeDays: 90.5 } }),
    ],
    [
      `${atMeasure}/select/recency/steps`,
      (d) =>
        Object.assign(measureOf(d).select, {
          recency: {
            steps: [
              { withinDays: 90, factor: 1 },
              { withinDays: 90, factor: 0.5 },
            ],
          },
        }),
    ],
    [
      `${atMeasure}/select/recency/steps/0/factor`,
      (d) => Object.assign(measureOf(d).select, { recency: { steps: [{ withinDays: 90, factor: 2 }] } }),
    ],
    [
      `${atMeasure}/select/outcomes/exclude/1`,
      (d) => Object.assign(measureOf(d).select, { outcomes: { exclude: ['14', '24'] } }),
    ],
    [
      `${atMeasure}/select/detection/exclude/0`,
      (d) => Object.assign(measureOf(d).select, { detection: { exclude: ['found'] } }),
    ],
    [`${atMeasure}/select/not/groups`, (d) => Object.assign(measureOf(d).select, { not: { groups: [] } })],
    [
      `${atMeasure}/select/coInvolvement`,
      (d) => Object.assign(measureOf(d).select, { coInvolvement: 'half' }),
    ],
    ['/score/components', (d) => Object.assign(d.score, { components: [] })],
    ['/score/components/0/weight', (d) => Object.assign(d.score.components[0], { weight: 1000.1 })],
    [
      '/score/components/0/weight',
      (d) => Object.assign(d.score.components[0], { weight: Number.POSITIVE_INFINITY }),
    ],
    [
      '/score/components/0/scale/kind',
      (d) => Object.assign(d.score.components[0], { scale: { kind: 'log' } }),
    ],
    ['/score/components/0/scale/at', (d) => Object.assign(d.score.components[0], { scale: { kind: 'cap' } })],
    [
      '/score/components/0/scale/steps',
      (d) =>
        Object.assign(d.score.components[0], {
          scale: {
            kind: 'steps',
            steps: [
              { atLeast: 2, points: 5 },
              { atLeast: 1, points: 9 },
            ],
          },
        }),
    ],
    [
      '/score/components/0/scale/steps/0/points',
      (d) =>
        Object.assign(d.score.components[0], {
          scale: { kind: 'steps', steps: [{ atLeast: 2, points: -5 }] },
        }),
    ],
    ['/score/components/0/basis', (d) => Object.assign(d.score.components[0], { basis: [] })],
    [
      '/score/components/0/basis/0/kind',
      (d) => Object.assign(d.score.components[0].basis[0], { kind: 'hunch' }),
    ],
    ['/score/bands', (d) => Object.assign(d.score, { bands: [] })],
    ['/score/bands/1/atLeast', (d) => Object.assign(d.score.bands[1], { atLeast: -1 })],
    ['/gates/0/require', (d) => delete d.gates[0].require],
    ['/gates/0/require', (d) => delete d.gates[0].require.atLeast],
    ['/gates/0/require/atLeast', (d) => Object.assign(d.gates[0].require, { atLeast: '10' })],
    ['/gates/0/require/all', (d) => Object.assign(d.gates[0], { require: { all: [] } })],
    ['/gates/0/require/any', (d) => Object.assign(d.gates[0], { require: { any: [] } })],
    ['/gates/0/require', (d) => Object.assign(d.gates[0], { require: 'age' })],
    ['/gates/1/require/fact', (d) => Object.assign(d.gates[1].require, { fact: 'ethnicity' })],
    ['/gates/1/require/is', (d) => delete d.gates[1].require.is],
    ['/gates/1/require/is/0', (d) => Object.assign(d.gates[1].require, { is: ['perhaps'] })],
    ['/gates/1/require/at', (d) => Object.assign(d.gates[1].require, { at: 'release' })],
    [
      '/gates/0/require/all/0/not/any/0/measure/select/within/days',
      (d) => {
        const measure = {
          ...d.measures['knife-crimes'],
          select: { roles: { suspect: 1 }, within: { days: -1 } },
        }
        d.gates[0].require = { all: [{ not: { any: [{ measure, atLeast: 1 }] } }] }
      },
    ],
    ['/lists/0', (d) => delete d.lists[0].size],
    ['/lists/0', (d) => Object.assign(d.lists[0], { share: 0.8 })],
    ['/lists/0/size', (d) => Object.assign(d.lists[0], { size: 0 })],
    ['/lists/0/areaBasis', (d) => Object.assign(d.lists[0], { areaBasis: 'home' })],
    ['/review/every/months', (d) => Object.assign(d.review.every, { months: 0.5 })],
  ])('points to %s', (pointer, change) => {
    expect(refusedAt(draftWith(change))).toEqual([pointer])
  })
})

describe('depth', () => {
  const nested = (levels: number, inner: unknown = { fact: 'alive', is: ['yes'] }) => {
    let predicate = inner
    for (let level = 0; level < levels; level++) predicate = { not: predicate }
    return draftWith(({ gates }) => {
      gates[0].require = predicate
    })
  }
  // /gates/0/require is 3 deep and /is/0 adds 2, so 27 times `not` reach depth 32.
  it('takes a document of depth 32', () => {
    expect(refusalsOf(nested(27))).toEqual([])
  })

  it.each([28, 29, 100, 100_000])('refuses %i times not, where depth passes 32', (levels) => {
    const [refusal = '', ...others] = refusalsOf(nested(levels))
    const [pointer = ''] = refusal.split(': ')
    expect(others).toEqual([])
    expect(refusal).toMatch(/: nests deeper than 32$/)
    expect(pointer.split('/').length - 1).toBe(33)
    expect(pointer.startsWith('/gates/0/require/not/not/')).toBe(true)
  })

  it('refuses 100,000 arrays in each other', () => {
    let arrays: unknown = []
    for (let level = 1; level < 100_000; level++) arrays = [arrays]
    expect(refusalsOf(arrays)).toEqual([`${'/0'.repeat(33)}: nests deeper than 32`])
  })

  it('refuses a document that holds itself', () => {
    const draft = plainPolicy()
    draft.groups.knife.codes = draft
    expect(refusalsOf(draft)).toHaveLength(1)
    expect(refusalsOf(draft)[0]).toMatch(/: nests deeper than 32$/)
  })
})
