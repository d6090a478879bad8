import { bandOf } from '../../analyse/band-of'
import type { PointsTable } from '../../analyse/score-table'
import type { Component, ScoreRule } from '../../policy/schema/score-schema'
import { componentsBecause, scoreBecause } from './because'
import type { CaseExpectation, ExpectedNumber } from './case-expectation-schema'
import { absent, type Check } from './check'
import { expectedText, isExpected, numberText } from './expected-number'
import type { CaseObservation } from './observe-case'

/** Holds points, scores and bands against what is expected. */
export const checkScores: Check = function* (expectation, observed, place) {
  const { score, vulnerability } = observed.policy.document
  yield* checkRule(expectation, observed, place, 'score', score)
  if (vulnerability === undefined) yield* lackOfVulnerability(expectation)
  else yield* checkRule(expectation, observed, place, 'vulnerability', vulnerability)
  yield* checkIncomplete(expectation, observed, place)
}

type Which = 'score' | 'vulnerability'

const keys = {
  score: { total: 'score', components: 'components', band: 'band' },
  vulnerability: {
    total: 'vulnerability',
    components: 'vulnerabilityComponents',
    band: 'vulnerabilityBand',
  },
} as const

function* lackOfVulnerability({
  vulnerability,
  vulnerabilityComponents = {},
  vulnerabilityBand,
}: CaseExpectation): ReturnType<Check> {
  const lacks = 'has no vulnerability rule'
  if (vulnerability !== undefined) {
    yield absent({ path: ['vulnerability'], what: 'vulnerability' }, expectedText(vulnerability), lacks)
  }
  for (const [id, points] of Object.entries(vulnerabilityComponents)) {
    const path = ['vulnerabilityComponents', id]
    yield absent({ path, what: `component ${id} of vulnerability` }, expectedText(points), lacks)
  }
  if (vulnerabilityBand !== undefined) {
    const about = { path: ['vulnerabilityBand'], what: 'band of vulnerability' }
    yield absent(about, vulnerabilityBand ?? 'none', lacks)
  }
}

function* checkRule(
  expectation: CaseExpectation,
  observed: CaseObservation,
  place: number,
  which: Which,
  rule: ScoreRule,
): ReturnType<Check> {
  const {
    [keys[which].total]: total,
    [keys[which].components]: components,
    [keys[which].band]: band,
  } = expectation
  if (total === undefined && components === undefined && band === undefined) return
  const table = which === 'score' ? observed.table() : (observed.table().vulnerability as PointsTable)
  const value = table.totals[place] as number
  const ids = rule.components.map(({ id }) => id)
  const because = () =>
    which === 'score'
      ? scoreBecause(observed.analysis, place)
      : componentsBecause(observed.analysis, place, which, ids)
  if (total !== undefined && !isExpected(total, value)) {
    const path = [keys[which].total]
    yield { path, what: which, expected: expectedText(total), actual: numberText(value), because }
  }
  yield* checkComponents(components ?? {}, observed, { rule, table, place, which })
  if (band === undefined) return
  const about = { path: [keys[which].band], what: `band${of(which)}` }
  if (band !== null && !rule.bands?.some(({ id }) => id === band)) {
    yield absent(about, band, `has no band of this id${which === 'score' ? '' : ' for vulnerability'}`)
    return
  }
  const reached = bandOf(rule.bands, value) ?? null
  if (reached === band) return
  yield {
    ...about,
    expected: band ?? 'none',
    actual: `${reached ?? 'none'}, at ${numberText(value)}`,
    because,
  }
}

function* checkComponents(
  expected: Readonly<Record<string, ExpectedNumber>>,
  observed: CaseObservation,
  at: {
    readonly rule: ScoreRule
    readonly table: PointsTable
    readonly place: number
    readonly which: Which
  },
): ReturnType<Check> {
  const { rule, table, place, which } = at
  for (const [id, number] of Object.entries(expected)) {
    const about = { path: [keys[which].components, id], what: `component ${id}${of(which)}` }
    const index = rule.components.findIndex((component: Component) => component.id === id)
    if (index < 0) {
      yield absent(about, expectedText(number), `has no component of this id in its ${which}`)
      continue
    }
    const points = (table.points[index] as Float64Array)[place] as number
    if (isExpected(number, points)) continue
    yield {
      ...about,
      expected: expectedText(number),
      actual: numberText(points),
      because: () => componentsBecause(observed.analysis, place, which, [id]),
    }
  }
}

function of(which: Which): string {
  return which === 'score' ? '' : ' of vulnerability'
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
    because: () => scoreBecause(observed.analysis, place),
  }
}
