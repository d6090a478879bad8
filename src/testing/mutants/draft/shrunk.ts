import type { CasePerson } from '../../cases/case-person-schema'
import type { Drafted } from './draft-case'
import type { Sketch } from './sketch'
import type { Told } from './told-by'

/** Drops whatever a draft can do without: what it tells, it still tells. */
export function shrunk(drafted: Drafted, tell: (sketch: Sketch) => Told | undefined): Drafted {
  for (const sketch of smaller(drafted.sketch)) {
    const told = tell(sketch)
    if (told !== undefined && drafted.told.places.every((place) => told.places.includes(place))) {
      return shrunk({ sketch, told }, tell)
    }
  }
  return drafted
}

const mostOthers = 20
const recordKeys = ['crimes', 'reports', 'prison', 'arrests', 'needs', 'schemes'] as const

/** Sketches with one thing less. */
function* smaller(sketch: Sketch): Generator<Sketch> {
  const { person, others = {} } = sketch
  for (const key of ['notGathered', 'agreements', 'safeguardingDecisions', 'holidays'] as const) {
    if (sketch[key] !== undefined) yield without(sketch, key)
  }
  const names = Object.keys(others)
  if (names.length <= mostOthers) {
    for (const name of names) {
      yield names.length === 1 ? without(sketch, 'others') : { ...sketch, others: without(others, name) }
    }
  }
  for (const less of smallerPeople(person)) yield { ...sketch, person: less }
}

function* smallerPeople(person: CasePerson): Generator<CasePerson> {
  for (const key of recordKeys) {
    const records: readonly object[] = person[key] ?? []
    for (const index of records.keys()) {
      const left = records.filter((_, place) => place !== index)
      yield left.length === 0 ? without(person, key) : ({ ...person, [key]: left } as CasePerson)
    }
  }
  for (const key of ['age', 'bornOn', 'died', 'area', 'deconflict', 'approachRisk'] as const) {
    if (person[key] !== undefined) yield without(person, key)
  }
  const { crimes = [] } = person
  for (const [index, { times = 1, ...crime }] of crimes.entries()) {
    for (const fewer of new Set([1, Math.floor(times / 2), times - 1])) {
      if (fewer < 1 || fewer >= times) continue
      const less = fewer === 1 ? crime : { times: fewer, ...crime }
      yield { ...person, crimes: crimes.map((each, place) => (place === index ? less : each)) }
    }
  }
}

function without<Value extends object>(value: Value, key: keyof Value): Value {
  const { [key]: _, ...rest } = value
  return rest as Value
}
