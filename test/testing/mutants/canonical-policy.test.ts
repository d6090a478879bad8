import { describe, expect, it } from 'vitest'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import { openCanonicalPolicies } from '../../../src/testing/mutants/canonical-policy'
import { madeUpTable, plainDocument } from './made-up'

const formOf = openCanonicalPolicies(madeUpTable)

type More = Partial<PolicyDocument>
const isSame = (a: More, b: More) => formOf({ ...plainDocument, ...a }) === formOf({ ...plainDocument, ...b })

const convicted = { roles: { convicted: 1 } } as const
/** A policy of one component. */
const component = (more: object, select: object = convicted, kind: object = { kind: 'harm' }): More =>
  ({ score: { components: [{ id: 'it', weight: 1, measure: { ...kind, select }, ...more }] } }) as never
const selecting = (more: object, kind?: object) => component({}, { ...convicted, ...more }, kind)
const days = { kind: 'days-since-last' }
const steps = (...given: [number, number][]) => ({
  scale: { kind: 'steps', steps: given.map(([atLeast, points]) => ({ atLeast, points })) },
})

describe('two policies mean the same', () => {
  it.each<[string, More, More]>([
    [
      'whatever their words',
      { title: 'One' },
      { title: 'Another', basis: [{ kind: 'judgement', title: 'x' }] },
    ],
    [
      'whether a measure is named or written out',
      {
        measures: { it: { kind: 'harm', title: 'x', select: convicted } },
        score: { components: [{ id: 'it', weight: 1, measure: 'it' }] },
      },
      component({}),
    ],
    [
      'with what nothing uses',
      {},
      { groups: { idle: { markers: ['knife'] } }, measures: { idle: { kind: 'age' } } },
    ],
    [
      'where a role counts for nothing or is not named',
      component({}),
      component({}, { roles: { convicted: 1, suspect: 0 } }),
    ],
    [
      'where years are written as months',
      selecting({ within: { years: 2 } }),
      selecting({ within: { months: 24 } }),
    ],
    [
      'where amounts are counted in full or nothing is said',
      selecting({ coInvolvement: 'full' }),
      component({}),
    ],
    [
      'where a window is wider than recency',
      selecting({ within: { days: 90 }, recency: { steps: [{ withinDays: 30, factor: 1 }] } }),
      selecting({ recency: { steps: [{ withinDays: 30, factor: 1 }] } }),
    ],
    [
      'where a step of recency lies beyond the window',
      selecting({
        within: { days: 30 },
        recency: {
          steps: [
            { withinDays: 30, factor: 1 },
            { withinDays: 60, factor: 0.5 },
          ],
        },
      }),
      selecting({ within: { days: 30 }, recency: { steps: [{ withinDays: 45, factor: 1 }] } }),
    ],
    [
      'where a step of recency gives what its neighbour gives, or nothing at the end',
      selecting({
        recency: {
          steps: [
            { withinDays: 30, factor: 1 },
            { withinDays: 60, factor: 1 },
            { withinDays: 90, factor: 0 },
          ],
        },
      }),
      selecting({ recency: { steps: [{ withinDays: 60, factor: 1 }] } }),
    ],
    ['with a scale that leaves all as it is', component({ scale: { kind: 'identity' } }), component({})],
    [
      'with a cap above all that there can be',
      component({ scale: { kind: 'cap', at: 89 } }, { ...convicted, within: { days: 90 } }, days),
      component({}, { ...convicted, within: { days: 90 } }, days),
    ],
    // Months are at most 31 days: the oldest crime of 2 months is 61 days old.
    [
      'with a step above all that there can be',
      component(steps([1, 5], [62, 6]), { ...convicted, within: { months: 2 } }, days),
      component(steps([1, 5]), { ...convicted, within: { months: 2 } }, days),
    ],
    [
      'with a step between two whole numbers',
      component(steps([1.5, 5]), convicted, days),
      component(steps([2, 5]), convicted, days),
    ],
    [
      'with a step that gives no more than the one before',
      component(steps([1, 0], [2, 5], [3, 5])),
      component(steps([2, 5])),
    ],
    [
      'with steps that the weight makes equal',
      component({ weight: 2, ...steps([2, 5]) }),
      component({ weight: 1, ...steps([2, 10]) }),
    ],
    ['with any scale under no weight', component({ weight: 0, ...steps([2, 5]) }), component({ weight: 0 })],
    [
      'with a limit in the same thousandth',
      component({ limit: { component: 'x', share: 1, atMost: 2 } }),
      component({ limit: { component: 'x', share: 1, atMost: 2.0004 } }),
    ],
    [
      'with areas by home or nothing said',
      { lists: [{ id: 'a', size: 1, per: 'area' }] },
      { lists: [{ id: 'a', size: 1, per: 'area', areaBasis: 'home' }] },
    ],
    [
      'with a review of twelve months or a year',
      { review: { every: { months: 12 } } },
      { review: { every: { years: 1 } } },
    ],
  ])('%s', (_, a, b) => {
    expect(isSame(a, b)).toBe(true)
  })

  const bands = (...given: [string, number][]): More => ({
    score: { ...plainDocument.score, bands: given.map(([id, atLeast]) => ({ id, atLeast })) },
  })
  it('where bands begin together and one of them never shows', () => {
    expect(isSame(bands(['a', 5], ['b', 5]), bands(['a', 5]))).toBe(true)
    // In one thousandth the higher bound wins.
    expect(isSame(bands(['a', 5], ['b', 5.0001]), bands(['b', 5]))).toBe(true)
    expect(isSame(bands(['b', 7], ['a', 5]), bands(['a', 5], ['b', 7]))).toBe(true)
    expect(isSame(bands(['a', 5], ['b', 5]), bands(['b', 5]))).toBe(false)
  })

  const where = (condition: object, gates: object[] = []): More =>
    ({ gates, lists: [{ id: 'list', size: 1, where: condition }] }) as never
  const age = (bounds: object) => ({ measure: { kind: 'age' }, ...bounds })
  const fact = (name: string, is: string[], more: object = {}) => ({ fact: name, is, ...more })
  const gate = (require: object, more: object = {}) => ({ id: 'g', require, whenUnknown: 'flag', ...more })
  const crimes = { measure: { kind: 'count', of: 'crimes', select: convicted } }

  it.each<[string, object, object]>([
    [
      'joins within joins',
      { all: [{ all: [age({ above: 1 }), age({ above: 2 })] }] },
      { all: [age({ above: 2 }), age({ above: 1 })] },
    ],
    ['parts said twice', { any: [age({ above: 1 }), age({ atLeast: 2 })] }, age({ atLeast: 2 })],
    [
      'values in another order',
      fact('custody', ['remand', 'sentence']),
      fact('custody', ['sentence', 'remand', 'remand'], { at: 'asOf' }),
    ],
    ['the day of a death or an area', fact('alive', ['yes'], { at: 'review' }), fact('alive', ['yes'])],
    [
      'a need above all levels',
      { measure: { kind: 'need', need: 'drugs' }, atLeast: 1, atMost: 3 },
      { measure: { kind: 'need', need: 'drugs' }, atLeast: 1 },
    ],
    ['two ranges that nobody is in', age({ atLeast: 5, atMost: 4 }), age({ above: 9, below: 9 })],
  ])('whatever a condition says of %s', (_, a, b) => {
    expect(isSame(where(a), where(b))).toBe(true)
    expect(isSame(where({ not: a }), where({ not: b }))).toBe(true)
  })

  it('where a list asks what gates have asked', () => {
    const gates = [
      gate({ all: [age({ atLeast: 18 }), fact('area', ['North', 'South']), { not: crimes }] }),
      gate(age({ below: 60 })),
    ]
    expect(
      isSame(where(age({ atLeast: 10, atMost: 70 }), gates), where(age({ atLeast: 18, below: 60 }), gates)),
    ).toBe(true)
    expect(isSame(where(fact('area', ['North', 'West']), gates), where(fact('area', ['North']), gates))).toBe(
      true,
    )
    const narrower = [...gates, gate(fact('area', ['South', 'West']))]
    expect(
      isSame(where(fact('area', ['North', 'South']), narrower), where(fact('area', ['South']), narrower)),
    ).toBe(true)
    // A person can be under many schemes, and a gate that flags lets everybody through.
    const schemes = [gate(fact('scheme', ['iom'])), gate(age({ atLeast: 18 }), { whenUnmet: 'flag' })]
    expect(
      isSame(where(fact('scheme', ['iom', 'mappa']), schemes), where(fact('scheme', ['iom']), schemes)),
    ).toBe(false)
    expect(isSame(where(age({ atLeast: 10 }), schemes), where(age({ atLeast: 18 }), schemes))).toBe(false)
    expect(
      isSame(where(fact('custody', ['remand']), gates), where(fact('custody', ['sentence']), gates)),
    ).toBe(false)
  })

  it('where a gate that is never unknown says what follows if it were', () => {
    const more = { atLeast: 1 }
    const of = (require: object, whenUnknown: string): More =>
      ({ gates: [gate(require, { whenUnknown })] }) as never
    expect(
      isSame(of({ any: [{ ...crimes, ...more }] }, 'flag'), of({ ...crimes, ...more }, 'undetermined')),
    ).toBe(true)
    expect(isSame(of({ not: age(more) }, 'flag'), of({ not: age(more) }, 'undetermined'))).toBe(false)
    expect(isSame(of(fact('alive', ['yes']), 'flag'), of(fact('alive', ['yes']), 'undetermined'))).toBe(false)
  })
})

