import { ownValue } from '../../internal/own-value'
import type { ContextProblem, DocumentPath } from '../../policy/schema/context-problems'
import type { Group } from '../../policy/schema/group-schema'
import { measureProblems } from '../../policy/schema/measure-problems'
import type { Measure } from '../../policy/schema/measure-schema'
import { type PredicateLeaf, predicateLeaves } from '../../policy/schema/predicate-leaves'
import { reviewProblems } from '../../policy/schema/review-problems'
import type { CodeSystem } from '../../scan/vocabulary'
import type { Catalogue } from '../catalogue-schema'
import { conditionsToBeHad } from './conditions-to-be-had'
import { type ProtectiveEvidence, protectiveEvidenceOf, protectiveSchemesOf } from './protective-evidence'
import { isDeterrent } from './response-schema'

/** What a policy lends a catalogue: its measures, its groups, its code system and whether it has a review. */
export interface PolicySurroundings {
  readonly measures: Readonly<Record<string, Measure>>
  readonly groups: Readonly<Record<string, Group>>
  readonly codeSystem: CodeSystem
  readonly hasReview: boolean
}

type Report = (path: DocumentPath, message: string) => void

/**
 * What a catalogue says where it may not be said.
 *
 * @param catalogue - the document
 * @param policy - what references that the catalogue does not resolve may lead to; where it is left out, they are
 *   left for later
 */
export function catalogueProblems(catalogue: Catalogue, policy?: PolicySurroundings): ContextProblem[] {
  const problems: ContextProblem[] = []
  const report: Report = (path, message) => problems.push({ path, message })
  const measures = { ...policy?.measures, ...catalogue.measures }
  const groups = { ...policy?.groups, ...catalogue.groups }

  const checkMeasure = (measure: Measure, path: DocumentPath) => {
    for (const problem of measureProblems(measure, 'catalogue', groups)) {
      const isReference = problem.path.at(-2) === 'groups'
      if (policy || !isReference) report([...path, ...problem.path], problem.message)
    }
  }
  const measureOf = ({ leaf }: PredicateLeaf): Measure | undefined =>
    'fact' in leaf || typeof leaf.measure !== 'string' ? inline(leaf) : ownValue(measures, leaf.measure)

  for (const [id, measure] of Object.entries(catalogue.measures ?? {}))
    checkMeasure(measure, ['measures', id])
  if (policy && policy.codeSystem !== catalogue.codeSystem && usesCodes(catalogue.groups)) {
    report(['codeSystem'], "is not the code system of the policy's harm table")
  }
  const seen = new Set<string>()
  catalogue.responses.forEach((response, i) => {
    const at = ['responses', i]
    if (seen.has(response.id)) report([...at, 'id'], 'this id stands earlier in the catalogue')
    seen.add(response.id)
    response.requires.forEach((condition, k) => {
      if (!ownValue(conditionsToBeHad, condition) && !ownValue(catalogue.conditions, condition)) {
        report([...at, 'requires', k], 'no condition has this id; state it in conditions')
      }
    })
    for (const key of ['offerWhen', 'blockWhen'] as const) {
      const predicate = response[key]
      if (!predicate) continue
      for (const found of predicateLeaves(predicate, [...at, key])) {
        const measure = measureOf(found)
        if ('fact' in found.leaf) {
          if (policy) problems.push(...reviewProblems(found, policy.hasReview))
        } else if (typeof found.leaf.measure !== 'string') {
          checkMeasure(found.leaf.measure, [...found.path, 'measure'])
        } else if (policy && measure === undefined) {
          report([...found.path, 'measure'], 'no measure of the catalogue or the policy has this id')
        }
        if (isDeterrent(response)) checkDeterrent(found, measure, groups, key, report)
      }
    }
  })
  return problems
}

/** What was done to a person may bar an entry that bears down on them. It may neither offer it nor lift the bar. */
function checkDeterrent(
  { leaf, path, negated }: PredicateLeaf,
  measure: Measure | undefined,
  groups: Readonly<Record<string, Group>>,
  key: 'offerWhen' | 'blockWhen',
  report: Report,
): void {
  const evidence: readonly ProtectiveEvidence[] =
    'fact' in leaf ? protectiveSchemesOf(leaf) : measure ? protectiveEvidenceOf(measure, groups) : []
  for (const { path: below, what, excludes } of evidence) {
    const isNamed = !('fact' in leaf) && typeof leaf.measure === 'string'
    const place = 'fact' in leaf ? [...path, ...below] : [...path, 'measure', ...(isNamed ? [] : below)]
    if (key === 'offerWhen') {
      report(place, `${what}: reason for help, so it may not offer disruption, enforcement or deterrence`)
      continue
    }
    const isBoundedAbove = !('fact' in leaf) && (leaf.atMost !== undefined || leaf.below !== undefined)
    if (negated || isBoundedAbove || excludes || measure?.kind === 'days-since-last') {
      report(place, `${what}: more of it would lift the bar to disruption, enforcement or deterrence`)
    }
  }
}

function inline(leaf: PredicateLeaf['leaf']): Measure | undefined {
  return 'measure' in leaf && typeof leaf.measure !== 'string' ? leaf.measure : undefined
}

function usesCodes(groups: Readonly<Record<string, Group>> | undefined): boolean {
  return Object.values(groups ?? {}).some(({ codes }) => codes !== undefined)
}
