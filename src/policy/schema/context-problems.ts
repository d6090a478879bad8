import { ownValue } from '../../internal/own-value'
import type { PolicyDocument } from '../policy-schema'
import { type MeasurePlace, measureProblems } from './measure-problems'
import type { Measure } from './measure-schema'
import { predicateLeaves } from './predicate-leaves'
import type { Predicate } from './predicate-schema'
import { reviewProblems } from './review-problems'
import type { Component, ScoreRule } from './score-schema'

/** A place in a document, as keys from its root. */
export type DocumentPath = readonly (string | number)[]

/** Something that a document says where it may not be said. */
export interface ContextProblem {
  readonly path: DocumentPath
  readonly message: string
}

/** What a policy document says in places where it may not be said, and its references that lead nowhere. */
export function contextProblems(document: PolicyDocument): ContextProblem[] {
  const problems: ContextProblem[] = []
  const report: Report = (path, message) => {
    problems.push({ path, message })
  }

  const checkMeasure = (given: string | Measure, path: DocumentPath, place: MeasurePlace): void => {
    const named = typeof given === 'string'
    const measure = named ? ownValue(document.measures, given) : given
    if (measure === undefined) {
      report(path, 'no measure has this id')
      return
    }
    const found = measureProblems(measure, place, document.groups)
    for (const problem of found) {
      // A named measure is at fault where it is used: the same measure may be right elsewhere.
      const detail = named ? ` (its ${problem.path.join('.')})` : ''
      report(named ? path : [...path, ...problem.path], problem.message + detail)
    }
  }

  const checkPredicate = (predicate: Predicate, path: DocumentPath): void => {
    for (const found of predicateLeaves(predicate, path)) {
      const { leaf } = found
      if ('measure' in leaf) checkMeasure(leaf.measure, [...found.path, 'measure'], 'condition')
      else problems.push(...reviewProblems(found, document.review !== undefined))
    }
  }

  const checkScore = (rule: ScoreRule, key: 'score' | 'vulnerability') => {
    reportRepeats(rule.components, [key, 'components'], report)
    reportRepeats(rule.bands ?? [], [key, 'bands'], report)
    rule.components.forEach((component, i) => {
      checkMeasure(component.measure, [key, 'components', i, 'measure'], key)
    })
  }

  for (const [id, measure] of Object.entries(document.measures ?? {})) {
    for (const problem of measureProblems(measure, 'anywhere', document.groups)) {
      report(['measures', id, ...problem.path], problem.message)
    }
  }
  checkScore(document.score, 'score')
  limitProblems(document, report)
  if (document.vulnerability) {
    checkScore(document.vulnerability, 'vulnerability')
    document.vulnerability.components.forEach((component, i) => {
      if (component.limit) report(['vulnerability', 'components', i, 'limit'], 'limits belong to the score')
    })
  }
  for (const [i, gate] of (document.gates ?? []).entries())
    checkPredicate(gate.require, ['gates', i, 'require'])
  reportRepeats(document.gates ?? [], ['gates'], report)
  document.lists?.forEach((list, i) => {
    if (list.where) checkPredicate(list.where, ['lists', i, 'where'])
  })
  reportRepeats(document.lists ?? [], ['lists'], report)
  document.signposts?.forEach((signpost, i) => {
    checkMeasure(signpost.measure, ['signposts', i, 'measure'], 'condition')
  })
  reportRepeats(document.signposts ?? [], ['signposts'], report)
  return problems
}

type Report = (path: DocumentPath, message: string) => void

/** Intelligence in the score needs a limit to a harm component's points, the same for all; nothing else has one. */
function limitProblems(document: PolicyDocument, report: Report): void {
  const components = document.score.components
  const measureOf = (component: Component) =>
    typeof component.measure === 'string' ? ownValue(document.measures, component.measure) : component.measure
  let first: string | undefined
  for (const [i, component] of components.entries()) {
    const path = ['score', 'components', i, 'limit']
    const { limit } = component
    if (measureOf(component)?.kind !== 'intelligence') {
      if (limit) report(path, 'only an intelligence component is limited')
      continue
    }
    if (!limit) {
      report(path, 'an intelligence component of the score requires a limit')
      continue
    }
    const other = components.find(({ id }) => id === limit.component)
    const kind = other && measureOf(other)?.kind
    if (kind !== 'harm' && kind !== 'peak-harm') {
      report([...path, 'component'], 'must be the id of a harm component of the score')
    }
    const terms = JSON.stringify([limit.component, limit.share, limit.atMost])
    first ??= terms
    if (terms !== first) report(path, 'all intelligence components must name the same limit')
  }
}

function reportRepeats(entries: readonly { readonly id: string }[], path: DocumentPath, report: Report) {
  const seen = new Set<string>()
  entries.forEach(({ id }, i) => {
    if (seen.has(id)) report([...path, i, 'id'], 'this id stands earlier in the same list')
    seen.add(id)
  })
}
