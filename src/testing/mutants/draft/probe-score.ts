import { bandOf } from '../../../analyse/band-of'
import { toThousandths } from '../../../internal/thousandths'
import type { Measure } from '../../../policy/schema/measure-schema'
import type { Scale } from '../../../policy/schema/scale-schema'
import type { Band, Component, ScoreRule } from '../../../policy/schema/score-schema'
import type { CaseCrime } from '../../cases/case-person-schema'
import { isWhole } from '../changes/is-whole'
import { probesOf } from './probe-measure'
import { crimesInto, pricedCrimes, reach } from './reach'
import { regionsOf } from './regions'
import type { RuleKey, Scope } from './scope'
import { isSelecting } from './selecting'
import { nobody, type Trait, traitOf } from './sketch'
import type { Region } from './sum-into'

interface Scopes {
  readonly before: Scope
  readonly after: Scope
}

/** Records on which the points of a component may hang: its measure where it changes, and its scale's edges. */
export function* componentProbes(
  { before, after }: Scopes,
  component: Component,
  changed: Component | undefined,
): Generator<Trait> {
  const measure = before.measureOf(component.measure)
  const variant = changed === undefined ? measure : after.measureOf(changed.measure)
  if (variant !== measure) yield* probesOf({ measure, scope: before }, { measure: variant, scope: after })
  yield* reach(measure, [1000, Number.POSITIVE_INFINITY], before)
  const edges = [...edgesOf(component.scale), ...edgesOf(changed?.scale)]
  for (const region of regionsOf(edges, isWhole(measure) ? 1000 : 1)) yield* reach(measure, region, before)
}

/** Records on which a limit may hang: a little and a lot of what it follows, with few and many reports. */
export function* limitProbes(scope: Scope, rule: ScoreRule): Generator<Trait> {
  const limited = rule.components.filter(({ limit }) => limit !== undefined)
  const followed = rule.components.filter(({ limit }) => limit === undefined)
  if (limited.length === 0) return
  const some = (measure: Measure) =>
    amountRegions.flatMap((region) => reach(measure, region, scope).slice(0, 1))
  for (const { measure } of followed) {
    for (const amount of some(scope.measureOf(measure))) {
      for (const { measure: reports } of limited) {
        for (const trait of some(scope.measureOf(reports))) yield traitOf(amount, trait)
      }
    }
  }
}

/** Little and much, in thousandths. */
const amountRegions: readonly Region[] = [
  [1, 20_000],
  [20_000, 100_000],
  [100_000, 1_000_000],
  [1_000_000, 10_000_000],
  [10_000_000, Number.POSITIVE_INFINITY],
]

/** Records whose points come to another band under a changed rule. */
export function* bandProbes(
  scope: Scope,
  key: RuleKey,
  rule: ScoreRule,
  changed: ScoreRule,
): Generator<Trait> {
  const bands = [...(rule.bands as readonly Band[]), ...(changed.bands ?? [])]
  const edges = bands.map(({ atLeast }) => toThousandths(atLeast))
  const regions = regionsOf(edges, 1).filter(
    ([total]) => bandOf(rule.bands, total) !== bandOf(changed.bands, total),
  )
  const priced = new Map<number, CaseCrime>()
  for (const component of rule.components) {
    const measure = scope.measureOf(component.measure)
    if (!isSelecting(measure)) continue
    for (const [price, crime] of pricedCrimes(measure, scope, (people) => scope.totalsOf(people, key))) {
      if (!priced.has(price)) priced.set(price, crime)
    }
  }
  for (const region of regions) {
    if (region[0] === 0) yield nobody
    yield* crimesInto(priced, region)
  }
}

function edgesOf(scale: Scale | undefined): number[] {
  switch (scale?.kind) {
    case 'cap':
      return [toThousandths(scale.at)]
    case 'steps':
      return scale.steps.map(({ atLeast }) => toThousandths(atLeast))
    default:
      return []
  }
}