describe('groups mean the same', () => {
  const groups: NonNullable<PolicyDocument['groups']> = {
    thefts: { offenceGroups: ['Theft'] },
    codes: { codes: ['4', '5'] },
    some: { codes: ['4'] },
    grave: { subgroups: ['Grave'] },
    one: { codes: ['1'] },
    'one-or-nothing': { codes: ['1', '3A'] },
    knife: { markers: ['knife'] },
    both: { codes: ['4'], markers: ['knife'] },
  }
  const taking = (ids: string[] | undefined, not?: string[], kind?: object, more: More = {}): More => ({
    ...more,
    ...selecting({ ...(ids && { groups: ids }), ...(not && { not: { groups: not } }) }, kind),
    groups,
  })
  it.each<[string, boolean, More, More]>([
    ['by their codes', true, taking(['thefts', 'grave']), taking(['codes', 'one'])],
    ['in any order, and once', true, taking(['codes', 'one']), taking(['one', 'thefts', 'some', 'codes'])],
    ['with a code that weighs nothing, in a sum of harm', true, taking(['one-or-nothing']), taking(['one'])],
    [
      'but not where crimes are counted',
      false,
      taking(['one-or-nothing'], undefined, { kind: 'count', of: 'crimes' }),
      taking(['one'], undefined, { kind: 'count', of: 'crimes' }),
    ],
    [
      'nor where harm says whose area it is',
      false,
      taking(['one-or-nothing'], undefined, undefined, {
        lists: [{ id: 'a', size: 1, per: 'area', areaBasis: 'offences' }],
      }),
      taking(['one'], undefined, undefined, {
        lists: [{ id: 'a', size: 1, per: 'area', areaBasis: 'offences' }],
      }),
    ],
    [
      'without what is left out anyway',
      true,
      taking(['codes'], ['some', 'knife']),
      taking(['thefts'], ['both']),
    ],
    ['without leaving out what is not in them', true, taking(['one'], ['some']), taking(['one'])],
    [
      'but not where a marker lets it in',
      false,
      taking(['one', 'knife'], ['some']),
      taking(['one', 'knife']),
    ],
    ['nor where all crimes are taken', false, taking(undefined, ['some']), taking(undefined)],
    [
      'with a marker that is left out',
      true,
      taking(['both', 'one'], ['knife']),
      taking(['some', 'one'], ['knife']),
    ],
  ])('%s', (_, same, a, b) => {
    expect(isSame(a, b)).toBe(same)
  })

  it('only as long as they stay the same', () => {
    const measure = { kind: 'harm', select: { ...convicted, groups: ['it'] } } as const
    const score = { components: [{ id: 'it', weight: 1, measure }] }
    const with_ = (codes: string[]) => formOf({ ...plainDocument, score, groups: { it: { codes } } })
    expect(with_(['1'])).toBe(with_(['1']))
    expect(with_(['1'])).not.toBe(with_(['2']))
  })
})

