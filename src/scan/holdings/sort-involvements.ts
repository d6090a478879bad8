import { type IndexColumn, type InvolvementColumns, stateBits } from './columns'
import {
  blockBits,
  blockSize,
  type InvolvementBlock,
  type InvolvementStore,
  markersShift,
  outcomeShift,
  rowWords,
  wordPlaces,
} from './involvement-store'

/** What the columns need to know of the pools beside them. */
export interface ColumnSizes {
  /** How many people the holdings hold. */
  readonly people: number
  readonly codes: number
  readonly areas: number
}

const few = 40

/**
 * Sorts involvements by person, crime, code, date and role.
 *
 * @param store - the involvements in order of arrival
 * @param placeOf - the person's final place by the number they had on arrival
 * @param sizes - how many people, codes and areas there are
 */
export function sortInvolvements(
  { size, uses, blocks }: InvolvementStore,
  placeOf: Uint32Array,
  { people, codes, areas }: ColumnSizes,
): InvolvementColumns {
  const { starts, order } = groupByPerson(blocks, size, placeOf, people)
  const crime = crimesOf(blocks, order)
  sortWithinPeople(blocks, starts, order, crime)
  const narrow = (count: number, length: number): IndexColumn =>
    count < 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length)
  const columns = {
    size,
    starts,
    crime,
    code: narrow(codes, size),
    on: new Int32Array(size),
    known: new Int32Array(size),
    state: new Uint8Array(size),
    markers: new Uint16Array(uses.markers ? size : 0),
    outcome: new Uint8Array(uses.outcome ? size : 0),
    outcomeOn: new Int32Array(uses.outcome ? size : 0),
    area: narrow(areas + 1, uses.area ? size : 0),
    easting: new Float32Array(uses.grid ? size : 0),
    northing: new Float32Array(uses.grid ? size : 0),
  }
  fill(columns, blocks, order)
  markRepeats(columns)
  return columns
}

/** Puts rows where they belong. What is written to a column that is left out goes nowhere. */
function fill(
  { code, on, known, state, markers, outcome, outcomeOn, area, easting, northing }: InvolvementColumns,
  blocks: readonly InvolvementBlock[],
  order: Uint32Array,
): void {
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number
    const { words, metres } = blocks[row >>> blockBits] as InvolvementBlock
    const first = (row & (blockSize - 1)) * rowWords
    const bits = words[first + wordPlaces.bits] as number
    code[i] = words[first + wordPlaces.code] as number
    on[i] = words[first + wordPlaces.on] as number
    known[i] = words[first + wordPlaces.known] as number
    state[i] = bits
    outcome[i] = bits >>> outcomeShift
    markers[i] = bits >>> markersShift
    outcomeOn[i] = words[first + wordPlaces.outcomeOn] as number
    area[i] = words[first + wordPlaces.area] as number
    easting[i] = metres[first + wordPlaces.easting] as number
    northing[i] = metres[first + wordPlaces.northing] as number
  }
}

/** A counting sort: rows of one person stand together, in order of arrival. */
function groupByPerson(
  blocks: readonly InvolvementBlock[],
  size: number,
  placeOf: Uint32Array,
  people: number,
): { starts: Uint32Array; order: Uint32Array } {
  const starts = new Uint32Array(people + 1)
  for (let row = 0; row < size; row++) {
    const place = placeOf[arrivalOf(blocks, row)] as number
    starts[place + 1] = (starts[place + 1] as number) + 1
  }
  for (let p = 0; p < people; p++) starts[p + 1] = (starts[p + 1] as number) + (starts[p] as number)
  const next = starts.slice(0, people)
  const order = new Uint32Array(size)
  for (let row = 0; row < size; row++) {
    const place = placeOf[arrivalOf(blocks, row)] as number
    const to = next[place] as number
    order[to] = row
    next[place] = to + 1
  }
  return { starts, order }
}

function arrivalOf(blocks: readonly InvolvementBlock[], row: number): number {
  return (blocks[row >>> blockBits] as InvolvementBlock).person[row & (blockSize - 1)] as number
}

/** People have few rows each, so an insertion sort serves; those with many get the language's own. */
function sortWithinPeople(
  blocks: readonly InvolvementBlock[],
  starts: Uint32Array,
  order: Uint32Array,
  crime: Uint32Array,
): void {
  for (let p = 0; p + 1 < starts.length; p++) {
    const from = starts[p] as number
    const to = starts[p + 1] as number
    if (to - from > few) {
      order
        .subarray(from, to)
        .sort((a, b) => crimeOf(blocks, a) - crimeOf(blocks, b) || compareRows(blocks, a, b))
      for (let i = from; i < to; i++) crime[i] = crimeOf(blocks, order[i] as number)
      continue
    }
    for (let i = from + 1; i < to; i++) {
      const row = order[i] as number
      const its = crime[i] as number
      let j = i - 1
      while (j >= from) {
        const other = crime[j] as number
        if (other < its || (other === its && compareRows(blocks, order[j] as number, row) <= 0)) break
        order[j + 1] = order[j] as number
        crime[j + 1] = other
        j -= 1
      }
      order[j + 1] = row
      crime[j + 1] = its
    }
  }
}

function crimesOf(blocks: readonly InvolvementBlock[], order: Uint32Array): Uint32Array {
  const crime = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) crime[i] = crimeOf(blocks, order[i] as number)
  return crime
}

function crimeOf(blocks: readonly InvolvementBlock[], row: number): number {
  return (blocks[row >>> blockBits] as InvolvementBlock).crime[row & (blockSize - 1)] as number
}

function compareRows(blocks: readonly InvolvementBlock[], left: number, right: number): number {
  const a = (blocks[left >>> blockBits] as InvolvementBlock).words
  const b = (blocks[right >>> blockBits] as InvolvementBlock).words
  const i = (left & (blockSize - 1)) * rowWords
  const j = (right & (blockSize - 1)) * rowWords
  const stateOf = (words: Int32Array, first: number) => (words[first + wordPlaces.bits] as number) & 0xff
  return (
    (a[i + wordPlaces.code] as number) - (b[j + wordPlaces.code] as number) ||
    (a[i + wordPlaces.on] as number) - (b[j + wordPlaces.on] as number) ||
    stateOf(a, i) - stateOf(b, j)
  )
}

/** Marks rows that have person, crime and code of the row before, so that a pass need not compare ids. */
function markRepeats({
  starts,
  crime,
  code,
  state,
}: Pick<InvolvementColumns, 'starts' | 'crime' | 'code' | 'state'>): void {
  for (let p = 0; p + 1 < starts.length; p++) {
    const to = starts[p + 1] as number
    for (let row = (starts[p] as number) + 1; row < to; row++) {
      if (crime[row] === crime[row - 1] && code[row] === code[row - 1]) {
        state[row] = (state[row] as number) | stateBits.repeats
      }
    }
  }
}
