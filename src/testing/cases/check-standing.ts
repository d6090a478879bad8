import { type ConditionResult, judgePerson } from '../../analyse/conditions/judge-person'
import type { Status } from '../../analyse/evaluation'
import { takeMeasure } from '../../analyse/passes/take-measure'
import type { Predicate } from '../../policy/schema/predicate-schema'
import { scoreBecause } from './because'
import type { CaseExpectation } from './case-expectation-schema'
import { absent, type Check } from './check'
import { expectedText, isExpected, numberText } from './expected-number'
import type { CaseObservation } from './observe-case'
import { casePersonName } from './policy-case-schema'

/** Holds gates, lists' conditions, nominations and signposts against what is expected. */
export const checkStanding: Check = (expectation, observed, place) => {
  const { gates = [], lists = [] } = observed.policy.document
  return [
    ...checkConditions(
      expectation.gates,
      { key: 'gates', noun: 'gate', conditionOf: (id) => gates.find((gate) => gate.id === id)?.require },
      observed,
      place,
    ),
    ...checkConditions(
      expectation.listConditions,
      {
        key: 'listConditions',
        noun: 'condition of list',
        conditionOf: (id) => lists.find((list) => list.id === id)?.where,
      },
      observed,
      place,
    ),
    ...checkNominated(expectation, observed, place),
    ...checkUndetermined(expectation, observed, place),
    ...checkSignposts(expectation, observed, place),
  ]
}

function* checkConditions(
  expected: Readonly<Record<string, Status>> = {},
  {
    key,
    noun,
    conditionOf,
  }: {
    readonly key: 'gates' | 'listConditions'
    readonly noun: string
    conditionOf(id: string): Predicate | undefined
  },
  observed: CaseObservation,
  place: number,
): ReturnType<Check> {
  for (const [id, status] of Object.entries(expected)) {
    const about = { path: [key, id], what: `${noun} ${id}` }
    const condition = conditionOf(id)
    if (condition === undefined) {
      yield absent(about, status, `has no ${noun} of this id`)
      continue
    }
    const result = judgePerson(observed.analysis, condition, place)
    if (result.status === status) continue
    yield { ...about, expected: status, actual: result.status, because: () => conditionLines(result) }
  }
}

/** A condition with its parts, each with what it came to. */
function conditionLines(result: ConditionResult, indent = ''): string[] {
  const parts = result.parts ?? []
  if (parts.length < 2) return [`${indent}${result.status}: ${result.sentence}`]
  const head = result.sentence.startsWith('all of') ? 'all of' : 'any of'
  return [
    `${indent}${result.status}: ${head}`,
    ...parts.flatMap((part) => conditionLines(part, `${indent}  `)),
  ]
}

function* checkNominated(
  { nominated }: CaseExpectation,
  observed: CaseObservation,
  place: number,
): ReturnType<Check> {
  if (nominated === undefined) return
  const listed = observed
    .draw()
    .drawn.filter(({ lists }) => lists.some(({ head }) => head.places.includes(place)))
    .map(({ rule }) => rule.id)
  if (listed.length === nominated.length && nominated.every((id) => listed.includes(id))) return
  yield {
    path: ['nominated'],
    what: 'nominated',
    expected: namesText(nominated),
    actual: namesText(listed),
    because: () => standingLines(observed, place, new Set([...nominated, ...listed])),
  }
}

function* checkUndetermined(
  { undetermined }: CaseExpectation,
  observed: CaseObservation,
  place: number,
): ReturnType<Check> {
  if (undetermined === undefined) return
  const entry = observed.draw().undetermined.find(({ personId }) => personId === casePersonName)
  const missing = entry?.missing ?? []
  if (missing.length === undetermined.length && undetermined.every((id) => missing.includes(id))) return
  yield {
    path: ['undetermined'],
    what: 'undetermined',
    expected: namesText(undetermined),
    actual: namesText(missing),
    because: () => standingLines(observed, place, new Set(observed.draw().drawn.map(({ rule }) => rule.id))),
  }
}

/** The score, every gate that is not met, and the conditions of some lists. */
function standingLines(observed: CaseObservation, place: number, listIds: ReadonlySet<string>): string[] {
  const { gates = [], lists = [] } = observed.policy.document
  const conditions = [
    ...gates.map(({ id, require }) => ({ what: `gate ${id}`, condition: require })),
    ...lists.flatMap(({ id, where }) =>
      where && listIds.has(id) ? [{ what: `list ${id}`, condition: where }] : [],
    ),
  ].map(({ what, condition }) => ({ what, result: judgePerson(observed.analysis, condition, place) }))
  return [
    `score ${numberText(observed.table().totals[place] as number)}`,
    ...scoreBecause(observed, place),
    ...conditions
      .filter(({ result, what }) => result.status !== 'met' || what.startsWith('list'))
      .flatMap(({ what, result }) =>
        conditionLines(result).map((line, i) => (i === 0 ? `${what}: ${line}` : line)),
      ),
  ]
}

function* checkSignposts(
  { signposts = {} }: CaseExpectation,
  observed: CaseObservation,
  place: number,
): ReturnType<Check> {
  for (const [id, expected] of Object.entries(signposts)) {
    const about = { path: ['signposts', id], what: `signpost ${id}` }
    const signpost = observed.policy.document.signposts?.find((each) => each.id === id)
    if (signpost === undefined) {
      yield absent(about, expectedText(expected), 'has no signpost of this id')
      continue
    }
    const measure = observed.analysis.measureOf(signpost.measure)
    const value = takeMeasure(observed.analysis, measure, place, place + 1).values[0] as number
    if (isExpected(expected, value)) continue
    yield { ...about, expected: expectedText(expected), actual: numberText(value), because: () => [] }
  }
}

function namesText(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ')
}
