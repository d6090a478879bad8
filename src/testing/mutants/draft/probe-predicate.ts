import type { Status } from '../../../analyse/evaluation'
import type { DocumentPath } from '../../../policy/schema/context-problems'
import { predicateLeaves } from '../../../policy/schema/predicate-leaves'
import type { FactPredicate, MeasurePredicate, Predicate } from '../../../policy/schema/predicate-schema'
import { isWhole } from '../changes/is-whole'
import { factTraits } from './fact-traits'
import { probesOf } from './probe-measure'
import { reach } from './reach'
import { regionsOf } from './regions'
import type { Scope } from './scope'
import { nobody, type Trait, traitOf } from './sketch'
import type { Region } from './sum-into'
import { boundsOf, leafTraits, reviewAhead, type Wanted, waysOfAll } from './ways'

/** A condition before and after a change, each with what its names lead to. */
export interface PredicateChange {
  readonly before: Predicate
  /** Undefined where it is taken away. */
  readonly after: Predicate | undefined
  readonly scopes: { readonly before: Scope; readonly after: Scope }
  /** What else must hold for the condition to matter. */
  readonly beside: readonly Wanted[]
}

const mostContexts = 2

/**
 * Records on which a condition may hang: each of its leaves moved to its edges, with the other parts as they must be
 * for this one to decide.
 *
 * @param at - where in the condition the change is; only leaves above and below it are moved
 */
export function* predicateProbes(change: PredicateChange, at: DocumentPath): Generator<Trait> {
  const { before, after, scopes, beside } = change
  const afters = after === undefined ? [] : predicateLeaves(after, [])
  for (const { leaf, path } of predicateLeaves(before, [])) {
    if (!isOnTheWay(path, at)) continue
    const same = afters.find((each) => each.path.join('/') === path.join('/'))?.leaf
    const traits = [...variants(leaf, same, scopes), ...leafTraits(scopes.before, leaf)]
    const contexts = contextsOf(scopes.before, [...beside, ...neutralBeside(before, path)], leaf)
    for (const context of contexts) for (const trait of traits) yield traitOf(context, trait)
  }
}

/** Records under which the rest is as wanted, the leaf itself unmet and met where that can be. */
function contextsOf(scope: Scope, wanted: readonly Wanted[], leaf: Predicate): readonly Trait[] {
  if (wanted.length === 0) return [nobody]
  const ways = (['unmet', 'met'] as const).flatMap((status) =>
    waysOfAll(scope, [...wanted, [leaf, status]]).slice(0, mostContexts),
  )
  return [...ways, ...waysOfAll(scope, wanted).slice(0, 1), nobody]
}

/** The other parts as they must be for the leaf at a path to decide. */
function neutralBeside(condition: Predicate, path: DocumentPath): Wanted[] {
  const [key, index] = path
  if (key === undefined) return []
  if ('not' in condition) return neutralBeside(condition.not, path.slice(1))
  const [parts, neutral] = (
    'all' in condition ? [condition.all, 'met'] : [(condition as { any: readonly Predicate[] }).any, 'unmet']
  ) as [readonly Predicate[], Status]
  return [
    ...parts.flatMap((part, place): Wanted[] => (place === index ? [] : [[part, neutral]])),
    ...neutralBeside(parts[index as number] as Predicate, path.slice(2)),
  ]
}

/** Where a leaf and its variant differ. */
function variants(
  leaf: MeasurePredicate | FactPredicate,
  variant: MeasurePredicate | FactPredicate | undefined,
  { before, after }: PredicateChange['scopes'],
): Trait[] {
  if (variant === undefined) return []
  if ('fact' in leaf) {
    return 'fact' in variant ? factTraits(variant, [...reviewAhead(before), ...reviewAhead(after)]) : []
  }
  if (!('measure' in variant)) return []
  const measure = before.measureOf(leaf.measure)
  const changed = after.measureOf(variant.measure)
  const bounds = [...boundsOf(leaf), ...boundsOf(variant)]
  const edges = regionsOf(bounds, isWhole(measure) ? 1000 : 1).flatMap((region) =>
    reach(measure, region, before),
  )
  const probes = probesOf({ measure, scope: before }, { measure: changed, scope: after })
  return [...edges, ...probes, ...filled(probes, { measure, scope: before }, bounds)]
}

/** Records that differ, with as many others that count as it takes to come to a bound. */
function filled(
  probes: readonly Trait[],
  { measure, scope }: Parameters<typeof probesOf>[0],
  bounds: readonly number[],
): Trait[] {
  const regions = bounds.flatMap((bound): Region[] => [
    [bound - 1000, bound - 1],
    [bound, bound + 999],
  ])
  const fills = regions
    .filter(([least]) => least > 0)
    .flatMap((region) => reach(measure, region, scope).slice(0, 1))
  return fills.flatMap((fill) => probes.slice(0, 30).map((probe) => traitOf(fill, probe)))
}

function isOnTheWay(path: DocumentPath, at: DocumentPath): boolean {
  return at.every((key, index) => index >= path.length || String(path[index]) === String(key))
}
