import type { Measure } from '../schema/measure-schema'
import type { MeasurePredicate, Predicate } from '../schema/predicate-schema'
import { kindOf } from './measure-facts'

/** A condition in words, without a date: "all of (age at least 18; custody is community)". */
export function describePredicate(predicate: Predicate): string {
  if ('all' in predicate) return `all of (${predicate.all.map(describePredicate).join('; ')})`
  if ('any' in predicate) return `any of (${predicate.any.map(describePredicate).join('; ')})`
  if ('not' in predicate) return `not (${describePredicate(predicate.not)})`
  if ('measure' in predicate) return `${nameOfMeasure(predicate.measure)} ${describeBoundsOf(predicate)}`
  return `${predicate.fact}${predicate.at === 'review' ? ' at the review' : ''} is ${predicate.is.join(' or ')}`
}

/** What a measure is called in a sentence: its id, its title or its kind. */
export function nameOfMeasure(given: string | Measure): string {
  return typeof given === 'string' ? given : (given.title ?? kindOf(given))
}

/** The bounds of a condition in words: "at least 2", "more than 1 and at most 5". */
export function describeBoundsOf({ atLeast, atMost, above, below }: MeasurePredicate): string {
  return [
    atLeast === undefined ? [] : [`at least ${atLeast}`],
    above === undefined ? [] : [`more than ${above}`],
    atMost === undefined ? [] : [`at most ${atMost}`],
    below === undefined ? [] : [`less than ${below}`],
  ]
    .flat()
    .join(' and ')
}
