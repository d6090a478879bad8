import { compareCodePoints } from '../../internal/code-points'
import { jsonPointer } from '../../internal/document-problems'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import { type EqualityByPerson, recordedIn } from '../equality-by-person'
import { refuseProblems, type SettledOptions } from './group-disparity-options'
import type { Pool } from './open-pool'

/** Derived from birth dates where no record has a characteristic of this name. */
const ageBand = 'age-band'

/** People by one characteristic, or by several together. */
export interface Grouping {
  readonly characteristics: readonly string[]
  /** In code-point order; last those of whom one of the characteristics at least is not recorded, as null. */
  readonly groups: readonly (readonly string[] | null)[]
  /** The group of each person, by place. */
  readonly groupOf: Int32Array
}

/** Opens the tables that are asked for: by each characteristic, and by each intersection. */
export function openGroupings(
  columns: HoldingsColumns,
  equality: EqualityByPerson,
  pool: Pool,
  { characteristics: asked, intersections, reference }: SettledOptions,
): Grouping[] {
  const known = [...new Set([...equality.characteristics, ageBand])].sort(compareCodePoints)
  const characteristics = asked ?? known
  const chosen = Object.entries(typeof reference === 'string' ? {} : reference)
  refuseProblems(
    [
      ...characteristics.map((name, i) => ({ name, pointer: `/characteristics/${i}` })),
      ...intersections.flatMap((names, i) =>
        names.map((name, j) => ({ name, pointer: `/intersections/${i}/${j}` })),
      ),
      ...chosen.map(([name]) => ({ name, pointer: jsonPointer(['reference', name]) })),
    ]
      .filter(({ name }) => !known.includes(name))
      .map(({ pointer }) => ({ pointer, message: 'must be a characteristic of an equality record' })),
  )
  const opened = new Map<string, Characteristic>()
  const open = (name: string): Characteristic => {
    const before = opened.get(name)
    if (before !== undefined) return before
    const isDerived = name === ageBand && !equality.characteristics.includes(ageBand)
    const people = columns.personIds.size
    const its = isDerived ? byAge(pool, people) : byRecord(equality, name)
    opened.set(name, its)
    return its
  }
  refuseProblems(
    chosen
      .filter(([name, value]) => !open(name).values.includes(value))
      .map(([name]) => ({
        pointer: jsonPointer(['reference', name]),
        message: 'must be a group that is recorded',
      })),
  )
  return [...characteristics.map((name) => [name]), ...intersections].map((names) =>
    groupBy(names, names.map(open), columns.personIds.size),
  )
}

/** Values in code-point order, and of each person the place of theirs; -1 where it is not recorded. */
interface Characteristic {
  readonly values: readonly string[]
  readonly codeOf: Int32Array
}

function byRecord({ byPlace }: EqualityByPerson, name: string): Characteristic {
  const { put, close } = openValues(byPlace.length)
  byPlace.forEach((record, place) => {
    put(place, recordedIn(record, name))
  })
  return close()
}

function byAge({ ageOf }: Pool, people: number): Characteristic {
  const { put, close } = openValues(people)
  for (let place = 0; place < people; place++) put(place, bandOfAge(ageOf(place)))
  return close()
}

function bandOfAge(age: number | undefined): string | undefined {
  if (age === undefined) return undefined
  return age < 10 ? 'under 10' : age < 18 ? '10–17' : age < 25 ? '18–24' : '25 and over'
}

/** Takes values by place, and at last numbers them in code-point order. */
function openValues(people: number): {
  put(place: number, value: string | undefined): void
  close(): Characteristic
} {
  const found = new Map<string, number>()
  const numbers = new Int32Array(people).fill(-1)
  return {
    put(place, value) {
      if (value === undefined) return
      const number = found.get(value) ?? found.size
      found.set(value, number)
      numbers[place] = number
    },
    close() {
      const values = [...found.keys()].sort(compareCodePoints)
      const codes = new Map(values.map((value, code) => [found.get(value), code]))
      return { values, codeOf: numbers.map((number) => codes.get(number) ?? -1) }
    },
  }
}

function groupBy(
  characteristics: readonly string[],
  parts: readonly Characteristic[],
  people: number,
): Grouping {
  // One number for each combination, in the order of the groups; the last for what is not recorded.
  const none = parts.reduce((product, { values }) => product * values.length, 1)
  const numbers = new Float64Array(people)
  const all = new Set([none])
  for (let place = 0; place < people; place++) {
    let number = 0
    for (const { values, codeOf } of parts) {
      const code = codeOf[place] as number
      number = code < 0 || number === none ? none : number * values.length + code
    }
    numbers[place] = number
    all.add(number)
  }
  const found = [...all].sort((a, b) => a - b)
  const places = new Map(found.map((number, place) => [number, place]))
  return {
    characteristics,
    groups: found.map((number) => (number === none ? null : labelOf(number, parts))),
    groupOf: Int32Array.from(numbers, (number) => places.get(number) as number),
  }
}

function labelOf(number: number, parts: readonly Characteristic[]): string[] {
  let rest = number
  const label: string[] = []
  for (const { values } of [...parts].reverse()) {
    label.unshift(values[rest % values.length] as string)
    rest = Math.floor(rest / values.length)
  }
  return label
}
