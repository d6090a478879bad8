import type { Predicate } from '../../../policy/schema/predicate-schema'
import { boundChanges } from './bound-changes'
import { type Change, type Place, removed, type Terms } from './change'
import { factChanges } from './fact-changes'
import { measureChanges } from './measure-changes'
import { describeCondition, measureName } from './names'

/** Everything in a condition changed, one thing at a time: its parts, its joins, its bounds, its facts. */
export function predicateChanges(predicate: Predicate, place: Place, terms: Terms): Change[] {
  if ('all' in predicate || 'any' in predicate) return joinChanges(predicate, place, terms)
  if ('not' in predicate) {
    const turned: Change = {
      path: place.path,
      kind: 'condition',
      step: 'removed',
      short: 'without not',
      sentence: `${place.name}: ${describeCondition(predicate, terms)} becomes ${describeCondition(predicate.not, terms)}`,
      edits: [{ path: place.path, to: predicate.not }],
    }
    return [turned, ...predicateChanges(predicate.not, { ...place, path: [...place.path, 'not'] }, terms)]
  }
  if ('fact' in predicate) return factChanges(predicate, place, terms)
  const inline = predicate.measure
  return [
    ...boundChanges(predicate, place, terms),
    ...(typeof inline === 'string'
      ? []
      : measureChanges(
          inline,
          {
            path: [...place.path, 'measure'],
            name: `${place.name}: ${measureName(inline, terms)}`,
          },
          terms,
        )),
  ]
}

type Join = { readonly all: readonly Predicate[] } | { readonly any: readonly Predicate[] }

function joinChanges(predicate: Join, { path, name }: Place, terms: Terms): Change[] {
  const [key, other, parts] =
    'all' in predicate ? (['all', 'any', predicate.all] as const) : (['any', 'all', predicate.any] as const)
  const at = (index: number) => [...path, key, index]
  const swapped: Change = {
    path,
    kind: 'condition',
    step: 'swapped',
    short: other,
    sentence: `${name}: ${key} of its ${parts.length} conditions becomes ${other} of them`,
    edits: [{ path, to: { [other]: parts } }],
  }
  const without = parts.map((part, index) =>
    removed({
      path: at(index),
      name,
      kind: 'condition',
      label: `condition ${describeCondition(part, terms)}`,
    }),
  )
  return [
    ...(parts.length > 1 ? [swapped, ...without] : []),
    ...parts.flatMap((part, index) => predicateChanges(part, { path: at(index), name }, terms)),
  ]
}
