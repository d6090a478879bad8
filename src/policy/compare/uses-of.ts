import { ownValue } from '../../internal/own-value'
import type { PolicyDocument } from '../policy-schema'
import type { Gate } from '../schema/gate-schema'
import type { Measure } from '../schema/measure-schema'
import { predicateLeaves } from '../schema/predicate-leaves'
import type { Predicate } from '../schema/predicate-schema'
import { looksToReview } from '../schema/review-problems'
import { type DifferenceEffect, furthestEffect } from './policy-difference'

/** Which rules of a document name something, and what each can move. */
type Places = Map<string, DifferenceEffect>

/** Which rules name which measures and groups. */
export interface Uses {
  readonly measures: ReadonlyMap<string, Places>
  readonly groups: ReadonlyMap<string, Places>
  /** The rules that look ahead to the review. */
  readonly review: Places
}

/** What a gate can move: nothing but flags where it keeps nobody off. */
export function effectOfGate({ whenUnknown, whenUnmet }: Gate): DifferenceEffect {
  return whenUnknown === 'flag' && whenUnmet === 'flag' ? 'shown' : 'eligibility'
}

/** Which rules of a document name which measures, groups and the review. */
export function usesOf(document: PolicyDocument): Uses {
  const measures = new Map<string, Places>()
  const groups = new Map<string, Places>()
  const review: Places = new Map()
  const note = (index: Map<string, Places>, id: string, place: string, effect: DifferenceEffect) => {
    index.set(id, (index.get(id) ?? new Map<string, DifferenceEffect>()).set(place, effect))
  }
  const add = (given: string | Measure, place: string, effect: DifferenceEffect) => {
    if (typeof given === 'string') note(measures, given, place, effect)
    const measure = typeof given === 'string' ? (ownValue(document.measures, given) as Measure) : given
    const select = 'select' in measure ? measure.select : undefined
    for (const id of [...(select?.groups ?? []), ...(select?.not?.groups ?? [])]) {
      note(groups, id, place, effect)
    }
  }
  const addCondition = (predicate: Predicate, place: string, effect: DifferenceEffect): void => {
    for (const found of predicateLeaves(predicate, [])) {
      if ('measure' in found.leaf) add(found.leaf.measure, place, effect)
      else if (looksToReview(found)) review.set(place, effect)
    }
  }
  for (const { id, measure } of document.score.components) add(measure, `score ${id}`, 'score')
  for (const { id, measure } of document.vulnerability?.components ?? []) {
    add(measure, `vulnerability ${id}`, 'shown')
  }
  for (const gate of document.gates ?? []) addCondition(gate.require, `gate ${gate.id}`, effectOfGate(gate))
  for (const { id, where } of document.lists ?? []) if (where) addCondition(where, `list ${id}`, 'lists')
  for (const { id, measure } of document.signposts ?? []) add(measure, `signpost ${id}`, 'shown')
  return { measures, groups, review }
}

/** What a change can move of something that these rules name before and after; a rule that names it in one alone is compared itself. */
export function effectOfUses(before: Places | undefined, after: Places | undefined): DifferenceEffect {
  return furthestEffect(
    [...(after ?? [])].flatMap(([place, effect]) => {
      const earlier = before?.get(place)
      return earlier === undefined ? [] : [effect, earlier]
    }),
  )
}
