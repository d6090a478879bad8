import { jsonPointer } from '../../internal/document-problems'
import { ownValue } from '../../internal/own-value'
import type { DocumentProblem } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import { measureProblems } from '../../policy/schema/measure-problems'
import type { Measure } from '../../policy/schema/measure-schema'
import { predicateLeaves } from '../../policy/schema/predicate-leaves'
import type { Predicate } from '../../policy/schema/predicate-schema'
import { reviewProblems } from '../../policy/schema/review-problems'
import type { TrialSubgroup } from './trial-protocol'

/** Keys from the root of the options. */
type Path = readonly (string | number)[]

/**
 * What is wrong with subgroups whose form is sound: two of one id, and names that lead nowhere in the policy.
 *
 * @param at - keys from the root of the options to the subgroups
 */
export function subgroupProblems(
  subgroups: readonly TrialSubgroup[],
  { document }: Policy,
  at: Path,
): DocumentProblem[] {
  const ids = subgroups.map(({ id }) => id)
  return subgroups.flatMap(({ id, where }, index) => {
    if (ids.indexOf(id) === index) return ofPredicate(where, [...at, index, 'where'])
    return [problem([...at, index, 'id'], 'another subgroup has this id')]
  })

  function ofPredicate(predicate: Predicate, path: Path): DocumentProblem[] {
    return predicateLeaves(predicate, path).flatMap((found) =>
      'measure' in found.leaf
        ? ofMeasure(found.leaf.measure, [...found.path, 'measure'])
        : reviewProblems(found, document.review !== undefined).map((its) => problem(its.path, its.message)),
    )
  }

  function ofMeasure(measure: string | Measure, path: Path): DocumentProblem[] {
    if (typeof measure !== 'string') {
      return measureProblems(measure, 'anywhere', document.groups).map((its) =>
        problem([...path, ...its.path], its.message),
      )
    }
    return ownValue(document.measures, measure) === undefined
      ? [problem(path, 'the policy has no measure of this id')]
      : []
  }
}

function problem(path: Path, message: string): DocumentProblem {
  return { pointer: jsonPointer(path), message }
}
