import { jsonPointer } from '../../internal/document-problems'
import type { Measure } from '../schema/measure-schema'
import { aboutFacts, compareFacts, type Fact, type Part, sortedText } from './compare-facts'
import { measureFacts } from './measure-facts'
import type { PolicyDifference } from './policy-difference'
import type { PointerTo } from './selection-facts'
import { measureOn, type Placed, type Side } from './side'

/** The two documents that are compared. */
export interface Sides {
  readonly before: Side
  readonly after: Side
}

/**
 * The differences between two uses of a measure: named by id or written out in place.
 *
 * Where both name one id there is none here: what its definition says is compared once, where it stands.
 */
export function compareMeasureUses(
  part: Part,
  before: Placed<string | Measure>,
  after: Placed<string | Measure>,
  { before: earlier, after: later }: Sides,
): PolicyDifference[] {
  if (typeof before.value === 'string' && before.value === after.value) return []
  const bothInPlace = typeof before.value !== 'string' && typeof after.value !== 'string'
  return compareFacts(part, useFacts(before, earlier, bothInPlace), useFacts(after, later, bothInPlace))
}

/** The differences between two definitions under one id. */
export function compareMeasureDefinitions(
  part: Part,
  before: Placed<Measure>,
  after: Placed<Measure>,
  { before: earlier, after: later }: Sides,
): PolicyDifference[] {
  return compareFacts(part, useFacts(before, earlier, true), useFacts(after, later, true))
}

/** Whether two uses measure one quantity, as far as their own place says. */
export function isSameMeasure(before: string | Measure, after: string | Measure, sides: Sides): boolean {
  if (typeof before === 'string' && before === after) return true
  return quantityOf(before, sides.before) === quantityOf(after, sides.after)
}

function quantityOf(given: string | Measure, side: Side): string {
  const facts = measureFacts(measureOn(side, given), () => '', side)
  return sortedText(facts.map(({ key, value = '' }) => `${key}: ${value}`).sort())
}

/** What a use says; pointers into a definition elsewhere end at the use. */
function useFacts({ value, pointer }: Placed<string | Measure>, side: Side, withAbout: boolean): Fact[] {
  const pointerTo: PointerTo =
    typeof value === 'string' ? () => pointer : (...path) => pointer + jsonPointer(path)
  const measure = measureOn(side, value)
  return [...measureFacts(measure, pointerTo, side), ...(withAbout ? aboutFacts(measure, pointer) : [])]
}
