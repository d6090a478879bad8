import { jsonPointer } from '../../internal/document-problems'
import type { PolicyDocument } from '../policy-schema'
import type { Basis } from '../schema/common'
import type { Component, ScoreRule } from '../schema/score-schema'

/** A part of a policy that holds numbers, or a choice as good as one, and what they rest on. */
export interface BasisPlace {
  readonly pointer: string
  /** What the part is, for a message. */
  readonly part: string
  /** False for a choice without a number, such as a group's codes. */
  readonly numbers: boolean
  readonly basis: readonly Basis[] | undefined
}

/**
 * Every part of a policy that needs a basis.
 *
 * A measure or scale written out inside a component, gate, list or signpost rests on that part's basis; a limit
 * is a number of its own and has its own.
 */
export function basisPlaces(rules: PolicyDocument): BasisPlace[] {
  const places: BasisPlace[] = []
  const add = (part: string, path: readonly PropertyKey[], basis: readonly Basis[] | undefined) =>
    places.push({ pointer: jsonPointer(path), part, numbers: part !== 'group', basis })

  const addScore = (rule: ScoreRule | undefined, key: 'score' | 'vulnerability') => {
    rule?.components.forEach((component: Component, i) => {
      add('component', [key, 'components', i], component.basis)
      if (component.limit) add('limit', [key, 'components', i, 'limit'], component.limit.basis)
    })
    rule?.bands?.forEach((band, i) => {
      add('band', [key, 'bands', i], band.basis)
    })
  }

  if (rules.harm.unlisted) add('weight', ['harm', 'unlisted'], rules.harm.unlisted.basis)
  for (const [id, group] of Object.entries(rules.groups ?? {})) add('group', ['groups', id], group.basis)
  for (const [id, measure] of Object.entries(rules.measures ?? {})) {
    // An age has no number to it, and a need none but its scale.
    if (measure.kind !== 'age' && measure.kind !== 'need') add('measure', ['measures', id], measure.basis)
  }
  addScore(rules.score, 'score')
  addScore(rules.vulnerability, 'vulnerability')
  rules.gates?.forEach((gate, i) => {
    add('gate', ['gates', i], gate.basis)
  })
  rules.lists?.forEach((list, i) => {
    add('list', ['lists', i], list.basis)
  })
  rules.signposts?.forEach((signpost, i) => {
    add('signpost', ['signposts', i], signpost.basis)
  })
  if (rules.review) add('review', ['review'], rules.review.basis)
  return places
}
