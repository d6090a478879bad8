import type { Day } from '../../internal/iso-day'
import { noDay } from './columns'

/** Rows a block: enough to be few, few enough that little is wasted on few records. */
const blockSize = 1 << 12

/** 32-bit words a row. */
export const rowWords = 10

/** Where in its words a row keeps what; state, outcome and markers share one. */
export const wordPlaces = {
  person: 0,
  crime: 1,
  code: 2,
  on: 3,
  known: 4,
  outcomeOn: 5,
  area: 6,
  easting: 7,
  northing: 8,
  bits: 9,
} as const

/** 18 September 2059. */
const lastNarrowDay = 0x7fff

/** The bit of the shared word, above the state's eight, at which the outcome begins. */
export const outcomeShift = 8
/** The bit of the shared word at which the markers begin. */
export const markersShift = 16

/** One involvement as whole numbers, ready for the columns. */
export interface InvolvementRow {
  person: number
  crime: number
  code: number
  on: Day
  known: Day
  state: number
  markers: number
  outcome: number
  outcomeOn: Day
  area: number
  easting: number
  northing: number
}

/**
 * Involvements in order of arrival, in blocks, so that growing copies nothing.
 *
 * A row's words stand side by side, so that sorting, which takes rows from anywhere, looks at one place of memory
 * for each.
 */
export interface InvolvementStore {
  readonly size: number
  readonly blocks: readonly Int32Array[]
  /** Which of the columns that may be left out hold anything, and which must be wide. */
  readonly uses: {
    readonly markers: boolean
    readonly outcome: boolean
    readonly area: boolean
    readonly grid: boolean
    /** Whether a day does not fit into 16 bits. */
    readonly lateDays: boolean
  }
  /** The row in hand: `add` keeps what it says, and it is filled anew for the next. */
  readonly row: InvolvementRow
  add(): void
}

/** Opens an empty store. */
export function openInvolvementStore(): InvolvementStore {
  const blocks: Int32Array[] = []
  const uses = { markers: false, outcome: false, area: false, grid: false, lateDays: false }
  const row = newRow()
  let words = new Int32Array(0)
  /** The same memory as numbers with a fraction, which eastings and northings are. */
  let metres = new Float32Array(0)
  let first = 0
  let size = 0
  return {
    get size() {
      return size
    },
    blocks,
    uses,
    row,
    add() {
      if (first === words.length) {
        words = new Int32Array(blockSize * rowWords)
        metres = new Float32Array(words.buffer)
        blocks.push(words)
        first = 0
      }
      words[first + wordPlaces.person] = row.person
      words[first + wordPlaces.crime] = row.crime
      words[first + wordPlaces.code] = row.code
      words[first + wordPlaces.on] = row.on
      words[first + wordPlaces.known] = row.known
      words[first + wordPlaces.outcomeOn] = row.outcomeOn
      words[first + wordPlaces.area] = row.area
      metres[first + wordPlaces.easting] = row.easting
      metres[first + wordPlaces.northing] = row.northing
      words[first + wordPlaces.bits] =
        row.state | (row.outcome << outcomeShift) | (row.markers << markersShift)
      if (row.markers !== 0) uses.markers = true
      if (row.outcome !== 0) uses.outcome = true
      if (row.area !== 0) uses.area = true
      // No row is known before its crime's date, and no date is before 1900.
      if (row.known > lastNarrowDay) uses.lateDays = true
      if (!(Number.isNaN(row.easting) && Number.isNaN(row.northing))) uses.grid = true
      first += rowWords
      size += 1
    },
  }
}

function newRow(): InvolvementRow {
  return {
    person: 0,
    crime: 0,
    code: 0,
    on: 0,
    known: 0,
    state: 0,
    markers: 0,
    outcome: 0,
    outcomeOn: noDay,
    area: 0,
    easting: Number.NaN,
    northing: Number.NaN,
  }
}
