import type { PolicyDocument } from '../policy-schema'
import type { Predicate } from '../schema/predicate-schema'
import { areCompatible, type Demand, factDemand, measureDemands } from './condition-demand'

/** More ways than this to meet a condition are not tried out: the condition is then taken as one that can be met. */
const mostWays = 4096

/**
 * Whether any person at all could meet every one of these conditions at the same time.
 *
 * It knows the bounds of each measure on its own, and not how two measures hang together, so a `false` is
 * certain and a `true` is not.
 */
export function canBeMet(predicates: readonly Predicate[], rules: PolicyDocument): boolean {
  const ways = waysToMeet({ all: predicates }, true, rules)
  return ways === undefined || ways.some(areCompatible)
}

/** Every way to meet a condition, each a list of demands that must hold together; undefined where too many. */
function waysToMeet(predicate: Predicate, wanted: boolean, rules: PolicyDocument): Demand[][] | undefined {
  if ('not' in predicate) return waysToMeet(predicate.not, !wanted, rules)
  if ('measure' in predicate) return measureDemands(predicate, wanted, rules).map((demand) => [demand])
  if ('fact' in predicate) {
    const demand = factDemand(predicate, wanted)
    return [demand ? [demand] : []]
  }
  const parts = 'all' in predicate ? predicate.all : predicate.any
  // Failing `all` is meeting `any` of the opposites, and the other way round.
  const together = 'all' in predicate === wanted
  let ways: Demand[][] = together ? [[]] : []
  for (const part of parts) {
    const more = waysToMeet(part, wanted, rules)
    if (more === undefined) return undefined
    ways = together ? ways.flatMap((way) => more.map((other) => [...way, ...other])) : [...ways, ...more]
    if (ways.length > mostWays) return undefined
  }
  return ways
}
