import { jsonPointer } from '../../internal/document-problems'
import { ownValue } from '../../internal/own-value'
import type { PolicyDocument } from '../policy-schema'
import type { Measure } from '../schema/measure-schema'
import { predicateLeaves } from '../schema/predicate-leaves'
import type { Predicate } from '../schema/predicate-schema'
import type { Selection } from '../schema/selection-schema'

/** One use of a measure: where it is named or written out. */
export interface MeasureUse {
  readonly pointer: string
  /** The id, where the measure is named rather than written out. */
  readonly id?: string
  readonly measure: Measure
}

/** One condition of a policy, whole. */
export interface PredicatePlace {
  readonly pointer: string
  readonly predicate: Predicate
}

/** The conditions of gates and lists. */
export function predicatesIn(rules: PolicyDocument): PredicatePlace[] {
  const gates = (rules.gates ?? []).map((gate, i) => ({
    pointer: jsonPointer(['gates', i, 'require']),
    predicate: gate.require,
  }))
  const lists = (rules.lists ?? []).flatMap(({ where }, i) =>
    where ? [{ pointer: jsonPointer(['lists', i, 'where']), predicate: where }] : [],
  )
  return [...gates, ...lists]
}

/** Every use of a measure in components, conditions and signposts; definitions by id are not uses. */
export function measureUsesIn(rules: PolicyDocument): MeasureUse[] {
  const uses: MeasureUse[] = []
  const add = (given: string | Measure, pointer: string) => {
    const measure = typeof given === 'string' ? (ownValue(rules.measures, given) as Measure) : given
    uses.push(typeof given === 'string' ? { pointer, id: given, measure } : { pointer, measure })
  }
  for (const key of ['score', 'vulnerability'] as const) {
    rules[key]?.components.forEach(({ measure }, i) => {
      add(measure, jsonPointer([key, 'components', i, 'measure']))
    })
  }
  for (const { pointer, predicate } of predicatesIn(rules)) {
    for (const { leaf, path } of predicateLeaves(predicate, [])) {
      if ('measure' in leaf) add(leaf.measure, pointer + jsonPointer([...path, 'measure']))
    }
  }
  rules.signposts?.forEach(({ measure }, i) => {
    add(measure, jsonPointer(['signposts', i, 'measure']))
  })
  return uses
}

/** Every measure that a policy writes out, by id or in place. */
export function measuresIn(rules: PolicyDocument): Omit<MeasureUse, 'id'>[] {
  const named = Object.entries(rules.measures ?? {}).map(([id, measure]) => ({
    pointer: jsonPointer(['measures', id]),
    measure,
  }))
  return [...named, ...measureUsesIn(rules).filter(({ id }) => id === undefined)]
}

/** What a measure selects by, where it selects involvements. */
export function selectionOf(measure: Measure): Partial<Selection> | undefined {
  return 'select' in measure ? measure.select : undefined
}

/** The conditions right below a condition, with pointers from it. */
export function partsOf(predicate: Predicate): PredicatePlace[] {
  if ('all' in predicate) return predicate.all.map((part, i) => ({ pointer: `/all/${i}`, predicate: part }))
  if ('any' in predicate) return predicate.any.map((part, i) => ({ pointer: `/any/${i}`, predicate: part }))
  return 'not' in predicate ? [{ pointer: '/not', predicate: predicate.not }] : []
}
