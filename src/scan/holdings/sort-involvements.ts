import { type IndexColumn, type InvolvementColumns, stateBits } from './columns'
import { blockBits, blockSize, type InvolvementBlock, type InvolvementStore } from './involvement-store'

type Field = Exclude<keyof InvolvementBlock, 'person'>
type Column = InvolvementBlock[Field]
type Bits = Uint8Array | Uint16Array | Uint32Array

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
  const take = <To extends Column>(field: Field, column: To): To => {
    permute(
      order,
      blocks.map((block) => bitsOf(block[field])),
      bitsOf(column),
    )
    return column
  }
  const narrow = (count: number, length = size): IndexColumn =>
    count < 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length)
  const crime = take('crime', new Uint32Array(size))
  sortWithinPeople(blocks, starts, order, crime)
  const columns = {
    size,
    starts,
    crime,
    code: take('code', narrow(codes)),
    on: take('on', new Int32Array(size)),
    known: take('known', new Int32Array(size)),
    state: take('state', new Uint8Array(size)),
    markers: uses.markers ? take('markers', new Uint16Array(size)) : new Uint16Array(0),
    outcome: uses.outcome ? take('outcome', new Uint8Array(size)) : new Uint8Array(0),
    outcomeOn: uses.outcome ? take('outcomeOn', new Int32Array(size)) : new Int32Array(0),
    area: uses.area ? take('area', narrow(areas + 1)) : narrow(0, 0),
    easting: uses.grid ? take('easting', new Float32Array(size)) : new Float32Array(0),
    northing: uses.grid ? take('northing', new Float32Array(size)) : new Float32Array(0),
  }
  markRepeats(columns)
  return columns
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

/** The same memory as plain bits, so that one loop moves every kind of column and stays fast. */
function bitsOf(column: Column): Bits {
  if (column instanceof Int32Array || column instanceof Float32Array) {
    return new Uint32Array(column.buffer, column.byteOffset, column.length)
  }
  return column
}

function permute(order: Uint32Array, blocks: readonly Bits[], to: Bits): void {
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number
    to[i] = (blocks[row >>> blockBits] as Bits)[row & (blockSize - 1)] as number
  }
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

function crimeOf(blocks: readonly InvolvementBlock[], row: number): number {
  return (blocks[row >>> blockBits] as InvolvementBlock).crime[row & (blockSize - 1)] as number
}

function compareRows(blocks: readonly InvolvementBlock[], left: number, right: number): number {
  const a = blocks[left >>> blockBits] as InvolvementBlock
  const b = blocks[right >>> blockBits] as InvolvementBlock
  const i = left & (blockSize - 1)
  const j = right & (blockSize - 1)
  return (
    (a.code[i] as number) - (b.code[j] as number) ||
    (a.on[i] as number) - (b.on[j] as number) ||
    (a.state[i] as number) - (b.state[j] as number)
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
