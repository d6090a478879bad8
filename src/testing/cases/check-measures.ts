import type { Analysis } from '../../analyse/analysis'
import { takeMeasure } from '../../analyse/passes/take-measure'
import { ownValue } from '../../internal/own-value'
import type { Measure } from '../../policy/schema/measure-schema'
import { measureBecause } from './because'
import type { ExpectedNumber } from './case-expectation-schema'
import { absent, type Check } from './check'
import { expectedText, isExpected, numberText } from './expected-number'
import type { CaseObservation } from './observe-case'

interface Taking {
  readonly measure: Measure
  readonly analysis: Analysis
}

/** Holds measures, and what signposts count, against what is expected. */
export const checkMeasures: Check = function* ({ measures = {}, signposts = {} }, observed, place) {
  for (const [id, expected] of Object.entries(measures)) {
    const about = { path: ['measures', id], what: `measure ${id}` }
    const taking = measureNamed(observed, id)
    if (taking === undefined) yield absent(about, expectedText(expected), 'has no measure of this id')
    else yield* checkMeasure(about, expected, taking, place)
  }
  for (const [id, expected] of Object.entries(signposts)) {
    const about = { path: ['signposts', id], what: `signpost ${id}` }
    const { analysis, policy } = observed
    const signpost = policy.document.signposts?.find((each) => each.id === id)
    if (signpost === undefined) yield absent(about, expectedText(expected), 'has no signpost of this id')
    else {
      yield* checkMeasure(about, expected, { measure: analysis.measureOf(signpost.measure), analysis }, place)
    }
  }
}

function* checkMeasure(
  about: { readonly path: readonly string[]; readonly what: string },
  expected: ExpectedNumber | 'unknown',
  { measure, analysis }: Taking,
  place: number,
): ReturnType<Check> {
  const value = takeMeasure(analysis, measure, place, place + 1).values[0] as number
  if (isExpected(expected, value)) return
  yield {
    ...about,
    expected: expectedText(expected),
    actual: numberText(value),
    because: () => measureBecause(analysis, measure, place),
  }
}

/** A measure of the policy or the catalogue, or a component's own. */
function measureNamed(observed: CaseObservation, id: string): Taking | undefined {
  const { analysis, policy, catalogue } = observed
  const { measures, score, vulnerability } = policy.document
  const own = ownValue(measures, id)
  if (own !== undefined) return { measure: own, analysis }
  const lent = ownValue(catalogue?.measures, id)
  if (lent !== undefined) return { measure: lent, analysis: observed.catalogueAnalysis() }
  const component = [...score.components, ...(vulnerability?.components ?? [])].find((each) => each.id === id)
  return component && { measure: analysis.measureOf(component.measure), analysis }
}
