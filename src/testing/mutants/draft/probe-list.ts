import { selectionOf } from '../../../analyse/passes/take-measure'
import type { Gate } from '../../../policy/schema/gate-schema'
import type { ListRule } from '../../../policy/schema/list-schema'
import type { CaseCrime, CasePerson } from '../../cases/case-person-schema'
import { offencesOf, unlistedCode } from './offences-of'
import { reach } from './reach'
import type { Scope } from './scope'
import { crimeFor, isSelecting } from './selecting'
import { nobody, sizeOf, sketchOf, type Trait, traitOf } from './sketch'
import { type Wanted, waysOfAll } from './ways'

const mostOthers = 200

/** People by themselves who belong on a list if their score suffices, of different scores where that can be, the shortest first. */
function nomineesOf(scope: Scope, { where }: ListRule): readonly Trait[] {
  const { gates = [], score } = scope.policy.document
  const wanted: Wanted[] = [
    ...(where === undefined ? [] : [[where, 'met'] as const]),
    ...gates.filter(({ whenUnmet }) => whenUnmet !== 'flag').map(({ require }): Wanted => [require, 'met']),
  ]
  const fit = waysOfAll(scope, wanted)
  const more = [
    nobody,
    ...score.components.flatMap(({ measure }) =>
      reach(scope.measureOf(measure), [1000, Number.POSITIVE_INFINITY], scope),
    ),
  ]
  const all = more.flatMap((points) => fit.map((way) => traitOf(way, points)))
  return all
    .filter((trait) => {
      const sketch = sketchOf(scope.bench.date, trait)
      const holds = wanted.every(([condition, status]) => scope.statusOf(sketch, condition) === status)
      return holds && trait.others === undefined && scope.totalOf(sketch) > 0
    })
    .sort((a, b) => sizeOf(a) - sizeOf(b))
}

/** People whom only one gate stands in the way of, unmet and unknown, also where their crime has no weight. */
export function* gateProbes(scope: Scope, gate: Gate): Generator<Trait> {
  const { lists = [], gates = [] } = scope.policy.document
  const others = gates
    .filter((each) => each !== gate && each.whenUnmet !== 'flag')
    .map(({ require }): Wanted => [require, 'met'])
  for (const list of lists) {
    const fit = list.where === undefined ? [] : [[list.where, 'met'] as const]
    for (const wanted of [[...fit, ...others], others, []]) {
      for (const status of ['unmet', 'unknown'] as const) {
        const ways = waysOfAll(scope, [[gate.require, status], ...wanted])
        yield* ways
        for (const way of ways) for (const points of somePoints(scope)) yield traitOf(way, points)
      }
    }
    for (const nominee of nomineesOf(scope, list).slice(0, 3)) yield* withLess(nominee)
  }
}

/** A person without one thing that is known of them. */
function* withLess({ person, ...rest }: Trait): Generator<Trait> {
  for (const key of Object.keys(person) as (keyof CasePerson)[]) {
    const { [key]: _, ...less } = person
    yield { ...rest, person: less }
  }
}

/** People at the end of a list, among as many others as it takes, in this area and that. */
export function* listProbes(scope: Scope, list: ListRule, changed: ListRule): Generator<Trait> {
  const nominees = nomineesOf(scope, list)
  const totalOf = (trait: Trait) => scope.totalOf(sketchOf(scope.bench.date, trait))
  const ascending = [...nominees].sort((a, b) => totalOf(a) - totalOf(b))
  const [low] = ascending
  if (low === undefined) return
  const high = ascending.at(-1) as Trait
  const home = { person: { area: 'Area 1' } }
  const away = { person: { area: 'Area 2' } }
  yield* nominees
  yield traitOf(low, home)
  yield placed(low, 'Area 1', 'Area 2')
  yield traitOf(low, home, among(high, 1))
  yield traitOf(low, home, among(traitOf(high, home), 1))
  if (list.share !== undefined) {
    yield* shareProbes(placed(low, 'Area 1', 'Area 1'), list.share, changed.share as number)
  }
  for (const size of new Set([list.size, changed.size].flatMap((its) => its ?? []))) {
    for (const count of [size - 1, size].filter((its) => its > 0 && its <= mostOthers)) {
      yield among(high, count, low)
      yield among(traitOf(high, home), count, traitOf(low, home))
      yield among(traitOf(high, away), count, traitOf(low, home))
    }
  }
}

/** Somebody with some crimes beside another with so many of the same that together they come to a share. */
function* shareProbes(nominee: Trait, share: number, other: number): Generator<Trait> {
  const [least, most] = [Math.min(share, other), Math.max(share, other)]
  for (let own = 1; own <= 100; own++) {
    for (let others = Math.floor(own * least); others <= 500; others++) {
      const part = others / (others + own)
      if (part >= most) break
      if (part < least || others < 1) continue
      yield among(times(nominee, others), 1, times(nominee, own))
      break
    }
  }
}

function times({ person, ...rest }: Trait, count: number): Trait {
  const crimes = person.crimes as readonly CaseCrime[]
  return { ...rest, person: { ...person, crimes: crimes.map((crime) => ({ ...crime, times: count })) } }
}

/** A person among so many others who are alike. */
function among({ person: other }: Trait, count: number, self = nobody): Trait {
  const others = Array.from({ length: count }, (_, index): [string, CasePerson] => [
    `other ${index + 1}`,
    other,
  ])
  return traitOf(self, { person: {}, others: Object.fromEntries(others) })
}

/** Somebody with a home area and another, or the same, for all their crimes. */
function placed({ person, ...rest }: Trait, home: string, of: string): Trait {
  const crimes = (person.crimes as readonly CaseCrime[]).map((crime) => ({ ...crime, area: of }))
  return { ...rest, person: { ...person, area: home, crimes } }
}

/** Something that scores, and a crime that would if its code had a weight. */
function somePoints(scope: Scope): Trait[] {
  const { components } = scope.policy.document.score
  return components.flatMap(({ measure: given }) => {
    const measure = scope.measureOf(given)
    const scoring = reach(measure, [1000, Number.POSITIVE_INFINITY], scope).slice(0, 1)
    if (!isSelecting(measure)) return scoring
    const { taken } = offencesOf(selectionOf(measure), scope)
    const offence = taken.find(({ markers }) => markers !== undefined) ?? taken[0]
    const unlisted = { ...offence, code: unlistedCode(scope.table) }
    return [...scoring, { person: { crimes: [crimeFor(measure, unlisted, scope)] } }]
  })
}