describe('two policies are told apart', () => {
  it.each<[string, More, More]>([
    // From 1 July to 31 August are 62 days: a crime of 2 months can be 61 days old.
    [
      'by a step that the oldest crime of a window reaches',
      component(steps([1, 5], [61, 6]), { ...convicted, within: { months: 2 } }, days),
      component(steps([1, 5]), { ...convicted, within: { months: 2 } }, days),
    ],
    // February has 28 days: a window of a month ends before the thirtieth day of recency.
    [
      'by a window that can end before recency does',
      selecting({ within: { months: 1 }, recency: { steps: [{ withinDays: 30, factor: 1 }] } }),
      selecting({ recency: { steps: [{ withinDays: 30, factor: 1 }] } }),
    ],
    // January has 31 days.
    [
      'by a step of recency that the longest month reaches',
      selecting({
        within: { months: 1 },
        recency: {
          steps: [
            { withinDays: 30, factor: 1 },
            { withinDays: 60, factor: 0.5 },
          ],
        },
      }),
      selecting({ within: { months: 1 }, recency: { steps: [{ withinDays: 30, factor: 1 }] } }),
    ],
    ['by a step between two amounts', component(steps([1.5, 5])), component(steps([2, 5]))],
    ['by a cap that something can reach', component({ scale: { kind: 'cap', at: 1e12 } }), component({})],
  ])('%s', (_, a, b) => {
    expect(isSame(a, b)).toBe(false)
  })
})

