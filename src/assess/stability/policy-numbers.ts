import { predicatesIn } from '../../policy/checks/measures-in'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { Measure } from '../../policy/schema/measure-schema'
import { type PredicateLeaf, predicateLeaves } from '../../policy/schema/predicate-leaves'
import { looksToReview } from '../../policy/schema/review-problems'
import type { Component } from '../../policy/schema/score-schema'
import { conditionNumbers } from './condition-numbers'
import { measureIn, measureInWords } from './measure-in-words'
import { measureNumbers, neighbours, periodNumber } from './measure-numbers'
import type { NumberPlace, PolicyNumber } from './policy-number'

/**
 * Every number of a policy that moves a score, a gate or a list, in the document's order.
 *
 * Not the length of a list, which says how many the programme can help; not bands and vulnerability, which move
 * nobody onto a list; not bounds on age, which are the law's.
 */
export function policyNumbers(document: PolicyDocument): PolicyNumber[] {
  const { harm, measures = {}, score, gates = [], lists = [], review } = document
  const used = measuresNamed(document)
  return [
    ...(harm.unlisted === undefined
      ? []
      : [
          amount(
            { path: ['harm', 'unlisted', 'weight'], name: '', bases: harm.unlisted.basis ?? [] },
            harm.unlisted.weight,
            'the weight of codes that the harm table lacks',
            1_000_000,
          ),
        ]),
    ...Object.entries(measures).flatMap(([id, measure]) =>
      used.has(id)
        ? measureNumbers(measure, {
            path: ['measures', id],
            name: measureInWords(id, document),
            bases: measure.basis ?? [],
          })
        : [],
    ),
    ...score.components.flatMap((component, index) => componentNumbers(component, index, document)),
    ...limitNumbers(score.components),
    ...gates.flatMap((gate, index) => {
      const place = { path: ['gates', index, 'require'], name: nameOf('gate', gate), bases: gate.basis ?? [] }
      return conditionNumbers(gate.require, place, document)
    }),
    ...lists.flatMap((list, index) => {
      const place = { path: ['lists', index, 'where'], name: nameOf('list', list), bases: list.basis ?? [] }
      return list.where === undefined ? [] : conditionNumbers(list.where, place, document)
    }),
    ...(review !== undefined && leavesOf(document).some(looksToReview)
      ? [
          periodNumber(
            review.every,
            { path: ['review', 'every'], name: 'the lists', bases: review.basis ?? [] },
            'the time to the review',
          ),
        ]
      : []),
  ]
}

/** Every measure that a score, a gate or a list rests on. */
export function measuresInUse(document: PolicyDocument): Measure[] {
  return [...measuresNamed(document)].map((given) => measureIn(given, document.measures))
}

function measuresNamed(document: PolicyDocument): ReadonlySet<string | Measure> {
  return new Set([
    ...document.score.components.map(({ measure }) => measure),
    ...leavesOf(document).flatMap(({ leaf }) => ('measure' in leaf ? [leaf.measure] : [])),
  ])
}

function leavesOf(document: PolicyDocument): PredicateLeaf[] {
  return predicatesIn(document).flatMap(({ predicate }) => predicateLeaves(predicate, []))
}

function componentNumbers(component: Component, index: number, document: PolicyDocument): PolicyNumber[] {
  const { id, title, measure: given, scale, weight, basis = [] } = component
  const path = ['score', 'components', index]
  const name = nameOf('component', title === undefined ? { id } : { id, title })
  const place = { path, name, bases: basis }
  const at = (...keys: (string | number)[]) => ({ ...place, path: [...path, ...keys] })
  const inPlace =
    typeof given === 'string'
      ? []
      : measureNumbers(given, {
          ...at('measure'),
          name: given.title === undefined ? name : measureInWords(given, document),
          bases: given.basis ?? basis,
        })
  const { kind } = measureIn(given, document.measures)
  const numbers = [
    ...inPlace,
    ...scaleNumbers(scale, at('scale'), kind === 'count' || kind === 'days-since-last'),
    amount(at('weight'), weight, `the weight of ${name}`, 1_000),
  ]
  return numbers.map((number) => ({ ...number, isOfIntelligence: kind === 'intelligence' }))
}

function scaleNumbers(scale: Component['scale'], place: NumberPlace, isWhole: boolean): PolicyNumber[] {
  const { path, name, bases } = place
  if (scale?.kind === 'cap') {
    const cap = amount({ ...place, path: [...path, 'at'] }, scale.at, `the cap of ${name}`, 1e12)
    return [{ ...cap, isWhole }]
  }
  if (scale?.kind !== 'steps') return []
  const bounds = scale.steps.map(({ atLeast }) => atLeast)
  return scale.steps.flatMap(({ atLeast, points }, index): PolicyNumber[] => {
    const at = { path: [...path, 'steps', index], name, bases }
    const bound = amount(
      { ...at, path: [...at.path, 'atLeast'] },
      atLeast,
      `the beginning of step ${index + 1} of ${name}`,
      1e12,
    )
    return [
      // The step for nothing stays for nothing, and no other becomes one: that would be another scale.
      ...(atLeast === 0
        ? []
        : [{ ...bound, isWhole, least: isWhole ? Math.min(atLeast, 1) : 0, ...neighbours(bounds, index) }]),
      amount(
        { ...at, path: [...at.path, 'points'] },
        points,
        `the points of step ${index + 1} of ${name}`,
        1e12,
      ),
    ]
  })
}

/** All intelligence components name one limit, so its numbers stand in each of them and move together. */
function limitNumbers(components: readonly Component[]): PolicyNumber[] {
  return components.flatMap(({ limit, basis = [] }, index): PolicyNumber[] => {
    if (limit === undefined) return []
    const place = (key: string) => ({
      path: ['score', 'components', index, 'limit', key],
      name: '',
      bases: limit.basis ?? basis,
    })
    const title = 'the share that intelligence may add'
    const most = 'the most that intelligence may add'
    return [
      { ...amount(place('share'), limit.share, title, 1), role: title, isOne: true, isOfIntelligence: true },
      ...(limit.atMost === undefined
        ? []
        : [
            {
              ...amount(place('atMost'), limit.atMost, most, 1e12),
              role: most,
              isOne: true,
              isOfIntelligence: true,
            },
          ]),
    ]
  })
}

function amount({ path, bases }: NumberPlace, value: number, title: string, most: number): PolicyNumber {
  return { path, title, value, isWhole: false, least: 0, most, bases }
}

function nameOf(noun: string, { id, title }: { readonly id: string; readonly title?: string }): string {
  return `the ${noun} ${title === undefined ? id : `“${title}”`}`
}
