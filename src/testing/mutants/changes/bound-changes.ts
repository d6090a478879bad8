import { ownValue } from '../../../internal/own-value'
import type { MeasurePredicate } from '../../../policy/schema/predicate-schema'
import { becomes, type Change, type Leaf, type Place, removed, type Terms } from './change'
import { isWhole } from './is-whole'
import { type BoundKey, boundKeys, boundWords, measureName } from './names'
import { numberChanges, thousandthSteps, wholeSteps } from './number-steps'

/** Each bound of a measure at its edge, a little and a lot higher and lower, and gone where another stands beside it. */
export function boundChanges(predicate: MeasurePredicate, { path, name }: Place, terms: Terms): Change[] {
  const { measure } = predicate
  const known = typeof measure === 'string' ? ownValue(terms.measures, measure) : measure
  const stepsOf = isWhole(known) ? wholeSteps : thousandthSteps
  const present = boundKeys.filter((key) => predicate[key] !== undefined)
  return present.flatMap((key) => {
    const value = predicate[key] as number
    const leaf: Leaf<number> = {
      path: [...path, key],
      name,
      kind: 'comparison',
      label: measureName(measure, terms),
      show: (bound) => `${boundWords[key]} ${bound}`,
    }
    const { [key]: _, ...others } = predicate
    const edge = edges[key]
    const atEdge: Change = {
      ...becomes({ ...leaf, show: String }, 'edge', value, value),
      short: `${boundWords[edge]} ${value}`,
      sentence: `${name}: ${leaf.label} ${boundWords[key]} ${value} becomes ${boundWords[edge]} ${value}`,
      edits: [{ path, to: { ...others, [edge]: value } }],
    }
    return [
      ...(predicate[edge] === undefined ? [atEdge] : []),
      ...numberChanges(leaf, value, stepsOf(value), (next) => next >= 0 && next <= 1e12),
      ...(present.length > 1 ? [removed({ ...leaf, label: `${leaf.label} ${leaf.show(value)}` })] : []),
    ]
  })
}

const edges: Readonly<Record<BoundKey, BoundKey>> = {
  atLeast: 'above',
  above: 'atLeast',
  atMost: 'below',
  below: 'atMost',
}
