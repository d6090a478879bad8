import { readCodePoints, writeCodePoints } from './code-points'

/** Texts kept once each, as bytes, and known by a whole number from 0 in order of arrival. */
export interface StringPool {
  /** How many texts it holds. */
  readonly size: number
  /** The index of a text, which is added where it is new. */
  add(text: string): number
  /** The index of a text, or -1. */
  find(text: string): number
  /** The text of an index. */
  get(index: number): string
  /** The texts without the hash table: what is left once nothing more is added. */
  freeze(): StringColumn
}

/** Texts by index, as bytes end to end; text `i` is bytes `starts[i]` to `starts[i + 1]`. */
export interface StringColumn {
  readonly size: number
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
}

/** Four bytes of index stand before each text, and a byte that no text holds stands behind it. */
const indexLength = 4
const end = 0xff

/**
 * Opens a pool that interns tens of millions of texts.
 *
 * A `Map` ends at 2^24 keys and costs about a hundred bytes for each. Here a look-up costs two looks at
 * memory, the slot and the text: the slot tells where the text is, and the text's index stands before it.
 */
export function openStringPool(): StringPool {
  let bytes = new Uint8Array(1 << 12)
  /** Where each text is. */
  let places = new Uint32Array(1 << 8)
  // Two numbers a slot, side by side so that one look at memory fetches both: the text's place, and its hash.
  let slots = new Uint32Array(1 << 10)
  let size = 0
  let free = indexLength
  /** Where the text in hand ends, which is written to the free bytes so that it can be compared as bytes. */
  let staged = free

  function stage(text: string): number {
    const room = text.length * 3 + indexLength + 1
    if (bytes.length - free < room) bytes = grow(bytes, free + room)
    staged = free
    let hash = seed
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit > 0x7f) {
        staged = writeCodePoints(text, bytes, free)
        return hashOf(bytes, free, staged)
      }
      bytes[staged++] = unit
      hash = mixedWith(hash, unit)
    }
    return finished(hash)
  }

  /** The slot that holds the staged text, or the empty one where it belongs. */
  function slotOf(hash: number): number {
    const mask = slots.length - 1
    let slot = (hash << 1) & mask
    for (;;) {
      const place = slots[slot] as number
      if (place === 0 || (slots[slot + 1] === hash && isStaged(place))) return slot
      slot = (slot + 2) & mask
    }
  }

  function isStaged(place: number): boolean {
    let at = place
    for (let i = free; i < staged; i++, at++) if (bytes[at] !== bytes[i]) return false
    return bytes[at] === end
  }

  function indexAt(place: number): number {
    const high = ((bytes[place - 4] as number) << 8) | (bytes[place - 3] as number)
    const low = ((bytes[place - 2] as number) << 8) | (bytes[place - 1] as number)
    return high * 0x1_0000 + low
  }

  function writeIndex(place: number, index: number): void {
    bytes[place - 4] = index >>> 24
    bytes[place - 3] = index >>> 16
    bytes[place - 2] = index >>> 8
    bytes[place - 1] = index
  }

  return {
    get size() {
      return size
    },
    add(text) {
      const hash = stage(text)
      const slot = slotOf(hash)
      const held = slots[slot] as number
      if (held !== 0) return indexAt(held)
      if (size === places.length) places = grow(places, size + 1)
      places[size] = free
      slots[slot] = free
      slots[slot + 1] = hash
      writeIndex(free, size)
      bytes[staged] = end
      free = staged + 1 + indexLength
      size += 1
      if (size * 3 > slots.length) slots = rehash(slots)
      return size - 1
    },
    find(text) {
      const place = slots[slotOf(stage(text))] as number
      return place === 0 ? -1 : indexAt(place)
    },
    get(index) {
      const place = places[index] as number
      return readCodePoints(bytes, place, bytes.indexOf(end, place))
    },
    freeze() {
      const spare = indexLength + 1
      const starts = new Uint32Array(size + 1)
      const texts = new Uint8Array(Math.max(0, free - indexLength - size * spare))
      for (let i = 0; i < size; i++) {
        const place = places[i] as number
        const next = i + 1 < size ? (places[i + 1] as number) : free
        let to = starts[i] as number
        for (let at = place; at < next - spare; at++) texts[to++] = bytes[at] as number
        starts[i + 1] = to
      }
      return { size, bytes: texts, starts }
    },
  }
}

// FNV-1a with the last mixing of MurmurHash3, since ids that count upwards differ in their last byte alone.
const seed = 0x811c9dc5

function mixedWith(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193)
}

function finished(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = seed
  for (let i = from; i < to; i++) hash = mixedWith(hash, bytes[i] as number)
  return finished(hash)
}

function rehash(slots: Uint32Array): Uint32Array<ArrayBuffer> {
  const roomier = new Uint32Array(slots.length * 2)
  const mask = roomier.length - 1
  for (let from = 0; from < slots.length; from += 2) {
    if (slots[from] === 0) continue
    const hash = slots[from + 1] as number
    let slot = (hash << 1) & mask
    while (roomier[slot] !== 0) slot = (slot + 2) & mask
    roomier[slot] = slots[from] as number
    roomier[slot + 1] = hash
  }
  return roomier
}

function grow<Column extends Uint8Array | Uint32Array>(column: Column, needed: number): Column {
  const longer = new (column.constructor as new (length: number) => Column)(
    Math.max(needed, Math.ceil(column.length * 1.5)),
  )
  longer.set(column)
  return longer
}
