import { ownValue } from '../../../internal/own-value'
import type { Component, ScoreRule } from '../../../policy/schema/score-schema'
import { type Change, type Place, removed, type Terms } from './change'
import { isWhole } from './is-whole'
import { limitChanges } from './limit-changes'
import { measureChanges } from './measure-changes'
import { measureName, nameOf } from './names'
import { numberChanges, ratioSteps, thousandthSteps } from './number-steps'
import { scaleChanges } from './scale-changes'

const greatestWeight = 1_000

/** A score, or vulnerability, changed one thing at a time: components, their scales and limit, and bands. */
export function scoreChanges(rule: ScoreRule, key: 'score' | 'vulnerability', terms: Terms): Change[] {
  const { components, bands = [] } = rule
  return [
    ...components.flatMap((component, index) => {
      const place = { path: [key, 'components', index], name: `component ${nameOf(component)}` }
      const whole = removed({ ...place, kind: 'component', label: 'the whole component' })
      return [...componentChanges(component, place, terms), ...(components.length > 1 ? [whole] : [])]
    }),
    ...limitChanges(components, key),
    ...bands.flatMap((band, index): Change[] => {
      const path = [key, 'bands', index]
      const name = `band ${nameOf(band)}`
      const about = { name, kind: 'band' as const }
      const takes = (next: number) => next >= 0 && next <= 1e12
      return [
        ...numberChanges(
          { ...about, path: [...path, 'atLeast'], label: 'at least', show: String },
          band.atLeast,
          thousandthSteps(band.atLeast),
          takes,
        ),
        // A rule may have no bands, but no empty list of them.
        removed({ ...about, path, label: 'the whole band' }, bands.length > 1 ? path : [key, 'bands']),
      ]
    }),
  ]
}

function componentChanges(component: Component, place: Place, terms: Terms): Change[] {
  const { measure: given, scale, weight } = component
  const { path, name } = place
  const measure = typeof given === 'string' ? ownValue(terms.measures, given) : given
  const leaf = { path: [...path, 'weight'], name, kind: 'number' as const, label: 'weight', show: String }
  return [
    ...numberChanges(leaf, weight, ratioSteps(weight, greatestWeight), (next) => next <= greatestWeight),
    ...(scale === undefined ? [] : scaleChanges(scale, { path: [...path, 'scale'], name }, isWhole(measure))),
    ...(typeof given === 'string'
      ? []
      : measureChanges(
          given,
          { path: [...path, 'measure'], name: `${name}: ${measureName(given, terms)}` },
          terms,
        )),
  ]
}
