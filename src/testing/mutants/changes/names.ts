import { ownValue } from '../../../internal/own-value'
import type { Measure } from '../../../policy/schema/measure-schema'
import type { Predicate } from '../../../policy/schema/predicate-schema'
import type { Terms } from './change'

/** Something by its title, or by its id where it has none. */
export function nameOf({ id, title }: { readonly id: string; readonly title?: string }): string {
  return title === undefined ? id : `“${title}”`
}

/** A measure by its title, its id, or what it is. */
export function measureName(given: string | Measure, { measures }: Terms): string {
  if (typeof given !== 'string') return given.title ?? nounOf(given)
  return ownValue(measures, given)?.title ?? given
}

/** A group by its title, or by its id where it has none or is another document's. */
export function groupName(id: string, { groups }: Terms): string {
  return nameOf({ id, ...ownValue(groups, id) })
}

/** A condition in words, without dates: "age at least 18", "custody is remand or sentence". */
export function describeCondition(predicate: Predicate, terms: Terms): string {
  if ('all' in predicate || 'any' in predicate) {
    const [how, parts] =
      'all' in predicate ? (['all', predicate.all] as const) : (['any', predicate.any] as const)
    return `${how} of (${parts.map((part) => describeCondition(part, terms)).join('; ')})`
  }
  if ('not' in predicate) return `not (${describeCondition(predicate.not, terms)})`
  if ('fact' in predicate) {
    return `${predicate.fact} is ${predicate.is.join(' or ')}${predicate.at === 'review' ? ' at the review' : ''}`
  }
  const bounds = boundKeys.flatMap((key) => {
    const value = predicate[key]
    return value === undefined ? [] : [`${boundWords[key]} ${value}`]
  })
  return `${measureName(predicate.measure, terms)} ${bounds.join(' and ')}`
}

/** The four ways to bound a measure, in the order in which they are said. */
export const boundKeys = ['atLeast', 'above', 'atMost', 'below'] as const

/** A way to bound a measure. */
export type BoundKey = (typeof boundKeys)[number]

/** Bounds in words. */
export const boundWords: Readonly<Record<BoundKey, string>> = {
  atLeast: 'at least',
  above: 'above',
  atMost: 'at most',
  below: 'below',
}

function nounOf(measure: Measure): string {
  switch (measure.kind) {
    case 'peak-harm':
      return 'harm of the gravest crime'
    case 'count':
      return measure.of
    case 'need':
      return `need ${measure.need}`
    default:
      return measure.kind
  }
}
