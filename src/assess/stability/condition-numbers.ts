import type { PolicyDocument } from '../../policy/policy-schema'
import type { Measure } from '../../policy/schema/measure-schema'
import { predicateLeaves } from '../../policy/schema/predicate-leaves'
import type { MeasurePredicate, Predicate } from '../../policy/schema/predicate-schema'
import { measureIn, measureInWords } from './measure-in-words'
import { measureNumbers } from './measure-numbers'
import type { NumberPlace, PolicyNumber } from './policy-number'

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
  return predicateLeaves(predicate, place.path).flatMap(({ leaf, path }) => {
    if (!('measure' in leaf)) return []
    const { measure: given } = leaf
    const at = { ...place, path: [...path, 'measure'], bases: ownBases(given, place) }
    return [
      ...boundNumbers(leaf, { ...place, path }, document),
      ...(typeof given === 'string'
        ? []
        : measureNumbers(given, { ...at, name: `${measureInWords(given, document)} of ${place.name}` })),
    ]
  })
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
  const asked = measureInWords(predicate.measure, document)
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
