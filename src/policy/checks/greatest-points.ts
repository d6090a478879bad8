import { ownValue } from '../../internal/own-value'
import { roundWhole, type Thousandths, toThousandths } from '../../internal/thousandths'
import type { PolicyDocument } from '../policy-schema'
import type { Scale } from '../schema/scale-schema'
import type { Component, ScoreRule } from '../schema/score-schema'

/** The most points that anyone can have under a rule, in thousandths: infinite where a component has no bound. */
export function greatestPoints(rule: ScoreRule, rules: PolicyDocument): Thousandths {
  const shared = rule.components.find(({ limit }) => limit !== undefined)?.limit
  let limited = 0
  let total = 0
  for (const component of rule.components) {
    const greatest = greatestOfComponent(component, rules)
    if (component.limit) limited += greatest
    else total += greatest
  }
  if (shared === undefined) return total
  // All limited components spend one limit.
  const other = rule.components.find(({ id }) => id === shared.component) as Component
  const ofOther = greatestOfComponent(other, rules)
  const share = shared.share === 0 ? 0 : roundWhole(shared.share * ofOther)
  const atMost = shared.atMost === undefined ? Number.POSITIVE_INFINITY : toThousandths(shared.atMost)
  return total + Math.min(limited, share, atMost)
}

/** The most points that one component can give, in thousandths, whatever its limit. */
export function greatestOfComponent(component: Component, rules: PolicyDocument): Thousandths {
  const { measure: given, weight, scale = { kind: 'identity' } } = component
  const measure = typeof given === 'string' ? ownValue(rules.measures, given) : given
  const roles = measure && 'select' in measure ? measure.select?.roles : undefined
  const counts = roles === undefined || Object.values(roles).some((factor) => factor > 0)
  if (weight === 0 || !(counts || scale.kind === 'steps')) return 0
  return roundWhole(weight * greatestOfScale(scale))
}

function greatestOfScale(scale: Scale): Thousandths {
  switch (scale.kind) {
    case 'identity':
      return Number.POSITIVE_INFINITY
    case 'cap':
      return toThousandths(scale.at)
    case 'steps':
      return toThousandths(Math.max(...scale.steps.map(({ points }) => points)))
  }
}