it('tells measures of every kind apart', () => {
  const measures = [
    { kind: 'harm', select: convicted },
    { kind: 'peak-harm', select: convicted },
    { kind: 'count', of: 'crimes', select: convicted },
    { kind: 'count', of: 'areas', select: convicted },
    { kind: 'days-since-last', select: convicted },
    { kind: 'victimisation', select: { roles: { victim: 0.5 } } },
    { kind: 'victimisation' },
    { kind: 'age' },
    { kind: 'need', need: 'drugs' },
    { kind: 'need', need: 'housing' },
    { kind: 'custody-count' },
    { kind: 'custody-count', within: { days: 1 } },
    { kind: 'intelligence', themes: { knife: 1 }, source: { '1': 1 }, assessment: { A: 1 } },
    {
      kind: 'intelligence',
      themes: { knife: 1 },
      source: { '1': 1 },
      assessment: { A: 1 },
      minimumOrigins: 2,
    },
    {
      kind: 'intelligence',
      themes: { knife: 1 },
      source: { '1': 1 },
      assessment: { A: 1 },
      within: { days: 1 },
    },
    { kind: 'harm', select: { ...convicted, recency: { halfLifeDays: 30 }, within: { days: 7 } } },
    { kind: 'harm', select: { ...convicted, recency: { halfLifeDays: 30 } } },
    { kind: 'harm', select: { ...convicted, coInvolvement: 'shared' } },
    { kind: 'harm', select: { ...convicted, outcomes: { exclude: ['5'] } } },
    { kind: 'harm', select: { ...convicted, detection: { exclude: ['proactive'] } } },
  ]
  const forms = measures.map((measure) =>
    formOf({ ...plainDocument, score: { components: [{ id: 'it', weight: 1, measure: measure as never }] } }),
  )
  expect(new Set(forms).size).toBe(measures.length)
  expect(
    isSame(
      { signposts: [{ id: 's', measure: measures[0] as never, to: ['x'] }] },
      { signposts: [{ id: 's', measure: measures[1] as never, to: ['x'] }] },
    ),
  ).toBe(false)
  // No factor and a factor of 0 are one; no minimum is a minimum of 1; whoever names no role of victims means them all.
  const reports = (more: object) => ({
    vulnerability: { components: [{ id: 'r', weight: 1, measure: { ...measures[12], ...more } as never }] },
  })
  expect(isSame(reports({}), reports({ minimumOrigins: 1, themes: { violence: 0, knife: 1 } }))).toBe(true)
  const suffered = (more: object) => ({
    vulnerability: {
      components: [{ id: 'v', weight: 1, measure: { kind: 'victimisation', ...more } as never }],
    },
  })
  expect(isSame(suffered({}), suffered({ select: { roles: { victim: 1 } } }))).toBe(true)
})
