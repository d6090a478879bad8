import { ownValue } from '../../../internal/own-value'
import { measureUsesIn, predicatesIn } from '../../../policy/checks/measures-in'
import type { PolicyDocument } from '../../../policy/policy-schema'
import type { DocumentPath } from '../../../policy/schema/context-problems'
import type { Group } from '../../../policy/schema/group-schema'
import type { Measure } from '../../../policy/schema/measure-schema'
import { predicateLeaves } from '../../../policy/schema/predicate-leaves'
import type { Predicate } from '../../../policy/schema/predicate-schema'
import type { Component, ScoreRule } from '../../../policy/schema/score-schema'
import type { Catalogue } from '../../../respond/catalogue-schema'
import { groupsNamed } from '../canonical/measure-form'
import type { Mutant } from '../mutant'
import { gateProbes, listProbes } from './probe-list'
import { probesOf } from './probe-measure'
import { predicateProbes } from './probe-predicate'
import { offerProbes, responseProbes } from './probe-response'
import { bandProbes, componentProbes, limitProbes } from './probe-score'
import { reach } from './reach'
import type { Rules, Scope } from './scope'
import { nobody, type Trait } from './sketch'

/** The original and the mutant, each with the scope of the document that the mutant changes. */
export interface Sides {
  readonly before: Rules
  readonly after: Rules
  readonly scopes: { readonly before: Scope; readonly after: Scope }
}

/** Records on which a mutant of a policy may show. */
export function* policyCandidates({ pointer }: Mutant, { before, after, scopes }: Sides): Generator<Trait> {
  const path = keysOf(pointer)
  const [root, index, key] = path
  const [document, changed] = [before.policy.document, after.policy.document]
  const both = <Item extends { readonly id: string }>(
    one: readonly Item[] | undefined,
    other: readonly Item[] = [],
  ) => {
    const item = one?.[Number(index)] as Item
    return [item, other.find(({ id }) => id === item.id)] as const
  }
  switch (root) {
    case 'groups':
    case 'measures':
      yield* termCandidates(document, changed, scopes)
      return yield* conditionCandidates(document, String(index), scopes)
    case 'score':
    case 'vulnerability': {
      const [rule, its] = [document[root] as ScoreRule, changed[root] as ScoreRule]
      if (index === 'bands') return yield* bandProbes(scopes.before, root, rule, its)
      const component = rule.components[Number(key)] as Component
      const same = its.components.find(({ id }) => id === component.id)
      if (path[3] !== 'limit') yield* componentProbes(scopes, component, same)
      return yield* limitProbes(scopes.before, rule)
    }
    case 'gates': {
      const [gate, same] = both(document.gates, changed.gates)
      if (key === 'require') {
        const change = { before: gate.require, after: same?.require, scopes, beside: [] }
        yield* predicateProbes(change, path.slice(3))
      }
      return yield* gateProbes(scopes.before, gate)
    }
    case 'lists': {
      const [list, same] = both(document.lists, changed.lists)
      if (key === 'where') {
        const change = { before: list.where as Predicate, after: same?.where, scopes, beside: [] }
        yield* predicateProbes(change, path.slice(3))
      }
      return yield* listProbes(scopes.before, list, same ?? list)
    }
    case 'signposts': {
      const [signpost, same] = both(document.signposts, changed.signposts)
      const measure = scopes.before.measureOf(signpost.measure)
      const variant = same === undefined ? measure : scopes.after.measureOf(same.measure)
      yield* reach(measure, [1000, Number.POSITIVE_INFINITY], scopes.before)
      return yield* probesOf({ measure, scope: scopes.before }, { measure: variant, scope: scopes.after })
    }
    case 'review':
      // When the lists are due for review is told of anybody.
      return yield nobody
    default:
      for (const { measure } of measureUsesIn(document)) {
        const crimes = { measure, scope: scopes.before }
        yield* probesOf(crimes, crimes)
      }
  }
}

/** Records on which a mutant of a catalogue may show. */
export function* catalogueCandidates({ pointer }: Mutant, sides: Sides): Generator<Trait> {
  const path = keysOf(pointer)
  const [root, index, key] = path
  const { scopes } = sides
  const before = sides.before.catalogue as Catalogue
  const after = sides.after.catalogue as Catalogue
  if (root === 'groups' || root === 'measures') {
    yield* termCandidates(before, after, scopes)
    return yield* offerCandidates(before, String(index), scopes)
  }
  const [first, last] = root === 'responses' ? [Number(index), Number(index) + 1] : [0]
  for (const response of before.responses.slice(first, last)) {
    const same = after.responses.filter(({ id }) => id === response.id)
    if (key === 'offerWhen' || key === 'blockWhen') {
      yield* offerProbes(scopes, response, same[0], key, path.slice(3))
    }
    yield* responseProbes(scopes, [response, ...same], [before, after])
  }
}

interface Termed {
  readonly groups?: Readonly<Record<string, Group>>
  readonly measures?: Readonly<Record<string, Measure>>
}

/** Of each measure that changes, or that names a group which does: where it counts otherwise. */
function* termCandidates(
  before: Termed | PolicyDocument,
  after: Termed,
  scopes: Sides['scopes'],
): Generator<Trait> {
  const isNew = (id: string) => ownValue(before.groups, id) !== ownValue(after.groups, id)
  const written = 'score' in before ? measureUsesIn(before).filter(({ id }) => id === undefined) : []
  const all = [
    ...Object.entries({ ...before.measures }).map(([id, measure]) => ({
      measure,
      variant: ownValue(after.measures, id) as Measure,
    })),
    ...written.map(({ measure }) => ({ measure, variant: measure })),
  ]
  for (const { measure, variant } of all) {
    if (measure === variant && !groupsNamed(measure).some(isNew)) continue
    yield* probesOf({ measure, scope: scopes.before }, { measure: variant, scope: scopes.after })
  }
}

/** Of each condition that writes out a measure which names a group: where it hangs on that. */
function* conditionCandidates(
  document: PolicyDocument,
  group: string,
  scopes: Sides['scopes'],
): Generator<Trait> {
  for (const { predicate } of predicatesIn(document)) {
    for (const at of leavesNaming(group, predicate)) {
      yield* predicateProbes({ before: predicate, after: predicate, scopes, beside: [] }, at)
    }
  }
}

function* offerCandidates(
  { responses }: Catalogue,
  group: string,
  scopes: Sides['scopes'],
): Generator<Trait> {
  for (const response of responses) {
    for (const key of ['offerWhen', 'blockWhen'] as const) {
      for (const at of leavesNaming(group, response[key])) {
        yield* offerProbes(scopes, response, response, key, at)
      }
    }
  }
}

/** Where a condition writes out a measure that names a group. */
function leavesNaming(group: string, condition: Predicate | undefined): DocumentPath[] {
  if (condition === undefined) return []
  return predicateLeaves(condition, [])
    .filter(
      ({ leaf }) =>
        'measure' in leaf && typeof leaf.measure !== 'string' && groupsNamed(leaf.measure).includes(group),
    )
    .map(({ path }) => path)
}

/** The keys of a pointer, places in lists as numbers. */
function keysOf(pointer: string): DocumentPath {
  return pointer
    .slice(1)
    .split('/')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')))
}
