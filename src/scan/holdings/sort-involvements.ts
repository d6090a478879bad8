import { type DayColumn, type IndexColumn, type InvolvementColumns, stateBits } from './columns'
import { type InvolvementStore, markersShift, outcomeShift, rowWords, wordPlaces } from './involvement-store'

/** What the columns need to know of the pools beside them. */
export interface ColumnSizes {
  /** How many people the holdings hold. */
  readonly people: number
  readonly codes: number
  readonly areas: number
}

const few = 40
/** The number of neighbourhoods that rows are first brought to, as a power of two. */
const neighbourhoodBits = 8

/**
 * Sorts involvements by person, crime, code, date and role.
 *
 * Rows are brought near where they belong before they are put there: to fetch each from anywhere costs more than
 * to move all of them twice, once there is too much for a processor to keep at hand.
 *
 * @param store - the involvements in order of arrival
 * @param placeOf - the person's final place by the number they had on arrival
 * @param sizes - how many people, codes and areas there are
 */
export function sortInvolvements(
  store: InvolvementStore,
  placeOf: Uint32Array,
  { people, codes, areas }: ColumnSizes,
): InvolvementColumns {
  const { size, uses } = store
  const starts = startsOf(store, placeOf, people)
  const rows = rowsNearby(store, placeOf, starts)
  const order = orderByPerson(rows, starts)
  const crime = crimesOf(rows, order)
  sortWithinPeople(rows, starts, order, crime)
  const narrow = (count: number, length: number): IndexColumn =>
    count < 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length)
  const days = (): DayColumn => (uses.lateDays ? new Int32Array(size) : new Int16Array(size))
  const columns = {
    size,
    starts,
    person: new Uint32Array(size),
    crime,
    code: narrow(codes, size),
    on: days(),
    known: days(),
    state: new Uint8Array(size),
    markers: new Uint16Array(uses.markers ? size : 0),
    outcome: new Uint8Array(uses.outcome ? size : 0),
    outcomeOn: new Int32Array(uses.outcome ? size : 0),
    area: narrow(areas + 1, uses.area ? size : 0),
    easting: new Float32Array(uses.grid ? size : 0),
    northing: new Float32Array(uses.grid ? size : 0),
  }
  fill(columns, rows, order)
  markRepeats(columns)
  return columns
}

/** Where each person's rows will start. */
function startsOf({ blocks, size }: InvolvementStore, placeOf: Uint32Array, people: number): Uint32Array {
  const starts = new Uint32Array(people + 1)
  let row = 0
  for (const words of blocks) {
    for (let first = 0; first < words.length && row < size; first += rowWords, row++) {
      const place = placeOf[words[first + wordPlaces.person] as number] as number
      starts[place + 1] = (starts[place + 1] as number) + 1
    }
  }
  for (let p = 0; p < people; p++) starts[p + 1] = (starts[p + 1] as number) + (starts[p] as number)
  return starts
}

/** All rows by neighbourhood of people, in each in order of arrival, under the people's final places. */
function rowsNearby(
  { blocks, size }: InvolvementStore,
  placeOf: Uint32Array,
  starts: Uint32Array,
): Int32Array {
  const people = starts.length - 1
  const shift = Math.max(0, 32 - Math.clz32(people) - neighbourhoodBits)
  const next = Uint32Array.from(
    { length: (people >>> shift) + 1 },
    (_, near) => starts[near << shift] as number,
  )
  const rows = new Int32Array(size * rowWords)
  let row = 0
  for (const words of blocks) {
    for (let first = 0; first < words.length && row < size; first += rowWords, row++) {
      const place = placeOf[words[first + wordPlaces.person] as number] as number
      const to = next[place >>> shift] as number
      next[place >>> shift] = to + 1
      for (let i = 0; i < rowWords; i++) rows[to * rowWords + i] = words[first + i] as number
      rows[to * rowWords + wordPlaces.person] = place
    }
  }
  return rows
}

/** A counting sort: rows of one person stand together, in order of arrival. */
function orderByPerson(rows: Int32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice()
  const order = new Uint32Array(rows.length / rowWords)
  for (let row = 0; row < order.length; row++) {
    const place = rows[row * rowWords + wordPlaces.person] as number
    const to = next[place] as number
    order[to] = row
    next[place] = to + 1
  }
  return order
}

function crimesOf(rows: Int32Array, order: Uint32Array): Uint32Array {
  const crime = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) crime[i] = crimeOf(rows, order[i] as number)
  return crime
}

function crimeOf(rows: Int32Array, row: number): number {
  return rows[row * rowWords + wordPlaces.crime] as number
}

/** People have few rows each, so an insertion sort serves; those with many get the language's own. */
function sortWithinPeople(
  rows: Int32Array,
  starts: Uint32Array,
  order: Uint32Array,
  crime: Uint32Array,
): void {
  for (let p = 0; p + 1 < starts.length; p++) {
    const from = starts[p] as number
    const to = starts[p + 1] as number
    if (to - from > few) {
      order.subarray(from, to).sort((a, b) => crimeOf(rows, a) - crimeOf(rows, b) || compareRows(rows, a, b))
      for (let i = from; i < to; i++) crime[i] = crimeOf(rows, order[i] as number)
      continue
    }
    for (let i = from + 1; i < to; i++) {
      const row = order[i] as number
      const its = crime[i] as number
      let j = i - 1
      while (j >= from) {
        const other = crime[j] as number
        if (other < its || (other === its && compareRows(rows, order[j] as number, row) <= 0)) break
        order[j + 1] = order[j] as number
        crime[j + 1] = other
        j -= 1
      }
      order[j + 1] = row
      crime[j + 1] = its
    }
  }
}

function compareRows(rows: Int32Array, left: number, right: number): number {
  const a = left * rowWords
  const b = right * rowWords
  return (
    (rows[a + wordPlaces.code] as number) - (rows[b + wordPlaces.code] as number) ||
    (rows[a + wordPlaces.on] as number) - (rows[b + wordPlaces.on] as number) ||
    ((rows[a + wordPlaces.bits] as number) & 0xff) - ((rows[b + wordPlaces.bits] as number) & 0xff)
  )
}

/** Puts rows where they belong. What is written to a column that is left out goes nowhere. */
function fill(
  {
    person,
    code,
    on,
    known,
    state,
    markers,
    outcome,
    outcomeOn,
    area,
    easting,
    northing,
  }: InvolvementColumns,
  rows: Int32Array,
  order: Uint32Array,
): void {
  const metres = new Float32Array(rows.buffer)
  for (let i = 0; i < order.length; i++) {
    const first = (order[i] as number) * rowWords
    const bits = rows[first + wordPlaces.bits] as number
    person[i] = rows[first + wordPlaces.person] as number
    code[i] = rows[first + wordPlaces.code] as number
    on[i] = rows[first + wordPlaces.on] as number
    known[i] = rows[first + wordPlaces.known] as number
    state[i] = bits
    outcome[i] = bits >>> outcomeShift
    markers[i] = bits >>> markersShift
    outcomeOn[i] = rows[first + wordPlaces.outcomeOn] as number
    area[i] = rows[first + wordPlaces.area] as number
    easting[i] = metres[first + wordPlaces.easting] as number
    northing[i] = metres[first + wordPlaces.northing] as number
  }
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
