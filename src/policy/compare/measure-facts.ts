import type { Measure } from '../schema/measure-schema'
import type { Fact } from './compare-facts'
import { type PointerTo, selectionFacts, windowFact } from './selection-facts'
import type { Side } from './side'

/** What a measure measures, without its title and what it rests on: two of equal facts are one quantity. */
export function measureFacts(measure: Measure, pointerTo: PointerTo, side: Side): Fact[] {
  const kind: Fact = { key: 'kind', label: 'kind', value: kindOf(measure), pointer: pointerTo('kind') }
  switch (measure.kind) {
    case 'harm':
    case 'peak-harm':
    case 'count':
    case 'days-since-last':
      return [kind, ...selectionFacts(measure.select, {}, pointerTo, side)]
    case 'victimisation':
      return [kind, ...selectionFacts(measure.select ?? {}, { victim: 1 }, pointerTo, side)]
    case 'intelligence':
      return [
        kind,
        ...factorFacts('theme', measure.themes, (key) => pointerTo('themes', key)),
        ...factorFacts('source', measure.source, (key) => pointerTo('source', key)),
        ...factorFacts('assessment', measure.assessment, (key) => pointerTo('assessment', key)),
        {
          key: 'origins',
          label: 'fewest origins',
          value: String(measure.minimumOrigins ?? 1),
          ...(measure.minimumOrigins !== undefined && { pointer: pointerTo('minimumOrigins') }),
        },
        windowFact(measure.within, pointerTo('within')),
      ]
    case 'custody-count':
      return [kind, windowFact(measure.within, pointerTo('within'))]
    case 'age':
    case 'need':
      return [kind]
  }
}

/** The kind of a measure in words: "count of crimes", "need (housing)". */
export function kindOf(measure: Measure): string {
  if (measure.kind === 'count') return `count of ${measure.of}`
  return measure.kind === 'need' ? `need (${measure.need})` : measure.kind
}

/** Factors by grade or theme; one that is 0 says no more than one that is not named. */
function factorFacts(
  label: string,
  factors: Readonly<Partial<Record<string, number>>>,
  pointerOf: (key: string) => string,
): Fact[] {
  return Object.entries(factors).flatMap(([key, factor]) =>
    factor === 0
      ? []
      : [
          {
            key: `${label} ${key}`,
            label: `${label} ${key}`,
            value: String(factor),
            pointer: pointerOf(key),
          },
        ],
  )
}
