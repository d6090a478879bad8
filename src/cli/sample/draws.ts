import { openDraws } from '../../internal/open-draws'

/** Values with whole-number weights, ready to be drawn from. */
export interface WeightedTable<T> {
  readonly values: readonly T[]
  /** Running sums of the weights; the last is their total. */
  readonly reach: readonly number[]
}

/** A stream of seeded draws. Everything is in whole numbers, so every machine draws the same. */
export interface Draws {
  /** A whole number from 0 up to, not including, `size`. */
  below(size: number): number
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  /** True for `perMille` in 1,000. */
  chance(perMille: number): boolean
  /** One value of a table, by its weight. */
  pick<T>(table: WeightedTable<T>): T
  /** One value of a table for each of `size` places, shares kept as evenly as whole people allow. */
  spread<T>(table: WeightedTable<T>, size: number): readonly T[]
  /** One member of a list that is not empty, all alike. */
  oneOf<T>(list: readonly [T, ...T[]] | readonly T[]): T
}

/** A table to draw from, out of pairs of a value and its whole-number weight. */
export function weighted<T>(rows: readonly (readonly [T, number])[]): WeightedTable<T> {
  let sum = 0
  return {
    values: rows.map(([value]) => value),
    reach: rows.map(([, weight]) => {
      sum += weight
      return sum
    }),
  }
}

/**
 * A stream of draws of its own for one purpose and one place in the force.
 *
 * Each purpose has its own stream, so a change to how needs are drawn leaves crimes as they were, and any part
 * of the force can be drawn without the parts before it.
 *
 * @param seed - a whole number
 * @param purpose - what is drawn
 * @param index - the cluster's place
 * @returns a fresh stream
 */
export function drawsFor(seed: number, purpose: string, index: number): Draws {
  const { below } = openDraws(seed, purpose, index)
  const at = <T>({ values, reach }: WeightedTable<T>, drawn: number) =>
    values[reach.findIndex((sum) => drawn < sum)] as T
  const total = (table: WeightedTable<unknown>) => table.reach[table.reach.length - 1] as number
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (perMille) => below(1000) < perMille,
    pick: (table) => at(table, below(total(table))),
    spread: (table, size) => {
      const drawn = Array.from({ length: size }, (_, place) =>
        at(table, Math.floor((place * total(table) + below(total(table))) / size)),
      )
      for (let place = size - 1; place > 0; place -= 1) {
        const other = below(place + 1)
        const kept = drawn[place] as (typeof drawn)[number]
        drawn[place] = drawn[other] as (typeof drawn)[number]
        drawn[other] = kept
      }
      return drawn
    },
    oneOf: <T>(list: readonly T[]) => list[below(list.length)] as T,
  }
}
