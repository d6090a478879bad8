import { bandOf } from '../../analyse/band-of'
import { unknownValue } from '../../analyse/passes/measured'
import { takeMeasure } from '../../analyse/passes/take-measure'
import type { PointsTable } from '../../analyse/score-table'
import { ownValue } from '../../internal/own-value'
import type { Measure } from '../../policy/schema/measure-schema'
import type { Component, ScoreRule } from '../../policy/schema/score-schema'
import { componentBecause, measureBecause, scoreBecause } from './because'
import type { CaseExpectation, ExpectedNumber } from './case-expectation-schema'
import { absent, type Check } from './check'
import { expectedText, isExpected, numberText } from './expected-number'
import type { CaseObservation } from './observe-case'

/** Holds measures, points, scores and bands against what is expected. */
export const checkScores: Check = (expectation, observed, place) => [
  ...checkMeasures(expectation, observed, place),
  ...checkRule(expectation, observed, place, 'score'),
  ...checkRule(expectation, observed, place, 'vulnerability'),
  ...checkIncomplete(expectation, observed, place),
]

function* checkMeasures(
  { measures = {} }: CaseExpectation,
  observed: CaseObservation,
  place: number,
): ReturnType<Check> {
  for (const [id, expected] of Object.entries(measures)) {
    const about = { path: ['measures', id], what: `measure ${id}` }
    const measure = measureNamed(observed, id)
    if (measure === undefined) {
      yield absent(
        about,
        expected === 'unknown' ? expected : expectedText(expected),
        'has no measure of this id',
      )
      continue
    }
    const value = takeMeasure(observed.analysis, measure, place, place + 1).values[0] as number
    const isAsExpected =
      expected === 'unknown' || value === unknownValue
        ? expected === 'unknown' && value === unknownValue
        : isExpected(expected, value)
    if (isAsExpected) continue
    yield {
      ...about,
      expected: expected === 'unknown' ? expected : expectedText(expected),
      actual: value === unknownValue ? 'unknown' : numberText(value),
      because: () => measureBecause(observed, measure, place),
    }
  }
}

/** A measure of the policy or the catalogue, or a component's own. */
function measureNamed({ policy, catalogue }: CaseObservation, id: string): Measure | undefined {
  const { measures, score, vulnerability } = policy.document
  const named = ownValue(measures, id) ?? ownValue(catalogue?.measures, id)
  if (named !== undefined) return named
  const component = [...score.components, ...(vulnerability?.components ?? [])].find((each) => each.id === id)
  if (component === undefined) return undefined
  return typeof component.measure === 'string' ? ownValue(measures, component.measure) : component.measure
}

const keys = {
  score: { total: 'score', components: 'components', band: 'band' },
  vulnerability: {
    total: 'vulnerability',
    components: 'vulnerabilityComponents',
    band: 'vulnerabilityBand',
  },
} as const

function* checkRule(
  expectation: CaseExpectation,
  observed: CaseObservation,
  place: number,
  which: 'score' | 'vulnerability',
): ReturnType<Check> {
  const key = keys[which]
  const { [key.total]: total, [key.components]: components = {}, [key.band]: band } = expectation
  const rule = observed.policy.document[which]
  if (rule === undefined) {
    const asked = [
      ...(total === undefined ? [] : [{ path: [key.total], expected: expectedText(total) }]),
      ...Object.entries(components).map(([id, expected]) => ({
        path: [key.components, id],
        expected: expectedText(expected),
      })),
      ...(band === undefined ? [] : [{ path: [key.band], expected: String(band) }]),
    ]
    for (const { path, expected } of asked)
      yield absent({ path, what: which }, expected, 'has no vulnerability rule')
    return
  }
  if (total === undefined && band === undefined && Object.keys(components).length === 0) return
  const table = tableOf(observed, which)
  const value = table.totals[place] as number
  const because = () =>
    which === 'score'
      ? scoreBecause(observed, place)
      : rule.components.flatMap(({ id }) => componentBecause(observed, place, which, id))
  if (total !== undefined && !isExpected(total, value)) {
    yield {
      path: [key.total],
      what: which,
      expected: expectedText(total),
      actual: numberText(value),
      because,
    }
  }
  yield* checkComponents(components, observed, { rule, table, place, which })
  const reached = bandOf(rule.bands, value) ?? null
  if (band !== undefined && reached !== band) {
    const what = which === 'score' ? 'band' : 'band of vulnerability'
    const actual = `${reached ?? 'none'}, at ${numberText(value)}`
    yield { path: [key.band], what, expected: band ?? 'none', actual, because }
  }
}

function* checkComponents(
  expected: Readonly<Record<string, ExpectedNumber>>,
  observed: CaseObservation,
  at: {
    readonly rule: ScoreRule
    readonly table: PointsTable
    readonly place: number
    readonly which: 'score' | 'vulnerability'
  },
): ReturnType<Check> {
  for (const [id, number] of Object.entries(expected)) {
    const about = { path: [keys[at.which].components, id], what: `component ${id}` }
    const index = at.rule.components.findIndex((component: Component) => component.id === id)
    if (index < 0) {
      yield absent(about, expectedText(number), `has no component of this id in its ${at.which}`)
      continue
    }
    const points = (at.table.points[index] as Float64Array)[at.place] as number
    if (isExpected(number, points)) continue
    yield {
      ...about,
      expected: expectedText(number),
      actual: numberText(points),
      because: () => componentBecause(observed, at.place, at.which, id),
    }
  }
}

function tableOf(observed: CaseObservation, which: 'score' | 'vulnerability'): PointsTable {
  const table = observed.table()
  return which === 'score' ? table : (table.vulnerability as PointsTable)
}

function* checkIncomplete(
  { incomplete }: CaseExpectation,
  observed: CaseObservation,
  place: number,
): ReturnType<Check> {
  if (incomplete === undefined) return
  const is = observed.table().incomplete[place] === 1
  if (is === incomplete) return
  yield {
    path: ['incomplete'],
    what: 'incomplete',
    expected: String(incomplete),
    actual: String(is),
    because: () => scoreBecause(observed, place),
  }
}
