import type { FactPredicate, MeasurePredicate, Predicate } from '../schema/predicate-schema'
import { isSameMeasure, type Sides } from './compare-measures'
import { measureOn, type Placed } from './side'

/** Whether two conditions mean one thing: whatever the order of their parts, and a measure in place or by id. */
export function isSamePredicate(before: Predicate, after: Predicate, sides: Sides): boolean {
  const b = unwrapped({ value: before, pointer: '' }).value
  const a = unwrapped({ value: after, pointer: '' }).value
  if ('all' in b && 'all' in a) return areSameParts(b.all, a.all, sides)
  if ('any' in b && 'any' in a) return areSameParts(b.any, a.any, sides)
  if ('not' in b && 'not' in a) return isSamePredicate(b.not, a.not, sides)
  if ('measure' in b && 'measure' in a) {
    return hasSameBounds(b, a) && isSameMeasure(b.measure, a.measure, sides)
  }
  return 'fact' in b && 'fact' in a && isSameFact(b, a) && hasSameValues(b, a)
}

/** Whether two conditions are about one thing, so that one may be what became of the other. */
export function isSameSubject(before: Predicate, after: Predicate, sides: Sides): boolean {
  if ('measure' in before && 'measure' in after) return isSameMeasure(before.measure, after.measure, sides)
  if ('fact' in before && 'fact' in after) return isSameFact(before, after)
  return ['all', 'any', 'not'].some((join) => join in before && join in after)
}

/** Whether two conditions measure alike where one writes its measure out: of two ids each is a thing of its own. */
export function isAlike(before: Predicate, after: Predicate, { before: b, after: a }: Sides): boolean {
  if (!('measure' in before && 'measure' in after)) return false
  if (typeof before.measure === 'string' && typeof after.measure === 'string') return false
  return measureOn(b, before.measure).kind === measureOn(a, after.measure).kind
}

/** A condition without joins of one part, which say nothing. */
export function unwrapped({ value, pointer }: Placed<Predicate>): Placed<Predicate> {
  if ('all' in value && value.all.length === 1) {
    return unwrapped({ value: value.all[0] as Predicate, pointer: `${pointer}/all/0` })
  }
  if ('any' in value && value.any.length === 1) {
    return unwrapped({ value: value.any[0] as Predicate, pointer: `${pointer}/any/0` })
  }
  return { value, pointer }
}

function areSameParts(before: readonly Predicate[], after: readonly Predicate[], sides: Sides): boolean {
  const left = [...after]
  const found = before.every((each) => {
    const at = left.findIndex((other) => isSamePredicate(each, other, sides))
    return at >= 0 && left.splice(at, 1).length === 1
  })
  return found && left.length === 0
}

function hasSameBounds(before: MeasurePredicate, after: MeasurePredicate): boolean {
  return (['atLeast', 'atMost', 'above', 'below'] as const).every((key) => before[key] === after[key])
}

function isSameFact(before: FactPredicate, after: FactPredicate): boolean {
  return before.fact === after.fact && (before.at ?? 'asOf') === (after.at ?? 'asOf')
}

function hasSameValues({ is: before }: FactPredicate, { is: after }: FactPredicate): boolean {
  return before.every((value) => after.includes(value)) && after.every((value) => before.includes(value))
}
