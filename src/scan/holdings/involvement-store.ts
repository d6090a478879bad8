import type { Day } from '../../internal/iso-day'
import { noDay } from './columns'

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

/** A block of involvements, one typed array a field. */
export interface InvolvementBlock {
  readonly person: Uint32Array
  readonly crime: Uint32Array
  readonly code: Uint32Array
  readonly on: Int32Array
  readonly known: Int32Array
  readonly state: Uint8Array
  readonly markers: Uint16Array
  readonly outcome: Uint8Array
  readonly outcomeOn: Int32Array
  readonly area: Uint32Array
  readonly easting: Float32Array
  readonly northing: Float32Array
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
      block.code[at] = row.code
      block.on[at] = row.on
      block.known[at] = row.known
      block.state[at] = row.state
      if (row.markers !== 0) {
        block.markers[at] = row.markers
        uses.markers = true
      }
      if (row.outcome !== 0) {
        block.outcome[at] = row.outcome
        block.outcomeOn[at] = row.outcomeOn
        uses.outcome = true
      }
      if (row.area !== 0) {
        block.area[at] = row.area
        uses.area = true
      }
      if (!(Number.isNaN(row.easting) && Number.isNaN(row.northing))) {
        block.easting[at] = row.easting
        block.northing[at] = row.northing
        uses.grid = true
      }
      size += 1
    },
  }
}

function newBlock(): InvolvementBlock {
  return {
    person: new Uint32Array(blockSize),
    crime: new Uint32Array(blockSize),
    code: new Uint32Array(blockSize),
    on: new Int32Array(blockSize),
    known: new Int32Array(blockSize),
    state: new Uint8Array(blockSize),
    markers: new Uint16Array(blockSize),
    outcome: new Uint8Array(blockSize),
    outcomeOn: new Int32Array(blockSize).fill(noDay),
    area: new Uint32Array(blockSize),
    easting: new Float32Array(blockSize).fill(Number.NaN),
    northing: new Float32Array(blockSize).fill(Number.NaN),
  }
}
