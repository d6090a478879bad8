import { compareCodePoints } from '../../internal/code-points'
import { type EqualityByPerson, recordedIn } from '../equality-by-person'

/** People by one characteristic, or by several together. */
export interface Grouping {
  readonly characteristics: readonly string[]
  /** In code-point order; last those of whom one of the characteristics at least is not recorded, as null. */
  readonly groups: readonly (readonly string[] | null)[]
  /** The group of each person, by place. */
  readonly groupOf: Int32Array
}

/** Values in code-point order, and of each person the place of theirs; -1 where it is not recorded. */
export interface Characteristic {
  readonly values: readonly string[]
  readonly codeOf: Int32Array
}

/** A characteristic as equality records have it. */
export function byRecord({ byPlace }: EqualityByPerson, name: string): Characteristic {
  const { put, close } = openValues(byPlace.length)
  byPlace.forEach((record, place) => {
    put(place, recordedIn(record, name))
  })
  return close()
}

/** Takes values by place, and at last numbers them in code-point order. */
export function openValues(people: number): {
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

/** Groups people by what they have of every characteristic. */
export function groupBy(
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
