import { judgeEveryone } from '../../analyse/conditions/judge-everyone'
import { statusOf } from '../../analyse/conditions/status-codes'
import type { Status } from '../../analyse/evaluation'
import { formatIsoDay } from '../../internal/iso-day'
import type { ListRule } from '../../policy/schema/list-schema'
import type { Predicate } from '../../policy/schema/predicate-schema'
import type { CaseExpectation } from './case-expectation-schema'
import { absent, type Check, namesText, namesTheSame, noReason } from './check'
import type { CaseObservation } from './observe-case'
import { casePersonName } from './policy-case-schema'
import { conditionBecause, standingBecause } from './standing-because'

/** Holds gates, lists' conditions and nominations against what is expected. */
export const checkStanding: Check = function* (expectation, observed, place) {
  const { gates = [], lists = [] } = observed.policy.document
  for (const [id, status] of Object.entries(expectation.gates ?? {})) {
    const about = { path: ['gates', id], what: `gate ${id}` }
    const gate = gates.find((each) => each.id === id)
    if (gate === undefined) yield absent(about, status, 'has no gate of this id')
    else yield* checkCondition(about, status, gate.require, observed, place)
  }
  for (const [id, status] of Object.entries(expectation.listConditions ?? {})) {
    const about = { path: ['listConditions', id], what: `condition of list ${id}` }
    const list = lists.find((each) => each.id === id)
    if (list === undefined) yield absent(about, status, 'has no list of this id')
    else if (list.where === undefined) yield absent(about, status, 'sets this list no condition')
    else yield* checkCondition(about, status, list.where, observed, place)
  }
  yield* checkNominated(expectation, observed, place)
  yield* checkUnranked(expectation, observed, place)
  yield* checkUndetermined(expectation, observed, place)
  yield* checkReview(expectation, observed)
}

function* checkCondition(
  about: { readonly path: readonly string[]; readonly what: string },
  expected: Status,
  condition: Predicate,
  observed: CaseObservation,
  place: number,
): ReturnType<Check> {
  const actual = statusOf(judgeEveryone(observed.analysis, condition)[place] as number)
  if (actual === expected) return
  yield { ...about, expected, actual, because: () => conditionBecause(observed, condition, place) }
}

function* checkNominated(
  { nominated }: CaseExpectation,
  observed: CaseObservation,
  place: number,
): ReturnType<Check> {
  if (nominated === undefined) return
  const { drawn } = observed.draw()
  const known = drawn.map(({ rule }) => rule.id)
  const listed = listedOn(observed, place).map(({ id }) => id)
  if (namesTheSame(nominated, listed)) return
  const [strange] = nominated.filter((id) => !known.includes(id))
  if (strange !== undefined) {
    const about = { path: ['nominated', nominated.indexOf(strange)], what: 'nominated' }
    yield absent(about, strange, 'has no list of this id')
    return
  }
  yield {
    path: ['nominated'],
    what: 'nominated',
    expected: namesText(nominated),
    actual: namesText(listed),
    because: () => standingBecause(observed, place, [...nominated, ...listed]),
  }
}

/** The lists that a person is on. */
function listedOn(observed: CaseObservation, place: number): ListRule[] {
  return observed
    .draw()
    .drawn.filter(({ lists }) => lists.some(({ head }) => head.places.includes(place)))
    .map(({ rule }) => rule)
}

function* checkUnranked(
  { unranked }: CaseExpectation,
  observed: CaseObservation,
  place: number,
): ReturnType<Check> {
  if (unranked === undefined) return
  const listed = listedOn(observed, place)
  const without = listed.filter(({ present }) => present === 'unranked').map(({ id }) => id)
  if (namesTheSame(unranked, without)) return
  yield {
    path: ['unranked'],
    what: 'on a list without rank',
    expected: namesText(unranked),
    actual: namesText(without),
    because: () =>
      standingBecause(
        observed,
        place,
        listed.map(({ id }) => id),
      ),
  }
}

function* checkReview({ reviewBy }: CaseExpectation, { analysis }: CaseObservation): ReturnType<Check> {
  if (reviewBy === undefined) return
  const on = analysis.reviewOn === undefined ? null : formatIsoDay(analysis.reviewOn)
  if (on === reviewBy) return
  yield {
    path: ['reviewBy'],
    what: 'review',
    expected: reviewBy ?? 'none',
    actual: on ?? 'none',
    because: noReason,
  }
}

function* checkUndetermined(
  { undetermined }: CaseExpectation,
  observed: CaseObservation,
  place: number,
): ReturnType<Check> {
  if (undetermined === undefined) return
  const { drawn, undetermined: entries } = observed.draw()
  const missing = entries.find(({ personId }) => personId === casePersonName)?.missing ?? []
  if (namesTheSame(undetermined, missing)) return
  yield {
    path: ['undetermined'],
    what: 'undetermined',
    expected: namesText(undetermined),
    actual: namesText(missing),
    because: () =>
      standingBecause(
        observed,
        place,
        drawn.map(({ rule }) => rule.id),
      ),
  }
}
