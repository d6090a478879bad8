import type { Day } from '../../internal/iso-day'

/** Rows a block as a power of two: big enough to be few, small enough that little is wasted on few records. */
export const blockBits = 12
/** Rows a block. */
export const blockSize = 1 << blockBits

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

/** 32-bit words a row besides person and crime. */
export const rowWords = 8

/** Where in its words a row keeps what; state, outcome and markers share one, from the lowest bit up. */
export const wordPlaces = {
  code: 0,
  on: 1,
  known: 2,
  outcomeOn: 3,
  area: 4,
  easting: 5,
  northing: 6,
  bits: 7,
} as const

/** The bit of the shared word at which the outcome begins. */
export const outcomeShift = 8
/** The bit of the shared word at which the markers begin. */
export const markersShift = 16

/**
 * A block of involvements. A row's words stand side by side, so that sorting, which takes rows from anywhere,
 * looks at one place of memory for each; what rows are sorted by first has columns of its own.
 */
export interface InvolvementBlock {
  readonly person: Uint32Array
  readonly crime: Uint32Array
  readonly words: Int32Array
  /** The same memory as numbers with a fraction, which eastings and northings are. */
  readonly metres: Float32Array
}

/** Involvements in order of arrival, in blocks, so that growing copies nothing. */
export interface InvolvementStore {
  readonly size: number
  readonly blocks: readonly InvolvementBlock[]
  /** Which of the columns that may be left out hold anything. */
  readonly uses: {
    readonly markers: boolean
    readonly outcome: boolean
    readonly area: boolean
    readonly grid: boolean
  }
  add(row: InvolvementRow): void
}

/** Opens an empty store. */
export function openInvolvementStore(): InvolvementStore {
  const blocks: InvolvementBlock[] = []
  const uses = { markers: false, outcome: false, area: false, grid: false }
  let block: InvolvementBlock
  let size = 0
  return {
    get size() {
      return size
    },
    blocks,
    uses,
    add(row) {
      const at = size & (blockSize - 1)
      if (at === 0) {
        block = newBlock()
        blocks.push(block)
      }
      block.person[at] = row.person
      block.crime[at] = row.crime
      const first = at * rowWords
      const { words, metres } = block
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
      if (!(Number.isNaN(row.easting) && Number.isNaN(row.northing))) uses.grid = true
      size += 1
    },
  }
}

function newBlock(): InvolvementBlock {
  const words = new Int32Array(blockSize * rowWords)
  return {
    person: new Uint32Array(blockSize),
    crime: new Uint32Array(blockSize),
    words,
    metres: new Float32Array(words.buffer),
  }
}
