import type { Status } from '../../../analyse/evaluation'
import { dayAfter } from '../../../internal/iso-day'
import { toThousandths } from '../../../internal/thousandths'
import type { MeasurePredicate, Predicate } from '../../../policy/schema/predicate-schema'
import { isWhole } from '../changes/is-whole'
import { boundKeys } from '../changes/names'
import { factTraits } from './fact-traits'
import { reach } from './reach'
import { regionsOf } from './regions'
import type { Scope } from './scope'
import { nobody, sizeOf, sketchOf, type Trait, traitOf } from './sketch'

/** A condition and what it is to come to. */
export type Wanted = readonly [condition: Predicate, status: Status]

const mostWays = 8
const mostTries = 150

/** Records under which a condition comes to a status, in a few ways, the shortest first; none where none was found. */
function waysOf(scope: Scope, wanted: Wanted): readonly Trait[] {
  const [condition, status] = wanted
  const known = scope.ways.get(condition)?.[status]
  if (known !== undefined) return known
  const ways = findWays(scope, wanted)
  scope.ways.set(condition, { ...scope.ways.get(condition), [status]: ways })
  return ways
}

function findWays(scope: Scope, [condition, status]: Wanted): readonly Trait[] {
  if ('not' in condition) return waysOf(scope, [condition.not, turned[status]])
  if ('all' in condition) return joinedWays(scope, condition.all, status, 'met')
  if ('any' in condition) return joinedWays(scope, condition.any, status, 'unmet')
  return leafTraits(scope, condition)
    .filter((trait) => scope.statusOf(sketchOf(scope.bench.date, trait), condition) === status)
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .slice(0, mostWays)
}

/** Records under which several conditions come to what is wanted of each: of one after the other, what it still takes. */
export function waysOfAll(scope: Scope, wanted: readonly Wanted[]): readonly Trait[] {
  const found: Trait[] = []
  let tries = 0
  const holds = (trait: Trait, [condition, status]: Wanted) =>
    scope.statusOf(sketchOf(scope.bench.date, trait), condition) === status
  const choose = (index: number, chosen: Trait): void => {
    const next = wanted[index]
    if (next === undefined) {
      tries += 1
      if (wanted.every((each) => holds(chosen, each))) found.push(chosen)
      return
    }
    for (const way of [...(holds(chosen, next) ? [nobody] : []), ...waysOf(scope, next)]) {
      if (found.length >= mostWays || tries >= mostTries) return
      choose(index + 1, traitOf(chosen, way))
    }
  }
  choose(0, nobody)
  return found
}

/** Records that bring a measure to and beside each bound of a condition, or a fact to each of its values. */
export function leafTraits(
  scope: Scope,
  leaf: Exclude<Predicate, { all: unknown } | { any: unknown } | { not: unknown }>,
): Trait[] {
  if ('fact' in leaf) return factTraits(leaf, reviewAhead(scope))
  const measure = scope.measureOf(leaf.measure)
  const regions = regionsOf(boundsOf(leaf), isWhole(measure) ? 1000 : 1)
  const known = regions.flatMap((region) => reach(measure, region, scope))
  return [nobody, ...known, { person: {}, notGathered: ['custody'] }]
}

/** The bounds of a condition, in thousandths. */
export function boundsOf(leaf: MeasurePredicate): number[] {
  return boundKeys.flatMap((key) => (leaf[key] === undefined ? [] : [toThousandths(leaf[key])]))
}

/** Days to the next review, where the policy sets one. */
export function reviewAhead({ bench, policy }: Scope): number[] {
  const { review } = policy.document
  return review === undefined ? [] : [dayAfter(bench.asOf, review.every) - bench.asOf]
}

/** All parts as they must be for the join to hang on none of them, but one or two for it to come to the status. */
function joinedWays(
  scope: Scope,
  parts: readonly Predicate[],
  status: Status,
  neutral: 'met' | 'unmet',
): readonly Trait[] {
  const all = (deciding: number): Wanted[] =>
    parts.map((part, index) => [part, index === deciding ? status : neutral])
  if (status === neutral) return waysOfAll(scope, all(-1))
  const ways = parts.flatMap((_, index) => waysOfAll(scope, all(index)))
  const alone = ways.length > 0 ? [] : parts.flatMap((part) => waysOf(scope, [part, status]))
  return [...ways, ...alone].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, mostWays)
}

const turned = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const
