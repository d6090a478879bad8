import type { Measure, MeasureOf } from '../../../policy/schema/measure-schema'
import { type Need, needs } from '../../../scan/vocabulary'
import { becomes, type Change, type Leaf, type Place, type Terms } from './change'
import { intelligenceChanges } from './intelligence-changes'
import { periodChanges } from './period-changes'
import { selectionChanges } from './selection-changes'

/** Everything in a measure changed, one thing at a time. */
export function measureChanges(measure: Measure, place: Place, terms: Terms): Change[] {
  const word = <Value extends string>(key: string, label: string): Leaf<Value> => ({
    path: [...place.path, key],
    name: place.name,
    kind: 'measure',
    label,
    show: String,
  })
  switch (measure.kind) {
    case 'harm':
    case 'peak-harm': {
      const to = measure.kind === 'harm' ? 'peak-harm' : 'harm'
      return [
        becomes(word('kind', 'kind'), 'swapped', measure.kind, to),
        ...selectionChanges(measure, place, terms),
      ]
    }
    case 'count': {
      const to: MeasureOf<'count'>['of'] = measure.of === 'crimes' ? 'offence-groups' : 'crimes'
      return [
        becomes(word('of', 'count of'), 'swapped', measure.of, to),
        ...selectionChanges(measure, place, terms),
      ]
    }
    case 'days-since-last':
    case 'victimisation':
      return selectionChanges(measure, place, terms)
    case 'intelligence':
      return intelligenceChanges(measure, place)
    case 'custody-count':
      return measure.within === undefined ? [] : windowChanges(measure.within, place)
    case 'need': {
      const to = needs[(needs.indexOf(measure.need) + 1) % needs.length] as Need
      return [becomes(word('need', 'need'), 'swapped', measure.need, to)]
    }
    case 'age':
      return []
  }
}

function windowChanges(
  within: NonNullable<MeasureOf<'custody-count'>['within']>,
  { path, name }: Place,
): Change[] {
  const at = [...path, 'within']
  return periodChanges({ path: at, name, kind: 'window', label: 'window', whole: at }, within)
}
