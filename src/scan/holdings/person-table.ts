import { compareCodePoints } from '../../internal/code-points'
import type { PersonTable } from './columns'

/** A row and the number that its person had on arrival. */
export interface ArrivedRow<Row> {
  readonly person: number
  readonly row: Row
}

/**
 * Puts rows under their people, each person's in an order that does not depend on arrival.
 *
 * @param arrived - the rows
 * @param placeOf - the person's final place by the number on arrival
 * @param people - how many people there are
 * @param keyOf - a text that orders the rows of one person
 */
export function tableByPerson<Row>(
  arrived: readonly ArrivedRow<Row>[],
  placeOf: Uint32Array,
  people: number,
  keyOf: (row: Row) => string,
): PersonTable<Row> {
  if (arrived.length === 0) return { rows: [], starts: new Uint32Array(0) }
  const keyed = arrived.map(({ person, row }) => ({
    place: placeOf[person] as number,
    key: keyOf(row),
    row,
  }))
  keyed.sort((a, b) => a.place - b.place || compareCodePoints(a.key, b.key))
  const starts = new Uint32Array(people + 1)
  for (const { place } of keyed) starts[place + 1] = (starts[place + 1] as number) + 1
  for (let p = 0; p < people; p++) starts[p + 1] = (starts[p + 1] as number) + (starts[p] as number)
  return { rows: keyed.map(({ row }) => row), starts }
}
