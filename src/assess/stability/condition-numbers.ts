import { ownValue } from '../../internal/own-value'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { Measure } from '../../policy/schema/measure-schema'
import type { MeasurePredicate, Predicate } from '../../policy/schema/predicate-schema'
import { measureNumbers } from './measure-numbers'
import type { NumberPlace, PolicyNumber } from './policy-number'

/** A measure by its title in quotation marks, by its id, or by what it is. */
export function nameOfMeasure(given: string | Measure, { measures }: PolicyDocument): string {
  const measure = measureIn(given, measures)
  if (measure.title !== undefined) return `“${measure.title}”`
  if (typeof given === 'string') return given
  return measure.kind === 'count' ? measure.of : measure.kind.replaceAll('-', ' ')
}

/** The measure itself, or the one that an id names. */
export function measureIn(given: string | Measure, measures: PolicyDocument['measures']): Measure {
  // A parsed policy names no measure that it lacks.
  return typeof given === 'string' ? (ownValue(measures, given) as Measure) : given
}

/** Every measure that a condition asks about. */
export function measuresAsked(predicate: Predicate): (string | Measure)[] {
  if ('all' in predicate) return predicate.all.flatMap(measuresAsked)
  if ('any' in predicate) return predicate.any.flatMap(measuresAsked)
  if ('not' in predicate) return measuresAsked(predicate.not)
  return 'measure' in predicate ? [predicate.measure] : []
}

/** Whether a condition looks ahead to the review. */
export function looksToReview(predicate: Predicate): boolean {
  if ('all' in predicate) return predicate.all.some(looksToReview)
  if ('any' in predicate) return predicate.any.some(looksToReview)
  if ('not' in predicate) return looksToReview(predicate.not)
  return 'fact' in predicate && predicate.at === 'review'
}

/**
 * The bounds of a condition, and the numbers of measures written out in it.
 *
 * Never a bound on age: such a line is the law's, and to move it would put children among ranked adults.
 */
export function conditionNumbers(
  predicate: Predicate,
  place: NumberPlace,
  document: PolicyDocument,
): PolicyNumber[] {
  const { path, name } = place
  const inner = (part: Predicate, ...keys: (string | number)[]) =>
    conditionNumbers(part, { ...place, path: [...path, ...keys] }, document)
  if ('all' in predicate) return predicate.all.flatMap((part, index) => inner(part, 'all', index))
  if ('any' in predicate) return predicate.any.flatMap((part, index) => inner(part, 'any', index))
  if ('not' in predicate) return inner(predicate.not, 'not')
  if (!('measure' in predicate)) return []
  const { measure: given } = predicate
  const at = { ...place, path: [...path, 'measure'], bases: ownBases(given, place) }
  return [
    ...boundNumbers(predicate, place, document),
    ...(typeof given === 'string'
      ? []
      : measureNumbers(given, { ...at, name: `${nameOfMeasure(given, document)} of ${name}` })),
  ]
}

function ownBases(given: string | Measure, { bases }: NumberPlace): NumberPlace['bases'] {
  return typeof given === 'string' ? bases : (given.basis ?? bases)
}

function boundNumbers(
  predicate: MeasurePredicate,
  { path, name, bases }: NumberPlace,
  document: PolicyDocument,
): PolicyNumber[] {
  const measure = measureIn(predicate.measure, document.measures)
  if (measure.kind === 'age') return []
  const asked = nameOfMeasure(predicate.measure, document)
  return bounds.flatMap(({ key, words, other }): PolicyNumber[] => {
    const value = predicate[key]
    if (value === undefined) return []
    const opposite = other.map((its) => predicate[its]).find((bound) => bound !== undefined)
    const isLower = key === 'atLeast' || key === 'above'
    return [
      {
        path: [...path, key],
        title: `the bound “${words}” on ${asked} of ${name}`,
        value,
        // All measures that a condition may ask about come in whole units.
        isWhole: true,
        // A bound of one that became nought would not be moved but gone.
        least: Math.min(value, 1),
        most: 1e12,
        bases,
        role: `${key} ${asked}`,
        ...(opposite !== undefined && { [isLower ? 'above' : 'below']: opposite }),
      },
    ]
  })
}

const bounds = [
  { key: 'atLeast', words: 'at least', other: ['atMost', 'below'] },
  { key: 'above', words: 'above', other: ['atMost', 'below'] },
  { key: 'atMost', words: 'at most', other: ['atLeast', 'above'] },
  { key: 'below', words: 'below', other: ['atLeast', 'above'] },
] as const
