import { toThousandths } from '../../../internal/thousandths'
import type { Gate } from '../../../policy/schema/gate-schema'
import type { FactPredicate, MeasurePredicate, Predicate } from '../../../policy/schema/predicate-schema'
import type { MeasureForm } from './measure-form'

/** A range of a measure in thousandths, from its least to its greatest value. */
export type Range = readonly [low: number, high: number]

/** What everybody of whom it is known has in common by the time a condition is asked. */
export interface Given {
  readonly ranges: ReadonlyMap<string, Range>
  readonly facts: ReadonlyMap<string, readonly string[]>
}

/** Nothing in common. */
const nothingGiven: Given = { ranges: new Map(), facts: new Map() }

/** A condition as far as results can tell it. */
export interface PredicateForm {
  readonly content: unknown
  readonly canBeUnknown: boolean
}

/**
 * A condition as a value that is equal for conditions which come to the same for everybody.
 *
 * Joins within joins of their kind are opened, repeated parts drop out, bounds become ranges of the values that
 * there are, and what is given already is taken for granted.
 */
export function predicateForm(
  predicate: Predicate,
  measureOf: (given: MeasurePredicate['measure']) => MeasureForm,
  given: Given = nothingGiven,
): PredicateForm {
  if ('all' in predicate || 'any' in predicate) {
    const key = 'all' in predicate ? 'all' : 'any'
    const parts = partsOf(predicate, key).map((part) => predicateForm(part, measureOf, given))
    const texts = [...new Set(parts.map(({ content }) => JSON.stringify(content)))].sort()
    return {
      content: texts.length === 1 ? parts[0]?.content : [key, ...texts],
      canBeUnknown: parts.some(({ canBeUnknown }) => canBeUnknown),
    }
  }
  if ('not' in predicate) {
    const { content, canBeUnknown } = predicateForm(predicate.not, measureOf, given)
    return { content: ['not', content], canBeUnknown }
  }
  if ('fact' in predicate) return { content: factForm(predicate, given), canBeUnknown: true }
  const form = measureOf(predicate.measure)
  const [low, high] = rangeOf(predicate, form)
  const [least, most] = given.ranges.get(form.key) ?? [0, form.most]
  const within: Range = [Math.max(low, least), Math.min(high, most)]
  return {
    content: [form.key, ...(within[0] > within[1] ? ['nobody'] : within.map(String))],
    canBeUnknown: form.canBeUnknown,
  }
}

/** What everybody whom the gates do not fail has in common: what an excluding gate asks, all at once. */
export function givenByGates(
  gates: readonly Gate[],
  measureOf: (given: MeasurePredicate['measure']) => MeasureForm,
): Given {
  const ranges = new Map<string, Range>()
  const facts = new Map<string, readonly string[]>()
  for (const { require, whenUnmet } of gates) {
    if (whenUnmet === 'flag') continue
    for (const part of partsOf({ all: [require] }, 'all')) {
      if ('measure' in part) {
        const form = measureOf(part.measure)
        const [low, high] = rangeOf(part, form)
        const [least, most] = ranges.get(form.key) ?? [0, form.most]
        ranges.set(form.key, [Math.max(low, least), Math.min(high, most)])
      } else if ('fact' in part && part.fact !== 'scheme') {
        const known = facts.get(factKey(part))
        facts.set(factKey(part), known ? known.filter((value) => part.is.includes(value)) : part.is)
      }
    }
  }
  return { ranges, facts }
}

/** The parts of a join, those of joins of its kind within it among them. */
function partsOf(predicate: Predicate, key: 'all' | 'any'): readonly Predicate[] {
  const parts = (predicate as { readonly [key in 'all' | 'any']?: readonly Predicate[] })[key]
  return parts === undefined ? [predicate] : parts.flatMap((part) => partsOf(part, key))
}

function rangeOf({ atLeast, above, atMost, below }: MeasurePredicate, { grain, most }: MeasureForm): Range {
  const low = Math.max(toThousandths(atLeast ?? 0), above === undefined ? 0 : toThousandths(above) + 1)
  const high = Math.min(
    atMost === undefined ? most : toThousandths(atMost),
    below === undefined ? most : toThousandths(below) - 1,
    most,
  )
  return [Math.ceil(low / grain) * grain, Math.floor(high / grain) * grain]
}

/** A person is under many schemes but has one state of every other fact, so only there values can be ruled out. */
function factForm(predicate: FactPredicate, given: Given): unknown {
  const known = given.facts.get(factKey(predicate))
  const is = [...new Set(predicate.is)].filter((value) => known === undefined || known.includes(value))
  return [factKey(predicate), ...is.sort()]
}

/** A death and a home area are those of the date, whichever day is asked of. */
function factKey({ fact, at = 'asOf' }: FactPredicate): string {
  return fact === 'alive' || fact === 'area' ? fact : `${fact} ${at}`
}
