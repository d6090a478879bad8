import type { Status } from '../../../src/analyse/evaluation'
import type { FactPredicate, MeasurePredicate, Predicate } from '../../../src/policy/schema/predicate-schema'
import { shift } from './dates'
import { measurePerson, resolveMeasure } from './measure'
import { thousandths } from './numbers'
import { agreedValue, conflicting } from './person-facts'
import type { World } from './world'

/** What a condition comes to for one person. */
export function evaluate(world: World, personId: string, predicate: Predicate): Status {
  if ('all' in predicate) {
    const statuses = predicate.all.map((part) => evaluate(world, personId, part))
    if (statuses.includes('unmet')) return 'unmet'
    return statuses.includes('unknown') ? 'unknown' : 'met'
  }
  if ('any' in predicate) {
    const statuses = predicate.any.map((part) => evaluate(world, personId, part))
    if (statuses.includes('met')) return 'met'
    return statuses.includes('unknown') ? 'unknown' : 'unmet'
  }
  if ('not' in predicate) {
    const status = evaluate(world, personId, predicate.not)
    if (status === 'unknown') return 'unknown'
    return status === 'met' ? 'unmet' : 'met'
  }
  return 'measure' in predicate ? bounded(world, personId, predicate) : fact(world, personId, predicate)
}

function bounded(world: World, personId: string, predicate: MeasurePredicate): Status {
  const { value } = measurePerson(world, personId, resolveMeasure(world, predicate.measure))
  if (value === undefined) return 'unknown'
  const { atLeast, atMost, above, below } = predicate
  if (atLeast !== undefined && value < thousandths(atLeast)) return 'unmet'
  if (atMost !== undefined && value > thousandths(atMost)) return 'unmet'
  if (above !== undefined && value <= thousandths(above)) return 'unmet'
  if (below !== undefined && value >= thousandths(below)) return 'unmet'
  return 'met'
}

function fact(world: World, personId: string, { fact: name, at, is }: FactPredicate): Status {
  const values = factValues(world, personId, name, at ?? 'asOf')
  if (values === undefined) return 'unknown'
  return values.some((value) => is.includes(value)) ? 'met' : 'unmet'
}

function factValues(
  world: World,
  personId: string,
  name: FactPredicate['fact'],
  at: 'asOf' | 'review',
): readonly string[] | undefined {
  switch (name) {
    case 'alive': {
      const diedOn = agreedValue(world, personId, 'diedOn')
      if (diedOn === conflicting) return undefined
      return diedOn !== undefined && diedOn <= world.asOf ? ['no'] : ['yes']
    }
    case 'area': {
      const area = agreedValue(world, personId, 'area')
      return typeof area === 'string' ? [area] : undefined
    }
    case 'custody':
      return custody(world, personId, at)
    case 'scheme': {
      if (world.force.management === undefined) return undefined
      const on = at === 'review' ? reviewDate(world) : world.asOf
      return world.force.management
        .filter((record) => record.personId === personId && record.from <= world.asOf)
        .filter((record) => record.to === undefined || record.to > on)
        .map((record) => record.scheme)
    }
  }
}

function custody(world: World, personId: string, at: 'asOf' | 'review'): readonly string[] | undefined {
  if (world.force.custodySpells === undefined) return undefined
  const known = world.force.custodySpells.filter(
    (spell) => spell.personId === personId && spell.from <= world.asOf,
  )
  if (at === 'review' && known.some(({ to }) => to === undefined)) return undefined
  const on = at === 'review' ? reviewDate(world) : world.asOf
  const kinds = known.filter(({ to }) => to === undefined || to > on).map(({ kind }) => kind)
  if (kinds.includes('sentence')) return ['sentence']
  return kinds.includes('remand') ? ['remand'] : ['community']
}

/** The day of the next review. */
export function reviewDate(world: World): string {
  const { review } = world.document
  if (review === undefined) throw new Error('the generator asks about a review that it does not define')
  return shift(world.asOf, review.every, 1)
}
