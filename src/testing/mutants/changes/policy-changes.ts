import type { HarmTable } from '../../../policy/harm-table'
import type { PolicyDocument } from '../../../policy/policy-schema'
import { type Change, removed, type Terms } from './change'
import { gateChanges } from './gate-changes'
import { groupChanges } from './group-changes'
import { listChanges } from './list-changes'
import { measureChanges } from './measure-changes'
import { measureName, nameOf } from './names'
import { openNeighbours } from './neighbour-code'
import { numberChanges, ratioSteps } from './number-steps'
import { periodChanges } from './period-changes'
import { scoreChanges } from './score-changes'

const greatestAmount = 1_000_000

/** Every change of one place of a policy document that its schema's shapes allow, in the document's order. */
export function policyChanges(document: PolicyDocument, table: HarmTable): Change[] {
  const { harm, score, vulnerability, gates = [], lists = [], signposts = [], review } = document
  const terms: Terms = {
    measures: document.measures,
    groups: document.groups,
    hasReview: review !== undefined,
  }
  return [
    ...unlistedChanges(harm),
    ...termChanges(terms, table),
    ...scoreChanges(score, 'score', terms),
    ...(vulnerability === undefined ? [] : scoreChanges(vulnerability, 'vulnerability', terms)),
    ...gates.flatMap((gate, index) => gateChanges(gate, ['gates', index], terms)),
    ...lists.flatMap((list, index) => listChanges(list, ['lists', index], terms)),
    ...signposts.flatMap((signpost, index) => {
      const place = { path: ['signposts', index], name: `signpost ${nameOf(signpost)}` }
      const { measure } = signpost
      const whole = removed({ ...place, kind: 'signpost', label: 'the whole signpost' })
      if (typeof measure === 'string') return [whole]
      const name = `${place.name}: ${measureName(measure, terms)}`
      return [...measureChanges(measure, { path: [...place.path, 'measure'], name }, terms), whole]
    }),
    ...(review === undefined ? [] : reviewChanges(review)),
  ]
}

/** Every change of the groups and measures that a document defines. */
export function termChanges(terms: Terms, table: HarmTable | undefined): Change[] {
  const { groups = {}, measures = {} } = terms
  const neighbourOf = openNeighbours(table)
  return [
    ...Object.entries(groups).flatMap(([id, group]) =>
      groupChanges(
        group,
        { path: ['groups', id], name: `group ${nameOf({ id, ...group })}` },
        table,
        neighbourOf(group),
      ),
    ),
    ...Object.entries(measures).flatMap(([id, measure]) =>
      measureChanges(
        measure,
        { path: ['measures', id], name: `measure ${nameOf({ id, ...measure })}` },
        terms,
      ),
    ),
  ]
}

function unlistedChanges({ unlisted }: PolicyDocument['harm']): Change[] {
  if (unlisted === undefined) return []
  const path = ['harm', 'unlisted']
  const about = { name: 'harm of codes that the table lacks', kind: 'number' as const }
  const leaf = { ...about, path: [...path, 'weight'], label: 'weight', show: String }
  const steps = ratioSteps(unlisted.weight, greatestAmount)
  return [
    ...numberChanges(leaf, unlisted.weight, steps, (next) => next <= greatestAmount),
    removed({ ...about, path, label: `weight ${unlisted.weight}` }),
  ]
}

function reviewChanges({ every }: NonNullable<PolicyDocument['review']>): Change[] {
  const about = { name: 'review', kind: 'review' as const }
  return [
    ...periodChanges({ ...about, path: ['review', 'every'], label: 'every', whole: undefined }, every),
    removed({ ...about, path: ['review'], label: 'the whole review' }),
  ]
}
