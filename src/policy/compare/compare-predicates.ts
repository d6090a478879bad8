import type { MeasurePredicate, Predicate } from '../schema/predicate-schema'
import type { Part } from './compare-facts'
import { compareMeasureUses, isSameMeasure, type Sides } from './compare-measures'
import { describeBoundsOf, describePredicate, nameOfMeasure } from './describe-predicate'
import { isAlike, isSamePredicate, isSameSubject, unwrapped } from './is-same-predicate'
import type { PolicyDifference } from './policy-difference'
import type { Placed } from './side'

/**
 * The differences between two conditions: bounds and measures by what they are about, parts in any order.
 *
 * @param part - the gate or list whose condition it is
 * @param isWhole - true where it is the whole condition: then its measure need not be named
 */
export function comparePredicates(
  part: Part,
  before: Placed<Predicate>,
  after: Placed<Predicate>,
  sides: Sides,
  isWhole = true,
): PolicyDifference[] {
  const earlier = unwrapped(before)
  const later = unwrapped(after)
  if (isSamePredicate(earlier.value, later.value, sides)) return wordsWithin(part, earlier, later, sides)
  const [b, a] = [earlier.value, later.value]
  if ('measure' in b && 'measure' in a) {
    const found = compareMeasurePredicates(
      part,
      { ...earlier, value: b },
      { ...later, value: a },
      sides,
      isWhole,
    )
    if (found) return found
  }
  if ('not' in b && 'not' in a) {
    const inner = { ...part, name: `${part.name}: not` }
    return comparePredicates(inner, notOf(earlier, b.not), notOf(later, a.not), sides, false)
  }
  const join = joinOf(a) ?? joinOf(b)
  if (join !== undefined && (joinOf(b) ?? join) === join) {
    return compareJoined(part, partsAs(join, earlier), partsAs(join, later), join, sides)
  }
  return [becomes(part, earlier, later)]
}

/** A condition that only one of the documents has. */
export function conditionOnly(
  { name, effect }: Part,
  { value, pointer }: Placed<Predicate>,
  kind: 'added' | 'removed',
  noun = 'condition',
): PolicyDifference {
  return { pointer, kind, effect, sentence: `${name}: ${noun} ${kind}: ${describePredicate(value)}` }
}

type Join = 'all' | 'any'

const boundKeys = ['atLeast', 'atMost', 'above', 'below'] as const

function compareMeasurePredicates(
  part: Part,
  before: Placed<MeasurePredicate>,
  after: Placed<MeasurePredicate>,
  sides: Sides,
  isWhole: boolean,
): PolicyDifference[] | undefined {
  const [b, a] = [before.value, after.value]
  const bounds = boundsChange(part, before, after, isWhole)
  if (isSameMeasure(b.measure, a.measure, sides)) return bounds
  if (!isAlike(b, a, sides)) return undefined
  const of = isWhole ? part : { ...part, name: `${part.name}: ${nameOfMeasure(a.measure)}` }
  const uses = [before, after].map(({ value, pointer }) => ({
    value: value.measure,
    pointer: `${pointer}/measure`,
  })) as [Placed<MeasurePredicate['measure']>, Placed<MeasurePredicate['measure']>]
  return [...compareMeasureUses(of, ...uses, sides), ...bounds]
}

function boundsChange(
  { name, effect }: Part,
  before: Placed<MeasurePredicate>,
  after: Placed<MeasurePredicate>,
  isWhole: boolean,
): PolicyDifference[] {
  const changed = boundKeys.filter((key) => before.value[key] !== after.value[key])
  if (changed.length === 0) return []
  const first = changed.find((key) => after.value[key] !== undefined)
  const of = isWhole ? '' : `${nameOfMeasure(after.value.measure)} `
  return [
    {
      pointer: first === undefined ? after.pointer : `${after.pointer}/${first}`,
      kind: 'changed',
      effect,
      sentence: `${name}: ${of}${describeBoundsOf(before.value)} becomes ${describeBoundsOf(after.value)}`,
    },
  ]
}

/** Parts that are in both are none; those about one thing are compared; the rest came or went. */
function compareJoined(
  part: Part,
  before: readonly Placed<Predicate>[],
  after: readonly Placed<Predicate>[],
  join: Join,
  sides: Sides,
): PolicyDifference[] {
  const [gone, come] = [[...before], [...after]]
  const found: PolicyDifference[] = []
  for (const isMatch of [isSamePredicate, isSameSubject, isAlike]) {
    for (const earlier of [...gone]) {
      const later = come.find(({ value }) => isMatch(earlier.value, value, sides))
      if (later === undefined) continue
      gone.splice(gone.indexOf(earlier), 1)
      come.splice(come.indexOf(later), 1)
      found.push(...comparePredicates(part, earlier, later, sides, false))
    }
  }
  const noun = join === 'all' ? 'condition' : 'alternative'
  return [
    ...found,
    ...gone.map((each) => conditionOnly(part, each, 'removed', noun)),
    ...come.map((each) => conditionOnly(part, each, 'added', noun)),
  ]
}

/** What conditions of one meaning still say in other words: titles and bases of measures written out in both. */
function wordsWithin(
  part: Part,
  before: Placed<Predicate>,
  after: Placed<Predicate>,
  sides: Sides,
): PolicyDifference[] {
  const [b, a] = [before.value, after.value]
  if ('measure' in b && 'measure' in a) {
    return compareMeasureUses(
      part,
      { value: b.measure, pointer: `${before.pointer}/measure` },
      { value: a.measure, pointer: `${after.pointer}/measure` },
      sides,
    )
  }
  if ('not' in b && 'not' in a) {
    return comparePredicates(part, notOf(before, b.not), notOf(after, a.not), sides, false)
  }
  const join = joinOf(a)
  return join === undefined
    ? []
    : compareJoined(part, partsAs(join, before), partsAs(join, after), join, sides)
}

function becomes(
  { name, effect }: Part,
  before: Placed<Predicate>,
  { value, pointer }: Placed<Predicate>,
): PolicyDifference {
  const sentence = `${name}: ${describePredicate(before.value)} becomes ${describePredicate(value)}`
  return { pointer, kind: 'changed', effect, sentence }
}

function joinOf(predicate: Predicate): Join | undefined {
  return 'all' in predicate ? 'all' : 'any' in predicate ? 'any' : undefined
}

/** The parts of a joined condition; any other is one part. */
function partsAs(join: Join, { value, pointer }: Placed<Predicate>): Placed<Predicate>[] {
  const parts = (value as Partial<Record<Join, readonly Predicate[]>>)[join]
  if (parts === undefined) return [{ value, pointer }]
  return parts.map((each, i) => ({ value: each, pointer: `${pointer}/${join}/${i}` }))
}

function notOf({ pointer }: Placed<Predicate>, value: Predicate): Placed<Predicate> {
  return { value, pointer: `${pointer}/not` }
}
