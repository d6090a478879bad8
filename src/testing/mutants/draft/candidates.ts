import { ownValue } from '../../../internal/own-value'
import { measureUsesIn } from '../../../policy/checks/measures-in'
import type { PolicyDocument } from '../../../policy/policy-schema'
import type { DocumentPath } from '../../../policy/schema/context-problems'
import type { Group } from '../../../policy/schema/group-schema'
import type { Measure } from '../../../policy/schema/measure-schema'
import type { Predicate } from '../../../policy/schema/predicate-schema'
import { predicateLeaves } from '../../../respond/schema/predicate-leaves'
import { groupsNamed } from '../canonical/measure-form'
import type { Mutant } from '../mutant'
import { gateProbes, listProbes } from './probe-list'
import { probesOf } from './probe-measure'
import { predicateProbes } from './probe-predicate'
import { offerProbes, responseProbes } from './probe-response'
import { bandProbes, componentProbes, limitProbes } from './probe-score'
import { reach } from './reach'
import type { Rules, Scope } from './scope'
import type { Trait } from './sketch'

/** The original and the mutant, each with the scope of the document that the mutant changes. */
export interface Sides {
  readonly before: Rules
  readonly after: Rules
  readonly scopes: { readonly before: Scope; readonly after: Scope }
}

/** Records on which a mutant of a policy may show. */
export function* policyCandidates({ pointer }: Mutant, { before, after, scopes }: Sides): Generator<Trait> {
  const path = keysOf(pointer)
  const [root, index] = path
  const [document, changed] = [before.policy.document, after.policy.document]
  switch (root) {
    case 'groups':
    case 'measures':
      return yield* termCandidates(document, changed, scopes)
    case 'score':
    case 'vulnerability': {
      const [rule, its] = [document[root], changed[root]] as [
        PolicyDocument['score'],
        PolicyDocument['score'],
      ]
      if (index === 'bands') return yield* bandProbes(scopes.before, root, rule, its)
      const component = rule.components[Number(path[2])] as (typeof rule.components)[number]
      const same = its.components.find(({ id }) => id === component.id)
      if (path[3] === 'limit') return yield* limitProbes(scopes.before, rule)
      yield* componentProbes(scopes, component, same)
      return yield* limitProbes(scopes.before, rule)
    }
    case 'gates': {
      const gate = (document.gates ?? [])[Number(index)] as NonNullable<PolicyDocument['gates']>[number]
      const same = changed.gates?.find(({ id }) => id === gate.id)
      if (path[2] === 'require') {
        const change = { before: gate.require, after: same?.require, scopes, beside: [] }
        yield* predicateProbes(change, path.slice(3))
      }
      return yield* gateProbes(scopes.before, gate)
    }
    case 'lists': {
      const list = (document.lists ?? [])[Number(index)] as NonNullable<PolicyDocument['lists']>[number]
      const same = changed.lists?.find(({ id }) => id === list.id)
      if (path[2] === 'where' && list.where !== undefined) {
        const change = { before: list.where, after: same?.where, scopes, beside: [] }
        yield* predicateProbes(change, path.slice(3))
      }
      return yield* listProbes(scopes.before, list, same)
    }
    case 'signposts': {
      const signpost = (document.signposts ?? [])[Number(index)] as NonNullable<
        PolicyDocument['signposts']
      >[number]
      const same = changed.signposts?.find(({ id }) => id === signpost.id)
      const measure = scopes.before.measureOf(signpost.measure)
      if (same !== undefined)
        yield* probesOf(
          { measure, scope: scopes.before },
          { measure: scopes.after.measureOf(same.measure), scope: scopes.after },
        )
      return yield* reach(measure, [1000, Number.POSITIVE_INFINITY], scopes.before)
    }
    case 'review':
      yield {}
      for (const condition of conditionsOf(document)) {
        for (const { leaf, path: at } of predicateLeaves(condition, [])) {
          if ('fact' in leaf && leaf.at === 'review') {
            yield* predicateProbes({ before: condition, after: condition, scopes, beside: [] }, at)
          }
        }
      }
      return
    default:
      for (const { measure } of measureUsesIn(document)) {
        yield* probesOf({ measure, scope: scopes.before }, { measure, scope: scopes.after })
      }
  }
}

/** Records on which a mutant of a catalogue may show. */
export function* catalogueCandidates(
  { pointer }: Mutant,
  { before, after, scopes }: Sides,
): Generator<Trait> {
  const path = keysOf(pointer)
  const [root, index, key] = path
  const catalogues = [before.catalogue, after.catalogue].flatMap((each) => each ?? [])
  const responses = before.catalogue?.responses ?? []
  const changedOf = (id: string) => after.catalogue?.responses.find((each) => each.id === id)
  if (root === 'groups' || root === 'measures') {
    return yield* termCandidates(before.catalogue ?? {}, after.catalogue ?? {}, scopes)
  }
  const touched = root === 'responses' ? responses.slice(Number(index), Number(index) + 1) : responses
  for (const response of touched) {
    const changed = changedOf(response.id)
    if (key === 'offerWhen' || key === 'blockWhen') {
      yield* offerProbes(scopes, response, changed, key, path.slice(3))
    }
    yield* responseProbes(scopes, response, changed, catalogues)
  }
}

interface Termed {
  readonly groups?: Readonly<Record<string, Group>>
  readonly measures?: Readonly<Record<string, Measure>>
}

/** Of each measure that changes, or that names a group which does: where it counts otherwise. */
function* termCandidates(
  before: Termed | PolicyDocument,
  after: Termed | PolicyDocument,
  scopes: Sides['scopes'],
): Generator<Trait> {
  const written = 'score' in before ? measureUsesIn(before).filter(({ id }) => id === undefined) : []
  const all: (readonly [Measure, Measure])[] = [
    ...Object.entries(before.measures ?? {}).map(
      ([id, measure]) => [measure, ownValue(after.measures, id) as Measure] as const,
    ),
    ...written.map(({ measure }) => [measure, measure] as const),
  ]
  const isNew = (id: string) => ownValue(before.groups, id) !== ownValue(after.groups, id)
  for (const [measure, variant] of all) {
    if (measure === variant && !groupsNamed(measure).some(isNew)) continue
    yield* probesOf({ measure, scope: scopes.before }, { measure: variant, scope: scopes.after })
  }
}

function conditionsOf({ gates = [], lists = [] }: PolicyDocument): Predicate[] {
  return [...gates.map(({ require }) => require), ...lists.flatMap(({ where }) => where ?? [])]
}

/** The keys of a pointer, places in lists as numbers. */
function keysOf(pointer: string): DocumentPath {
  return pointer
    .slice(1)
    .split('/')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')))
}
