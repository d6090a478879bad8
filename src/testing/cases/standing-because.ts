import { type ConditionResult, judgePerson } from '../../analyse/conditions/judge-person'
import type { Measure } from '../../policy/schema/measure-schema'
import { predicateLeaves } from '../../policy/schema/predicate-leaves'
import type { Predicate } from '../../policy/schema/predicate-schema'
import { measureBecause, scoreBecause } from './because'
import { numberText } from './expected-number'
import type { CaseObservation } from './observe-case'

/** What a condition came to, part by part, and what its measures of records are made of. */
export function conditionBecause(
  { analysis }: Pick<CaseObservation, 'analysis'>,
  condition: Predicate,
  place: number,
): string[] {
  const leaves = predicateLeaves(condition, [])
  const measures = leaves.flatMap(({ leaf }) => ('measure' in leaf ? [analysis.measureOf(leaf.measure)] : []))
  return [
    ...conditionLines(judgePerson(analysis, condition, place)),
    ...[...new Set(measures)]
      .filter(isOfRecords)
      .flatMap((measure) => measureBecause(analysis, measure, place)),
  ]
}

/** The score, every gate that is not met, and the conditions of some lists. */
export function standingBecause(
  observed: CaseObservation,
  place: number,
  listIds: readonly string[],
): string[] {
  const { analysis, policy } = observed
  const { gates = [], lists = [] } = policy.document
  return [
    `score ${numberText(observed.table().totals[place] as number)}`,
    ...scoreBecause(analysis, place),
    ...gates.flatMap(({ id, require }) => {
      const result = judgePerson(analysis, require, place)
      return result.status === 'met' ? [] : named(`gate ${id}`, conditionLines(result))
    }),
    ...lists.flatMap(({ id, where }) =>
      where && listIds.includes(id) ? named(`list ${id}`, conditionBecause(observed, where, place)) : [],
    ),
  ]
}

function named(name: string, [first, ...rest]: readonly string[]): string[] {
  return [`${name}: ${first}`, ...rest]
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

/** The other kinds rest on one record each, which the sentence of their condition tells whole. */
function isOfRecords({ kind }: Measure): boolean {
  return kind !== 'age' && kind !== 'need' && kind !== 'custody-count'
}
